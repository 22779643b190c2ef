// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_action.h"

#include "app/documents_folder.h"
#include "app/session.h"
#include "core/error_text.h"
#include "models/export_plan.h"
#include "models/export_session.h"
#include "models/record_list_model.h"
#include "views/contacts_page.h"
#include "views/export_dialog.h"
#include "views/main_window.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace carnet {

namespace {

struct ExportAction {
    Q_DECLARE_TR_FUNCTIONS(carnet::ExportAction)
};

void start(MainWindow &window, Session &session, const QString &path, ExportOptions options)
{
    auto *run = new ExportSession(session.thread(), &session);
    QObject::connect(
        run, &ExportSession::exported, &window,
        [&window, run](const QString &to, const ExportReport &report) {
            QString text =
                ExportAction::tr("%n record(s) exported to “%1”", nullptr, static_cast<int>(report.records))
                    .arg(QFileInfo(to).fileName());
            if (report.cutTexts > 0)
                text += QStringLiteral(". ")
                    + ExportAction::tr("%n text(s) were too long for a cell and were cut: take JSON or CSV",
                                       nullptr, static_cast<int>(report.cutTexts));
            window.showToast(text, QStringLiteral("check"), Toast::Offer::Nothing);
            run->deleteLater();
        });
    QObject::connect(run, &ExportSession::failed, &window, [&window, run](const Error &error) {
        window.showToast(errorSentence(error), QStringLiteral("triangle-alert"), Toast::Offer::Nothing);
        run->deleteLater();
    });
    QObject::connect(&session, &Session::closing, run, &ExportSession::cancel);
    options.headings = ownHeadingsOf(QLocale());
    run->run(path, options);
}

ExportScene sceneOf(MainWindow &window, Session &session)
{
    const RecordKind kind = window.contactsPage().kind();
    const RecordListModel &list = session.list(kind);
    return {kind, list.scope(), list.isFiltered(), window.contactsPage().list(kind).selectedCount(),
            list.rowCount()};
}

std::vector<qint64> idsOf(ExportWhat what, RecordKind kind, MainWindow &window, Session &session)
{
    if (what == ExportWhat::Shown)
        return session.list(kind).allIds();
    const QList<qint64> chosen = window.contactsPage().list(kind).selectedIds();
    return {chosen.begin(), chosen.end()};
}

QString filterOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportAction::tr("Table for a spreadsheet (*.csv)");
    case ExportFormat::Xlsx:
        return ExportAction::tr("Workbook (*.xlsx)");
    case ExportFormat::Vcard:
        return ExportAction::tr("Cards for a phone (*.vcf)");
    case ExportFormat::Json:
        return ExportAction::tr("Everything, with documents (*.json)");
    }
    return {};
}

void askWhere(MainWindow &window, Session &session, ExportWhat what, ExportFormat format, const QDate &today)
{
    const RecordKind kind = window.contactsPage().kind();
    const QString folder = documentsFolder();
    // Not what was searched for: a title of a window is seen in the task bar.
    auto *dialog = new QFileDialog(&window, ExportAction::tr("Export to a new file"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->setNameFilter(filterOf(format));
    dialog->setDefaultSuffix(exportSuffix(format));
    dialog->selectFile(freeExportPath(dialog->directory().path(), exportFileName(kind, format, today)));
    QObject::connect(&session, &Session::closing, dialog, &QDialog::reject);
    QObject::connect(dialog, &QFileDialog::fileSelected, &session,
                     [&window, &session, kind, what, format](const QString &typed) {
                         const QString path = exportPath(typed, format);
                         start(window, session, path,
                               exportOptions(kind, what, idsOf(what, kind, window, session), path));
                     });
    dialog->open();
}

} // namespace

void exportRecords(MainWindow &window, Session &session, const QDate &today)
{
    const ExportScene scene = sceneOf(window, session);
    const QList<ExportOffer> offers = exportOffers(scene);
    if (offers.isEmpty()) {
        window.showToast(ExportAction::tr("The trash is not exported. Restore what you want to take out."),
                         QStringLiteral("triangle-alert"), Toast::Offer::Nothing);
        return;
    }
    auto *dialog = new ExportDialog(scene.kind, offers, &window);
    QObject::connect(&session, &Session::closing, dialog, &QDialog::reject);
    QObject::connect(dialog, &ExportDialog::wanted, &session,
                     [&window, &session, today](ExportWhat what, ExportFormat format) {
                         askWhere(window, session, what, format, today);
                     });
    dialog->open();
}

} // namespace carnet
