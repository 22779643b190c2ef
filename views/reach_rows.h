// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"

#include <QWidget>

class QVBoxLayout;

namespace carnet {

class FieldRow;

/// The ways to reach somebody, edited in place: points, addresses, and the button that adds one.
class ReachRows : public QWidget {
    Q_OBJECT
public:
    ReachRows(const QList<Point> &points, const QList<PostalAddress> &addresses, QWidget *parent);
    [[nodiscard]] const QList<Point> &points() const { return m_points; }
    [[nodiscard]] const QList<PostalAddress> &addresses() const { return m_addresses; }

Q_SIGNALS:
    void edited();
    void copied(const QString &text);

private:
    void addPoints();
    void addAddresses();
    void addAdder();
    void addNewPoint(PointKind kind);
    void addNewAddress();
    void editAddress(FieldRow *row, qsizetype index);

    QList<Point> m_points;
    QList<PostalAddress> m_addresses;
    QVBoxLayout *m_rows;
};

} // namespace carnet
