// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_session.h"

#include "core/sheet/html_table.h"
#include "models/answer.h"
#include "models/import_account.h"
#include "models/import_row_words.h"
#include "store/database_thread.h"
#include "store/refused_rows_file.h"
#include "store/remembered_fields.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QtConcurrent>

namespace carnet {

namespace {

/// Never over a file that is there.
Result<void> writeRefused(const QString &path, const QStringList &header, const std::vector<RefusedRow> &rows)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, QStringLiteral("refused rows"), {QFileInfo(path).fileName()});
    RefusedRowsFile file(path, header);
    CARNET_TRY(file.begin());
    for (const RefusedRow &row : rows)
        CARNET_TRY(file.add(row, refusedText(row.reason)));
    return file.finish();
}

} // namespace

ImportSession::ImportSession(DatabaseThread &db, QObject *parent) : QObject(parent), m_db(db)
{
    m_preview.setFormat(displayFormatAt(db.clock()));
    connect(&m_rows, &ImportRowsModel::choicesChanged, this, &ImportSession::onRowChosen);
}

ImportSession::~ImportSession()
{
    if (m_cancel)
        *m_cancel = true;
}

void ImportSession::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

void ImportSession::openFile(const QString &path)
{
    begin(TableInput(path));
}

bool ImportSession::hasCells(const QMimeData &data)
{
    return (data.hasHtml() && hasHtmlTable(data.html().toUtf8()))
        || (data.hasText() && data.text().contains(u'\t'));
}

bool ImportSession::openPasted(const QMimeData &data)
{
    if (!hasCells(data))
        return false;
    const QByteArray html = data.hasHtml() ? data.html().toUtf8() : QByteArray();
    begin(hasHtmlTable(html) ? TableInput::html(html) : TableInput::text(data.text()));
    return true;
}

void ImportSession::begin(const TableInput &input)
{
    if (m_step == Step::Running)
        return;
    if (m_cancel)
        *m_cancel = true;
    m_input = input;
    m_wishes = {};
    m_chosen.clear();
    m_columns.clear();
    m_remembers = Remember::Yes;
    forgetReport();
    m_preview.setRows({});
    setStep(Step::Opening);
    onAnswer(m_db.read([](Database &db) { return rememberedFields(db); }), this,
             [this, generation = ++m_generation](const Result<RememberedFields> &remembered) {
                 if (generation != m_generation)
                     return;
                 if (remembered)
                     m_wishes.remembered = *remembered;
                 lookAtFile();
             });
}

QString ImportSession::sourceName() const
{
    return m_input.isPasted() ? tr("Pasted cells") : QFileInfo(m_input.path).fileName();
}

void ImportSession::setField(int column, const QString &field)
{
    if (!canBeChanged() || column < 0 || column >= m_columns.size() || !fieldOfName(field))
        return;
    m_chosen.insert(column, field);
    lookAtFile();
}

void ImportSession::setAnswers(const ImportAnswers &answers)
{
    if (!canBeChanged())
        return;
    m_wishes.answers = answers;
    m_plan.setAnswers(answers);
    setStep(Step::Columns);
}

void ImportSession::setOnDuplicate(OnDuplicate choice)
{
    if (!canBeChanged())
        return;
    m_onDuplicate = choice;
    m_rows.setForAll(choice);
    setStep(Step::Columns);
}

void ImportSession::onRowChosen()
{
    if (canBeChanged())
        setStep(Step::Columns); // the counts hold no more
}

void ImportSession::setHeaderLine(qint64 line)
{
    if (!canBeChanged())
        return;
    m_wishes.headerLine = line;
    m_chosen.clear();
    lookAtFile();
}

void ImportSession::setEncoding(const QString &encoding)
{
    if (!canBeChanged())
        return;
    m_wishes.form.dialect.encoding = encoding;
    lookAtFile();
}

void ImportSession::setSeparator(QChar separator)
{
    if (!canBeChanged())
        return;
    m_wishes.form.dialect.separator = separator;
    m_wishes.headerLine.reset();
    m_chosen.clear(); // other columns altogether
    lookAtFile();
}

void ImportSession::setSheet(const QString &name)
{
    if (!canBeChanged())
        return;
    m_wishes.form.sheet = name;
    m_wishes.headerLine.reset();
    m_chosen.clear();
    lookAtFile();
}

void ImportSession::setAccents(Accents accents)
{
    if (!canBeChanged())
        return;
    m_wishes.form.dialect.repairsDoubleEncoding = accents == Accents::Repaired;
    lookAtFile();
}

void ImportSession::setKind(TableKind kind)
{
    if (!canBeChanged())
        return;
    m_wishes.kind = kind;
    lookAtFile();
}

/// What a check found holds no more: another file, another reading of it, another meaning of its columns.
void ImportSession::forgetReport()
{
    m_refused.clear();
    m_report = {};
    m_rows.clear();
}

void ImportSession::lookAtFile()
{
    forgetReport();
    m_wishes.map.clear();
    for (auto chosen = m_chosen.constBegin(); chosen != m_chosen.constEnd(); ++chosen)
        m_wishes.map.append(QStringLiteral("#%1=%2").arg(chosen.key()).arg(chosen.value()));
    onAnswer(QtConcurrent::run([input = m_input, wishes = m_wishes]() -> Result<Planned> {
                 CARNET_TRY_ASSIGN(SourcePlan plan, planSource(input, wishes));
                 QList<ImportedRow> rows =
                     previewRows(input, plan, kPreviewRows).value_or(QList<ImportedRow>());
                 return Planned{std::move(plan), std::move(rows)};
             }),
             this, [this, generation = ++m_generation](const Result<Planned> &planned) {
                 if (generation == m_generation)
                     onPlanned(planned);
             });
}

void ImportSession::onPlanned(const Result<Planned> &outcome)
{
    if (!outcome) {
        setStep(m_columns.isEmpty() ? Step::Empty : Step::Columns);
        Q_EMIT failed(outcome.error());
        return;
    }
    m_plan = outcome->plan;
    m_preview.setRows(outcome->rows);
    m_plan.setAnswers(m_wishes.answers); // may have been given meanwhile
    const TablePlan *table = m_plan.table();
    if (table)
        m_wishes.form.measured = table->form.sheets; // not again for each change
    m_columns.clear();
    for (const PlannedColumn &planned : std::as_const(m_plan.columns)) {
        Column column{planned.index,
                      planned.name,
                      m_plan.firstCells.value(planned.index).trimmed(),
                      planned.field,
                      planned.confidence,
                      ColumnUse::Unknown,
                      false,
                      {}};
        column.use = m_plan.uses.value(planned.index, ColumnUse::Unknown);
        if (table && planned.index < table->guess.columns.size() && !m_plan.isOwn) {
            const ColumnGuess &guess = table->guess.columns.at(planned.index);
            column.dateOrder = guess.dateOrder.order;
            column.asksWhoseContact = planned.field == nameOf(ImportField::LastContact)
                && (guess.asksWhoseContact || guess.field != ImportField::LastContact);
        }
        m_columns.append(column);
    }
    m_step = Step::Columns;
    Q_EMIT columnsChanged();
    Q_EMIT stepChanged();
}

void ImportSession::check()
{
    if (canBeChanged())
        start(ImportOptions::Mode::DryRun);
}

void ImportSession::run()
{
    if (!canBeChanged())
        return;
    if (!m_plan.ignoredOppositions.isEmpty() && m_wishes.answers.oppositionIgnoredWhy.trimmed().isEmpty())
        Q_EMIT failed({ErrorCode::InvalidInput,
                       QStringLiteral("opposition ignored"),
                       {m_plan.ignoredOppositions.join(QStringLiteral(", ")),
                        tr("people oppose there, and leaving it out needs a reason")}});
    else
        start(ImportOptions::Mode::Real);
}

void ImportSession::cancel()
{
    if (m_step == Step::Checking || m_step == Step::Running)
        *m_cancel = true; // the answer follows within a tenth of a second
}

ImportOptions ImportSession::options(ImportOptions::Mode mode, const std::shared_ptr<Refused> &refused)
{
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    ImportOptions options;
    options.account = accountOf(m_plan, m_wishes.answers);
    options.account.sourceName = sourceName();
    if (m_remembers == Remember::No)
        options.account.decidedFields.clear();
    options.onDuplicate = m_onDuplicate;
    options.choices = m_rows.choices();
    options.mode = mode;
    options.progress = [self = QPointer<ImportSession>(this), cancel = m_cancel,
                        generation = m_generation](const ImportProgress &progress) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, progress, generation] {
                if (!self || generation != self->m_generation)
                    return;
                self->m_progress = progress;
                Q_EMIT self->progressed(progress);
            },
            Qt::QueuedConnection);
        return *cancel ? ImportOptions::Answer::Cancel : ImportOptions::Answer::GoOn;
    };
    options.refused = [refused](const RefusedRow &row) -> Result<void> {
        if (static_cast<qsizetype>(refused->rows.size()) < kRefusedKept)
            refused->rows.push_back(row);
        return {};
    };
    options.told = [refused](const ImportRowFate &fate) { refused->fates.append(fate); };
    return options;
}

void ImportSession::start(ImportOptions::Mode mode)
{
    ++m_generation;
    const auto refused =
        std::make_shared<Refused>(); // shared: filled on the writer's thread, read here afterwards
    m_progress = {};
    const ImportOptions wanted = options(mode, refused);
    setStep(mode == ImportOptions::Mode::DryRun ? Step::Checking : Step::Running);
    onAnswer(m_db.job([input = m_input, plan = m_plan, wanted,
                       clock = m_db.clock()](Database &db) -> Result<ImportReport> {
        CARNET_TRY_ASSIGN(const std::unique_ptr<RowSource> source, openSource(input, plan));
        return runImport(db, clock, *source, wanted);
    }),
             this, [this, mode, refused, generation = m_generation](const Result<ImportReport> &report) {
                 if (generation != m_generation)
                     return;
                 m_refused = std::move(refused->rows);
                 if (report) {
                     m_report = *report;
                     showFates(refused->fates);
                 }
                 onRun(mode, report);
             });
}

void ImportSession::showFates(const QList<ImportRowFate> &fates)
{
    QStringList names;
    for (const Column &column : std::as_const(m_columns))
        names.append(column.name);
    m_rows.setRows(fates, m_plan.vcard() ? QStringList() : names);
    QSet<qint64> duplicates;
    for (const ImportRowFate &fate : fates) {
        if (fate.rowClass == RowClass::Duplicate && fate.number <= kPreviewRows)
            duplicates.insert(fate.number);
    }
    m_preview.setDuplicates(duplicates);
}

void ImportSession::onRun(ImportOptions::Mode mode, const Result<ImportReport> &report)
{
    m_cancel.reset();
    if (!report) {
        setStep(Step::Columns);
        if (report.error().code == ErrorCode::Cancelled)
            Q_EMIT cancelled();
        else
            Q_EMIT failed(report.error());
        return;
    }
    if (mode == ImportOptions::Mode::Real)
        m_db.announceReset();
    setStep(mode == ImportOptions::Mode::Real ? Step::Done : Step::Checked);
}

void ImportSession::saveRefused(const QString &path)
{
    onAnswer(QtConcurrent::run([path, header = m_plan.header, rows = m_refused] {
                 return writeRefused(path, header, rows);
             }),
             this, [this, path](const Result<void> &outcome) {
                 if (outcome)
                     Q_EMIT refusedSaved(path);
                 else
                     Q_EMIT failed(outcome.error());
             });
}

} // namespace carnet
