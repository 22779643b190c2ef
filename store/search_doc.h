// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"

namespace carnet {

/// The texts by which one record is found and sorted, not yet folded: what `search_doc` and the key tables are made of.
struct SearchDoc {
    qint64 id = 0; ///< of the record
    QString sortName; ///< empty: it is listed under its company, else under its first point
    QString name;
    QString org;
    QString points;
    QString firstPoint;
    QString town;
    QString note;

    void addPoint(PointKind kind, const QString &typed, const QString &norm); ///< the primary one first
    void addTown(const QString &postcode, const QString &city, const QString &country);
    void addNote(const QString &text);

    /// What the list sorts by.
    [[nodiscard]] const QString &listedAs() const { return sortName.isEmpty() ? (org.isEmpty() ? firstPoint : org) : sortName; }
};

/// Without points, towns and custom values: they are added as their rows come.
[[nodiscard]] SearchDoc personDoc(qint64 id, const QString &firstName, const QString &familyName, const QString &company);
[[nodiscard]] SearchDoc companyDoc(qint64 id, const QString &name, const QString &siren, const QString &siret, const QString &vatNumber);

} // namespace carnet
