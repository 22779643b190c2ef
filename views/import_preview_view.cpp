// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_preview_view.h"

#include "models/import_preview_model.h"
#include "views/theme/fonts.h"
#include "views/theme/tokens.h"
#include "views/widgets/controls.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <numeric>

namespace carnet {

namespace {

constexpr int kMargin = 20;
constexpr int kRowHeight = 30;
constexpr int kRowsSeen = 4;
constexpr int kPad = 8;
constexpr int kWidest = 200;
constexpr int kNarrowest = 40;
constexpr int kScrollBar = 10;
constexpr int kMeasured = 12; ///< rows that decide how wide a column is

bool isFigures(ImportPreviewModel::Column column)
{
    using Column = ImportPreviewModel::Column;
    return column == Column::Line || column == Column::Phone || column == Column::Postcode
        || column == Column::LastContact;
}

class PreviewDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const QRectF cell = option.rect;
        const bool isToCheck = index.data(PreviewToCheckRole).toBool();
        const bool isRemark = index.data(PreviewIsRemarkRole).toBool();
        const bool isLine = index.column() == 0;
        painter->save();
        painter->fillRect(cell, isToCheck ? t.amberB : t.base);
        painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), t.line);
        painter->setFont(fontOf(isRemark || isLine ? TextStyle::Small : TextStyle::Body));
        painter->setPen(isRemark || isToCheck ? t.amber : isLine ? t.text2 : t.text);
        const QRectF text = cell.adjusted(isLine ? kMargin : kPad, 0, -kPad, -1);
        drawFigures(painter, text,
                    painter->fontMetrics().elidedText(index.data().toString().simplified(), Qt::ElideRight,
                                                      static_cast<int>(text.width())),
                    Qt::AlignLeft | Qt::AlignVCenter);
        painter->restore();
    }
};

} // namespace

ImportPreviewView::ImportPreviewView(QWidget *parent) : QWidget(parent), m_table(new QTableView(this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHairline(this));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kMargin, 8, kMargin, 8);
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Preview"), TextStyle::BodyStrong, Tone::Main, this));
    head->addWidget(makeLabel(tr("as they will be stored"), TextStyle::Small, Tone::Second, this));
    head->addStretch();
    column->addLayout(head);
    column->addWidget(makeHairline(this));
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("Preview of the first rows"));
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->setFixedHeight(kRowsSeen * kRowHeight);
    column->addWidget(m_table);
}

void ImportPreviewView::setPreview(ImportPreviewModel *preview)
{
    if (m_preview)
        disconnect(m_preview, nullptr, this, nullptr);
    m_preview = preview;
    m_table->setModel(preview);
    if (preview)
        connect(preview, &QAbstractItemModel::modelReset, this, &ImportPreviewView::fitColumns);
    fitColumns();
}

void ImportPreviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// As wide as its first values ask. Where the room is short the widest words give way first, and figures
/// never do.
void ImportPreviewView::fitColumns()
{
    if (!m_preview || m_preview->columnCount() == 0)
        return;
    QList<int> widths;
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        qreal text = column == 0 ? 20 : 40;
        for (int row = 0; row < std::min(m_preview->rowCount(), kMeasured); ++row)
            text = std::max(text,
                            figuresWidth(fontOf(TextStyle::Body),
                                         m_preview->index(row, column).data().toString().simplified()));
        widths << std::min(static_cast<int>(text) + 1, kWidest) + 2 * kPad
                + (column == 0 ? kMargin - kPad : 0);
    }
    const int room = width() - kScrollBar; // the table itself may not have been laid out yet
    for (int most = kWidest; most > kNarrowest && std::accumulate(widths.cbegin(), widths.cend(), 0) > room;
         most -= 4) {
        for (int column = 0; column < widths.size(); ++column) {
            if (!isFigures(m_preview->columnAt(column)))
                widths[column] = std::min(widths.at(column), most + 2 * kPad);
        }
    }
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
}

} // namespace carnet
