// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/record_lists.h"

#include "models/list_roles.h"
#include "views/record_list_columns.h"
#include "views/relation_legend.h"
#include "views/widgets/controls.h"
#include "views/widgets/page_state.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kStatusHeight = 28;
constexpr int kGap = 12; ///< between what lies over the rows and what is below
constexpr int kLyingHeight = 40; ///< of what lies over them
constexpr int kBulkBarBottom = kStatusHeight + kGap;

} // namespace

RecordLists::RecordLists(QWidget *parent)
    : QWidget(parent), m_toolbar(new ContactsToolbar(this)), m_error(new PageError(this)),
      m_nothing(new NothingFound(this)), m_lists(new QStackedWidget(this)),
      m_bulkBar(new BulkBar(this, kBulkBarBottom)), m_noRecords(0, kListColumnCount)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    column->addWidget(m_error);
    column->addWidget(m_nothing);
    column->addWidget(m_lists, 1);
    m_error->hide();
    m_nothing->hide();
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
        side(kind).list = makeList(kind);
        m_lists->addWidget(side(kind).list);
    }
    column->addWidget(makeStatusBar());
    connect(m_error, &PageError::retryRequested, this, &RecordLists::retryRequested);
    connect(m_nothing, &NothingFound::clearRequested, this, [this] {
        if (searchText().isEmpty())
            setShown(Shown::InUse);
        else
            clearSearch();
    });
    connectToolbar();
    connectBulkBar();
}

RecordListView *RecordLists::makeList(RecordKind kind)
{
    auto *list = new RecordListView(kind, m_lists);
    connect(list, &RecordListView::currentIdChanged, this, [this, kind](qint64 id) {
        Q_EMIT chosen(kind, id);
        Q_EMIT freeRectChanged();
    });
    connect(list, &RecordListView::opened, this, &RecordLists::opened);
    connect(list, &RecordListView::editRequested, this, &RecordLists::editRequested);
    connect(list, &RecordListView::newRequested, this, &RecordLists::newRequested);
    connect(list, &RecordListView::searchRequested, this, &RecordLists::focusSearch);
    connect(list, &RecordListView::actRequested, this, &RecordLists::act);
    connect(list, &RecordListView::selectedCountChanged, this, &RecordLists::refreshStatus);
    return list;
}

QWidget *RecordLists::makeStatusBar()
{
    QFrame *bar = makeFrame(FrameLook::Foot, this);
    bar->setFixedHeight(kStatusHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 1, 20, 0);
    m_status = makeLabel({}, TextStyle::Small, Tone::Hint, bar);
    row->addWidget(m_status);
    row->addStretch();
    row->addWidget(new RelationLegend(bar));
    return bar;
}

void RecordLists::connectToolbar()
{
    m_toolbar->search()->installEventFilter(this);
    connect(m_toolbar, &ContactsToolbar::searchEdited, this, [this](const QString &text) {
        Side &front = side(m_kind);
        if (front.search == text)
            return;
        front.search = text;
        front.list->setSearchText(text);
        Q_EMIT searchEdited(m_kind, text);
        refresh();
    });
    connect(m_toolbar, &ContactsToolbar::exportRequested, this, &RecordLists::exportRequested);
    connect(m_toolbar, &ContactsToolbar::columnsRequested, this,
            [this](QMenu *menu) { front().columns().fillMenu(menu); });
    connect(m_toolbar, &ContactsToolbar::shownChanged, this, [this](Shown shown) {
        for (Side &each : m_sides) { // a change of scope ends both searches
            each.search.clear();
            each.list->setSearchText({});
        }
        m_bulkBar->setShown(shown);
        Q_EMIT shownChanged(shown);
        refresh();
    });
}

void RecordLists::connectBulkBar()
{
    using Act = RecordListView::Act;
    const auto onChosen = [this](Act wanted) {
        return [this, wanted] { act(wanted, front().selectedIds()); };
    };
    connect(m_bulkBar, &BulkBar::trashRequested, this, onChosen(Act::Trash));
    connect(m_bulkBar, &BulkBar::archiveRequested, this, onChosen(Act::Archive));
    connect(m_bulkBar, &BulkBar::restoreRequested, this, onChosen(Act::Restore));
    connect(m_bulkBar, &BulkBar::leaveRequested, this, [this] { front().chooseOne(); });
    connect(m_bulkBar, &BulkBar::tagRequested, this, [this](const QString &tag, BulkBar::TagChange change) {
        Q_EMIT tagRequested(m_kind, front().selectedIds(), tag, change);
    });
    connect(m_bulkBar, &BulkBar::relationRequested, this,
            [this](Relation relation) { Q_EMIT relationRequested(m_kind, front().selectedIds(), relation); });
}

QRect RecordLists::freeRect() const
{
    int bottom = (m_bulkBar->isVisibleTo(this) ? m_bulkBar->y() : height() - kStatusHeight) - kGap;
    const QRect current = front().visualRect(front().currentIndex());
    const int top = front().viewport()->mapTo(this, current.topLeft()).y();
    if (current.isValid() && top < bottom && top + current.height() > bottom - kLyingHeight)
        bottom = top - kGap; // the row that one acts on stays in sight
    return {kGap, m_toolbar->height(), width() - 2 * kGap, bottom - m_toolbar->height()};
}

void RecordLists::act(RecordListView::Act act, const QList<qint64> &ids)
{
    if (ids.isEmpty() || ids.first() == 0)
        return;
    const bool isTrash = shown() == Shown::Trash;
    switch (act) {
    case RecordListView::Act::Trash:
        if (isTrash)
            Q_EMIT noticed(tr("In the trash already. R restores."));
        else
            Q_EMIT deleteRequested(m_kind, ids);
        return;
    case RecordListView::Act::Archive:
        if (shown() == Shown::Archived)
            Q_EMIT unarchiveRequested(m_kind, ids);
        else if (!isTrash)
            Q_EMIT archiveRequested(m_kind, ids);
        return;
    case RecordListView::Act::Restore: // the same key as the relation, which nothing in the trash is given
        if (isTrash)
            Q_EMIT restoreRequested(m_kind, ids);
        else
            m_bulkBar->askRelation();
        return;
    case RecordListView::Act::Tag:
        if (!isTrash)
            m_bulkBar->askTag();
        return;
    }
}

void RecordLists::setKind(RecordKind kind)
{
    m_kind = kind;
    m_lists->setCurrentWidget(&front());
    m_toolbar->search()->setText(side(kind).search);
    refresh();
}

void RecordLists::clearRecords()
{
    for (Side &each : m_sides) {
        each.list->setRecords(&m_noRecords, {});
        each.shown = -1;
        each.total = -1;
    }
    refresh();
}

void RecordLists::setCounts(RecordKind kind, qint64 shown, qint64 total)
{
    side(kind).shown = shown;
    side(kind).total = total;
    refresh();
}

void RecordLists::setFormat(const DisplayFormat &format)
{
    for (const Side &each : m_sides)
        each.list->setFormat(format);
}

void RecordLists::showError(const QString &title, const QString &sentence, const QString &detail)
{
    m_error->setVisible(!title.isEmpty());
    m_error->setError(title, sentence, detail);
}

QString RecordLists::searchText() const
{
    return m_toolbar->search()->text();
}

void RecordLists::clearSearch()
{
    m_toolbar->search()->clear();
}

void RecordLists::focusSearch()
{
    m_toolbar->search()->setFocus(Qt::ShortcutFocusReason);
    m_toolbar->search()->selectAll();
}

bool RecordLists::isNobodyThere() const
{
    return shown() == Shown::InUse
        && std::all_of(m_sides.begin(), m_sides.end(), [](const Side &each) { return each.total == 0; });
}

bool RecordLists::goBack()
{
    if (front().selectedCount() > 1)
        front().chooseOne();
    else if (!searchText().isEmpty())
        clearSearch();
    else if (!front().hasFocus())
        front().setFocus(Qt::OtherFocusReason);
    else if (shown() != Shown::InUse)
        setShown(Shown::InUse);
    else
        return false;
    return true;
}

void RecordLists::refresh()
{
    refreshNothing();
    refreshStatus();
}

void RecordLists::refreshNothing()
{
    const Side &current = side(m_kind);
    const bool isSearching = !current.search.isEmpty();
    const bool isAway = shown() != Shown::InUse;
    const bool isNothing = (isSearching && current.shown == 0) || (isAway && current.total == 0);
    m_nothing->setVisible(isNothing);
    m_nothing->setClearText(isSearching ? tr("Clear the search") : tr("Back to the contacts"));
    if (isSearching)
        m_nothing->setTexts(tr("Nothing for “%1”").arg(current.search), {});
    else if (isAway)
        m_nothing->setTexts(shown() == Shown::Trash ? tr("The trash is empty") : tr("Nothing is archived"),
                            {});
}

/// The counts of the list, or of what is chosen in it.
void RecordLists::refreshStatus()
{
    const Side &current = side(m_kind);
    const QLocale locale;
    const qint64 chosen = current.list->selectedCount();
    m_bulkBar->setCount(chosen);
    Q_EMIT freeRectChanged();
    if (current.total < 0)
        m_status->clear();
    else if (chosen > 1)
        m_status->setText(
            tr("%1 chosen of %2", "records").arg(locale.toString(chosen), locale.toString(current.shown)));
    else if (!current.search.isEmpty())
        m_status->setText(tr("%1 of %2").arg(locale.toString(current.shown), locale.toString(current.total)));
    else
        m_status->setText(m_kind == RecordKind::Contact
                              ? tr("%Ln person(s)", nullptr, static_cast<int>(current.total))
                              : tr("%Ln company(ies)", nullptr, static_cast<int>(current.total)));
}

void RecordLists::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT freeRectChanged();
}

bool RecordLists::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_toolbar->search())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && front().takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // The arrows act on the list from here: its chosen row looks as if it had the focus.
        for (const Side &each : m_sides) {
            each.list->setProperty("showsAsFocused", event->type() == QEvent::FocusIn);
            each.list->viewport()->update();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace carnet
