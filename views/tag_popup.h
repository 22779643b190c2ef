// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLineEdit;

namespace carnet {

/// Asks for one tag, to be set on several records or taken off them: Enter sets, Shift+Enter takes off,
/// Escape leaves.
class TagPopup : public QFrame {
    Q_OBJECT
public:
    /// `known`: the names that are proposed while one is typed.
    TagPopup(const QStringList &known, QWidget *parent);
    /// Shows it with its lower left corner a little above `at` (global), and deletes it when it closes.
    void openAbove(const QPoint &at);

Q_SIGNALS:
    void addRequested(const QString &tag);
    void removeRequested(const QString &tag);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QString takeTag();

    QLineEdit *m_edit;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace carnet
