// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/detail_head.h"

#include "core/initials.h"
#include "views/record_fields.h"
#include "views/theme/icon.h"
#include "views/theme/tokens.h"
#include "views/widgets/copy_out.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kTextLeft = 74;
constexpr int kMargin = 18;

} // namespace

DetailHead::DetailHead(QWidget *parent)
    : QWidget(parent), m_link(makeButton({}, ButtonLook::Link, this)),
      m_more(makeIconButton(QStringLiteral("ellipsis"), tr("More"), {}, this)),
      m_copy(makeIconButton(QStringLiteral("copy"), tr("Copy the number"), {}, this))
{
    m_link->setFont(fontOf(TextStyle::Body));
    m_copy->setFixedSize(24, 24);
    m_copy->setIconSize({14, 14});
    auto *menu = new QMenu(m_more);
    QAction *edit = menu->addAction(icon(QStringLiteral("square-pen")), tr("Edit"));
    m_archive = menu->addAction(icon(QStringLiteral("archive")), tr("Archive"));
    m_restore = menu->addAction(icon(QStringLiteral("rotate-ccw")), tr("Restore"));
    m_delete = menu->addAction(icon(QStringLiteral("trash-2")), tr("Delete"));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(edit, &QAction::triggered, this, &DetailHead::editRequested);
    connect(m_archive, &QAction::triggered, this, &DetailHead::archiveRequested);
    connect(m_restore, &QAction::triggered, this, &DetailHead::restoreRequested);
    connect(m_delete, &QAction::triggered, this, &DetailHead::deleteRequested);
    connect(m_link, &QPushButton::clicked, this, &DetailHead::linkClicked);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        copyOut(m_title.number);
        Q_EMIT copied(m_title.number);
    });
}

void DetailHead::setTitle(const DetailTitle &title)
{
    m_title = title;
    setAccessibleName(title.name);
    m_link->setText(title.link);
    m_link->setVisible(!title.link.isEmpty());
    m_copy->setVisible(!title.number.isEmpty());
    m_archive->setText(title.state.archived ? tr("Take out of the archive") : tr("Archive"));
    m_archive->setVisible(!title.state.trashed);
    m_restore->setVisible(title.state.trashed);
    m_delete->setVisible(!title.state.trashed);
    setFixedHeight(title.number.isEmpty() ? 72 : 90);
    place();
    update();
}

void DetailHead::resizeEvent(QResizeEvent *)
{
    place();
}

void DetailHead::place()
{
    m_more->move(width() - kMargin - m_more->width() + 6, 12);
    const QFontMetrics metrics(fontOf(TextStyle::Body));
    const int jobWidth =
        m_title.job.isEmpty() ? 0 : metrics.horizontalAdvance(m_title.job + QStringLiteral(", "));
    const int room = width() - kMargin - kTextLeft;
    const int jobShown = std::min(jobWidth, room / 2);
    m_link->setText(metrics.elidedText(m_title.link, Qt::ElideRight, room - jobShown));
    m_link->setGeometry(kTextLeft + jobShown, 37,
                        std::min(room - jobShown, metrics.horizontalAdvance(m_link->text()) + 2), 20);
    m_copy->move(kTextLeft + qRound(figuresWidth(fontOf(TextStyle::Number), m_title.number)) + 4, 58);
}

void DetailHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paintAvatar(&painter, QRectF(kMargin, 14, 44, 44), m_title.avatar, initialsOf(m_title.name),
                m_title.shape);

    const bool isAway = m_title.state.trashed || m_title.state.archived;
    const QString relation = m_title.state.trashed ? tr("In the trash")
        : m_title.state.archived                   ? tr("Archived")
        : m_title.relation == Relation::None       ? QString()
                                                   : relationTitle(m_title.relation);
    const qreal relationWidth =
        relation.isEmpty() ? 0 : QFontMetricsF(fontOf(TextStyle::Small)).horizontalAdvance(relation) + 26;
    const qreal room = m_more->x() - kTextLeft - relationWidth - 4;
    painter.setFont(fontOf(TextStyle::Title));
    painter.setPen(t.text);
    const QString name = QFontMetricsF(painter.font()).elidedText(m_title.name, Qt::ElideRight, room);
    painter.drawText(QRectF(kTextLeft, 14, room, 24), Qt::AlignVCenter | Qt::TextSingleLine, name);
    const qreal after = kTextLeft + QFontMetricsF(painter.font()).horizontalAdvance(name) + 8;
    if (!relation.isEmpty()) {
        if (isAway)
            paintIcon(&painter, QRectF(after, 20, 14, 14),
                      m_title.state.trashed ? QStringLiteral("trash-2") : QStringLiteral("archive"), t.text3);
        else
            paintRelation(&painter, QRectF(after, 20, 11, 14), m_title.relation);
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(t.text2);
        painter.drawText(QRectF(after + 17, 19, relationWidth, 16), Qt::AlignVCenter | Qt::TextSingleLine,
                         relation);
    }
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(t.text2);
    const QString job = m_title.link.isEmpty() ? m_title.job : m_title.job + QStringLiteral(", ");
    if (!m_title.job.isEmpty()) {
        const qreal jobRoom =
            m_title.link.isEmpty() ? width() - kMargin - kTextLeft : m_link->x() - kTextLeft;
        painter.drawText(QRectF(kTextLeft, 38, jobRoom, 20), Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(painter.font()).elidedText(job, Qt::ElideRight, jobRoom + 4));
    }
    painter.setFont(fontOf(TextStyle::Number));
    painter.setPen(t.text);
    drawFigures(&painter, QRectF(kTextLeft, 60, width() - kTextLeft, 20), m_title.number, Qt::AlignLeft);
}

} // namespace carnet
