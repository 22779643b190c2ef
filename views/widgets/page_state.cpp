// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/page_state.h"

#include "views/theme/icon.h"
#include "views/theme/tokens.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>

namespace carnet {

namespace {

/// The notebook of the empty page, drawn on 90 x 96.
class NotebookDrawing : public QWidget {
public:
    explicit NotebookDrawing(QWidget *parent) : QWidget(parent) { setFixedSize(96, 98); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.tint);
        painter.drawRoundedRect(QRectF(3, 7, 80, 90), 8, 8);
        painter.setPen(QPen(t.accentText, 2, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(t.base);
        painter.drawRoundedRect(QRectF(11, 2, 80, 88), 8, 8);
        for (const int y : {20, 36, 52, 68})
            painter.drawLine(QPointF(5, y), QPointF(17, y));
        painter.drawEllipse(QPointF(51, 34), 10, 10);
        QPainterPath shoulders;
        shoulders.moveTo(34, 64);
        shoulders.cubicTo(36, 54, 42, 50, 51, 50);
        shoulders.cubicTo(60, 50, 66, 54, 68, 64);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shoulders);
        painter.setPen(QPen(t.line2, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(35, 76), QPointF(67, 76));
    }
};

} // namespace

PageError::PageError(QWidget *parent)
    : QFrame(parent), m_title(makeLabel({}, TextStyle::BodyMedium, Tone::Main, this)),
      m_sentence(makeParagraph({}, TextStyle::Body, Tone::Second, this)), m_buttons(new QWidget(this)),
      m_retry(makeButton(tr("Try again"), ButtonLook::Plain, m_buttons)),
      m_copy(makeButton(tr("Copy details"), ButtonLook::Ghost, m_buttons))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Error);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 13, 14, 12);
    row->setSpacing(12);
    auto *sign = new IconLabel(QStringLiteral("circle-alert"), 18, Tone::Red, this);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    column->addWidget(m_buttons);
    row->addLayout(column, 1);
    for (QPushButton *button : {m_retry, m_copy}) {
        button->setFixedHeight(26);
        button->setFont(fontOf(TextStyle::SmallMedium));
    }
    connect(m_retry, &QPushButton::clicked, this, &PageError::retryRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_detail); });
}

void PageError::setError(const QString &title, const QString &sentence, const QString &detail)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_detail = detail;
    m_copy->setVisible(!detail.isEmpty());
    m_buttons->setVisible(!m_retry->isHidden() || !m_copy->isHidden());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void PageError::setRetryText(const QString &text)
{
    m_retry->setText(text);
    m_retry->setVisible(!text.isEmpty());
    m_buttons->setVisible(!m_retry->isHidden() || !m_copy->isHidden());
}

ActionCard::ActionCard(const QString &iconName, const QString &title, const QString &hint, const QString &key,
                       QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_hint(hint), m_key(key)
{
    setText(title);
    setAccessibleDescription(hint);
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    if (!key.isEmpty()) {
        auto *cap = new KeyCap(key, this);
        cap->setAttribute(Qt::WA_TransparentForMouseEvents);
        cap->move(width() - 16 - cap->sizeHint().width(), (height() - cap->sizeHint().height()) / 2);
    }
}

void ActionCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(underMouse() ? t.hover : t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    paintIcon(&painter, QRectF(17, 20, 20, 20), m_iconName, t.accentText);
    painter.setFont(fontOf(TextStyle::BodyMedium));
    painter.setPen(t.text);
    painter.drawText(QRectF(49, 13, width() - 130, 18), Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(fontOf(TextStyle::Small));
    painter.setPen(t.text2);
    painter.drawText(QRectF(49, 31, width() - 130, 16), Qt::AlignVCenter | Qt::TextSingleLine, m_hint);
}

EmptyState::EmptyState(Drawing drawing, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(10);
    outer->addLayout(m_column);
    outer->addStretch(12);
    m_column->setSpacing(8);
    if (drawing == Drawing::Notebook) {
        m_column->addWidget(new NotebookDrawing(this), 0, Qt::AlignHCenter);
        m_column->addSpacing(20);
    }
    m_column->addWidget(makeLabel(title, TextStyle::Title, Tone::Main, this), 0, Qt::AlignHCenter);
    m_column->addWidget(makeLabel(sentence, TextStyle::Body, Tone::Second, this), 0, Qt::AlignHCenter);
    m_column->addSpacing(20);
}

ActionCard *EmptyState::addAction(const QString &iconName, const QString &title, const QString &hint,
                                  const QString &key)
{
    auto *card = new ActionCard(iconName, title, hint, key, this);
    m_column->addWidget(card, 0, Qt::AlignHCenter);
    return card;
}

void EmptyState::addFoot(QWidget *widget)
{
    m_column->addSpacing(12);
    m_column->addWidget(widget, 0, Qt::AlignHCenter);
}

NothingFound::NothingFound(QWidget *parent)
    : QWidget(parent), m_title(makeLabel({}, TextStyle::BodyMedium, Tone::Main, this)),
      m_hint(makeLabel({}, TextStyle::Small, Tone::Second, this)),
      m_clear(makeButton(tr("Clear the search"), ButtonLook::Plain, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(14);
    row->addWidget(new IconLabel(QStringLiteral("search-x"), 24, Tone::Second, this));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    row->addLayout(column, 1);
    m_clear->setFixedHeight(26);
    m_clear->setFont(fontOf(TextStyle::SmallMedium));
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &NothingFound::clearRequested);
}

void NothingFound::setClearText(const QString &text)
{
    m_clear->setText(text);
}

void NothingFound::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

ProgressPanel::ProgressPanel(QWidget *parent)
    : QFrame(parent), m_title(makeLabel({}, TextStyle::BodyMedium, Tone::Main, this)),
      m_count(makeLabel({}, TextStyle::Small, Tone::Second, this)), m_bar(new QProgressBar(this)),
      m_cancel(makeButton(tr("Cancel"), ButtonLook::Ghost, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_cancel);
    column->addLayout(head);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setRange(0, 1000);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancelRequested);
}

void ProgressPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
}

void ProgressPanel::setProgress(qint64 done, qint64 total, qint64 perSecond)
{
    const QLocale locale;
    QString text =
        total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total)) : locale.toString(done);
    if (perSecond > 0)
        text = tr("%1 · %2 a second").arg(text, locale.toString(perSecond));
    setProgress(total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0, text);
}

void ProgressPanel::setProgress(double share, const QString &text)
{
    m_bar->setValue(static_cast<int>(share * m_bar->maximum()));
    m_count->setText(text);
    m_bar->setAccessibleDescription(text);
}

void ProgressPanel::setCancellable(bool isCancellable)
{
    m_cancel->setVisible(isCancellable);
}

} // namespace carnet
