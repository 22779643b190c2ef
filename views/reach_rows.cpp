// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reach_rows.h"

#include "views/address_box.h"
#include "views/record_fields.h"
#include "views/widgets/field_row.h"

#include <QMenu>
#include <QVBoxLayout>

namespace carnet {

ReachRows::ReachRows(const QList<Point> &points, const QList<PostalAddress> &addresses, QWidget *parent)
    : QWidget(parent), m_points(points), m_addresses(addresses), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    addPoints();
    addAddresses();
    addAdder();
}

void ReachRows::addPoints()
{
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const Point &point = m_points.at(i);
        const PointKind kind = point.kind;
        auto *row = new FieldRow(point.label.isEmpty() ? pointKindWord(kind) : point.label, this);
        row->setValue(shownPoint(point), point.typed, point.norm.isEmpty() ? Tone::Amber : Tone::Accent);
        row->setPlaceholder(tr("Add", "placeholder of an empty field"));
        row->setCheck([kind](const QString &typed) { return pointProblem(kind, typed); });
        row->setCopyable();
        m_rows->addWidget(row);
        connect(row, &FieldRow::copied, this, &ReachRows::copied);
        connect(row, &FieldRow::committed, this, [this, i](const QString &typed) {
            if (typed.isEmpty())
                m_points.removeAt(i);
            else
                m_points[i] = withTyped(m_points.at(i), typed);
            Q_EMIT edited();
        });
    }
}

void ReachRows::addAddresses()
{
    for (qsizetype i = 0; i < m_addresses.size(); ++i) {
        const PostalAddress &address = m_addresses.at(i);
        auto *row = new FieldRow(address.label.isEmpty() ? tr("Address") : address.label, this);
        row->setValue(addressLine(address), {});
        row->setChooser();
        row->setCopyable();
        m_rows->addWidget(row);
        connect(row, &FieldRow::activated, this, [this, row, i] { editAddress(row, i); });
        connect(row, &FieldRow::copied, this, &ReachRows::copied);
    }
}

void ReachRows::addAdder()
{
    QPushButton *add = makeButton(tr("Detail", "to add"), QStringLiteral("plus"), ButtonLook::Link, this);
    add->setFont(fontOf(TextStyle::Body));
    // Not setMenu(): the style would keep room for an arrow that is not drawn, and cut the text for it.
    connect(add, &QPushButton::clicked, this, [this, add] {
        auto *menu = new QMenu(add);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const PointKind kind : {PointKind::Mobile, PointKind::Phone, PointKind::Email, PointKind::Web,
                                     PointKind::HomePhone, PointKind::Fax})
            connect(menu->addAction(pointKindWord(kind)), &QAction::triggered, this,
                    [this, kind] { addNewPoint(kind); });
        connect(menu->addAction(tr("Address")), &QAction::triggered, this, &ReachRows::addNewAddress);
        menu->popup(add->mapToGlobal(QPoint(0, add->height())));
    });
    m_rows->addWidget(add, 0, Qt::AlignLeft);
}

void ReachRows::addNewPoint(PointKind kind)
{
    auto *row = new FieldRow(pointKindWord(kind), this);
    row->setCheck([kind](const QString &typed) { return pointProblem(kind, typed); });
    m_rows->insertWidget(static_cast<int>(m_points.size()), row);
    connect(row, &FieldRow::committed, this, [this, kind](const QString &typed) {
        if (typed.isEmpty())
            return;
        Point point;
        point.kind = kind;
        m_points << withTyped(point, typed);
        Q_EMIT edited();
    });
    row->show();
    row->beginEdit();
}

void ReachRows::addNewAddress()
{
    m_addresses << PostalAddress{};
    auto *row = new FieldRow(tr("Address"), this);
    m_rows->insertWidget(m_rows->count() - 1, row);
    editAddress(row, m_addresses.size() - 1);
}

void ReachRows::editAddress(FieldRow *row, qsizetype index)
{
    auto *box = new AddressBox(m_addresses.at(index), AddressBox::Place::Detail, this);
    m_rows->insertWidget(m_rows->indexOf(row) + 1, box);
    row->hide();
    box->show();
    box->focusStreet();
    connect(box, &AddressBox::finished, this, [this, box, row, index](const PostalAddress &address) {
        box->deleteLater();
        row->show();
        if (address == m_addresses.at(index) && !address.isEmpty())
            return;
        if (address.isEmpty())
            m_addresses.removeAt(index);
        else
            m_addresses[index] = address;
        Q_EMIT edited();
    });
}

} // namespace carnet
