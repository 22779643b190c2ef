// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace carnet {

class NewSecret;
class SecretEdit;

/// Asks for the passphrase of now and for a new one, twice. Escape leaves; the fields are emptied with every
/// end.
class PassphraseForm : public QFrame {
    Q_OBJECT
public:
    using Handler = std::function<void(SecretBytes old, SecretBytes fresh)>;

    explicit PassphraseForm(QWidget *parent);
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    [[nodiscard]] NewSecret &fresh() { return *m_fresh; }
    /// Empties the fields and puts the focus on the first.
    void start();
    /// The passphrase of now was not that one.
    void showWrong();
    void clear();

Q_SIGNALS:
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void submit();

    Handler m_handler;
    SecretEdit *m_old;
    QLabel *m_wrong;
    NewSecret *m_fresh;
    QPushButton *m_change;
};

} // namespace carnet
