// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret_bytes.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace carnet {

class ElidedLabel;
class NewSecret;
class PageError;
class SecretEdit;

/// For who forgot the passphrase: the code of the recovery sheet and a new passphrase open the carnet. Escape
/// leaves.
class RecoverPage : public QWidget {
    Q_OBJECT
public:
    using Handler = std::function<void(const QString &path, SecretBytes sheetCode, SecretBytes passphrase)>;

    explicit RecoverPage(QWidget *parent);

    /// What *Open the carnet* calls; the answer comes by showError or showOpened.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Empty fields, for the carnet `title` at `path`.
    void start(const QString &path, const QString &title);
    /// Why it was not opened: a fault of the code names its group. What was typed stays.
    void showError(const Error &error);
    void showOpened();

Q_SIGNALS:
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields(QVBoxLayout *column);
    void makeButtons(QVBoxLayout *column);
    void refresh();
    void submit();
    void cancel();
    void clear();

    Handler m_handler;
    QString m_path;
    bool m_isBusy = false;
    ElidedLabel *m_title;
    SecretEdit *m_code;
    QLabel *m_wrong;
    NewSecret *m_fresh;
    QLabel *m_without = nullptr; ///< makes room for the failure
    PageError *m_error;
    QPushButton *m_open;
};

} // namespace carnet
