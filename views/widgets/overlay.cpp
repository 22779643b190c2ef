// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/overlay.h"

#include "views/widgets/controls.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace carnet {

namespace {

constexpr QColor kScrim(40, 36, 28, 71);
constexpr int kShadowSteps = 10;
constexpr int kShadowDrop = 6; ///< px below the panel
constexpr int kPanelRadius = 10;

/// Rings that grow fainter outwards: 20 px of soft edge, without an effect that would repaint the panel.
void paintShadow(QPainter &painter, const QRectF &panel)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 5));
    for (int step = kShadowSteps; step > 0; --step) {
        const qreal grown = 2.0 * step;
        painter.drawRoundedRect(panel.translated(0, kShadowDrop).adjusted(-grown, -grown, grown, grown),
                                kPanelRadius + grown, kPanelRadius + grown);
    }
}

} // namespace

Overlay::Overlay(QWidget *host) : QWidget(host), m_panel(makeFrame(FrameLook::Panel, this))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    host->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { onFocusChanged(now); });
}

void Overlay::open()
{
    if (!isOpen())
        m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    placePanel();
    keyboardTarget()->setFocus(Qt::ShortcutFocusReason);
}

void Overlay::close()
{
    if (!isOpen())
        return;
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus == this || isAncestorOf(focus);
    hide();
    if (before && hadFocus)
        before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

/// The keyboard is elsewhere in the window: whoever took it goes on. Another window may have it meanwhile.
void Overlay::onFocusChanged(const QWidget *now)
{
    if (!now || !isVisible() || now == this || isAncestorOf(now) || now->window() != window())
        return;
    close();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen()) {
        setGeometry(parentWidget()->rect());
        placePanel();
    }
    return QWidget::eventFilter(watched, event);
}

/// Takes the key of a shortcut before the window does.
bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kScrim);
    paintShadow(painter, m_panel->geometry());
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

} // namespace carnet
