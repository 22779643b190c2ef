// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_mapper.h"

#include "core/import/row_draft.h"

namespace carnet {

MapperOptions mapperOptions(const TableGuess &guess)
{
    MapperOptions options;
    options.kind = guess.kind;
    bool isTheirAct = false;
    for (const ColumnGuess &column : guess.columns) {
        options.columns.append(
            {column.index, column.effectiveField(), column.name, {}, column.dateOrder.order});
        isTheirAct = isTheirAct || (column.field == ImportField::LastContact && !column.asksWhoseContact);
    }
    if (isTheirAct)
        options.lastContact = LastContactMeaning::TheirAct;
    return options;
}

RowMapper::RowMapper(MapperOptions options) : m_options(std::move(options)) { }

ImportedRow RowMapper::map(qint64 line, const QStringList &cells) const
{
    RowDraft draft(m_options, line, cells);
    draft.takePoints();
    draft.takeAddresses();
    draft.takeCompany();
    draft.takeNames();
    draft.takeBirthday();
    draft.takeProvenance();
    draft.takeConsents();
    draft.takeRest();
    return draft.finish();
}

} // namespace carnet
