// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duplicate_merge_view.h"

#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <optional>

namespace carnet {

namespace {

constexpr int kRowHeight = 38;
constexpr int kMargin = 20;
constexpr int kControl = 16;
constexpr int kTextLeft = 24; ///< of a side's text, after its control
constexpr int kHeadHeight = 58;
constexpr int kDisc = 26;

using Control = DuplicateMergeModel::Control;

class MergeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool isCurrent = view && view->hasFocus() && view->currentIndex().row() == index.row();
        const auto column = static_cast<MergeColumn>(index.column());
        const QRectF cell = option.rect;
        painter->save();
        painter->fillRect(cell, isCurrent ? t.sel : column == MergeColumn::Kept ? t.alt : t.base);
        painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), t.line);
        if (isCurrent && column == MergeColumn::Field)
            painter->fillRect(QRectF(cell.left(), cell.top(), 3, cell.height() - 1), t.accentText);
        switch (column) {
        case MergeColumn::Field:
            painter->setFont(fontOf(TextStyle::Body));
            painter->setPen(t.text2);
            paintText(*painter, cell.adjusted(kMargin, 0, -6, -1), index.data().toString());
            break;
        case MergeColumn::First:
        case MergeColumn::Second:
            paintSide(*painter, option, index);
            break;
        case MergeColumn::Kept:
            paintKept(*painter, cell.adjusted(16, 0, -kMargin, -1), index);
            break;
        }
        painter->restore();
    }

private:
    static void paintText(QPainter &painter, const QRectF &rect, const QString &text)
    {
        painter.drawText(
            rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rect.width())));
    }

    static void paintSide(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &t = tokens();
        const QRect cell = option.rect;
        const auto control = static_cast<Control>(index.data(MergeControlRole).toInt());
        const bool isTaken = index.data(MergeIsTakenRole).toBool();
        const QRect box(cell.left(), cell.top() + (cell.height() - 1 - kControl) / 2, kControl, kControl);
        if (control == Control::Lock) {
            paintIcon(&painter, QRectF(box).adjusted(1, 1, -1, -1), QStringLiteral("lock"), t.text2);
        } else if (control != Control::None) {
            QStyleOptionButton button;
            button.rect = box;
            button.palette = option.palette;
            button.state = QStyle::State_Enabled | (isTaken ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(control == Control::Radio ? QStyle::PE_IndicatorRadioButton
                                                                            : QStyle::PE_IndicatorCheckBox,
                                                  &button, &painter, option.widget);
        }
        const QString text = index.data().toString();
        painter.setFont(fontOf(TextStyle::Body));
        painter.setPen(isTaken ? t.text : t.text2);
        if (text.isEmpty())
            paintText(painter, QRectF(cell).adjusted(0, 0, -8, -1), QStringLiteral("–"));
        else
            paintText(painter, QRectF(cell).adjusted(kTextLeft, 0, -8, -1), text);
    }

    static void paintKept(QPainter &painter, const QRectF &rect, const QModelIndex &index)
    {
        painter.setFont(fontOf(TextStyle::Small));
        const QString note = index.data(MergeNoteRole).toString();
        const qreal width = note.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(note) + 2;
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(rect.right() - width, rect.top(), width, rect.height()),
                         Qt::AlignVCenter | Qt::AlignRight, note);
        painter.setFont(fontOf(TextStyle::BodyMedium));
        painter.setPen(tokens().text);
        paintText(painter, rect.adjusted(0, 0, -width - (width > 0 ? 10 : 0), 0), index.data().toString());
    }
};

} // namespace

std::optional<PairAct> pairActOf(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return {};
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return PairAct::Merge;
    case Qt::Key_D:
        return PairAct::Distinct;
    case Qt::Key_P:
        return PairAct::PutOff;
    case Qt::Key_PageDown:
        return PairAct::Next;
    case Qt::Key_PageUp:
        return PairAct::Previous;
    default:
        return {};
    }
}

DuplicateMergeView::DuplicateMergeView(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("mergeFields"));
    setAccessibleName(tr("Both records, field by field"));
    setItemDelegate(new MergeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
}

void DuplicateMergeView::setMerge(DuplicateMergeModel *model)
{
    m_merge = model;
    setModel(model);
    if (!model)
        return;
    const QList<int> at = edges(viewport()->width());
    for (int column = 0; column < 4; ++column)
        setColumnWidth(column, at.at(column + 1) - at.at(column));
}

/// 106 px for the names of the fields; the rest as the picture parts it.
QList<int> DuplicateMergeView::edges(int width)
{
    constexpr int kField = 106;
    const int rest = std::max(width - kField, 300);
    return {0, kField, kField + rest * 226 / 704, kField + rest * 450 / 704, std::max(width, kField + 300)};
}

QSize DuplicateMergeView::sizeHint() const
{
    return {600, (m_merge ? m_merge->rowCount() : 0) * kRowHeight};
}

void DuplicateMergeView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_merge)
        return;
    const QList<int> at = edges(viewport()->width());
    for (int column = 0; column < 4; ++column)
        setColumnWidth(column, at.at(column + 1) - at.at(column));
}

void DuplicateMergeView::goToFirst()
{
    if (!m_merge)
        return;
    for (int row = 0; row < m_merge->rowCount(); ++row) {
        if (canChoose(row)) {
            setCurrentIndex(m_merge->index(row, 1));
            return;
        }
    }
    setCurrentIndex(m_merge->index(0, 1));
}

/// To the next field that can be chosen; where there is none that way, one row on.
void DuplicateMergeView::step(int by)
{
    const int from = currentIndex().row();
    for (int row = from + by; row >= 0 && row < m_merge->rowCount(); row += by) {
        if (canChoose(row)) {
            setCurrentIndex(m_merge->index(row, 1));
            return;
        }
    }
    if (const QModelIndex next = m_merge->index(from + by, 1); next.isValid() && !canChoose(from))
        setCurrentIndex(next);
}

void DuplicateMergeView::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<PairAct> act = pairActOf(*event)) {
        Q_EMIT acted(*act);
        return;
    }
    if (!m_merge || event->modifiers() & ~Qt::KeypadModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Left:
        m_merge->choose(currentIndex().row(), MergeColumn::First);
        break;
    case Qt::Key_Right:
        m_merge->choose(currentIndex().row(), MergeColumn::Second);
        break;
    default:
        QTableView::keyPressEvent(event);
    }
}

void DuplicateMergeView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (m_merge && event->button() == Qt::LeftButton && index.isValid())
        m_merge->choose(index.row(), static_cast<MergeColumn>(index.column()));
}

void DuplicateMergeView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void DuplicateMergeView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

DuplicateMergeHead::DuplicateMergeHead(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(kHeadHeight + 1);
}

void DuplicateMergeHead::setSides(const Side &first, const Side &second, Shape shape)
{
    m_first = first;
    m_second = second;
    m_shape = shape;
    setAccessibleName(
        QStringLiteral("%1, %2. %3, %4").arg(first.title, first.line, second.title, second.line));
    update();
}

void DuplicateMergeHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QList<int> at = DuplicateMergeView::edges(width());
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(at.at(3), 0, width() - at.at(3), height()), t.alt);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    for (const bool second : {false, true}) {
        const Side &side = second ? m_second : m_first;
        const int left = at.at(second ? 2 : 1);
        const qreal room = at.at(second ? 3 : 2) - left - 34 - 8;
        paintAvatar(&painter, QRectF(left, (kHeadHeight - kDisc) / 2.0, kDisc, kDisc), side.avatar,
                    side.initials, m_shape == Shape::Disc ? AvatarShape::Disc : AvatarShape::Square);
        painter.setFont(fontOf(TextStyle::SmallMedium));
        painter.setPen(t.text);
        painter.drawText(
            QRectF(left + 34, 12, room, 17), Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(side.title, Qt::ElideRight, static_cast<int>(room)));
        painter.setFont(fontOf(TextStyle::Tiny));
        painter.setPen(t.text2);
        painter.drawText(QRectF(left + 34, 30, room, 15), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(side.line, Qt::ElideRight, static_cast<int>(room)));
    }
    const int left = at.at(3) + 16;
    paintIcon(&painter, QRectF(left, (kHeadHeight - 16) / 2.0, 16, 16), QStringLiteral("merge"),
              t.accentText);
    painter.setFont(fontOf(TextStyle::BodyStrong));
    painter.setPen(t.accentText);
    painter.drawText(QRectF(left + 24, 0, width() - left - 24, kHeadHeight),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     DuplicateMergeModel::tr("The record that is kept"));
}

} // namespace carnet
