// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/notice_bar.h"

#include "views/widgets/controls.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace carnet {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    hide();
}

void NoticeBar::add(const QString &text)
{
    if (texts().contains(text))
        return;
    QFrame *line = makeFrame(FrameLook::Warning, this);
    line->setProperty("notice", text);
    line->setAccessibleName(text);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(20, 7, 12, 7);
    row->setSpacing(10);
    row->addWidget(new IconLabel(QStringLiteral("info"), 16, Tone::Amber, line), 0, Qt::AlignTop);
    QLabel *label = makeParagraph(text, TextStyle::Small, Tone::Main, line);
    row->addWidget(label, 1);
    QToolButton *close = makeIconButton(QStringLiteral("x"), tr("Close this line"), {}, line);
    close->setFixedSize(24, 24);
    row->addWidget(close, 0, Qt::AlignTop);
    m_column->addWidget(line);
    connect(close, &QToolButton::clicked, this, [this, line] {
        m_column->removeWidget(line);
        line->hide();
        line->setParent(nullptr);
        line->deleteLater(); // its button is the one that speaks
        setVisible(m_column->count() > 0);
    });
    show();
    QAccessibleEvent event(line, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

QStringList NoticeBar::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_column->count(); ++i)
        texts << m_column->itemAt(i)->widget()->property("notice").toString();
    return texts;
}

} // namespace carnet
