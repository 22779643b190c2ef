// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duplicates_page.h"

#include "core/error_text.h"
#include "core/initials.h"
#include "views/duplicate_foot.h"
#include "views/duplicate_pairs_panel.h"
#include "views/duplicate_sure_panel.h"
#include "views/duplicate_words.h"
#include "views/page_head.h"
#include "views/theme/marks.h"
#include "views/widgets/controls.h"
#include "views/widgets/page_state.h"
#include "views/widgets/plural.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace carnet {

namespace {

constexpr int kMargin = 20;
constexpr int kListWidth = 352;
constexpr int kFootHeight = 52;
constexpr int kProgressWidth = 520;

using State = DuplicateSession::State;

template <typename Record>
DuplicateMergeHead::Side sideOf(const Record &record, const DisplayFormat &format)
{
    const QDate last = record.provenance.lastContactOn;
    return {avatarPair(record.uid), initialsOf(displayName(record)),
            recordOrigin(record.uid, record.provenance, format),
            last.isValid() ? DuplicatesPage::tr("last contact %1").arg(format.day(last))
                           : DuplicatesPage::tr("no contact noted")};
}

} // namespace

DuplicatesPage::DuplicatesPage(QWidget *parent)
    : QWidget(parent), m_count(makeLabel({}, TextStyle::Body, Tone::Second, this)),
      m_merged(makeButton(tr("Undo a merge"), QStringLiteral("undo-2"), ButtonLook::Plain, this)),
      m_again(makeButton(tr("Look again"), QStringLiteral("refresh-cw"), ButtonLook::Plain, this)),
      m_errorRow(new QWidget(this)), m_error(new PageError(m_errorRow)), m_stack(new QStackedWidget(this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *error = new QHBoxLayout(m_errorRow);
    error->setContentsMargins(kMargin, 14, kMargin, 14);
    error->addWidget(m_error);
    m_errorRow->hide();
    column->addWidget(m_errorRow);
    column->addWidget(m_stack, 1);

    m_progressPage = new QWidget(m_stack);
    auto *progress = new QVBoxLayout(m_progressPage);
    progress->addStretch(2);
    m_progress = new ProgressPanel(m_progressPage);
    m_progress->setFixedWidth(kProgressWidth);
    progress->addWidget(m_progress, 0, Qt::AlignHCenter);
    progress->addStretch(3);
    m_none = new EmptyState(EmptyState::Drawing::Notebook, tr("No duplicates found"),
                            tr("Names, emails, phones and company numbers were compared; nothing looks like "
                               "the same record twice."),
                            m_stack);
    m_review = makeReview();
    for (QWidget *page : {static_cast<QWidget *>(m_none), m_progressPage, m_review})
        m_stack->addWidget(page);

    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->scan();
    });
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (!m_session)
            return;
        m_session->sureMerge().drop();
        m_session->cancel();
    });
    connect(m_merged, &QPushButton::clicked, this, [this] {
        m_pairs->setShown(PairStanding::Merged);
        m_pairs->focusList();
    });
    m_merged->setObjectName(QStringLiteral("merges"));
    connect(m_error, &PageError::retryRequested, this, [this] {
        m_errorRow->hide();
        if (m_session)
            m_session->scan();
    });
    m_again->setObjectName(QStringLiteral("scanAgain"));
    setFormat(m_format);
}

QWidget *DuplicatesPage::makeHead()
{
    const PageHead head = makePageHead(tr("Duplicates"), this);
    head.row->addWidget(m_count);
    head.row->addStretch();
    head.row->addWidget(m_merged);
    head.row->addWidget(m_again);
    connect(head.back, &QToolButton::clicked, this, &DuplicatesPage::leaveRequested);
    return head.frame;
}

QWidget *DuplicatesPage::makeReview()
{
    auto *review = new QWidget(m_stack);
    auto *row = new QHBoxLayout(review);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_pairs = new DuplicatePairsPanel(review);
    row->addWidget(m_pairs);
    QFrame *line = makeHairline(review);
    line->setMaximumHeight(QWIDGETSIZE_MAX);
    line->setMinimumHeight(0);
    line->setFixedWidth(1);
    row->addWidget(line);
    row->addWidget(makeMerge(), 1);
    connect(m_pairs, &DuplicatePairsPanel::sureMergeRequested, this, [this] {
        if (m_session)
            m_session->sureMerge().makeList();
    });
    connect(m_pairs, &DuplicatePairsPanel::chosen, this, [this](int chosen) {
        if (m_session) {
            m_session->sureMerge().drop();
            m_session->setCurrent(chosen);
        }
        if (chosen < 0)
            showCurrent();
    });
    connect(m_pairs, &DuplicatePairsPanel::acted, this, &DuplicatesPage::act);
    connect(m_pairs, &DuplicatePairsPanel::fieldsRequested, m_fields,
            [this] { m_fields->setFocus(Qt::OtherFocusReason); });
    return review;
}

QWidget *DuplicatesPage::makeMerge()
{
    m_side = new QStackedWidget(this);
    m_nothing = makeLabel({}, TextStyle::Body, Tone::Second, m_side);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_side->addWidget(m_nothing);
    m_mergePage = new QWidget(m_side);
    setLook(m_mergePage, FrameLook::Detail);
    m_side->addWidget(m_mergePage);
    m_sure = new DuplicateSurePanel(m_side);
    m_side->addWidget(m_sure);
    auto *column = new QVBoxLayout(m_mergePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new DuplicateMergeHead(m_mergePage);
    column->addWidget(m_head);
    m_fields = new DuplicateMergeView(m_mergePage);
    column->addWidget(m_fields);
    auto *hint = new QHBoxLayout;
    hint->setContentsMargins(kMargin, 12, kMargin, 12);
    hint->setSpacing(8);
    hint->addWidget(new IconLabel(QStringLiteral("info"), 14, Tone::Second, m_mergePage), 0, Qt::AlignTop);
    m_hint = makeParagraph({}, TextStyle::Small, Tone::Second, m_mergePage);
    hint->addWidget(m_hint, 1);
    column->addLayout(hint);
    column->addStretch(1);
    m_foot = new DuplicateFoot(m_mergePage);
    column->addWidget(m_foot);
    connect(m_fields, &DuplicateMergeView::acted, this, &DuplicatesPage::act);
    connect(m_foot, &DuplicateFoot::acted, this, &DuplicatesPage::act);
    connect(m_foot, &DuplicateFoot::takeBackRequested, this, [this] {
        if (m_session)
            m_session->takeCurrentBack();
    });
    return m_side;
}

void DuplicatesPage::setFormat(const DisplayFormat &format)
{
    m_format = format;
    if (m_session)
        m_session->merge().setWords(duplicateWords(format));
}

void DuplicatesPage::setSession(DuplicateSession *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(&m_session->pairs(), nullptr, this, nullptr);
        disconnect(&m_session->sureMerge(), nullptr, this, nullptr);
    }
    m_sure->setMerge(nullptr);
    m_pairs->setPairs(nullptr);
    m_fields->setMerge(nullptr);
    m_session = session;
    m_errorRow->hide();
    if (session)
        connectSession();
    showState();
}

void DuplicatesPage::connectSession()
{
    DuplicatePairsModel &pairs = m_session->pairs();
    m_session->merge().setWords(duplicateWords(m_format));
    m_pairs->setPairs(&pairs);
    m_fields->setMerge(&m_session->merge());
    connect(m_session, &DuplicateSession::stateChanged, this, &DuplicatesPage::showState);
    connect(m_session, &DuplicateSession::staleChanged, this, &DuplicatesPage::showState);
    connect(&pairs, &DuplicatePairsModel::countsChanged, this, &DuplicatesPage::showCounts);
    connect(&pairs, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_session && m_session->current() < 0)
            m_pairs->choose(0);
    });
    connect(m_session, &DuplicateSession::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setProgress(all > 0 ? static_cast<double>(done) / static_cast<double>(all) : 0,
                                all > 0 ? tr("%Ln pair(s) compared", nullptr, plural(done)) : QString());
    });
    connect(m_session, &DuplicateSession::currentChanged, this, &DuplicatesPage::showCurrent);
    DuplicateSureMerge &sure = m_session->sureMerge();
    m_sure->setMerge(&sure);
    connect(&sure, &DuplicateSureMerge::stateChanged, this, &DuplicatesPage::showState);
    connect(&sure, &DuplicateSureMerge::progressed, this,
            [this](qint64 done, qint64 all) { m_progress->setProgress(done, all, 0); });
    const auto showError = [this](const Error &error) {
        m_error->setError(tr("Nothing was changed"), errorSentence(error), error.detail);
        m_errorRow->show();
    };
    connect(m_session, &DuplicateSession::failed, this, showError);
    connect(&sure, &DuplicateSureMerge::failed, this, showError);
    m_pairs->setShown(PairStanding::Open);
}

void DuplicatesPage::showState()
{
    const State state = m_session ? m_session->state() : State::NotScanned;
    const bool isEmpty = !m_session || m_session->pairs().all().isEmpty();
    using Sure = DuplicateSureMerge::State;
    const Sure sure = m_session ? m_session->sureMerge().state() : Sure::Idle;
    const bool isWorking = state == State::Scanning || sure == Sure::Listing || sure == Sure::Merging;
    QWidget *page = isWorking ? m_progressPage : isEmpty ? static_cast<QWidget *>(m_none) : m_review;
    if (isWorking) {
        m_errorRow->hide();
        m_progress->setTitle(state == State::Scanning    ? tr("Looking for duplicates")
                                 : sure == Sure::Listing ? tr("Comparing the sure pairs field by field")
                                                         : tr("Merging the sure pairs"));
        m_progress->setProgress(0.0, {});
    }
    m_none->setVisible(state == State::Scanned || page != m_none);
    m_stack->setCurrentWidget(page);
    m_stack->setVisible(page != m_none || state == State::Scanned);
    m_again->setVisible(m_session && !isWorking);
    m_again->setText(state == State::NotScanned ? tr("Look for duplicates") : tr("Look again"));
    showCounts();
    if (sure == Sure::Listed) {
        showCurrent();
        return;
    }
    if (state == State::Scanned && !isWorking && !isEmpty && m_session->current() < 0)
        m_pairs->choose(0);
    else
        showCurrent();
    if (isVisible())
        focusPair();
}

void DuplicatesPage::showCounts()
{
    const qsizetype open = m_session ? m_session->pairs().count(PairStanding::Open) : 0;
    const bool isTold =
        m_session && m_session->state() == State::Scanned && !m_session->pairs().all().isEmpty();
    m_count->setText(isTold ? tr("%Ln pair(s) to decide", nullptr, plural(open)) : QString());
    m_merged->setVisible(isTold && m_session->pairs().count(PairStanding::Merged) > 0);
    Q_EMIT countChanged(open);
    if (m_session && m_session->pairs().rowCount() == 0)
        showCurrent();
}

void DuplicatesPage::showCurrent()
{
    if (m_session && m_session->sureMerge().state() == DuplicateSureMerge::State::Listed) {
        m_sure->showList();
        m_side->setCurrentWidget(m_sure);
        return;
    }
    const DuplicatePairsModel::Entry *entry =
        m_session ? m_session->pairs().at(m_session->current()) : nullptr;
    if (!entry || m_session->merge().isEmpty()) {
        const bool isDone = m_session && m_session->pairs().rowCount() == 0;
        m_nothing->setText(isDone ? noPairWords(m_session->pairs().shown()) : QString());
        m_side->setCurrentWidget(m_nothing);
        if (isDone && isVisible() && (m_fields->hasFocus() || !focusWidget()))
            m_pairs->focusList();
        return;
    }
    const DuplicateMergeModel::Pair &pair = m_session->merge().pair();
    if (pair.kind == RecordKind::Contact)
        m_head->setSides(sideOf(pair.firstContact, m_format), sideOf(pair.secondContact, m_format),
                         DuplicateMergeHead::Shape::Disc);
    else
        m_head->setSides(sideOf(pair.firstCompany, m_format), sideOf(pair.secondCompany, m_format),
                         DuplicateMergeHead::Shape::Square);
    const bool isOpen = m_session->pairs().shown() == PairStanding::Open;
    m_foot->show(isOpen ? DuplicateFoot::Of::OpenPair : DuplicateFoot::Of::DecidedPair, entry->together);
    m_hint->setText(pairHint(*entry, m_format));
    m_fields->setMaximumHeight(m_fields->sizeHint().height() + 1);
    m_fields->setEnabled(isOpen);
    m_fields->goToFirst();
    m_side->setCurrentWidget(m_mergePage);
    const QWidget *focus = window()->focusWidget();
    const bool isElsewhere = m_pairs->isListFocused() || (focus && !isAncestorOf(focus));
    if (isVisible() && (m_takesFocus || !isElsewhere))
        m_fields->setFocus(Qt::OtherFocusReason);
    m_takesFocus = false;
}

void DuplicatesPage::act(PairAct act)
{
    if (!m_session)
        return;
    const int row = m_session->current();
    const bool isOpen = m_session->pairs().shown() == PairStanding::Open;
    switch (act) {
    case PairAct::Merge:
        if (isOpen)
            m_session->mergeCurrent();
        break;
    case PairAct::Distinct:
        if (isOpen)
            m_session->setCurrentDistinct();
        break;
    case PairAct::PutOff:
        if (isOpen) {
            m_session->putCurrentOff();
            m_pairs->choose(row); // the next one has come up
        }
        break;
    case PairAct::Next:
        if (row + 1 < m_session->pairs().rowCount())
            m_pairs->choose(row + 1);
        break;
    case PairAct::Previous:
        if (row > 0)
            m_pairs->choose(row - 1);
        break;
    }
}

void DuplicatesPage::focusPair()
{
    if (m_stack->currentWidget() == m_progressPage)
        m_progressPage->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() != m_review)
        m_again->setFocus(Qt::OtherFocusReason);
    else if (m_side->currentWidget() != m_sure && !m_pairs->isListFocused())
        m_fields->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_session)
        return;
    m_takesFocus = true;
    m_session->setWatched(true);
    if (m_session->state() != State::Scanned || m_session->isStale())
        m_session->scan();
    focusPair();
}

void DuplicatesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_session)
        m_session->setWatched(false);
}

} // namespace carnet
