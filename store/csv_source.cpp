// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csv_source.h"

#include "core/search_text.h"
#include "store/export_table.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kGuessRecords = 200;

Result<void> openFile(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return fail(file.exists() ? ErrorCode::Io : ErrorCode::NotFound, QStringLiteral("source"));
}

struct Beginning {
    QList<QStringList> records;
    QList<qint64> lines;
};

Result<Beginning> readBeginning(QFile &file, const CsvDialect &dialect)
{
    Beginning beginning;
    CsvReader reader(file, dialect);
    while (beginning.records.size() < kGuessRecords) {
        CARNET_TRY_ASSIGN(const CsvRow *row, reader.next());
        if (!row)
            break;
        beginning.records.append(row->texts());
        beginning.lines.append(row->line());
    }
    return beginning;
}

/// What one column becomes when nobody says otherwise. Unknown ones are kept (import: nothing is lost in silence).
MappedColumn mappedColumn(const ColumnGuess &guess, UnknownColumns unknown, PlannedColumn &planned, QList<int> &noted)
{
    MappedColumn column {guess.index, guess.effectiveField(), guess.name, {}, guess.dateOrder.order};
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

int columnNamed(const CsvPlan &plan, const QString &name)
{
    if (name.startsWith(u'#')) {
        bool isNumber = false;
        const int index = QStringView(name).mid(1).toInt(&isNumber);
        return isNumber && index >= 0 && index < plan.columns.size() ? index : -1;
    }
    const QString wanted = foldText(name.trimmed());
    const auto found = std::find_if(plan.columns.cbegin(), plan.columns.cend(), [&](const PlannedColumn &c) { return foldText(c.name) == wanted; });
    return found == plan.columns.cend() ? -1 : static_cast<int>(found - plan.columns.cbegin());
}

Result<void> applyMap(CsvPlan &plan, const QStringList &map)
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
        || header == QLatin1String(export_only::kInformedHow) || header == QLatin1String(export_only::kLawfulBasis);
}

/// Our own export names each column exactly: nothing is guessed, nothing is off.
void takeOwnLayout(CsvPlan &plan)
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

QByteArray signatureOf(const CsvPlan &plan)
{
    QStringList keys;
    for (const PlannedColumn &column : plan.columns)
        keys.append(headerKey(column.name));
    return QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).left(16);
}

} // namespace

Result<CsvPlan> planCsv(const QString &path, const CsvWishes &wishes)
{
    QFile file(path);
    CARNET_TRY(openFile(file));
    CsvPlan plan;
    CARNET_TRY_ASSIGN(plan.dialect, guessDialect(file, wishes.dialect));
    CARNET_TRY_ASSIGN(const Beginning beginning, readBeginning(file, plan.dialect));
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
    if (plan.guess.headerRow >= 0 && !plan.columns.isEmpty())
        takeOwnLayout(plan);
    CARNET_TRY(applyMap(plan, wishes.map));
    const int headerRow = plan.guess.headerRow;
    if (headerRow >= 0 && headerRow < beginning.records.size()) {
        plan.header = beginning.records.at(headerRow);
        plan.headerLine = beginning.lines.at(headerRow);
    }
    if (plan.guess.firstDataRow < beginning.records.size())
        plan.firstCells = beginning.records.at(plan.guess.firstDataRow);
    plan.signature = signatureOf(plan);
    plan.mapper.externalSource = wishes.externalSource.isEmpty() ? QStringLiteral("csv:") + QString::fromLatin1(plan.signature.left(4).toHex())
                                                                 : wishes.externalSource;
    return plan;
}

CsvSource::CsvSource(const QString &path, const CsvPlan &plan) : m_file(path), m_mapper(plan.mapper), m_header(plan.header), m_noted(plan.noted), m_exportOnly(plan.exportOnly) {}

Result<std::unique_ptr<CsvSource>> CsvSource::open(const QString &path, const CsvPlan &plan)
{
    std::unique_ptr<CsvSource> source(new CsvSource(path, plan));
    CARNET_TRY(openFile(source->m_file));
    source->m_total = source->m_file.size();
    source->m_reader = std::make_unique<CsvReader>(source->m_file, plan.dialect);
    for (int skipped = 0; skipped < plan.guess.firstDataRow; ++skipped) {
        CARNET_TRY_ASSIGN(const CsvRow *row, source->m_reader->next());
        if (!row)
            break;
    }
    source->m_reader->expectColumns(plan.guess.columnCount);
    return source;
}

Result<bool> CsvSource::next(ImportedRow &row)
{
    CARNET_TRY_ASSIGN(const CsvRow *cells, m_reader->next());
    if (!cells)
        return false;
    m_cells = cells->texts();
    row = m_mapper.map(cells->line(), m_cells);
    if (!m_exportOnly.isEmpty())
        takeExportOnly(m_exportOnly, m_cells, row.kind == RecordKind::Contact ? row.contact.provenance : row.company.provenance);
    QString &note = row.kind == RecordKind::Contact ? row.contact.note : row.company.note;
    for (const int column : std::as_const(m_noted)) {
        const QString text = m_cells.value(column).trimmed();
        if (text.isEmpty())
            continue;
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + m_header.value(column).trimmed() + QStringLiteral(" : ") + text;
    }
    return true;
}

} // namespace carnet
