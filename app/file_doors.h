// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"
#include "core/result.h"
#include "core/secret_bytes.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace carnet {

class MainWindow;
class Session;
struct BackupContents;
struct KeyChangeReport;

/// Joins the page "This carnet" and the file of the open carnet: change of passphrase, recovery sheet,
/// backup, the way back to one. Lives while window and session do. GUI thread; nothing here waits.
class FileDoors : public QObject {
    Q_OBJECT
public:
    FileDoors(MainWindow &window, Session &session, const DisplayFormat &format);
    ~FileDoors() override;

    /// Asks where the recovery sheet goes, and writes it: also after a creation that wanted one.
    void writeSheet();
    // What the dialogs lead to.
    void backUp(const QString &out);
    void writeSheetTo(const QString &path);

Q_SIGNALS:
    /// A proved copy of a backup lies at `fresh` and shall take the place of the open carnet, which
    /// `passphrase` then opens. The owner closes the session first. Shared, as a signal wants copies and a
    /// secret has none.
    void replaceRequested(const QString &fresh, std::shared_ptr<carnet::SecretBytes> passphrase);
    /// The file could not be opened again after a failed change: the session is of no more use.
    void lost(const carnet::Error &error);

private:
    enum class Act { Nothing, Backup, Change, Look, Replace, Beside };
    void connectPage();
    void connectCopies();
    void chooseBackupTarget();
    void chooseBackup();
    void changePassphrase(SecretBytes old, SecretBytes fresh);
    void onChanged(const Result<KeyChangeReport> &report);
    void look(const QString &backup, SecretBytes passphrase);
    void replace(const QString &backup, SecretBytes passphrase);
    void saveBeside(const QString &backup, SecretBytes passphrase);
    void showContents(const BackupContents &contents);
    void showProgress(qint64 done, qint64 all);
    void onFailed(const Error &error);
    void checkStillOpen(const Error &error);
    void setFile();

    MainWindow &m_window;
    Session &m_session;
    DisplayFormat m_format;
    Act m_act = Act::Nothing;
    SecretBytes m_passphrase; ///< of the backup that is being restored
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of a change of passphrase; shared with the writer's thread
};

} // namespace carnet
