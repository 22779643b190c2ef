// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page_head.h"

#include "views/widgets/controls.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

namespace carnet {

namespace {

constexpr int kHeight = 55;
constexpr int kMargin = 20;

struct PageHeadWords {
    Q_DECLARE_TR_FUNCTIONS(carnet::PageHead)
};

} // namespace

PageHead makePageHead(const QString &title, QWidget *parent)
{
    PageHead head;
    head.frame = makeFrame(FrameLook::Head, parent);
    head.frame->setFixedHeight(kHeight);
    head.row = new QHBoxLayout(head.frame);
    head.row->setContentsMargins(kMargin - 6, 0, kMargin, 1);
    head.row->setSpacing(8);
    head.back = makeIconButton(QStringLiteral("arrow-left"), PageHeadWords::tr("Back"),
                               PageHeadWords::tr("Esc"), head.frame);
    head.row->addWidget(head.back);
    head.row->addSpacing(4);
    head.row->addWidget(makeLabel(title, TextStyle::Title, Tone::Main, head.frame));
    head.row->addSpacing(4);
    return head;
}

} // namespace carnet
