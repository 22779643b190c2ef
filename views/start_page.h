// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace carnet {

class NewCarnetPage;
class RecoverPage;
class UnlockPage;

/// A carnet that this machine has opened before. Nothing in it comes from inside the file.
struct RecentCarnet {
    QString path;
    QString title; ///< the file's name without its end
    QString folder; ///< "Documents › Sales", as folderText gives it
    QString openedText; ///< "yesterday, 18:40"; may be empty
    QString sizeText; ///< "18.4 MB"; may be empty
    bool isMissing = false; ///< the disk is not there, or the file is gone
    QString demoPassphrase; ///< of the demo carnet alone, shown to everybody
};

/// "Documents › Sales" for a folder inside the home folder, the whole path with › otherwise.
[[nodiscard]] QString folderText(const QString &folder);

/// What stands before a carnet is open: at the left the recent ones, at the right the page to unlock one or
/// to make a new one.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// The most recent first; chooses the first that is not missing.
    void setRecent(const QList<RecentCarnet> &recent);
    /// Shows the page to unlock `carnet`, also when it is not in the list.
    void showUnlock(const RecentCarnet &carnet);
    void showNewCarnet();
    /// The way in with the recovery sheet, for the carnet that is shown.
    void showRecover(const QString &path);
    [[nodiscard]] UnlockPage &unlockPage() { return *m_unlock; }
    [[nodiscard]] NewCarnetPage &newCarnetPage() { return *m_newCarnet; }
    [[nodiscard]] RecoverPage &recoverPage() { return *m_recover; }

Q_SIGNALS:
    void openOtherRequested(); ///< *Open…*: the caller asks for a file, then calls showUnlock

private:
    QWidget *makeSide();
    void chooseRow(int row);

    QStandardItemModel *m_recentModel;
    QLabel *m_recentHead = nullptr;
    QListView *m_recentView = nullptr;
    QPushButton *m_newButton = nullptr;
    QStackedWidget *m_pages;
    UnlockPage *m_unlock;
    NewCarnetPage *m_newCarnet;
    RecoverPage *m_recover;
    QList<RecentCarnet> m_recent;
};

} // namespace carnet
