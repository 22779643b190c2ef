// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace carnet {

/// F1: the keys of the window, over it. Any key or click closes it.
class ShortcutSheet : public QWidget {
    Q_OBJECT
public:
    /// `keys`: pairs of the key as shown and what it does.
    ShortcutSheet(const QList<std::pair<QString, QString>> &keys, QWidget *host);

    void open();
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    /// Takes the key of a shortcut before the window does: behind the sheet nothing acts.
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void close();

    QPointer<QWidget> m_before; ///< where the focus was
};

} // namespace carnet
