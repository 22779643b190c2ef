// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_page.h"

#include "core/error_text.h"
#include "views/import_columns_view.h"
#include "views/import_foot.h"
#include "views/import_questions.h"
#include "views/import_reading.h"
#include "views/import_result.h"
#include "views/import_side.h"
#include "views/import_start.h"
#include "views/widgets/page_state.h"
#include "views/widgets/plural.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kMargin = 20;
constexpr int kProgressWidth = 520;

using Step = ImportSession::Step;

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent), m_file(new ElidedLabel(TextStyle::Body, Tone::Second, this)),
      m_errorRow(new QWidget(this)), m_error(new PageError(m_errorRow)), m_stack(new QStackedWidget(this)),
      m_start(new ImportStart(m_stack)), m_result(new ImportResult(m_stack))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *error = new QHBoxLayout(m_errorRow);
    error->setContentsMargins(kMargin, 14, kMargin, 14);
    error->addWidget(m_error);
    column->addWidget(m_errorRow);
    column->addWidget(m_stack, 1);
    m_columnsPage = makeColumnsPage();
    m_progressPage = makeProgressPage();
    for (QWidget *page :
         {static_cast<QWidget *>(m_start), m_columnsPage, m_progressPage, static_cast<QWidget *>(m_result)})
        m_stack->addWidget(page);
    m_foot = new ImportFoot(this);
    column->addWidget(m_foot);
    connectParts();
    showStep();
}

QWidget *ImportPage::makeHead()
{
    QFrame *head = makeFrame(FrameLook::Head, this);
    head->setFixedHeight(55);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin - 6, 0, kMargin, 1);
    row->setSpacing(8);
    QToolButton *back = makeIconButton(QStringLiteral("arrow-left"), tr("Back"), tr("Esc"), head);
    row->addWidget(back);
    row->addSpacing(4);
    row->addWidget(makeLabel(tr("Import contacts"), TextStyle::Title, Tone::Main, head));
    row->addSpacing(4);
    m_fileIcon = new IconLabel(QStringLiteral("file-spreadsheet"), 16, Tone::Second, head);
    row->addWidget(m_fileIcon);
    row->addWidget(m_file, 1);
    m_file->setObjectName(QStringLiteral("importFile"));
    connect(back, &QToolButton::clicked, this, &ImportPage::leaveRequested);
    return head;
}

QWidget *ImportPage::makeColumnsPage()
{
    auto *page = new QWidget(m_stack);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_columns = new ImportColumnsView(page);
    row->addWidget(m_columns, 1);
    m_side = new ImportSide(page);
    row->addWidget(m_side);
    return page;
}

QWidget *ImportPage::makeProgressPage()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(10);
    column->addStretch(2);
    m_progress = new ProgressPanel(page);
    m_progress->setFixedWidth(kProgressWidth);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    QLabel *hint = makeLabel(tr("Cancel leaves nothing behind: the carnet stays as it was."),
                             TextStyle::Small, Tone::Hint, page);
    hint->setFixedWidth(kProgressWidth);
    column->addWidget(hint, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void ImportPage::connectParts()
{
    connect(m_foot, &ImportFoot::cancelRequested, this, [this] {
        startAnew();
        Q_EMIT leaveRequested();
    });
    connect(m_foot, &ImportFoot::restRequested, this, [this] { m_side->questions().answerRest(); });
    connect(m_foot, &ImportFoot::goOnRequested, this, &ImportPage::goOn);
    connect(m_start, &ImportStart::fileChosen, this, &ImportPage::openFile);
    connect(m_error, &PageError::retryRequested, this, &ImportPage::retry);
    connect(m_columns, &ImportColumnsView::fieldChosen, this, [this](int column, const QString &field) {
        readAgain();
        m_session->setField(column, field);
    });
    connect(&m_side->reading(), &ImportReading::encodingChosen, this, [this](const QString &encoding) {
        readAgain();
        m_session->setEncoding(encoding);
    });
    connect(&m_side->reading(), &ImportReading::separatorChosen, this, [this](QChar separator) {
        readAgain();
        m_session->setSeparator(separator);
    });
    connect(&m_side->reading(), &ImportReading::sheetChosen, this, [this](const QString &name) {
        readAgain();
        m_session->setSheet(name);
    });
    connect(&m_side->reading(), &ImportReading::accentsChosen, this, [this](ImportSession::Accents accents) {
        readAgain();
        m_session->setAccents(accents);
    });
    connect(&m_side->reading(), &ImportReading::kindChosen, this, [this](TableKind kind) {
        readAgain();
        m_session->setKind(kind);
    });
    connect(m_side, &ImportSide::onDuplicateChosen, this, [this](OnDuplicate choice) {
        forgetCheck();
        m_session->setOnDuplicate(choice);
    });
    connect(&m_side->questions(), &ImportQuestions::answersChanged, this, [this] {
        if (m_session)
            m_session->setAnswers(m_side->questions().answers());
        showFoot();
    });
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] { m_session->cancel(); });
    connect(m_result, &ImportResult::contactsRequested, this, [this] {
        startAnew();
        Q_EMIT contactsRequested();
    });
    connect(m_result, &ImportResult::undoRequested, this, &ImportPage::undoRequested);
    connect(m_result, &ImportResult::anotherRequested, this, &ImportPage::startAnew);
    connect(m_result, &ImportResult::saveRefusedRequested, this, &ImportPage::saveRefused);
}

void ImportPage::setSession(ImportSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    startAnew();
    if (session)
        connectSession();
}

void ImportPage::connectSession()
{
    connect(m_session, &ImportSession::stepChanged, this, &ImportPage::showStep);
    connect(m_session, &ImportSession::columnsChanged, this, &ImportPage::showColumns);
    connect(m_session, &ImportSession::progressed, this, &ImportPage::showProgress);
    connect(m_session, &ImportSession::refusedSaved, m_result, &ImportResult::showRefusedSaved);
    connect(m_session, &ImportSession::failed, this, &ImportPage::showError);
    connect(m_session, &ImportSession::cancelled, this, [this] {
        showFoot();
        m_foot->setStatus(tr("Cancelled. Nothing was brought in."));
    });
}

void ImportPage::openFile(const QString &path)
{
    if (!canOpen())
        return;
    beginOpening(QFileInfo(path).fileName());
    m_session->openFile(path);
}

bool ImportPage::paste(const QMimeData &clipboard)
{
    if (!canOpen() || !ImportSession::hasCells(clipboard))
        return false;
    beginOpening(tr("Pasted cells"));
    return m_session->openPasted(clipboard);
}

bool ImportPage::canOpen() const
{
    return m_session && m_session->step() != Step::Running;
}

void ImportPage::beginOpening(const QString &name)
{
    startAnew();
    m_isLeft = false;
    m_isNewFile = true;
    m_doing = Doing::Opening;
    m_file->setText(name);
}

void ImportPage::startAnew()
{
    m_isLeft = true;
    m_isChecked = false;
    m_isReading = false;
    m_file->setText({});
    m_columns->setColumns({}, TableKind::Unknown);
    m_side->clear();
    m_result->clear();
    m_errorRow->hide();
    showStep();
}

void ImportPage::forgetCheck()
{
    m_isChecked = false;
    m_side->clearReport();
    showFoot();
}

void ImportPage::readAgain()
{
    m_isReading = true;
    m_doing = Doing::Opening; // what fails now is reading
    forgetCheck();
}

void ImportPage::showStep()
{
    const Step step = m_session && !m_isLeft ? m_session->step() : Step::Empty;
    QWidget *page = m_start;
    if (step == Step::Columns || step == Step::Checked)
        page = m_columnsPage;
    else if (step == Step::Checking || step == Step::Running)
        page = m_progressPage;
    else if (step == Step::Done)
        page = m_result;
    m_fileIcon->setVisible(!m_file->text().isEmpty());
    if (step == Step::Opening)
        m_start->setBusy(m_file->text());
    else if (step == Step::Empty)
        m_start->setReady();
    if (step == Step::Checking || step == Step::Running) {
        m_errorRow->hide();
        showProgress({});
    }
    if (step == Step::Checked) {
        m_isChecked = true;
        const ImportReport &report = m_session->report();
        m_side->showReport(report);
        m_file->setText(tr("%1 · %Ln row(s)", nullptr, plural(report.records))
                            .arg(m_session->sourceName()));
    }
    if (step == Step::Done)
        m_result->setReport(m_session->report(), m_session->refusedCount());
    const bool isNew = m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    m_foot->setVisible(page == m_columnsPage);
    showFoot();
    if (isNew && isVisible())
        focusPage();
}

void ImportPage::focusPage()
{
    QWidget *page = m_stack->currentWidget();
    if (page != m_columnsPage)
        page->setFocus(Qt::OtherFocusReason);
    else if (m_isChecked)
        m_foot->focusGoOn();
    else
        m_columns->focusFirst();
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusPage();
}

void ImportPage::showColumns()
{
    if (m_isLeft)
        return;
    m_isReading = false;
    m_errorRow->hide();
    m_columns->setColumns(m_session->columns(), m_session->plan().kind,
                          m_session->plan().vcard() ? ImportColumnsView::Of::Cards
                                                    : ImportColumnsView::Of::Table);
    m_side->reading().setPlan(m_session->plan());
    m_side->questions().setColumns(m_session->columns());
    m_side->questions().setIgnoredOppositions(m_session->ignoredOppositions());
    m_side->questions().setVisible(m_session->asksQuestions());
    if (m_isNewFile) {
        m_session->setOnDuplicate(m_side->onDuplicate());
        m_stack->setCurrentWidget(m_columnsPage);
        m_columns->focusFirst();
    }
    m_isNewFile = false;
    showFoot();
}

void ImportPage::showFoot()
{
    if (!m_session || m_isLeft)
        return;
    ImportFoot::Done done;
    done.isReading = m_isReading;
    done.isChecked = m_isChecked;
    done.openQuestions = m_session->asksQuestions() ? m_side->questions().openCount() : 0;
    m_foot->show(*m_session, done);
}

void ImportPage::goOn()
{
    m_doing = m_isChecked ? Doing::Running : Doing::Checking;
    if (m_isChecked)
        m_session->run();
    else
        m_session->check();
}

void ImportPage::showProgress(const ImportProgress &progress)
{
    QString title = tr("Checking, nothing is written");
    if (m_session->step() == Step::Running)
        title = progress.phase == ImportProgress::Phase::Indexes ? tr("Making the search ready")
                                                                 : tr("Importing");
    m_progress->setTitle(title);
    const double share = progress.totalBytes > 0
        ? static_cast<double>(progress.bytes) / static_cast<double>(progress.totalBytes)
        : 0;
    QString text = tr("%Ln row(s)", nullptr, plural(progress.rows));
    if (progress.rowsPerSecond >= 1)
        text = tr("%1 · %2 a second").arg(text, QLocale().toString(qRound64(progress.rowsPerSecond)));
    m_progress->setProgress(share, progress.rows > 0 ? text : QString());
}

void ImportPage::showError(const Error &error)
{
    m_isReading = false;
    QString title = tr("Nothing was imported, the carnet is as it was");
    if (m_doing == Doing::Opening)
        title = tr("This file could not be read");
    else if (m_doing == Doing::Saving)
        title = tr("The refused rows were not saved");
    m_error->setError(title, errorSentence(error), error.detail);
    m_errorRow->show();
    showFoot();
}

void ImportPage::retry()
{
    m_errorRow->hide();
    if (m_doing == Doing::Opening && !m_session->path().isEmpty())
        openFile(m_session->path());
    else if (m_doing == Doing::Opening)
        startAnew();
    else if (m_doing == Doing::Saving)
        saveRefused();
    else
        goOn();
}

void ImportPage::saveRefused()
{
    m_doing = Doing::Saving;
    const QFileInfo file(m_session->path());
    auto *dialog = new QFileDialog(this, tr("Save the refused rows"), file.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is never written over
    dialog->selectFile(tr("%1 – refused rows.csv").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_session)
            m_session->saveRefused(path);
    });
    dialog->open();
}

} // namespace carnet
