// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_doors.h"

#include "app/session.h"
#include "core/error_text.h"
#include "core/recovery_code.h"
#include "documents/recovery_sheet.h"
#include "models/answer.h"
#include "models/copy_session.h"
#include "store/carnet_header.h"
#include "store/file_names.h"
#include "store/journal.h"
#include "views/carnet_page.h"
#include "views/main_window.h"
#include "views/passphrase_form.h"
#include "views/restore_form.h"
#include "views/start_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace carnet {

namespace {

QFileDialog *makeDialog(QObject *context, QWidget *window, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(window, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(context, &QObject::destroyed, dialog, &QDialog::reject);
    return dialog;
}

void askForNewFile(QFileDialog *dialog, const QString &suffix)
{
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->setDefaultSuffix(suffix);
}

} // namespace

FileDoors::FileDoors(MainWindow &window, Session &session, const DisplayFormat &format)
    : m_window(window), m_session(session), m_format(format)
{
    setFile();
    connectPage();
    connectCopies();
}

FileDoors::~FileDoors()
{
    if (m_stop)
        *m_stop = true;
    m_session.copies().cancel();
    CarnetPage &page = m_window.carnetPage();
    page.passphraseForm().setHandler({});
    for (const auto set :
         {&RestoreForm::setLookHandler, &RestoreForm::setReplaceHandler, &RestoreForm::setBesideHandler})
        (page.restoreForm().*set)({});
    page.clear();
}

void FileDoors::setFile()
{
    const QFileInfo file(m_session.path());
    m_window.carnetPage().setFile(
        QStringLiteral("%1, %2").arg(file.fileName(), folderText(file.absolutePath())),
        m_format.size(file.size()));
}

void FileDoors::connectPage()
{
    CarnetPage &page = m_window.carnetPage();
    connect(&page, &CarnetPage::backupRequested, this, &FileDoors::chooseBackupTarget);
    connect(&page, &CarnetPage::restoreRequested, this, &FileDoors::chooseBackup);
    connect(&page, &CarnetPage::sheetRequested, this, &FileDoors::writeSheet);
    connect(&page, &CarnetPage::cancelRequested, this, [this] {
        m_session.copies().cancel();
        if (m_stop)
            *m_stop = true;
    });
    connect(&m_window, &MainWindow::pageShown, this, &FileDoors::setFile);
    page.passphraseForm().setHandler(
        [this](SecretBytes old, SecretBytes fresh) { changePassphrase(std::move(old), std::move(fresh)); });
    RestoreForm &form = page.restoreForm();
    form.setLookHandler([this](const QString &path, SecretBytes secret) { look(path, std::move(secret)); });
    form.setReplaceHandler(
        [this](const QString &path, SecretBytes secret) { replace(path, std::move(secret)); });
    form.setBesideHandler(
        [this](const QString &path, SecretBytes secret) { saveBeside(path, std::move(secret)); });
}

void FileDoors::connectCopies()
{
    CopySession &copies = m_session.copies();
    connect(&copies, &CopySession::progressed, this, &FileDoors::showProgress);
    connect(&copies, &CopySession::failed, this, &FileDoors::onFailed);
    connect(&copies, &CopySession::looked, this, &FileDoors::showContents);
    connect(&copies, &CopySession::backedUp, this, [this](const QString &out, const CopyReport &report) {
        m_act = Act::Nothing;
        m_window.carnetPage().showOutcome(tr("“%1” is saved").arg(QFileInfo(out).fileName()),
                                          tr("Opened again and compared: %Ln row(s), %1, nothing is missing.",
                                             nullptr, static_cast<int>(report.rows))
                                              .arg(m_format.size(report.bytes)));
    });
    connect(&copies, &CopySession::restored, this, [this](const QString &out, const CopyReport &) {
        const bool isInPlace = std::exchange(m_act, Act::Nothing) == Act::Replace;
        if (isInPlace) {
            Q_EMIT replaceRequested(out, std::make_shared<SecretBytes>(std::move(m_passphrase)));
            return;
        }
        m_passphrase.clear();
        m_window.carnetPage().restoreForm().clear();
        m_window.carnetPage().showOutcome(
            tr("“%1” is a carnet again").arg(QFileInfo(out).fileName()),
            tr("It opens with the passphrase of the backup. The carnet that is open was "
               "not touched."));
    });
}

void FileDoors::showProgress(qint64 done, qint64 all)
{
    if (m_act == Act::Nothing || m_act == Act::Look)
        return;
    const bool isCopied = all > 0 && done >= all;
    m_window.carnetPage().showProgress(isCopied ? tr("The copy is being proved") : tr("Copying the carnet"),
                                       done, all,
                                       isCopied ? CarnetPage::Cancel::TooLate : CarnetPage::Cancel::Possible);
}

void FileDoors::onFailed(const Error &error)
{
    const Act act = std::exchange(m_act, Act::Nothing);
    CarnetPage &page = m_window.carnetPage();
    m_passphrase.clear();
    if (act == Act::Look) {
        page.showActs();
        page.showRestoreForm(page.restoreForm().path());
        page.restoreForm().showWrong(
            error.code == ErrorCode::WrongKey
                ? tr("This passphrase does not open it. The backup has the one of its day.")
                : errorSentence(error));
        return;
    }
    const QString title = act == Act::Backup ? tr("No backup was made") : tr("Nothing was restored");
    page.showFailure(title, errorSentence(error), error.detail);
}

void FileDoors::chooseBackupTarget()
{
    const QFileInfo file(m_session.path());
    const QString name =
        QStringLiteral("%1-%2.carnet").arg(file.completeBaseName(), m_format.today.toString(Qt::ISODate));
    QFileDialog *dialog = makeDialog(this, &m_window, tr("Save a backup to a new file"), QDir::homePath());
    askForNewFile(dialog, QStringLiteral("carnet"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &FileDoors::backUp);
    dialog->open();
}

void FileDoors::backUp(const QString &out)
{
    m_act = Act::Backup;
    showProgress(0, 0);
    m_session.copies().backUp(out);
}

void FileDoors::chooseBackup()
{
    QFileDialog *dialog =
        makeDialog(this, &m_window, tr("Choose a backup"), QFileInfo(m_session.path()).absolutePath());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Carnets (*.carnet)"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_window.carnetPage().showRestoreForm(path); });
    dialog->open();
}

void FileDoors::look(const QString &backup, SecretBytes passphrase)
{
    m_act = Act::Look;
    m_session.copies().look(backup, passphrase);
}

void FileDoors::showContents(const BackupContents &contents)
{
    m_act = Act::Nothing;
    const QString none = tr("nothing yet", "last change in a backup");
    m_window.carnetPage().restoreForm().showContents(
        {{tr("Persons"), m_format.number(contents.contacts)},
         {tr("Companies"), m_format.number(contents.companies)},
         {tr("Documents"), m_format.number(contents.documents)},
         {tr("Last change"), contents.lastChangeAtMs > 0 ? m_format.moment(contents.lastChangeAtMs) : none},
         {tr("Size"), m_format.size(contents.bytes)}});
}

void FileDoors::replace(const QString &backup, SecretBytes passphrase)
{
    m_act = Act::Replace;
    m_passphrase = std::move(passphrase);
    showProgress(0, 0);
    m_session.copies().restore(backup, m_passphrase,
                               hiddenName(m_session.path(), QStringLiteral("restored")));
}

void FileDoors::saveBeside(const QString &backup, SecretBytes passphrase)
{
    m_passphrase = std::move(passphrase);
    QFileDialog *dialog =
        makeDialog(this, &m_window, tr("Restore to a new file"), QFileInfo(m_session.path()).absolutePath());
    askForNewFile(dialog, QStringLiteral("carnet"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, backup](const QString &out) {
        m_act = Act::Beside;
        showProgress(0, 0);
        m_session.copies().restore(backup, m_passphrase, out);
    });
    dialog->open();
}

void FileDoors::changePassphrase(SecretBytes old, SecretBytes fresh)
{
    m_act = Act::Change;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    showProgress(0, 0);
    const auto progress = [self = QPointer<FileDoors>(this), stop = m_stop](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done, all] {
                if (self)
                    self->showProgress(done, all);
            },
            Qt::QueuedConnection);
        return *stop ? Go::Stop : Go::On;
    };
    onAnswer(m_session.changePassphrase(std::move(old), std::move(fresh), progress), this,
             [this](const Result<KeyChangeReport> &report) { onChanged(report); });
}

void FileDoors::onChanged(const Result<KeyChangeReport> &report)
{
    m_act = Act::Nothing;
    m_stop.reset();
    CarnetPage &page = m_window.carnetPage();
    if (report) {
        page.passphraseForm().clear();
        page.showOutcome(
            tr("The passphrase is changed"),
            tr("The backup “%1” opens with the former one, as all older backups do. A recovery sheet of "
               "before does not open the carnet any more: write a new one.")
                .arg(QFileInfo(report->backup).fileName()));
        setFile();
        return;
    }
    if (report.error().code == ErrorCode::WrongKey) {
        page.showPassphraseForm();
        page.passphraseForm().showWrong();
        return;
    }
    page.showFailure(tr("The passphrase was not changed"), errorSentence(report.error()),
                     report.error().detail);
    checkStillOpen(report.error());
}

void FileDoors::checkStillOpen(const Error &error)
{
    onAnswer(m_session.thread().access(), this, [this, error](const Result<DatabaseThread::Access> &access) {
        if (!access)
            Q_EMIT lost(error);
    });
}

void FileDoors::writeSheet()
{
    QFileDialog *dialog =
        makeDialog(this, &m_window, tr("Write the recovery sheet, to be printed"), QDir::homePath());
    askForNewFile(dialog, QStringLiteral("pdf"));
    dialog->setNameFilter(tr("A page to print (*.pdf)"));
    dialog->selectFile(tr("Recovery sheet") + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileDoors::writeSheetTo);
    dialog->open();
}

void FileDoors::writeSheetTo(const QString &path)
{
    onAnswer(m_session.thread().access(), this, [this, path](const Result<DatabaseThread::Access> &access) {
        CarnetPage &page = m_window.carnetPage();
        m_window.showPage(QStringLiteral("carnet"));
        if (!access) {
            page.showFailure(tr("The sheet was not written"), errorSentence(access.error()),
                             access.error().detail);
            return;
        }
        const HeaderBytes &header = access->key.header;
        RecoverySheet sheet;
        sheet.carnetName = QFileInfo(m_session.path()).fileName();
        sheet.mark = headerMark(header);
        sheet.madeOn = m_format.today;
        sheet.code = encodeRecoveryCode(access->key.key);
        sheet.headerCode = encodeHeaderCode(
            QByteArray(reinterpret_cast<const char *>(header.data()), static_cast<qsizetype>(header.size())));
        const QStringList forbidden{QFileInfo(m_session.path()).canonicalPath()};
        if (const Result<void> written = writeRecoverySheet(sheet, path, forbidden); !written) {
            page.showFailure(
                tr("The sheet was not written"),
                written.error().code == ErrorCode::InvalidInput ? tr(
                    "It opens the carnet, so it must not lie in the carnet’s own folder. Choose another.")
                                                                : errorSentence(written.error()),
                written.error().detail);
            return;
        }
        // A sheet that could not be noted is a good sheet all the same.
        (void)m_session.thread().job([clock = m_session.thread().clock()](Database &db) {
            return JournalOnly::record(db, clock, CommandId::RecoverySheet);
        });
        page.showOutcome(
            tr("The recovery sheet is written"),
            tr("Print “%1”, then delete it: it opens the carnet without the passphrase. Keep the paper where "
               "the carnet is not.")
                .arg(QFileInfo(path).fileName()));
    });
}

} // namespace carnet
