// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace carnet {

class ElidedLabel;
class IconLabel;

/// What happened, at the bottom centre of its host, for 8 s, with a way to undo. One at a time: a new one
/// takes the place of the old. The time stops while the pointer or the focus is on it.
class Toast : public QFrame {
    Q_OBJECT
public:
    enum class Offer { Nothing, Undo };
    static constexpr int kDurationMs = 8000;

    /// `host` is the page it lies over.
    explicit Toast(QWidget *host);

    /// Shows `text` ("3 contacts deleted") and has screen readers say it.
    void showText(const QString &text, const QString &iconName, Offer offer);
    void dismiss();
    /// F6: the focus goes to the button. False when there is nothing to reach.
    bool takeFocus();
    /// Where it may lie, in the host's coordinates, asked each time it is placed: at the bottom centre of it.
    /// Without, the host but for 20 px round it.
    void setRoom(std::function<QRect()> room) { m_room = std::move(room); }
    /// The room may have changed.
    void place();
    /// For tests; milliseconds.
    void setDurationMs(int durationMs) { m_durationMs = durationMs; }
    [[nodiscard]] bool isPaused() const { return isVisible() && !m_timer.isActive(); }
    [[nodiscard]] QString text() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void undoRequested();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pause();
    void resume();

    QWidget *m_host;
    IconLabel *m_icon;
    ElidedLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
    int m_durationMs = kDurationMs;
    int m_remainingMs = 0;
    std::function<QRect()> m_room;
};

} // namespace carnet
