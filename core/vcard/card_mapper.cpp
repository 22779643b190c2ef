// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/card_mapper.h"

#include "core/import/row_draft.h"
#include "core/search_text.h"
#include "core/vcard/card_row.h"
#include "core/vcard/own_card.h"

using namespace Qt::StringLiterals;

namespace carnet {

FieldName fieldOf(const CardExtra &extra, const CardMapperOptions &options)
{
    if (extra.use == ColumnUse::Tracking) // there is no way to keep it
        return {ImportField::Dropped, {}};
    if (const auto chosen = options.extras.constFind(extra.key); chosen != options.extras.constEnd())
        return *chosen;
    const bool isTaken = extra.use == ColumnUse::Used || extra.use == ColumnUse::Unknown;
    return {isTaken ? extra.field : ImportField::Ignore, {}};
}

PointKind phoneKindOf(const VcardProperty &property)
{
    if (property.hasType("FAX"))
        return PointKind::Fax;
    if (property.hasType("CELL") || property.hasType("MOBILE") || property.hasType("IPHONE"))
        return PointKind::Mobile;
    return property.hasType("HOME") && !property.hasType("WORK") ? PointKind::HomePhone : PointKind::Phone;
}

QString labelOf(const VcardCard &card, const VcardProperty &property)
{
    if (property.group.isEmpty())
        return {};
    for (const VcardProperty &label : card.properties) {
        if (label.group != property.group || label.name != u"X-ABLABEL"_s)
            continue;
        const QString text = label.text();
        const bool isMarked = text.startsWith(u"_$!<"_s) && text.endsWith(u">!$_"_s) && text.size() > 8;
        return isMarked ? text.mid(4, text.size() - 8) : text;
    }
    return {};
}

ImportedRow CardMapper::map(const VcardCard &card) const
{
    const QString kind = card.find("KIND") ? card.find("KIND")->text().trimmed().toLower() : QString();
    const VcardProperty *appleKind = card.find("X-ADDRESSBOOKSERVER-KIND");
    ImportedRow row;
    if (isOwnCard(card)) {
        row = readOwnCard(card, m_options);
    } else {
        CardRow cells(card, m_options);
        row = cells.map();
    }
    row.line = card.line;
    for (const QString &name : card.leftOut)
        row.remarks.append({card.line, u"left_out"_s, name});
    if (kind == u"group"_s || (appleKind && appleKind->text().trimmed().toLower() == u"group"_s))
        row.refused = RefusedReason::ListOfCards;
    else if (row.refused == RefusedReason::EmptyRow) // a card is a record, an empty one too
        row.refused = RefusedReason::NothingUsable;
    return row;
}

} // namespace carnet
