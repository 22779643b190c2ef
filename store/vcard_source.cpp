// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vcard_source.h"

#include "core/search_text.h"

#include <QFileInfo>

#include <algorithm>

namespace carnet {

namespace {

Result<void> openFile(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return fail(file.exists() ? ErrorCode::Io : ErrorCode::NotFound, QStringLiteral("source"));
}

/// "missing_begin", … : as in the JSON of the command line; never change one.
QString codeOf(VcardWarningKind kind)
{
    switch (kind) {
    case VcardWarningKind::MissingBegin:
        return QStringLiteral("missing_begin");
    case VcardWarningKind::MissingEnd:
        return QStringLiteral("missing_end");
    case VcardWarningKind::TextOutside:
        return QStringLiteral("text_outside");
    case VcardWarningKind::BrokenLine:
        return QStringLiteral("broken_line");
    case VcardWarningKind::LongLine:
        return QStringLiteral("long_line");
    case VcardWarningKind::LargeCard:
        return QStringLiteral("large_card");
    case VcardWarningKind::DamagedText:
        return QStringLiteral("damaged_text");
    }
    return {};
}

/// What becomes of an extra when the user did not choose.
FieldName proposed(const CardExtra &extra, UnknownColumns unknown)
{
    if (extra.use != ColumnUse::Unknown || unknown == UnknownColumns::Note)
        return fieldOf(extra, {});
    if (unknown == UnknownColumns::CustomField)
        return {ImportField::Custom, extra.key};
    return {ImportField::Ignore, {}};
}

void takeExtras(VcardPlan &plan, const VcardCard &card, UnknownColumns unknown)
{
    for (const VcardProperty &property : card.properties) {
        const std::optional<CardExtra> extra = cardExtra(property);
        if (!extra || extra->key.isEmpty() || extra->key.startsWith(u"X-CARNET-")
            || plan.mapper.extras.contains(extra->key))
            continue;
        const FieldName field = proposed(*extra, unknown);
        plan.mapper.extras.insert(extra->key, field);
        const double confidence = extra->use == ColumnUse::Unknown ? 0 : 0.9;
        plan.columns.append({static_cast<int>(plan.columns.size()), extra->key,
                             nameOf(field.field, field.customName), confidence});
        plan.uses.append(extra->use);
        plan.firstTexts.append(extra->text);
    }
}

Result<void> applyMap(VcardPlan &plan, const QStringList &map)
{
    for (const QString &wish : map) {
        const qsizetype cut = wish.lastIndexOf(u'=');
        const QString name = cut < 0 ? wish : wish.left(cut);
        const std::optional<FieldName> field = fieldOfName(cut < 0 ? QString() : wish.mid(cut + 1));
        const auto found =
            std::find_if(plan.columns.begin(), plan.columns.end(), [&](const PlannedColumn &column) {
                return foldText(column.name) == foldText(name.trimmed())
                    || name == QStringLiteral("#%1").arg(column.index);
            });
        if (found == plan.columns.end())
            return fail(ErrorCode::InvalidInput, QStringLiteral("map property"), {name});
        if (!field)
            return fail(ErrorCode::InvalidInput, QStringLiteral("map field"), {wish.mid(cut + 1)});
        if (plan.uses.at(found->index) == ColumnUse::Tracking) // there is no way to keep it
            continue;
        plan.mapper.extras.insert(found->name, *field);
        found->field = nameOf(field->field, field->customName);
        found->confidence = 1;
    }
    return {};
}

} // namespace

bool isVcard(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray beginning = file.read(4096);
        beginning.replace('\0', QByteArrayView()); // UTF-16
        for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
            if (beginning.startsWith(mark))
                beginning.remove(0, static_cast<qsizetype>(qstrlen(mark)));
        }
        if (beginning.trimmed().left(11).toUpper() == "BEGIN:VCARD")
            return true;
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("vcf") || suffix == QLatin1String("vcard");
}

Result<VcardPlan> planVcard(const QString &path, const TableWishes &wishes)
{
    QFile file(path);
    CARNET_TRY(openFile(file));
    VcardPlan plan;
    plan.mapper.kind = wishes.kind.value_or(TableKind::Mixed);
    plan.mapper.answers = wishes.answers;
    if (!wishes.externalSource.isEmpty())
        plan.mapper.externalSource = wishes.externalSource;
    VcardReader reader(file);
    for (;;) {
        CARNET_TRY_ASSIGN(const VcardCard *card, reader.next());
        if (!card)
            break;
        ++plan.cards;
        takeExtras(plan, *card, wishes.unknown);
    }
    if (plan.cards == 0)
        return fail(ErrorCode::InvalidInput, QStringLiteral("no card"), {QFileInfo(path).fileName()});
    plan.encoding = reader.encoding();
    CARNET_TRY(applyMap(plan, wishes.map));
    return plan;
}

Result<std::unique_ptr<VcardSource>> VcardSource::open(const QString &path, const VcardPlan &plan)
{
    std::unique_ptr<VcardSource> source(new VcardSource(path, plan));
    CARNET_TRY(openFile(source->m_file));
    source->m_total = source->m_file.size();
    source->m_reader = std::make_unique<VcardReader>(source->m_file);
    return source;
}

Result<bool> VcardSource::next(ImportedRow &row)
{
    CARNET_TRY_ASSIGN(m_card, m_reader->next());
    if (!m_card)
        return false;
    row = m_mapper.map(*m_card);
    tellWarnings(row);
    return true;
}

/// With the card during which they came up.
void VcardSource::tellWarnings(ImportedRow &row)
{
    const std::vector<VcardWarning> &warnings = m_reader->warnings();
    for (; m_told < warnings.size(); ++m_told)
        row.remarks.append({warnings[m_told].line, codeOf(warnings[m_told].kind), {}});
}

} // namespace carnet
