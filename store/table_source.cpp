// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_source.h"

#include "core/csv/csv_writer.h"
#include "core/import/refused_columns.h"
#include "core/search_text.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kGuessRecords = 200;
constexpr int kOfferedAsHeader = 12; ///< records that somebody may call the header

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

/// The header that was wished for, as an index of the beginning; -1: none. Nothing where it is not among them.
std::optional<int> wishedHeader(const Beginning &beginning, const TableWishes &wishes)
{
    if (!wishes.headerLine)
        return {};
    if (*wishes.headerLine == 0)
        return -1;
    const qsizetype found = beginning.lines.indexOf(*wishes.headerLine);
    return found < 0 ? std::nullopt : std::optional(static_cast<int>(found));
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
        if (plan.own && plan.own->knows(index)) { // it is what it is: it can be left out, and no more
            if (field->field != ImportField::Ignore)
                return fail(ErrorCode::InvalidInput, QStringLiteral("map own column"), {name});
            plan.own->leaveOut(index);
            plan.columns[index].field = nameOf(ImportField::Ignore);
            continue;
        }
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

/// The header of our own export stands first, however many of its names the guess knows.
void takeOwnHeader(TableGuess &guess, const QStringList &first)
{
    if (guess.headerRow == 0 && guess.firstDataRow == 1)
        return;
    guess.headerRow = 0;
    guess.firstDataRow = 1;
    guess.columnCount = static_cast<int>(first.size());
    guess.columns.clear();
    for (int i = 0; i < first.size(); ++i) {
        ColumnGuess column;
        column.index = i;
        column.name = first.at(i).trimmed();
        if (i < refusedColumnCount(first))
            column.use = ColumnUse::Useless;
        guess.columns.append(column);
    }
}

/// Our own export names each column exactly: nothing is guessed, nothing is off. Columns that somebody added stay as guessed.
void takeOwnLayout(TablePlan &plan)
{
    plan.own = OwnLayout::of(plan.header);
    if (!plan.own)
        return;
    plan.isOwn = true;
    for (int i = 0; i < plan.columns.size(); ++i) {
        MappedColumn &column = plan.mapper.columns[i];
        const bool isAdded = !plan.own->knows(i);
        if (isAdded
            && (isOppositionField(column.field) || column.field == ImportField::Dropped
                || column.field == ImportField::Custom))
            continue;
        if (isAdded) { // what it means beside our own columns is for a person to say
            if (column.field != ImportField::Ignore)
                plan.noted.append(i);
            column.field = ImportField::Ignore;
            plan.columns[i].field = nameOf(plan.noted.contains(i) ? ImportField::Note : ImportField::Ignore);
            continue;
        }
        plan.mapper.columns[i].field = ImportField::Ignore; // the layout reads it
        plan.columns[i].field = plan.columns[i].name;
        plan.columns[i].confidence = 1;
        plan.noted.removeAll(i);
    }
    const bool isContact = plan.own->kind() == RecordKind::Contact;
    plan.mapper.kind = plan.guess.kind = isContact ? TableKind::Contacts : TableKind::Companies;
}

/// Columns that speak of oppositions, and are not read as such.
void findIgnoredOppositions(TablePlan &plan)
{
    for (int i = 0; i < plan.columns.size(); ++i) {
        const bool isOwn = plan.own && plan.own->knows(i);
        const bool speaks =
            isOwn ? plan.own->isOpposition(i) : isOppositionField(plan.guess.columns.value(i).field);
        const bool isRead = isOwn ? plan.columns.at(i).field != nameOf(ImportField::Ignore)
                                  : isOppositionField(plan.mapper.columns.at(i).field);
        if (speaks && !isRead)
            plan.ignoredOppositions.append(plan.columns.at(i).name);
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
    const std::optional<int> header = wishedHeader(beginning, wishes);
    if (wishes.headerLine && !header)
        return fail(ErrorCode::InvalidInput, QStringLiteral("header line"),
                    {QString::number(*wishes.headerLine)});
    plan.guess = header ? guessTable(beginning.records, *header) : guessTable(beginning.records);
    for (qsizetype i = 0; i < std::min<qsizetype>(beginning.records.size(), kOfferedAsHeader); ++i)
        plan.beginning.append({beginning.lines.at(i), beginning.records.at(i)});
    if (const QStringList first = beginning.records.value(0); !header && OwnLayout::of(first))
        takeOwnHeader(plan.guess, first);
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
    const bool hasHeader = headerRow >= 0 && headerRow < beginning.records.size();
    if (hasHeader) {
        plan.header = beginning.records.at(headerRow);
        plan.headerLine = beginning.lines.at(headerRow);
        takeOwnLayout(plan);
    }
    plan.signature = signatureOf(plan);
    if (hasHeader) // without one there is no layout to be known by; what no more applies is left out
        (void)applyMap(plan, wishes.remembered.value(plan.signature), SaidBy::Memory);
    CARNET_TRY(applyMap(plan, wishes.map, SaidBy::User));
    findIgnoredOppositions(plan);
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
      m_own(plan.own), m_guard(plan.form.format == TableFormat::Csv ? FormulaGuard::On : FormulaGuard::Off)
{
    if (!m_own)
        return;
    for (const MappedColumn &column : plan.mapper.columns) {
        if (column.field != ImportField::Ignore && column.field != ImportField::Dropped)
            m_added.append(column);
    }
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
    row = m_own ? m_own->read(m_record.line, cells, m_mapper.options().externalSource, m_guard)
                : m_mapper.map(m_record.line, cells);
    QString &note = row.kind == RecordKind::Contact ? row.contact.note : row.company.note;
    for (const MappedColumn &added : std::as_const(m_added)) {
        const QString text = removeFormulaGuard(cells.value(added.index)).trimmed();
        if (isOppositionField(added.field))
            row.oppositions +=
                m_mapper.map(m_record.line, cells).oppositions; // only such columns are left to it
        else if (!text.isEmpty() && added.field == ImportField::Custom)
            row.customTexts.append({added.customName, text});
        else if (!text.isEmpty())
            note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    }
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
