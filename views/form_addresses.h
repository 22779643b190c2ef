// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"

#include <QWidget>

class QVBoxLayout;

namespace carnet {

class AddressBox;

/// The postal addresses of one record in the form, each with what it is used for and a way to take it away.
/// Empty ones give no address.
class FormAddresses : public QWidget {
    Q_OBJECT
public:
    /// Shows at least one, empty when there is none.
    FormAddresses(const QList<PostalAddress> &addresses, QWidget *parent);
    [[nodiscard]] QList<PostalAddress> addresses() const;

private:
    AddressBox *addBox(const PostalAddress &address);

    QVBoxLayout *m_column;
    QList<AddressBox *> m_boxes;
};

} // namespace carnet
