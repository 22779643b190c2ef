// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcut_sheet.h"

#include "views/widgets/chip.h"
#include "views/widgets/controls.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace carnet {

ShortcutSheet::ShortcutSheet(const QList<std::pair<QString, QString>> &keys, QWidget *host) : QWidget(host)
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Shortcuts"));
    host->installEventFilter(this);
    QFrame *panel = makeFrame(FrameLook::Panel, this);
    panel->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(makeLabel(tr("Shortcuts"), TextStyle::Title, Tone::Main, panel));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    const qsizetype half = (keys.size() + 1) / 2;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const int row = static_cast<int>(i % half);
        const int left = i < half ? 0 : 3;
        grid->addWidget(new KeyCap(keys.at(i).first, panel), row, left, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(makeLabel(keys.at(i).second, TextStyle::Body, Tone::Main, panel), row, left + 1);
    }
    grid->setColumnMinimumWidth(2, 24);
    column->addLayout(grid);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(panel, 0, Qt::AlignCenter);
}

void ShortcutSheet::open()
{
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::ShortcutFocusReason);
}

void ShortcutSheet::close()
{
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    hide();
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool ShortcutSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ShortcutSheet::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        hide(); // the keyboard is elsewhere
}

void ShortcutSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(40, 36, 28, 71));
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return; // the first half of a key
    default:
        close();
    }
}

void ShortcutSheet::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace carnet
