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

namespace carnet {

namespace {

constexpr int kRowHeight = 46;
constexpr int kMargin = 20;
constexpr int kLineWidth = 52;
constexpr int kChipHeight = 24;
constexpr int kChipPad = 10;
constexpr int kChipGap = 4;

/// One choice of a row: what it is, what it is called, where it stands.
struct ChoiceChip {
    OnDuplicate choice;
    QString text;
    QRectF rect;
};

/// The choices at the right of a row, from left to right.
QList<ChoiceChip> choiceChips(const QModelIndex &index, const QRectF &row)
{
    const QFontMetrics metrics(fontOf(TextStyle::SmallMedium));
    const auto choices = index.data(RowChoicesRole).value<QList<int>>();
    const QStringList texts = index.data(RowChoiceTextsRole).toStringList();
    QList<ChoiceChip> chips;
    qreal right = row.right() - kMargin;
    for (qsizetype i = choices.size(); i-- > 0;) {
        const qreal width = metrics.horizontalAdvance(texts.value(i)) + 2 * kChipPad;
        chips.prepend(
            {static_cast<OnDuplicate>(choices.at(i)), texts.value(i),
             QRectF(right - width, row.top() + (row.height() - 1 - kChipHeight) / 2, width, kChipHeight)});
        right -= width + kChipGap;
    }
    return chips;
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
            const QList<ChoiceChip> chips = choiceChips(index, row);
            paintChoices(*painter, chips, static_cast<OnDuplicate>(index.data(RowChoiceRole).toInt()));
            right = (chips.isEmpty() ? right : chips.first().rect.left()) - 16;
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

    static void paintChoices(QPainter &painter, const QList<ChoiceChip> &chips, OnDuplicate chosen)
    {
        const Tokens &t = tokens();
        painter.setFont(fontOf(TextStyle::SmallMedium));
        for (const ChoiceChip &chip : chips) {
            const bool isChosen = chip.choice == chosen;
            painter.setPen(QPen(isChosen ? t.accentText : t.line2, 1));
            painter.setBrush(isChosen ? t.tint : t.base);
            painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
            painter.setPen(isChosen ? t.accentText : t.text2);
            painter.drawText(chip.rect, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
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
    const auto choices = currentIndex().data(RowChoicesRole).value<QList<int>>();
    const qsizetype next = choices.indexOf(currentIndex().data(RowChoiceRole).toInt()) + by;
    if (next >= 0 && next < choices.size())
        m_rows->choose(currentIndex().row(), static_cast<OnDuplicate>(choices.at(next)));
}

void ImportRowsView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!m_rows || !index.isValid() || event->button() != Qt::LeftButton
        || m_rows->shown() != RowClass::Duplicate)
        return;
    for (const ChoiceChip &chip : choiceChips(index, visualRect(index))) {
        if (chip.rect.contains(event->pos()))
            m_rows->choose(index.row(), chip.choice);
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
