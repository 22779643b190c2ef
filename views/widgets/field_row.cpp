// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/field_row.h"

#include "views/theme/tokens.h"
#include "views/widgets/copy_out.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace carnet {

namespace {

constexpr int kLabelWidth = 104;
constexpr int kGap = 12;
constexpr int kHeight = 29;

} // namespace

FieldRow::FieldRow(const QString &label, QWidget *parent)
    : QWidget(parent), m_label(makeLabel(label, TextStyle::Body, Tone::Second, this)),
      m_value(new ElidedLabel(TextStyle::Body, Tone::Main, this)), m_edit(makeLineEdit(this)),
      m_problemRow(new QWidget(this)),
      m_problem(makeParagraph({}, TextStyle::Small, Tone::Red, m_problemRow)),
      m_copy(makeIconButton(QStringLiteral("copy"), tr("Copy"), {}, this))
{
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_label->setFixedWidth(kLabelWidth);
    row->addWidget(m_label);
    row->addSpacing(kGap);
    row->addWidget(m_value, 1);
    row->addWidget(m_edit, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    auto *problem = new QHBoxLayout(m_problemRow);
    problem->setContentsMargins(kLabelWidth + kGap, 2, 0, 4);
    problem->setSpacing(6);
    problem->addWidget(new IconLabel(QStringLiteral("circle-alert"), 14, Tone::Red, m_problemRow), 0,
                       Qt::AlignTop);
    problem->addWidget(m_problem, 1);

    m_label->setFixedHeight(kHeight);
    m_value->setFixedHeight(kHeight);
    m_edit->setFixedHeight(kHeight - 1);
    m_edit->setAccessibleName(label);
    m_edit->installEventFilter(this);
    m_edit->hide();
    m_problemRow->hide();
    m_copy->setFixedSize(24, 24);
    m_copy->hide();
    m_label->setToolTip(plainToolTip(label));
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (!m_problem->text().isEmpty()) {
            m_problem->clear();
            m_problemRow->hide();
            setValidity(m_edit, Validity::Valid);
        }
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        copyOut(m_shown);
        Q_EMIT copied(m_shown);
    });
}

void FieldRow::setValue(const QString &shown, const QString &typed, Tone tone)
{
    m_shown = shown;
    m_typed = typed;
    m_tone = tone;
    setAccessibleDescription(shown);
    showValue();
}

void FieldRow::setCheck(FieldCheck check)
{
    m_check = std::move(check);
}

void FieldRow::setCopyable()
{
    m_isCopyable = true;
}

void FieldRow::setChooser()
{
    m_isChooser = true;
    setCursor(Qt::PointingHandCursor);
}

void FieldRow::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_edit->setPlaceholderText(text);
    showValue();
}

bool FieldRow::isEditing() const
{
    return !m_edit->isHidden();
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::showValue()
{
    m_value->setText(m_shown.isEmpty() ? m_placeholder : m_shown);
    m_value->setTone(m_shown.isEmpty() ? Tone::Hint : m_tone);
}

void FieldRow::beginEdit()
{
    if (m_isChooser) {
        Q_EMIT activated();
        return;
    }
    m_edit->setText(m_typed);
    m_value->hide();
    m_copy->hide();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void FieldRow::finish(Ending ending)
{
    const QString typed = m_edit->text().trimmed();
    const QString problem = m_check && typed != m_typed ? m_check(typed) : QString();
    if (ending == Ending::Key && !problem.isEmpty() && m_problem->text().isEmpty()) {
        m_problem->setText(tr("%1. Enter again keeps it as it is.").arg(problem));
        m_problemRow->show();
        setValidity(m_edit, Validity::Invalid);
        m_edit->setAccessibleDescription(problem);
        return;
    }
    const bool isChanged = typed != m_typed;
    endEdit();
    if (ending == Ending::Key)
        setFocus(Qt::OtherFocusReason);
    if (isChanged)
        Q_EMIT committed(typed);
}

void FieldRow::endEdit()
{
    // Hidden first: hiding a field that has the focus sends its leaving once more.
    m_edit->blockSignals(true);
    m_edit->hide();
    m_edit->blockSignals(false);
    m_problem->clear();
    m_problemRow->hide();
    setValidity(m_edit, Validity::Valid);
    m_value->show();
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        beginEdit();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FieldRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && !isEditing())
        beginEdit();
}

void FieldRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    refreshCopy();
    update();
}

void FieldRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    refreshCopy();
    update();
}

void FieldRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    refreshCopy();
    update();
}

void FieldRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    refreshCopy();
    update();
}

void FieldRow::refreshCopy()
{
    m_copy->setVisible(m_isCopyable && !isEditing() && !m_shown.isEmpty()
                       && (underMouse() || hasFocus() || m_copy->hasFocus()));
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || !isEditing())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finish(Ending::Key);
            return true;
        }
        if (key == Qt::Key_Escape) {
            endEdit();
            setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            finish(Ending::Leaving);
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (isEditing() || !(underMouse() || hasFocus()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens().accentText, 2) : QPen(Qt::NoPen));
    painter.setBrush(tokens().hover);
    const qreal left = kLabelWidth + kGap - 6;
    painter.drawRoundedRect(QRectF(left, 1, width() - left - 1, kHeight - 2), 5, 5);
}

} // namespace carnet
