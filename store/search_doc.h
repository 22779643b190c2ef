// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"

namespace carnet {

/// What is derived of one record: the texts by which it is found and sorted, not yet folded (the search index
/// and the key tables), and what lists show of it (the row tables).
struct SearchDoc {
    RecordKind recordKind = RecordKind::Contact;
    qint64 id = 0; ///< of the record
    QString sortName; ///< empty: it is listed under its company, else under its first point
    QString name; ///< as shown, too; empty when it has none
    QString org;
    QString points;
    QString firstPoint;
    QString town;
    QString note;
    bool isTrashed = false; ///< it keeps its list row, and is neither found nor sorted

    // Of the list row alone.
    Uid uid;
    QString job;
    CompanyId company;
    QString listedTown; ///< of the primary address, else the first
    QString listedPhone; ///< the primary one as typed; mobile before fixed
    QString listedEmail; ///< of a company without: its web page
    Relation relation = Relation::None;
    QDate lastContactOn;
    QString toCheck; ///< as stored

    void addPoint(PointKind kind, const QString &typed,
                  const QString &norm); ///< the primary one first, then by kind
    void addTown(const QString &postcode, const QString &city,
                 const QString &country); ///< the primary one first
    void addNote(const QString &text);

    /// What the list sorts by.
    [[nodiscard]] const QString &listedAs() const
    {
        return sortName.isEmpty() ? (org.isEmpty() ? firstPoint : org) : sortName;
    }

private:
    PointKind m_phoneKind{}; ///< of `listedPhone`, while it is not empty
    PointKind m_emailKind{};
};

/// Without points, towns and custom values: they are added as their rows come.
[[nodiscard]] SearchDoc personDoc(qint64 id, const QString &firstName, const QString &familyName,
                                  const QString &company);
[[nodiscard]] SearchDoc companyDoc(qint64 id, const QString &name, const QString &siren, const QString &siret,
                                   const QString &vatNumber);

} // namespace carnet
