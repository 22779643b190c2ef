// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"

#include <QWidget>

class QLineEdit;

namespace carnet {

/// Edits one postal address: street, postcode and town, region and country, and what it is used for. In the
/// detail Enter or leaving keeps, Escape gives up, and both end in `finished`; emptied fields take the
/// address away. In a form the keys are the form's.
class AddressBox : public QWidget {
    Q_OBJECT
public:
    enum class Place { Detail, Form };
    AddressBox(const PostalAddress &address, Place place, QWidget *parent);
    void focusStreet();
    /// What stands in the fields now.
    [[nodiscard]] PostalAddress address() const;

Q_SIGNALS:
    void finished(const carnet::PostalAddress &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(const PostalAddress &address);

    PostalAddress m_before;
    bool m_isFinished = false;
    QLineEdit *m_street;
    QLineEdit *m_postcode;
    QLineEdit *m_city;
    QLineEdit *m_region;
    QLineEdit *m_country;
    QLineEdit *m_use;
};

} // namespace carnet
