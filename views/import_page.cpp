// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_page.h"

#include "core/error_text.h"
#include "views/import_columns_page.h"
#include "views/import_columns_view.h"
#include "views/import_head.h"
#include "views/import_progress.h"
#include "views/import_questions.h"
#include "views/import_reading.h"
#include "views/import_refused_dialog.h"
#include "views/import_result.h"
#include "views/import_rows_page.h"
#include "views/import_side.h"
#include "views/import_start.h"
#include "views/widgets/page_state.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace carnet {

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent), m_head(new ImportHead(this)), m_errorRow(new QWidget(this)),
      m_error(new PageError(m_errorRow)), m_stack(new QStackedWidget(this)),
      m_start(new ImportStart(m_stack)), m_columns(new ImportColumnsPage(m_stack)),
      m_rows(new ImportRowsPage(m_stack)), m_progress(new ImportProgressPage(m_stack)),
      m_result(new ImportResult(m_stack)), m_foot(new ImportFoot(this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *error = new QHBoxLayout(m_errorRow);
    error->setContentsMargins(20, 14, 20, 14);
    error->addWidget(m_error);
    column->addWidget(m_errorRow);
    column->addWidget(m_stack, 1);
    for (QWidget *page :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_rows),
          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_result)})
        m_stack->addWidget(page);
    column->addWidget(m_foot);
    m_errorRow->hide();
    connectParts();
    connectReading();
    showStep();
}

void ImportPage::connectParts()
{
    connect(m_head, &ImportHead::backRequested, this, &ImportPage::leaveRequested);
    connect(m_foot, &ImportFoot::cancelRequested, this, [this] {
        startAnew();
        Q_EMIT leaveRequested();
    });
    connect(m_foot, &ImportFoot::restRequested, this, [this] { m_columns->side().questions().answerRest(); });
    connect(m_foot, &ImportFoot::goOnRequested, this, &ImportPage::goOn);
    connect(m_foot, &ImportFoot::backRequested, this, &ImportPage::goBack);
    connect(m_start, &ImportStart::fileChosen, this, &ImportPage::openFile);
    connect(m_error, &PageError::retryRequested, this, &ImportPage::retry);
    connect(&m_columns->columns(), &ImportColumnsView::fieldChosen, this,
            [this](int column, const QString &field) {
                readAgain();
                m_session->setField(column, field);
            });
    ImportSide &side = m_columns->side();
    connect(&side, &ImportSide::onDuplicateChosen, this, &ImportPage::setOnDuplicate);
    connect(&side, &ImportSide::rowsRequested, this, &ImportPage::seeRows);
    connect(&side, &ImportSide::rememberChosen, this, [this](ImportSession::Remember remember) {
        if (m_session)
            m_session->setRemember(remember);
    });
    connect(&side.questions(), &ImportQuestions::answersChanged, this, [this] {
        if (m_session)
            m_session->setAnswers(m_columns->side().questions().answers());
        showFoot();
    });
    connect(m_rows, &ImportRowsPage::onDuplicateChosen, this, &ImportPage::setOnDuplicate);
    connect(m_rows, &ImportRowsPage::saveRefusedRequested, this, &ImportPage::saveRefused);
    connect(m_progress, &ImportProgressPage::cancelRequested, this, [this] { m_session->cancel(); });
    connect(m_result, &ImportResult::contactsRequested, this, [this] {
        startAnew();
        Q_EMIT contactsRequested();
    });
    connect(m_result, &ImportResult::undoRequested, this, &ImportPage::undoRequested);
    connect(m_result, &ImportResult::anotherRequested, this, &ImportPage::startAnew);
    connect(m_result, &ImportResult::saveRefusedRequested, this, &ImportPage::saveRefused);
}

/// What is chosen about the reading has the file looked at again.
template <typename Value>
void ImportPage::follow(void (ImportReading::*chosen)(Value), void (ImportSession::*set)(Value))
{
    connect(&m_columns->side().reading(), chosen, this, [this, set](Value value) {
        readAgain();
        (m_session->*set)(value);
    });
}

void ImportPage::connectReading()
{
    follow(&ImportReading::encodingChosen, &ImportSession::setEncoding);
    follow(&ImportReading::separatorChosen, &ImportSession::setSeparator);
    follow(&ImportReading::sheetChosen, &ImportSession::setSheet);
    follow(&ImportReading::headerLineChosen, &ImportSession::setHeaderLine);
    follow(&ImportReading::accentsChosen, &ImportSession::setAccents);
    follow(&ImportReading::kindChosen, &ImportSession::setKind);
}

void ImportPage::setSession(ImportSession *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(&m_session->rows(), nullptr, this, nullptr);
    }
    m_session = session;
    m_columns->setSession(session);
    m_rows->setSession(session);
    startAnew();
    if (session)
        connectSession();
}

void ImportPage::connectSession()
{
    connect(m_session, &ImportSession::stepChanged, this, &ImportPage::showStep);
    connect(m_session, &ImportSession::columnsChanged, this, &ImportPage::showColumns);
    connect(m_session, &ImportSession::progressed, this,
            [this](const ImportProgress &progress) { m_progress->show(*m_session, progress); });
    connect(&m_session->rows(), &ImportRowsModel::choicesChanged, this, &ImportPage::forgetCheck);
    connect(m_session, &ImportSession::refusedSaved, this, [this](const QString &path) {
        m_result->showRefusedSaved(path);
        m_foot->setStatus(
            tr("Saved as %1. These rows are not encrypted.").arg(QDir::toNativeSeparators(path)));
    });
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
    m_head->setName(name);
}

void ImportPage::startAnew()
{
    m_isLeft = true;
    m_isChecked = false;
    m_isReading = false;
    m_place = Place::Columns;
    m_head->setName({});
    m_columns->clear();
    m_rows->clear();
    m_result->clear();
    m_errorRow->hide();
    showStep();
}

void ImportPage::forgetCheck()
{
    m_isChecked = false;
    m_columns->showReport(nullptr);
    m_rows->showReport(nullptr);
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
    auto shown = ImportHead::Step::File;
    if (step == Step::Checked)
        showChecked();
    if (step == Step::Columns || step == Step::Checked || step == Step::Checking) {
        page = m_place == Place::Columns ? static_cast<QWidget *>(m_columns) : m_rows;
        shown = m_place == Place::Columns  ? ImportHead::Step::Columns
            : m_place == Place::Duplicates ? ImportHead::Step::Duplicates
                                           : ImportHead::Step::Verification;
    }
    if (step == Step::Running)
        shown = ImportHead::Step::Verification;
    if (step == Step::Checking || step == Step::Running) {
        page = m_progress;
        m_errorRow->hide();
        m_progress->show(*m_session, {});
    }
    if (step == Step::Done) {
        page = m_result;
        shown = ImportHead::Step::End;
        m_result->setReport(m_session->report(), m_session->refusedCount());
    }
    if (step == Step::Opening)
        m_start->setBusy(m_head->text());
    else if (step == Step::Empty)
        m_start->setReady();
    m_head->setStep(shown);
    const bool isNew = m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    m_foot->setVisible(page == m_columns || page == m_rows);
    showFoot();
    if (isNew && isVisible())
        focusPage();
}

/// The counts are there. Who chose among duplicates and had them counted again goes on.
void ImportPage::showChecked()
{
    const bool isNews = !m_isChecked;
    m_isChecked = true;
    const ImportReport &report = m_session->report();
    m_columns->showReport(&report);
    m_rows->showReport(&report);
    m_head->setFile(*m_session, report.records);
    if (isNews && m_place == Place::Duplicates)
        setPlace(Place::Verification);
}

void ImportPage::setPlace(Place place)
{
    m_place = place;
    if (place == Place::Columns)
        return;
    m_rows->begin(place == Place::Duplicates ? ImportRowsPage::Of::Duplicates
                                             : ImportRowsPage::Of::Everything);
}

void ImportPage::seeRows(RowClass rowClass)
{
    setPlace(rowClass == RowClass::Duplicate ? Place::Duplicates : Place::Verification);
    m_rows->showRows(rowClass);
    showStep();
    m_rows->focusRows();
}

void ImportPage::focusPage()
{
    QWidget *page = m_stack->currentWidget();
    if (page == m_rows && m_place == Place::Duplicates)
        m_rows->focusRows();
    else if (page != m_columns && page != m_rows)
        page->setFocus(Qt::OtherFocusReason);
    else if (m_isChecked)
        m_foot->focusGoOn();
    else
        m_columns->columns().focusFirst();
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
    m_columns->showColumns();
    m_head->setFile(*m_session, -1);
    if (m_isNewFile) {
        m_session->setOnDuplicate(m_columns->side().onDuplicate());
        m_stack->setCurrentWidget(m_columns);
        m_columns->columns().focusFirst();
    }
    m_isNewFile = false;
    showFoot();
}

void ImportPage::showFoot()
{
    if (!m_session || m_isLeft)
        return;
    ImportFoot::Done done;
    done.place = m_place;
    done.isReading = m_isReading;
    done.isChecked = m_isChecked;
    done.openQuestions = m_session->asksQuestions() ? m_columns->side().questions().openCount() : 0;
    m_foot->show(*m_session, done);
}

void ImportPage::setOnDuplicate(OnDuplicate choice)
{
    forgetCheck();
    m_columns->side().setOnDuplicate(choice);
    m_rows->setOnDuplicate(choice);
    m_session->setOnDuplicate(choice);
}

void ImportPage::goOn()
{
    if (!m_isChecked) {
        m_doing = Doing::Checking;
        m_session->check();
        return;
    }
    if (m_place == Place::Verification) {
        m_doing = Doing::Running;
        m_session->run();
        return;
    }
    const bool hasDuplicates = m_session->report().classes.duplicates > 0;
    setPlace(m_place == Place::Columns && hasDuplicates ? Place::Duplicates : Place::Verification);
    showStep();
    focusPage();
}

void ImportPage::goBack()
{
    if (m_place == Place::Columns) {
        startAnew();
        return;
    }
    const bool hasDuplicates = m_session->report().classes.duplicates > 0;
    setPlace(m_place == Place::Verification && hasDuplicates ? Place::Duplicates : Place::Columns);
    showStep();
    focusPage();
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
    askWhereRefusedGo(this, m_session->path(), [this](const QString &path) {
        if (m_session)
            m_session->saveRefused(path);
    });
}

} // namespace carnet
