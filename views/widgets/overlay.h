// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;

namespace carnet {

/// A panel over the whole of its host, which is dimmed. While it is open it has the keyboard, and no shortcut
/// of the window acts behind it; a click beside the panel closes it, and so does any other widget that takes
/// the focus. Closing gives the focus back.
class Overlay : public QWidget {
    Q_OBJECT
public:
    explicit Overlay(QWidget *host);

    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void closed();

protected:
    [[nodiscard]] QFrame *panel() const { return m_panel; }
    /// What takes the keyboard: this, or a field of the panel.
    [[nodiscard]] virtual QWidget *keyboardTarget() { return this; }
    /// The host's size has changed, or it opens.
    virtual void placePanel() { }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void onFocusChanged(const QWidget *now);

    QFrame *m_panel;
    QPointer<QWidget> m_before; ///< where the focus was
};

} // namespace carnet
