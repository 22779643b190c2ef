// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_detail.h"

#include "views/detail_head.h"
#include "views/documents_panel.h"
#include "views/record_fields.h"
#include "views/widgets/field_row.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kMargin = 18;

const Point *preferredPhone(const QList<Point> &points)
{
    const Point *best = nullptr;
    for (const Point &point : points) {
        if (!isPhone(point.kind) || point.kind == PointKind::Fax)
            continue;
        if (!best || (point.isPrimary && !best->isPrimary))
            best = &point;
    }
    return best;
}

QScrollArea *makeScroll(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

RecordDetail::RecordDetail(QWidget *parent)
    : QWidget(parent), m_head(new DetailHead(this)), m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)), m_scroll(makeScroll(m_pages)), m_documentScroll(makeScroll(m_pages)),
      m_documents(new DocumentsPanel(m_documentScroll)),
      m_nothing(makeLabel(tr("Nobody is chosen"), TextStyle::Body, Tone::Hint, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing, 1, Qt::AlignCenter);
    column->addWidget(m_head);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Record"));
    m_tabs->addTab(tr("Documents"));
    m_tabs->setFocusPolicy(Qt::TabFocus);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(kMargin, 0, 0, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    column->addWidget(makeHairline(this));
    m_documentScroll->setWidget(m_documents);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_documentScroll);
    column->addWidget(m_pages, 10);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_documents, &DocumentsPanel::countChanged, this, [this](int count) {
        //: the name of a tab with how many there are
        m_tabs->setTabText(1, count > 0 ? tr("Documents  %L1").arg(count) : tr("Documents"));
    });
    connect(m_head, &DetailHead::linkClicked, this, [this] { Q_EMIT companyRequested(m_contact.companyId); });
    connect(m_head, &DetailHead::editRequested, this, &RecordDetail::editRequested);
    connect(m_head, &DetailHead::deleteRequested, this, &RecordDetail::deleteRequested);
    connect(m_head, &DetailHead::archiveRequested, this, &RecordDetail::archiveRequested);
    connect(m_head, &DetailHead::restoreRequested, this, &RecordDetail::restoreRequested);
    connect(m_head, &DetailHead::copied, this, &RecordDetail::copied);
    showNothing();
}

void RecordDetail::setContext(const RecordContext &context)
{
    const bool isShown =
        m_context.customFields != context.customFields || m_context.members != context.members;
    m_context = context;
    m_documents->setFormat(context.format);
    if (isShown && !m_isEmpty)
        rebuild();
}

void RecordDetail::showContact(const Contact &contact)
{
    if (!m_isEmpty && m_kind == RecordKind::Contact && m_contact == contact)
        return;
    m_kind = RecordKind::Contact;
    m_contact = contact;
    m_isEmpty = false;
    rebuild();
}

void RecordDetail::showCompany(const Company &company)
{
    if (!m_isEmpty && m_kind == RecordKind::Company && m_company == company)
        return;
    m_kind = RecordKind::Company;
    m_company = company;
    m_isEmpty = false;
    rebuild();
}

void RecordDetail::showNothing()
{
    m_isEmpty = true;
    m_nothing->show();
    m_head->hide();
    m_tabs->hide();
    m_pages->hide();
}

const RecordState &RecordDetail::recordState() const
{
    return m_kind == RecordKind::Contact ? m_contact.state : m_company.state;
}

void RecordDetail::focusFirstRow()
{
    if (m_isEmpty)
        return;
    if (m_tabs->currentIndex() == 0 && m_rows) {
        if (auto *row = m_rows->findChild<FieldRow *>())
            row->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const auto buttons = m_documents->findChildren<QAbstractButton *>();
    const auto first = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return !button->isHidden();
    }); // a former row may go
    if (first != buttons.end())
        (*first)->setFocus(Qt::ShortcutFocusReason);
}

void RecordDetail::showNextTab()
{
    if (m_isEmpty)
        return;
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    focusFirstRow();
}

void RecordDetail::onEdited(RecordRows::Redraw redraw)
{
    m_contact = m_rows->contact();
    m_company = m_rows->company();
    const QString newOwner = m_rows->newOwner();
    if (redraw == RecordRows::Redraw::Needed) {
        // Later, since a row of the page that is built anew sends this.
        QTimer::singleShot(0, this, [this] {
            const auto rows = m_rows->findChildren<FieldRow *>();
            const auto focused =
                std::find_if(rows.cbegin(), rows.cend(), [](const FieldRow *row) { return row->hasFocus(); });
            const qsizetype position = focused == rows.cend() ? -1 : focused - rows.cbegin();
            rebuild();
            const auto fresh = m_rows->findChildren<FieldRow *>();
            if (position >= 0 && position < fresh.size())
                fresh.at(position)->setFocus(Qt::OtherFocusReason);
        });
    }
    if (m_kind == RecordKind::Contact)
        Q_EMIT contactEdited(m_contact, newOwner);
    else
        Q_EMIT companyEdited(m_company, newOwner);
}

void RecordDetail::rebuild()
{
    m_nothing->hide();
    m_head->show();
    m_tabs->show();
    m_pages->show();
    fillHead();
    m_rows = m_kind == RecordKind::Contact ? new RecordRows(m_contact, m_context, nullptr)
                                           : new RecordRows(m_company, m_context, nullptr);
    connect(m_rows, &RecordRows::edited, this, &RecordDetail::onEdited);
    connect(m_rows, &RecordRows::formRequested, this, &RecordDetail::editRequested);
    connect(m_rows, &RecordRows::copied, this, &RecordDetail::copied);
    if (QWidget *old = m_scroll->takeWidget()) {
        old->disconnect(this); // a field that is left while it goes would edit the new record
        old->deleteLater();
    }
    m_scroll->setWidget(m_rows);
}

void RecordDetail::fillHead()
{
    DetailTitle title;
    const bool isContact = m_kind == RecordKind::Contact;
    title.name = isContact ? displayName(m_contact) : displayName(m_company);
    title.avatar = avatarPair(isContact ? m_contact.uid : m_company.uid);
    title.shape = isContact ? AvatarShape::Disc : AvatarShape::Square;
    title.relation = isContact ? m_contact.relation : m_company.relation;
    const QList<PostalAddress> &places = m_company.addresses;
    title.job = isContact ? m_contact.job : places.isEmpty() ? QString() : places.first().city;
    title.link = isContact ? m_contact.companyName : QString();
    title.state = recordState();
    if (const Point *phone = preferredPhone(isContact ? m_contact.points : m_company.points))
        title.number = shownPoint(*phone);
    m_head->setTitle(title);
}

} // namespace carnet
