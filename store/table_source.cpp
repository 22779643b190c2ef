// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_source.h"

#include "core/search_text.h"
#include "store/export_table.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kGuessRecords = 200;

struct Beginning {
    QList<QStringList> records;
    QList<qint64> lines;
};

Result<Beginning> readBeginning(CellTable &table)
{
    Beginning beginning;
    CellRecord record;
    while (beginning.records.size() < kGuessRecords) {
        CARNET_TRY_ASSIGN(const bool more, table.next(record));
        if (!more)
            break;
        beginning.records.append(record.cells);
        beginning.lines.append(record.line);
    }
    return beginning;
}

/// What one column becomes when nobody says otherwise. Unknown ones are kept (import: nothing is lost in
/// silence).
MappedColumn mappedColumn(const ColumnGuess &guess, UnknownColumns unknown, PlannedColumn &planned,
                          QList<int> &noted)
{
    MappedColumn column{guess.index, guess.effectiveField(), guess.name, {}, guess.dateOrder.order};
    planned = {guess.index, guess.name, nameOf(column.field), guess.confidence};
    if (guess.use != ColumnUse::Unknown || guess.name.isEmpty() || unknown == UnknownColumns::Ignore)
        return column;
    if (unknown == UnknownColumns::CustomField) {
        column.field = ImportField::Custom;
        column.customName = guess.name;
        planned.field = nameOf(column.field, column.customName);
    } else {
        noted.append(guess.index);
        planned.field = nameOf(ImportField::Note);
    }
    return column;
}

int columnNamed(const TablePlan &plan, const QString &name)
{
    if (name.startsWith(u'#')) {
        bool isNumber = false;
        const int index = QStringView(name).mid(1).toInt(&isNumber);
        return isNumber && index >= 0 && index < plan.columns.size() ? index : -1;
    }
    const QString wanted = foldText(name.trimmed());
    const auto found = std::find_if(plan.columns.cbegin(), plan.columns.cend(),
                                    [&](const PlannedColumn &c) { return foldText(c.name) == wanted; });
    return found == plan.columns.cend() ? -1 : static_cast<int>(found - plan.columns.cbegin());
}

Result<void> applyMap(TablePlan &plan, const QStringList &map, SaidBy saidBy)
{
    for (const QString &wish : map) {
        const qsizetype cut = wish.lastIndexOf(u'=');
        const QString name = cut < 0 ? wish : wish.left(cut);
        const int index = columnNamed(plan, name);
        const std::optional<FieldName> field = fieldOfName(cut < 0 ? QString() : wish.mid(cut + 1));
        if (index < 0)
            return fail(ErrorCode::InvalidInput, QStringLiteral("map column"), {name});
        if (!field)
            return fail(ErrorCode::InvalidInput, QStringLiteral("map field"), {wish.mid(cut + 1)});
        MappedColumn &column = plan.mapper.columns[index];
        if (column.field == ImportField::Dropped) // tracking: there is no way to keep it
            continue;
        plan.noted.removeAll(index);
        column.field = field->field;
        column.customName = field->customName;
        plan.columns[index].field = nameOf(field->field, field->customName);
        plan.columns[index].confidence = 1;
        plan.columns[index].saidBy = saidBy;
    }
    return {};
}

/// "email_2" is one more "email".
std::optional<FieldName> ownField(const QString &header)
{
    if (const std::optional<FieldName> exact = fieldOfName(header))
        return exact;
    static const QRegularExpression number(QStringLiteral("_[0-9]+$"));
    const qsizetype cut = header.indexOf(number);
    return cut < 0 ? std::nullopt : fieldOfName(header.left(cut));
}

bool isExportOnly(const QString &header)
{
    return header == QLatin1String(export_only::kOrigin) || header == QLatin1String(export_only::kInformedOn)
        || header == QLatin1String(export_only::kInformedHow)
        || header == QLatin1String(export_only::kLawfulBasis);
}

/// Our own export names each column exactly: nothing is guessed, nothing is off.
void takeOwnLayout(TablePlan &plan)
{
    for (const PlannedColumn &column : std::as_const(plan.columns)) {
        if (!isExportOnly(column.name) && !ownField(column.name))
            return;
    }
    bool isContacts = false;
    for (int i = 0; i < plan.columns.size(); ++i) {
        PlannedColumn &column = plan.columns[i];
        const std::optional<FieldName> field = ownField(column.name);
        plan.mapper.columns[i].field = field ? field->field : ImportField::Ignore;
        plan.mapper.columns[i].customName = field ? field->customName : QString();
        if (!field)
            plan.exportOnly.insert(i, column.name);
        column.field = field ? nameOf(field->field, field->customName) : column.name;
        column.confidence = 1;
        isContacts = isContacts || (field && field->field == ImportField::FamilyName);
    }
    plan.noted.clear();
    plan.mapper.kind = plan.guess.kind = isContacts ? TableKind::Contacts : TableKind::Companies;
    plan.mapper.lastContact = LastContactMeaning::TheirAct;
}

void takeExportOnly(const QHash<int, QString> &columns, const QStringList &cells, Provenance &provenance)
{
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        const QString text = cells.value(it.key()).trimmed();
        if (text.isEmpty())
            continue;
        if (*it == QLatin1String(export_only::kOrigin))
            provenance.origin = originOf(text);
        else if (*it == QLatin1String(export_only::kInformedOn))
            provenance.informedOn = QDate::fromString(text, Qt::ISODate);
        else if (*it == QLatin1String(export_only::kInformedHow))
            provenance.informedHow = text;
        else
            provenance.lawfulBasis = text;
    }
}

QByteArray signatureOf(const TablePlan &plan)
{
    QStringList keys;
    for (const PlannedColumn &column : plan.columns)
        keys.append(headerKey(column.name));
    return QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).left(16);
}

} // namespace

Result<TablePlan> planTable(const TableInput &input, const TableWishes &wishes)
{
    TablePlan plan;
    CARNET_TRY_ASSIGN(plan.form, recognizeTable(input, wishes.form));
    CARNET_TRY_ASSIGN(const std::unique_ptr<CellTable> table, openTable(input, plan.form));
    CARNET_TRY_ASSIGN(const Beginning beginning, readBeginning(*table));
    plan.guess = guessTable(beginning.records);
    if (wishes.kind)
        plan.guess.kind = *wishes.kind;
    plan.mapper = mapperOptions(plan.guess);
    plan.mapper.answers = wishes.answers;
    plan.mapper.columns.clear();
    for (const ColumnGuess &guess : std::as_const(plan.guess.columns)) {
        PlannedColumn planned;
        plan.mapper.columns.append(mappedColumn(guess, wishes.unknown, planned, plan.noted));
        plan.columns.append(planned);
    }
    const int headerRow = plan.guess.headerRow;
    if (headerRow >= 0 && !plan.columns.isEmpty())
        takeOwnLayout(plan);
    plan.signature = signatureOf(plan);
    if (headerRow
        >= 0) // a file without a header has no layout to be known by; what no more applies is left out
        (void)applyMap(plan, wishes.remembered.value(plan.signature), SaidBy::Memory);
    CARNET_TRY(applyMap(plan, wishes.map, SaidBy::User));
    if (headerRow >= 0 && headerRow < beginning.records.size()) {
        plan.header = beginning.records.at(headerRow);
        plan.headerLine = beginning.lines.at(headerRow);
    }
    if (plan.guess.firstDataRow < beginning.records.size())
        plan.firstCells = beginning.records.at(plan.guess.firstDataRow);
    // "csv:" whatever the format: the key of an import is the layout, and one program saves it as CSV or as a
    // workbook.
    plan.mapper.externalSource = wishes.externalSource.isEmpty()
        ? QStringLiteral("csv:") + QString::fromLatin1(plan.signature.left(4).toHex())
        : wishes.externalSource;
    return plan;
}

QStringList decidedFields(const TablePlan &plan)
{
    QStringList fields;
    for (const PlannedColumn &column : plan.columns) {
        if (column.saidBy != SaidBy::Guess && plan.guess.headerRow >= 0)
            fields.append(QStringLiteral("#%1=%2").arg(column.index).arg(column.field));
    }
    return fields;
}

TableSource::TableSource(std::unique_ptr<CellTable> table, const TablePlan &plan)
    : m_table(std::move(table)), m_mapper(plan.mapper), m_header(plan.header), m_noted(plan.noted),
      m_exportOnly(plan.exportOnly)
{
}

Result<std::unique_ptr<TableSource>> TableSource::open(const TableInput &input, const TablePlan &plan)
{
    CARNET_TRY_ASSIGN(std::unique_ptr<CellTable> table, openTable(input, plan.form));
    CellRecord record;
    for (int skipped = 0; skipped < plan.guess.firstDataRow; ++skipped) {
        CARNET_TRY_ASSIGN(const bool more, table->next(record));
        if (!more)
            break;
    }
    table->expectColumns(plan.guess.columnCount);
    return std::unique_ptr<TableSource>(new TableSource(std::move(table), plan));
}

Result<bool> TableSource::next(ImportedRow &row)
{
    CARNET_TRY_ASSIGN(const bool more, m_table->next(m_record));
    if (!more)
        return false;
    const QStringList &cells = m_record.cells;
    row = m_mapper.map(m_record.line, cells);
    if (!m_exportOnly.isEmpty())
        takeExportOnly(m_exportOnly, cells,
                       row.kind == RecordKind::Contact ? row.contact.provenance : row.company.provenance);
    QString &note = row.kind == RecordKind::Contact ? row.contact.note : row.company.note;
    for (const int column : std::as_const(m_noted)) {
        const QString text = cells.value(column).trimmed();
        if (text.isEmpty())
            continue;
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + m_header.value(column).trimmed()
            + QStringLiteral(" : ") + text;
    }
    return true;
}

} // namespace carnet
