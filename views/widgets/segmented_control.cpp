// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/segmented_control.h"

#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace carnet {

namespace {

class Segment : public QAbstractButton {
public:
    Segment(QString iconName, const QString &text, QWidget *parent)
        : QAbstractButton(parent), m_iconName(std::move(iconName))
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCount(qint64 count)
    {
        m_count = count < 0 ? QString() : QLocale().toString(count);
        setAccessibleDescription(m_count);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        int width = 11 + 14 + 6 + QFontMetrics(fontOf(TextStyle::BodyMedium)).horizontalAdvance(text()) + 14;
        if (!m_count.isEmpty())
            width += 12 + qRound(figuresWidth(fontOf(TextStyle::Small), m_count)) + 8;
        return {width, 28};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        const QColor ink = isChecked() ? t.accentText : t.text2;
        paintIcon(&painter, QRectF(11, 7, 14, 14), m_iconName, ink);
        painter.setFont(fontOf(TextStyle::BodyMedium));
        painter.setPen(ink);
        painter.drawText(QRectF(31, 0, width(), 28), Qt::AlignVCenter | Qt::TextSingleLine, text());
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(isChecked() ? t.accentText : t.text3);
        drawFigures(&painter, QRectF(0, 0, width() - 21, 28), m_count, Qt::AlignRight);
    }

private:
    QString m_iconName;
    QString m_count;
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        update();
        if (isChecked)
            Q_EMIT currentChanged(id);
    });
}

void SegmentedControl::addSegment(const QString &iconName, const QString &text)
{
    auto *segment = new Segment(iconName, text, this);
    const int id = static_cast<int>(m_group->buttons().size());
    m_group->addButton(segment, id);
    layout()->addWidget(segment);
    if (id == 0)
        segment->setChecked(true);
}

void SegmentedControl::setCount(int index, qint64 count)
{
    static_cast<Segment *>(m_group->button(index))->setCount(count);
    update();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

QSize SegmentedControl::sizeHint() const
{
    return QWidget::sizeHint();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 6, 6);
    painter.fillPath(outline, t.base);
    if (const QAbstractButton *chosen = m_group->checkedButton()) {
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(chosen->geometry(), t.sel);
        painter.restore();
    }
    painter.setPen(QPen(t.line2, 1));
    painter.drawPath(outline);
    for (QAbstractButton *button : m_group->buttons()) {
        if (m_group->id(button) > 0)
            painter.drawLine(QPointF(button->x() - 0.5, 0), QPointF(button->x() - 0.5, height()));
    }
}

} // namespace carnet
