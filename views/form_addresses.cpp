// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form_addresses.h"

#include "views/address_box.h"
#include "views/widgets/controls.h"

#include <QHBoxLayout>

namespace carnet {

FormAddresses::FormAddresses(const QList<PostalAddress> &addresses, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_column->setSpacing(10);
    column->addLayout(m_column);
    for (const PostalAddress &address : addresses)
        addBox(address);
    if (addresses.isEmpty())
        addBox({});
    QPushButton *add = makeButton(tr("Address", "to add"), QStringLiteral("plus"), ButtonLook::Link, this);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] { addBox({})->focusStreet(); });
}

AddressBox *FormAddresses::addBox(const PostalAddress &address)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *box = new AddressBox(address, AddressBox::Place::Form, row);
    QToolButton *remove = makeIconButton(QStringLiteral("x"), tr("Take this address away"), {}, row);
    layout->addWidget(box, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [this, row, box] {
        m_boxes.removeAll(box);
        row->hide();
        row->deleteLater(); // its button is the one that speaks
    });
    m_column->addWidget(row);
    m_boxes << box;
    return box;
}

QList<PostalAddress> FormAddresses::addresses() const
{
    QList<PostalAddress> addresses;
    for (const AddressBox *box : m_boxes) {
        if (const PostalAddress address = box->address(); !address.isEmpty())
            addresses << address;
    }
    return addresses;
}

} // namespace carnet
