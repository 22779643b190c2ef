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
#include <QLocale>

namespace carnet {

namespace {

struct ExportAction {
    Q_DECLARE_TR_FUNCTIONS(carnet::ExportAction)
};

void start(MainWindow &window, Session &session, const QString &path)
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
    ExportOptions options;
    options.kind = window.contactsPage().kind();
    options.format = exportFormatOf(path);
    options.query = window.contactsPage().searchText();
    options.headings = ownHeadingsOf(QLocale());
    run->run(path, options);
}

/// Says what will be written: it is not always what is seen, since archives are exported too.
QString titleOf(const ContactsPage &page)
{
    const bool isContacts = page.kind() == RecordKind::Contact;
    if (page.searchText().isEmpty())
        return isContacts ? ExportAction::tr("Export all persons, archives included")
                          : ExportAction::tr("Export all companies, archives included");
    // Not what was searched for: a title of a window is seen in the task bar.
    return isContacts ? ExportAction::tr("Export the persons that the search found")
                      : ExportAction::tr("Export the companies that the search found");
}

} // namespace

void exportRecords(MainWindow &window, Session &session)
{
    if (window.contactsPage().shown() == Shown::Trash) {
        window.showToast(ExportAction::tr("The trash is not exported. Restore what you want to take out."),
                         QStringLiteral("triangle-alert"), Toast::Offer::Nothing);
        return;
    }
    auto *dialog = new QFileDialog(&window, titleOf(window.contactsPage()), QDir::homePath());
    const QList<std::pair<QString, QString>> kinds{
        {ExportAction::tr("Table for a spreadsheet (*.csv)"), QStringLiteral("csv")},
        {ExportAction::tr("Workbook (*.xlsx)"), QStringLiteral("xlsx")},
        {ExportAction::tr("Cards for a phone (*.vcf)"), QStringLiteral("vcf")},
        {ExportAction::tr("Everything, with documents (*.json)"), QStringLiteral("json")}};
    QStringList filters;
    for (const auto &[filter, suffix] : kinds)
        filters << filter;
    dialog->setNameFilters(filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->setDefaultSuffix(kinds.first().second);
    // A name without an ending takes that of the kind chosen: the kind of the file is read from its name.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &chosen) {
        for (const auto &[filter, suffix] : kinds) {
            if (filter == chosen)
                dialog->setDefaultSuffix(suffix);
        }
    });
    QObject::connect(&session, &Session::closing, dialog, &QDialog::reject);
    QObject::connect(dialog, &QFileDialog::fileSelected, &session,
                     [&window, &session](const QString &path) { start(window, session, path); });
    dialog->open();
}

} // namespace carnet
