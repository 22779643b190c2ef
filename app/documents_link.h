// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opened_documents.h"

#include <QObject>

namespace carnet {

class MainWindow;
class Session;

/// Joins the documents of the record that is shown with the world outside: file dialogs, drops, the programs
/// that open them. Lives while window and session do; what was given out to be looked at goes with it. GUI
/// thread.
class DocumentsLink : public QObject {
    Q_OBJECT
public:
    DocumentsLink(MainWindow &window, Session &session);
    ~DocumentsLink() override;

Q_SIGNALS:
    /// A document lies in clear at `path` now, for other programs. Opened by this object unless a test says
    /// otherwise.
    void documentWritten(const QString &path);

private:
    void chooseFile();
    void chooseTarget(int row, const QString &name);
    void open(const QString &name, const QString &mediaType, const QByteArray &bytes);
    void tell(const QString &text, const QString &iconName);

    MainWindow &m_window;
    Session &m_session;
    OpenedDocuments m_opened;
};

} // namespace carnet
