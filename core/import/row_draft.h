// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/imported_row.h"
#include "core/import/row_mapper.h"

#include <QStringList>

namespace carnet {

/// The label of an address at home, in the user's language.
[[nodiscard]] QString homeWord();

/// The non-empty cells of one record with their meanings, and the row that is being made of them. A part of
/// RowMapper, which calls the parts in the order below.
class RowDraft {
public:
    RowDraft(const MapperOptions &options, qint64 line, const QStringList &cells);

    void takePoints(); ///< row_points.cpp: emails, phones, web pages
    void takeAddresses(); ///< row_points.cpp
    void takeCompany(); ///< row_draft.cpp: name and identifiers
    void takeNames(); ///< row_names.cpp: decides the kind of the row as well
    void takeBirthday(); ///< row_draft.cpp
    void takeProvenance(); ///< row_draft.cpp: dates, source, relation, nature, external id
    void takeConsents(); ///< row_draft.cpp
    void takeRest(); ///< row_draft.cpp: note, tags, the user's own fields
    [[nodiscard]] ImportedRow finish(); ///< row_draft.cpp: hands the parts to the contact or the company

private:
    struct Cell {
        const MappedColumn *column;
        QString text;
    };

    [[nodiscard]] const Cell *find(ImportField field) const; ///< the first non-empty one, or null
    [[nodiscard]] QString text(ImportField field) const; ///< of the first non-empty one
    [[nodiscard]] QString text(ImportField field, int address) const; ///< the same, of one address
    [[nodiscard]] QString joined(ImportField field, QChar between) const; ///< of all
    void report(const Cell &cell, IssueKind kind);
    void keepInNote(const Cell &cell);
    /// Keeps an unreadable text in the note and reports it; not valid then.
    [[nodiscard]] QDate date(ImportField field);

    void takeEmails(const Cell &cell);
    void takePhones(const Cell &cell, PointKind kind, const QString &label, bool isStarred);
    void takeWebsite(const Cell &cell);
    void addPoint(Point point);
    void takeIdentifier(ImportField field, QString &to);
    void takeOpposition(const Cell &cell, const QDate &date);
    void takeConsent(const Cell &cell);
    void splitFullName(const QString &full);
    [[nodiscard]] RecordKind kindOfRow() const;
    [[nodiscard]] PostalAddress address(const QList<ImportField> &fields, const QString &label) const;
    void takeTableAddresses();
    void takeNumberedAddress(int number);
    void checkPostcode(const PostalAddress &address, int number);
    void settlePrimary();

    const MapperOptions &m_options;
    QList<Cell> m_cells;
    ImportedRow m_row;
    QList<Point> m_points;
    QList<PostalAddress> m_addresses;
    QStringList m_toCheck;
    QStringList m_notes;
    Provenance m_provenance;
    Relation m_relation = Relation::None;
    bool m_hadText = false;
};

} // namespace carnet
