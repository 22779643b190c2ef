// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_understood.h"

#include "core/phone_number.h"

#include <QCoreApplication>
#include <QLocale>

namespace carnet {

namespace {

struct ImportUnderstood {
    Q_DECLARE_TR_FUNCTIONS(carnet::ImportUnderstood)
};

bool isPhoneField(ImportField field)
{
    return field == ImportField::Mobile || field == ImportField::Phone || field == ImportField::HomePhone
        || field == ImportField::OtherPhone || field == ImportField::Fax;
}

QString dateOrderText(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return ImportUnderstood::tr("day/month/year");
    case DateOrder::MonthFirst:
        return ImportUnderstood::tr("month/day/year");
    default:
        return {};
    }
}

/// How the cells of a column are read, where that is not as they stand there.
QString readAs(const ImportSession::Column &column, ImportField field)
{
    const QString example = column.example.simplified();
    if (field == ImportField::FullName)
        return ImportUnderstood::tr("first name and name parted");
    if (isPhoneField(field)) {
        const QString shown = readPhone(example).display;
        return shown == example ? QString() : shown;
    }
    const bool isText = field == ImportField::Postcode || field == ImportField::ExternalId;
    if (isText && example.startsWith(u'0'))
        return ImportUnderstood::tr("leading zero kept");
    if (isDateField(field) && column.dateOrder && example.contains(u'/'))
        return dateOrderText(*column.dateOrder);
    if (field == ImportField::Tags)
        return ImportUnderstood::tr("each word a tag");
    if (field == ImportField::Custom)
        return ImportUnderstood::tr("a field of its own");
    return {};
}

} // namespace

Understood understood(const ImportSession::Column &column, TableKind kind)
{
    const std::optional<FieldName> name = fieldOfName(column.field);
    const ImportField field = name ? name->field : ImportField::Ignore;
    const QString tip = column.confidence <= 0 ? QString()
        : column.confidence >= 1
        ? ImportUnderstood::tr("Chosen by you")
        : ImportUnderstood::tr("Sure at %1 %").arg(QLocale().toString(qRound(column.confidence * 100)));
    if (field == ImportField::Dropped || column.use == ColumnUse::Tracking)
        return {QStringLiteral("eye-off"), Tone::Hint, ImportUnderstood::tr("Tracking data, never read"), {}};
    // The record of a company takes none: the report of the import lists them.
    if (isOppositionField(field) && kind == TableKind::Companies)
        return {QStringLiteral("shield-check"), Tone::Amber,
                ImportUnderstood::tr("Opposition, kept on contacts only"), tip};
    if (isOppositionField(field))
        return {QStringLiteral("shield-check"), Tone::Green,
                ImportUnderstood::tr("Respected, kept with its text"), tip};
    if (field == ImportField::Ignore && column.use == ColumnUse::OffForPrivacy && column.confidence < 1)
        return {QStringLiteral("minus"),
                Tone::Hint,
                ImportUnderstood::tr("Private, left out unless you choose it"),
                {}};
    if (field == ImportField::Ignore)
        return {QStringLiteral("minus"), Tone::Hint, ImportUnderstood::tr("Stays in the file"), {}};
    if (column.isUnsure() && field == ImportField::Note)
        return {QStringLiteral("circle-question-mark"), Tone::Amber,
                ImportUnderstood::tr("Not recognised, kept in the note"), tip};
    if (column.isUnsure())
        return {QStringLiteral("circle-question-mark"), Tone::Amber, ImportUnderstood::tr("To be confirmed"),
                tip};
    return {QStringLiteral("check"), Tone::Green, readAs(column, field), tip};
}

} // namespace carnet
