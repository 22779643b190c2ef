// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents_link.h"

#include "app/session.h"
#include "core/error_text.h"
#include "core/file_name.h"
#include "models/record_documents.h"
#include "views/contacts_page.h"
#include "views/documents_panel.h"
#include "views/main_window.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace carnet {

DocumentsLink::DocumentsLink(MainWindow &window, Session &session) : m_window(window), m_session(session)
{
    DocumentsPanel &panel = window.contactsPage().documents();
    RecordDocuments &documents = session.documents();
    panel.setDocuments(&documents);
    connect(&panel, &DocumentsPanel::addRequested, this, &DocumentsLink::chooseFile);
    connect(&panel, &DocumentsPanel::filesDropped, this, [&documents](const QStringList &paths) {
        for (const QString &path : paths)
            documents.addFile(path);
    });
    connect(&panel, &DocumentsPanel::openRequested, &documents, &RecordDocuments::readBytes);
    connect(&panel, &DocumentsPanel::removeRequested, &documents, &RecordDocuments::remove);
    connect(&panel, &DocumentsPanel::saveAsRequested, this, &DocumentsLink::chooseTarget);
    connect(&documents, &RecordDocuments::bytesRead, this, &DocumentsLink::open);
    connect(&documents, &RecordDocuments::savedAs, this, [this](const QString &path) {
        tell(tr("Saved as “%1”, in clear").arg(QFileInfo(path).fileName()), QStringLiteral("check"));
    });
    connect(&documents, &RecordDocuments::failed, this,
            [this](const Error &error) { tell(errorSentence(error), QStringLiteral("triangle-alert")); });
}

DocumentsLink::~DocumentsLink()
{
    m_window.contactsPage().documents().setDocuments(nullptr);
}

void DocumentsLink::tell(const QString &text, const QString &iconName)
{
    m_window.showToast(text, iconName, Toast::Offer::Nothing);
}

void DocumentsLink::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Documents to keep inside the carnet"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            m_session.documents().addFile(path);
    });
    dialog->open();
}

void DocumentsLink::chooseTarget(int row, const QString &name)
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Save the document outside the carnet, in clear"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->selectFile(safeFileName(name, tr("document"))); // the name is whatever an import brought
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, row](const QString &path) { m_session.documents().saveAs(row, path); });
    dialog->open();
}

void DocumentsLink::open(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    if (OpenedDocuments::isProgram(mediaType)) {
        tell(
            tr("“%1” is a program: it is not started from here. Save it elsewhere if you want it.").arg(name),
            QStringLiteral("info"));
        return;
    }
    const Result<QString> path = m_opened.write(name, bytes);
    if (!path) {
        tell(errorSentence(path.error()), QStringLiteral("triangle-alert"));
        return;
    }
    Q_EMIT documentWritten(*path);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        tell(tr("No program was found that opens “%1”. Save it elsewhere, and open it there.").arg(name),
             QStringLiteral("info"));
    else
        tell(tr("“%1” is open in another program, as a copy that goes when the carnet is locked").arg(name),
             QStringLiteral("external-link"));
}

} // namespace carnet
