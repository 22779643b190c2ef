// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duplicate_sure_panel.h"

#include "models/duplicate_sure_merge.h"
#include "views/duplicate_pair_delegate.h"
#include "views/widgets/controls.h"
#include "views/widgets/plural.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>

namespace carnet {

namespace {
constexpr int kMargin = 20;
constexpr int kFootHeight = 52;
} // namespace

DuplicateSurePanel::DuplicateSurePanel(QWidget *parent)
    : QFrame(parent), m_title(makeLabel({}, TextStyle::BodyStrong, Tone::Main, this)),
      m_sentence(makeParagraph({}, TextStyle::Small, Tone::Second, this)), m_list(new QListView(this)),
      m_cancel(makeButton(tr("Cancel"), ButtonLook::Plain, this)),
      m_do(makeButton({}, QStringLiteral("merge"), ButtonLook::Primary, this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(kMargin, 14, kMargin, 12);
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    column->addLayout(words);
    column->addWidget(makeHairline(this));
    m_list->setObjectName(QStringLiteral("surePairs"));
    m_list->setAccessibleName(tr("Pairs that are merged"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new DuplicatePairDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_list, 1);
    auto *foot = new QFrame(this);
    setLook(static_cast<QWidget *>(foot), FrameLook::Foot);
    foot->setFixedHeight(kFootHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kMargin, 1, kMargin, 0);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_do);
    column->addWidget(foot);
    m_cancel->setObjectName(QStringLiteral("sureCancel"));
    m_do->setObjectName(QStringLiteral("sureMerge"));
    const auto drop = [this] {
        if (m_merge)
            m_merge->drop();
    };
    connect(m_cancel, &QPushButton::clicked, this, drop);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, drop);
    connect(m_do, &QPushButton::clicked, this, [this] {
        if (m_merge)
            m_merge->merge();
    });
}

void DuplicateSurePanel::setMerge(DuplicateSureMerge *merge)
{
    m_merge = merge;
    m_list->setModel(merge ? &merge->list() : nullptr);
}

void DuplicateSurePanel::showList()
{
    if (!m_merge)
        return;
    const int pairs = plural(m_merge->list().rowCount());
    const int left = plural(m_merge->leftOut());
    m_title->setText(tr("Merge %Ln sure pair(s)", nullptr, pairs));
    QString sentence = pairs == 0
        ? QString()
        : tr("The older record of each is kept and gets what the other one adds. One undo takes them all "
             "back, for 30 days.");
    if (left > 0)
        sentence += (sentence.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("%Ln sure pair(s) say different things in one field: they stay to be decided one by one.",
                 nullptr, left);
    m_sentence->setText(sentence);
    m_do->setText(tr("Merge all %Ln", nullptr, pairs));
    m_do->setVisible(pairs > 0);
    (pairs > 0 ? m_do : m_cancel)->setFocus(Qt::OtherFocusReason);
}

} // namespace carnet
