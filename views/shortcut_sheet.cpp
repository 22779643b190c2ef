// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcut_sheet.h"

#include "views/widgets/chip.h"
#include "views/widgets/controls.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

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
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void ShortcutSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(40, 36, 28, 71));
}

void ShortcutSheet::keyPressEvent(QKeyEvent *)
{
    close();
}

void ShortcutSheet::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace carnet
