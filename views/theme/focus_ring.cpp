// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QTabBar>

namespace carnet {

namespace {

bool takesRing(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || widget.property("focusRing").toBool();
}

} // namespace

FocusRing::FocusRing()
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    // Its parent, a widget of the window, may have deleted it already.
    delete m_frame.data();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    // QWidget::setFocus() sends the event a second time, to the style: it is not another widget.
    if (!watched->isWidgetType())
        return false;
    if (event->type() == QEvent::MouseButtonPress)
        m_areKeysUsed = false;
    else if (event->type() == QEvent::KeyPress)
        m_areKeysUsed = true;
    if (event->type() == QEvent::FocusIn) {
        auto *widget = static_cast<QWidget *>(watched);
        if (isByKey(static_cast<QFocusEvent *>(event)->reason()) && takesRing(*widget)) {
            if (!m_frame)
                m_frame = new QFocusFrame;
            m_frame->setWidget(widget);
        } else if (m_frame) {
            m_frame->setWidget(nullptr);
        }
    } else if (event->type() == QEvent::FocusOut && m_frame && m_frame->widget() == watched) {
        m_frame->setWidget(nullptr);
    }
    return false;
}

bool FocusRing::isByKey(Qt::FocusReason reason) const
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    case Qt::MouseFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
        return false;
    default:
        return m_areKeysUsed;
    }
}

} // namespace carnet
