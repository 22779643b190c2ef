// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace carnet {

class ElidedLabel;
class IconLabel;
class SecretEdit;
struct RecentCarnet;

/// Asks for the passphrase of one carnet. It opens nothing itself: the handler is given the path and the
/// secret, and answers through the slots.
class UnlockPage : public QWidget {
    Q_OBJECT
public:
    using OpenHandler = std::function<void(const QString &path, SecretBytes passphrase)>;

    explicit UnlockPage(QWidget *parent);

    void setOpenHandler(OpenHandler handler);
    void setCarnet(const RecentCarnet &carnet);
    /// There is no carnet to unlock: offers to make one or to open a file.
    void setNoCarnet();
    /// Puts the keyboard where one goes on: the passphrase, or *New carnet* where there is none to unlock.
    void focusFirst();
    void focusPassphrase();
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &title() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

public Q_SLOTS:
    /// Says why it did not open, and closes the field for `retryAfterSeconds` (0: none).
    void showError(const QString &sentence, int retryAfterSeconds);
    /// The passphrase was wrong: says so, waits 1 s, doubling to 30 s with each call, and selects the field.
    void showWrongPassphrase();
    /// The carnet has opened: empties the field and forgets the waits.
    void showOpened();

Q_SIGNALS:
    void forgotten(const QString &path); ///< *I forgot my passphrase*
    void newCarnetRequested();
    void openOtherRequested();

private:
    enum class Note { Nothing, CapsLock, Error };

    QWidget *makeForm();
    QWidget *makeNothing();
    void submit();
    void setBusy(bool isBusy);
    void showNote(Note note, const QString &sentence);
    void countDown();
    void refreshButton();

    OpenHandler m_open;
    QString m_path;
    QString m_demoPassphrase;
    bool m_isBusy = false;
    bool m_isMissing = false;
    bool m_isCapsLockOn = false;
    int m_nextWait = 1;
    int m_waitLeft = 0;
    QString m_error;
    QTimer m_wait;
    QStackedWidget *m_stack;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_place = nullptr;
    SecretEdit *m_secret = nullptr;
    IconLabel *m_noteIcon = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_create = nullptr; ///< *New carnet*, where there is no carnet yet
    QPushButton *m_unlock = nullptr;
    QWidget *m_keyHint = nullptr;
    QWidget *m_demo = nullptr;
    QLabel *m_demoText = nullptr;
};

} // namespace carnet
