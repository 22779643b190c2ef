// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void close();

    QWidget *m_before = nullptr; ///< where the focus was
};

} // namespace carnet
