// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_action.h"

#include "app/session.h"
#include "core/error_text.h"
#include "models/export_session.h"
#include "views/contacts_page.h"
#include "views/main_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace carnet {

namespace {

struct ExportAction {
    Q_DECLARE_TR_FUNCTIONS(carnet::ExportAction)
};

void start(MainWindow &window, Session &session, const QString &path)
{
    auto *run = new ExportSession(session.thread(), &session);
    QObject::connect(run, &ExportSession::exported, &window,
                     [&window, run](const QString &to, const ExportReport &report) {
                         QString text = ExportAction::tr("%n record(s) exported to “%1”", nullptr,
                                                         static_cast<int>(report.records)).arg(QFileInfo(to).fileName());
                         if (report.cutTexts > 0)
                             text += QStringLiteral(". ") + ExportAction::tr("%n text(s) were too long for a cell and were cut: take JSON or CSV", nullptr,
                                                                               static_cast<int>(report.cutTexts));
                         window.showToast(text, QStringLiteral("check"),
                                          Toast::Offer::Nothing);
                         run->deleteLater();
                     });
    QObject::connect(run, &ExportSession::failed, &window, [&window, run](const Error &error) {
        window.showToast(errorSentence(error), QStringLiteral("triangle-alert"), Toast::Offer::Nothing);
        run->deleteLater();
    });
    QObject::connect(&session, &Session::closing, run, &ExportSession::cancel);
    ExportOptions options;
    options.kind = window.contactsPage().kind();
    options.format = exportFormatOf(path);
    options.query = window.contactsPage().searchText();
    run->run(path, options);
}

} // namespace

void exportRecords(MainWindow &window, Session &session)
{
    auto *dialog = new QFileDialog(
        &window, ExportAction::tr("Export to a new file"), QDir::homePath());
    dialog->setNameFilters({ExportAction::tr("Table for a spreadsheet (*.csv)"), ExportAction::tr("Workbook (*.xlsx)"), ExportAction::tr("Cards for a phone (*.vcf)"), ExportAction::tr("Everything, with documents (*.json)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    QObject::connect(&session, &Session::closing, dialog, &QDialog::reject);
    QObject::connect(dialog, &QFileDialog::fileSelected, &session,
                     [&window, &session](const QString &path) { start(window, session, path); });
    dialog->open();
}

} // namespace carnet
