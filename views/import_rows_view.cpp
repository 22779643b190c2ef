// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_rows_view.h"

#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace carnet {

namespace {

constexpr int kRowHeight = 46;
constexpr int kMargin = 20;
constexpr int kLineWidth = 52;
constexpr int kChipHeight = 24;
constexpr int kChipPad = 10;
constexpr int kChipGap = 4;
constexpr std::array kChoices{OnDuplicate::Skip, OnDuplicate::Update, OnDuplicate::Create};

/// The three choices at the right of a row, in the order of kChoices.
std::array<QRectF, 3> choiceRects(const QRectF &row)
{
    const QFontMetrics metrics(fontOf(TextStyle::SmallMedium));
    std::array<QRectF, 3> rects;
    qreal right = row.right() - kMargin;
    for (size_t i = kChoices.size(); i-- > 0;) {
        const qreal width = metrics.horizontalAdvance(choiceText(kChoices[i])) + 2 * kChipPad;
        rects[i] =
            QRectF(right - width, row.top() + (row.height() - 1 - kChipHeight) / 2, width, kChipHeight);
        right -= width + kChipGap;
    }
    return rects;
}

class RowsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {400, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const QRectF row = option.rect;
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool isCurrent = view && view->hasFocus() && view->currentIndex() == index;
        const auto *model = qobject_cast<const ImportRowsModel *>(index.model());
        const RowClass rowClass = model ? model->shown() : RowClass::ToCheck;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(row, isCurrent ? t.sel : option.state & QStyle::State_MouseOver ? t.hover : t.base);
        painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), t.line);
        if (isCurrent)
            painter->fillRect(QRectF(row.left(), row.top(), 3, row.height() - 1), t.accentText);
        painter->setFont(fontOf(TextStyle::Small));
        painter->setPen(t.text2);
        drawFigures(painter, QRectF(row.left() + kMargin, row.top(), kLineWidth - 8, row.height() - 1),
                    QLocale().toString(index.data(RowLineRole).toLongLong()),
                    Qt::AlignLeft | Qt::AlignVCenter);
        qreal right = row.right() - kMargin;
        if (rowClass == RowClass::Duplicate) {
            const std::array<QRectF, 3> chips = choiceRects(row);
            paintChoices(*painter, chips, static_cast<OnDuplicate>(index.data(RowChoiceRole).toInt()));
            right = chips.front().left() - 16;
            const qreal middle =
                row.left() + kMargin + kLineWidth + (right - row.left() - kMargin - kLineWidth) * 0.52;
            paintIcon(painter, QRectF(middle, row.top() + (row.height() - 1 - 14) / 2, 14, 14),
                      QStringLiteral("arrow-right"), t.text3);
            paintLines(*painter, QRectF(middle + 26, row.top(), right - middle - 26, row.height() - 1),
                       index.data(RowMatchRole).toString(), {}, index.data(RowMatchPlaceRole).toString(),
                       t.text2);
            right = middle - 10;
        }
        const qreal left = row.left() + kMargin + kLineWidth;
        const QColor ink = rowClass == RowClass::ToCheck ? t.amber
            : rowClass == RowClass::Refused              ? t.red
                                                         : t.text2;
        paintLines(*painter, QRectF(left, row.top(), right - left, row.height() - 1),
                   index.data(RowNameRole).toString(), index.data(RowCompanyRole).toString(),
                   index.data(RowWhyRole).toString(), ink);
        painter->restore();
    }

private:
    static void paintLines(QPainter &painter, const QRectF &rect, const QString &first, const QString &beside,
                           const QString &second, const QColor &ink)
    {
        const QRectF line(rect.left(), rect.top() + 5, rect.width(), 18);
        painter.setFont(fontOf(TextStyle::BodyMedium));
        painter.setPen(tokens().text);
        const QString shown =
            painter.fontMetrics().elidedText(first, Qt::ElideRight, static_cast<int>(rect.width()));
        const qreal used = painter.fontMetrics().horizontalAdvance(shown);
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        if (!beside.isEmpty() && beside != first && rect.width() - used > 40) {
            painter.setFont(fontOf(TextStyle::Body));
            painter.setPen(tokens().text2);
            painter.drawText(line.adjusted(used + 8, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(beside, Qt::ElideRight,
                                                              static_cast<int>(rect.width() - used - 8)));
        }
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(ink);
        painter.drawText(
            QRectF(rect.left(), rect.top() + 23, rect.width(), 16), Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(second, Qt::ElideRight, static_cast<int>(rect.width())));
    }

    static void paintChoices(QPainter &painter, const std::array<QRectF, 3> &chips, OnDuplicate chosen)
    {
        const Tokens &t = tokens();
        painter.setFont(fontOf(TextStyle::SmallMedium));
        for (size_t i = 0; i < kChoices.size(); ++i) {
            const bool isChosen = kChoices[i] == chosen;
            painter.setPen(QPen(isChosen ? t.accentText : t.line2, 1));
            painter.setBrush(isChosen ? t.tint : t.base);
            painter.drawRoundedRect(chips[i].adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
            painter.setPen(isChosen ? t.accentText : t.text2);
            painter.drawText(chips[i], Qt::AlignCenter | Qt::TextSingleLine, choiceText(kChoices[i]));
        }
    }
};

} // namespace

ImportRowsView::ImportRowsView(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("rows"));
    setItemDelegate(new RowsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Rows of the file"));
}

void ImportRowsView::setRows(ImportRowsModel *rows)
{
    m_rows = rows;
    setModel(rows);
}

void ImportRowsView::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (!m_rows || by == 0 || event->modifiers() & ~Qt::KeypadModifier || !currentIndex().isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const int next =
        currentIndex().data(RowChoiceRole).toInt() + by; // OnDuplicate in the order of the choices
    if (next >= 0 && next < static_cast<int>(kChoices.size()))
        m_rows->choose(currentIndex().row(), kChoices[static_cast<size_t>(next)]);
}

void ImportRowsView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!m_rows || !index.isValid() || event->button() != Qt::LeftButton
        || m_rows->shown() != RowClass::Duplicate)
        return;
    const std::array<QRectF, 3> chips = choiceRects(visualRect(index));
    for (size_t i = 0; i < chips.size(); ++i) {
        if (chips[i].contains(event->pos()))
            m_rows->choose(index.row(), kChoices[i]);
    }
}

void ImportRowsView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (model() && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void ImportRowsView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace carnet
