// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duplicate_pairs_panel.h"

#include "views/duplicate_pair_delegate.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"
#include "views/widgets/plural.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPushButton>

#include <optional>

namespace carnet {

namespace {
constexpr int kChipMargin = 14;
constexpr int kWidth = 352;
constexpr int kFootMargin = 20;
} // namespace

DuplicatePairsPanel::DuplicatePairsPanel(QWidget *parent)
    : QFrame(parent), m_list(new QListView(this)), m_foot(new QFrame(this)),
      m_sure(makeButton({}, ButtonLook::Link, m_foot))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *chips = new QWidget(this);
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins(kChipMargin, 10, kChipMargin, 9);
    row->setSpacing(4);
    for (const PairStanding standing : {PairStanding::Open, PairStanding::Merged, PairStanding::Distinct}) {
        auto *chip = new Chip({}, Chip::Kind::Choice, chips);
        chip->setObjectName(QStringLiteral("standing%1").arg(static_cast<int>(standing)));
        chip->setAutoExclusive(true);
        chip->setChecked(standing == PairStanding::Open);
        row->addWidget(chip);
        m_chips.append({standing, chip});
        connect(chip, &Chip::clicked, this, [this, standing] { setShown(standing); });
    }
    row->addStretch();
    column->addWidget(chips);
    column->addWidget(makeHairline(this));
    m_list->setObjectName(QStringLiteral("pairs"));
    m_list->setAccessibleName(tr("Pairs of records"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new DuplicatePairDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(kChipMargin, 4, kFootMargin, 4);
    foot->addStretch();
    foot->addWidget(m_sure);
    setLook(static_cast<QWidget *>(m_foot), FrameLook::Foot);
    m_sure->setObjectName(QStringLiteral("mergeSure"));
    connect(m_sure, &QPushButton::clicked, this, &DuplicatePairsPanel::sureMergeRequested);
    column->addWidget(m_foot);
    showCounts();
}

void DuplicatePairsPanel::setPairs(DuplicatePairsModel *pairs)
{
    if (m_pairs)
        disconnect(m_pairs, nullptr, this, nullptr);
    m_pairs = pairs;
    m_list->setModel(pairs);
    if (pairs) {
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this](const QModelIndex &now) { Q_EMIT chosen(now.row()); });
        connect(pairs, &DuplicatePairsModel::countsChanged, this, &DuplicatePairsPanel::showCounts);
    }
    showCounts();
}

void DuplicatePairsPanel::setShown(PairStanding standing)
{
    if (!m_pairs)
        return;
    for (const auto &[each, chip] : std::as_const(m_chips))
        chip->setChecked(each == standing);
    Q_EMIT chosen(-1);
    m_pairs->setShown(standing);
    showCounts();
    choose(0);
}

void DuplicatePairsPanel::choose(int row)
{
    if (!m_pairs)
        return;
    const QModelIndex index = m_pairs->index(row);
    m_list->setCurrentIndex(index);
    Q_EMIT chosen(index.row()); // also when the list had it as its current one already
}

bool DuplicatePairsPanel::isListFocused() const
{
    return m_list->hasFocus();
}

void DuplicatePairsPanel::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void DuplicatePairsPanel::showCounts()
{
    const QLocale locale;
    for (const auto &[standing, chip] : std::as_const(m_chips)) {
        const QString figure = locale.toString(m_pairs ? m_pairs->count(standing) : 0);
        chip->setText(standing == PairStanding::Open         ? tr("To decide %1").arg(figure)
                          : standing == PairStanding::Merged ? tr("Merged %1").arg(figure)
                                                             : tr("Distinct %1").arg(figure));
        chip->updateGeometry();
        chip->update();
    }
    const qsizetype sure = m_pairs ? m_pairs->openOf(DuplicateLevel::Sure).size() : 0;
    m_sure->setText(tr("Merge the %Ln sure one(s)", nullptr, plural(sure)));
    m_foot->setVisible(sure > 0 && m_pairs->shown() == PairStanding::Open);
}

bool DuplicatePairsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Right && key->modifiers() == Qt::NoModifier) {
        Q_EMIT fieldsRequested();
        return true;
    }
    if (const std::optional<PairAct> act = pairActOf(*key)) {
        Q_EMIT acted(*act);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace carnet
