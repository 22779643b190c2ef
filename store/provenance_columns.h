// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "store/statement.h"

#include <QStringList>

namespace carnet {

/// Binds the 11 columns origin … import_id, in the order of the schema.
inline Statement &bindProvenance(Statement &st, const Provenance &p)
{
    return st.bind(static_cast<int>(p.origin))
        .bind(p.source)
        .bind(p.obtainedOn)
        .bind(static_cast<int>(p.obtainedFrom))
        .bind(p.lastContactOn)
        .bind(p.informedOn)
        .bind(p.informedHow)
        .bind(p.lawfulBasis)
        .bind(p.externalId)
        .bind(p.externalSource)
        .bind(p.importId);
}

/// Reads them back from column `first` on.
inline Provenance readProvenance(const Statement &st, int first)
{
    Provenance p;
    p.origin = static_cast<Origin>(st.integer(first));
    p.source = st.text(first + 1);
    p.obtainedOn = st.date(first + 2);
    p.obtainedFrom = static_cast<ObtainedFrom>(st.integer(first + 3));
    p.lastContactOn = st.date(first + 4);
    p.informedOn = st.date(first + 5);
    p.informedHow = st.text(first + 6);
    p.lawfulBasis = st.text(first + 7);
    p.externalId = st.text(first + 8);
    p.externalSource = st.text(first + 9);
    p.importId = st.id<ImportId>(first + 10);
    return p;
}

/// `to_check` is stored as field names separated by blanks.
inline QString joinToCheck(const QStringList &fields)
{
    return fields.join(u' ');
}

inline QStringList splitToCheck(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace carnet
