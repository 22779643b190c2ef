// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"

#include <QFrame>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace carnet {

class ElidedLabel;
class SecretEdit;

/// Brings a backup back: asks for the passphrase of its time, shows what it holds, and only then offers to
/// put it in the place of the open carnet, or beside it. Escape leaves.
class RestoreForm : public QFrame {
    Q_OBJECT
public:
    using Handler = std::function<void(const QString &backup, SecretBytes passphrase)>;

    explicit RestoreForm(QWidget *parent);
    /// What each of the three acts calls.
    void setLookHandler(Handler handler) { m_look = std::move(handler); }
    void setReplaceHandler(Handler handler) { m_replace = std::move(handler); }
    void setBesideHandler(Handler handler) { m_beside = std::move(handler); }

    /// A backup was chosen.
    void start(const QString &path);
    /// What it holds: names and values, in the order they are read.
    void showContents(const QList<std::pair<QString, QString>> &rows);
    void showWrong(const QString &sentence);
    void clear();
    [[nodiscard]] const QString &path() const { return m_path; }

Q_SIGNALS:
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step { Ask, Decide };
    void setStep(Step step);
    void fill(const QList<std::pair<QString, QString>> &rows);

    Handler m_look;
    Handler m_replace;
    Handler m_beside;
    QString m_path;
    ElidedLabel *m_file;
    SecretEdit *m_secret;
    QLabel *m_wrong;
    QWidget *m_contents;
    QPushButton *m_lookButton;
    QPushButton *m_replaceButton;
    QPushButton *m_besideButton;
    QLabel *m_promise;
};

} // namespace carnet
