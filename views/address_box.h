// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"

#include <QWidget>

class QLineEdit;

namespace carnet {

/// Edits one postal address in place: street, postcode and town, country. Enter or leaving keeps, Escape
/// gives up; both end in `finished`. Emptied fields take the address away.
class AddressBox : public QWidget {
    Q_OBJECT
public:
    AddressBox(const PostalAddress &address, QWidget *parent);
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
    QLineEdit *m_country;
};

} // namespace carnet
