// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/toast.h"

#include "views/theme/tokens.h"
#include "views/widgets/controls.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kMargin = 20; ///< between it and the edges of its host

} // namespace

Toast::Toast(QWidget *host)
    : QFrame(host), m_host(host), m_icon(new IconLabel(QStringLiteral("check"), 16, Tone::Toast, this)),
      m_text(new ElidedLabel(TextStyle::BodyMedium, Tone::Toast, this)),
      m_undo(makeButton(tr("Undo"), ButtonLook::Toast, this))
{
    setFixedHeight(40);
    setAttribute(Qt::WA_Hover);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 10, 5);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addSpacing(16);
    row->addWidget(m_undo);
    m_undo->setFocusPolicy(Qt::StrongFocus);
    m_undo->installEventFilter(this);
    m_host->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    hide();
}

void Toast::showText(const QString &text, const QString &iconName, Offer offer)
{
    m_icon->setIcon(iconName, Tone::Toast);
    m_text->setText(text);
    m_undo->setVisible(offer == Offer::Undo);
    setAccessibleName(text);
    m_remainingMs = m_durationMs;
    place();
    show();
    raise();
    resume();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_timer.stop();
    const bool hadFocus = m_undo->hasFocus();
    hide();
    if (hadFocus)
        m_host->setFocus(Qt::OtherFocusReason);
}

bool Toast::takeFocus()
{
    if (!isVisible() || m_undo->isHidden())
        return false;
    m_undo->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString Toast::text() const
{
    return m_text->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible())
        QTimer::singleShot(0, this, &Toast::place); // what lies in the host is laid out after it
    if (watched == m_undo && event->type() == QEvent::FocusIn)
        pause();
    if (watched == m_undo && event->type() == QEvent::FocusOut && isVisible())
        resume();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    pause();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (isVisible() && !m_undo->hasFocus())
        resume();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().toast);
    painter.drawRoundedRect(rect(), 8, 8);
}

void Toast::place()
{
    const QRect room = m_room ? m_room() : m_host->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int wanted = std::max(280, sizeHint().width());
    const int given = std::min(wanted, room.width());
    setGeometry(room.x() + (room.width() - given) / 2, room.bottom() + 1 - height(), given, height());
}

void Toast::pause()
{
    if (!m_timer.isActive())
        return;
    m_remainingMs = m_timer.remainingTime();
    m_timer.stop();
}

void Toast::resume()
{
    m_timer.start(std::max(0, m_remainingMs));
}

} // namespace carnet
