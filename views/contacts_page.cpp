// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contacts_page.h"

#include "views/record_detail.h"
#include "views/record_form.h"
#include "views/theme/icon.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"
#include "views/widgets/page_state.h"
#include "views/widgets/segmented_control.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>

namespace carnet {

namespace {

constexpr int kDetailWidth = 404;
constexpr int kWideDetailWidth = 520;
constexpr int kNarrowWindow = 1240; ///< below, the detail takes the place of the list
constexpr int kWideWindow = 1600;

/// The four relations with their words, at the right of the status line.
class Legend : public QWidget {
public:
    explicit Legend(QWidget *parent) : QWidget(parent) { setFixedHeight(16); }

    QSize sizeHint() const override
    {
        int width = 0;
        for (const Relation relation : kAll)
            width += step(relation);
        return {width, 16};
    }
    QSize minimumSizeHint() const override { return {0, 16}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(tokens().text3);
        int x = width() - sizeHint().width();
        for (const Relation relation : kAll) {
            paintRelation(&painter, QRectF(x, 0, 11, 16), relation);
            painter.drawText(QRectF(x + 17, 0, step(relation), 16), Qt::AlignVCenter | Qt::TextSingleLine,
                             relationWord(relation));
            x += step(relation);
        }
    }

private:
    static constexpr Relation kAll[] = {Relation::Suspect, Relation::Prospect, Relation::Client,
                                        Relation::Former};

    static int step(Relation relation)
    {
        const int gap = relation == Relation::Former ? 0 : 12;
        return 17 + QFontMetrics(fontOf(TextStyle::Small)).horizontalAdvance(relationWord(relation)) + gap;
    }
};

} // namespace

ContactsPage::ContactsPage(QWidget *parent) : QWidget(parent)
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_body = new QStackedWidget(this);
    column->addWidget(m_body, 1);

    auto *work = new QWidget(m_body);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_listArea = new QWidget(work);
    auto *listColumn = new QVBoxLayout(m_listArea);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(makeToolbar());
    m_error = new PageError(m_listArea);
    m_error->hide();
    connect(m_error, &PageError::retryRequested, this, &ContactsPage::retryRequested);
    listColumn->addWidget(m_error);
    m_nothingFound = new NothingFound(m_listArea);
    m_nothingFound->hide();
    connect(m_nothingFound, &NothingFound::clearRequested, m_search, &QLineEdit::clear);
    listColumn->addWidget(m_nothingFound);
    m_lists = new QStackedWidget(m_listArea);
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
        side(kind).list = makeList(kind);
        m_lists->addWidget(side(kind).list);
    }
    listColumn->addWidget(m_lists, 1);
    listColumn->addWidget(makeStatusBar());
    row->addWidget(m_listArea, 1);

    m_right = new QStackedWidget(work);
    setLook(static_cast<QWidget *>(m_right), FrameLook::Detail);
    m_detail = new RecordDetail(m_right);
    m_form = new RecordForm(m_right);
    m_right->addWidget(m_detail);
    m_right->addWidget(m_form);
    row->addWidget(m_right);
    m_body->addWidget(work);
    m_body->addWidget(makeEmpty());

    connect(m_detail, &RecordDetail::contactEdited, this, &ContactsPage::contactSaved);
    connect(m_detail, &RecordDetail::companyEdited, this, &ContactsPage::companySaved);
    connect(m_detail, &RecordDetail::editRequested, this, &ContactsPage::editCurrent);
    connect(m_detail, &RecordDetail::deleteRequested, this,
            [this] { Q_EMIT deleteRequested(kind(), {currentId()}); });
    connect(m_detail, &RecordDetail::copied, this, [this] { Q_EMIT noticed(tr("Copied")); });
    connect(m_detail, &RecordDetail::companyRequested, this, [this](CompanyId id) {
        if (!id.isValid())
            return;
        setKind(RecordKind::Company);
        m_search->clear();
        side(RecordKind::Company).list->chooseId(id.value);
    });
    connect(m_form, &RecordForm::contactSaved, this, &ContactsPage::contactSaved);
    connect(m_form, &RecordForm::companySaved, this, &ContactsPage::companySaved);
    connect(m_form, &RecordForm::cancelled, this, &ContactsPage::closeForm);
    onKindChanged(RecordKind::Contact);
}

QWidget *ContactsPage::makeHead()
{
    QFrame *head = makeFrame(FrameLook::Head, this);
    head->setFixedHeight(55);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 1);
    row->setSpacing(10);
    row->addWidget(makeLabel(tr("Contacts"), TextStyle::Title, Tone::Main, head));
    row->addSpacing(16);
    m_switch = new SegmentedControl(head);
    m_switch->addSegment(QStringLiteral("users"), tr("Persons"));
    m_switch->addSegment(QStringLiteral("building-2"), tr("Companies"));
    row->addWidget(m_switch);
    row->addStretch();
    QPushButton *import = makeButton(tr("Import"), QStringLiteral("upload"), ButtonLook::Plain, head);
    import->setToolTip(tr("Import, Ctrl+I"));
    m_new = makeButton({}, QStringLiteral("plus"), ButtonLook::Primary, head);
    row->addWidget(import);
    row->addWidget(m_new);
    connect(m_switch, &SegmentedControl::currentChanged, this,
            [this](int index) { onKindChanged(index == 0 ? RecordKind::Contact : RecordKind::Company); });
    connect(import, &QPushButton::clicked, this, &ContactsPage::importRequested);
    connect(m_new, &QPushButton::clicked, this, &ContactsPage::startNew);
    return head;
}

QWidget *ContactsPage::makeToolbar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(50);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(6);
    m_search = makeLineEdit(bar);
    m_search->setFixedWidth(260);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the list"));
    m_search->setClearButtonEnabled(false);
    m_search->addAction(icon(QStringLiteral("search"), IconTone::Hint), QLineEdit::LeadingPosition);
    QAction *clear = m_search->addAction(icon(QStringLiteral("x")), QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear the search, Esc"));
    clear->setVisible(false);
    m_search->installEventFilter(this);
    m_searchKey = new KeyCap(QStringLiteral("Ctrl F"), m_search);
    m_searchKey->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_searchKey->move(260 - 10 - m_searchKey->sizeHint().width(), 6);
    row->addWidget(m_search);
    row->addStretch();
    QToolButton *exportButton =
        makeIconButton(QStringLiteral("download"), tr("Export"), QStringLiteral("Ctrl+E"), bar);
    QToolButton *columns = makeIconButton(QStringLiteral("columns-3"), tr("Columns"), {}, bar);
    row->addWidget(exportButton);
    row->addWidget(columns);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, this, [this, clear](const QString &text) {
        clear->setVisible(!text.isEmpty());
        m_searchKey->setVisible(text.isEmpty());
        onSearchEdited(text);
    });
    connect(exportButton, &QToolButton::clicked, this, &ContactsPage::exportRequested);
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        auto *menu = new QMenu(columns);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        side(kind()).list->fillColumnsMenu(menu);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    return bar;
}

QWidget *ContactsPage::makeStatusBar()
{
    QFrame *bar = makeFrame(FrameLook::Foot, this);
    bar->setFixedHeight(28);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 1, 20, 0);
    m_status = makeLabel({}, TextStyle::Small, Tone::Hint, bar);
    m_legend = new Legend(bar);
    row->addWidget(m_status);
    row->addStretch();
    row->addWidget(m_legend);
    return bar;
}

QWidget *ContactsPage::makeEmpty()
{
    auto *empty = new EmptyState(EmptyState::Drawing::Notebook, tr("Your carnet is ready"),
                                 tr("Begin with the persons that you will call this week."), m_body);
    ActionCard *import =
        empty->addAction(QStringLiteral("upload"), tr("Import my contacts"),
                         tr("Excel, Outlook, phone, other software"), QStringLiteral("Ctrl I"));
    ActionCard *add = empty->addAction(QStringLiteral("user-plus"), tr("Add a contact"),
                                       tr("A name suffices, the rest will come"), QStringLiteral("Ctrl N"));
    m_demoLine = new QWidget(empty);
    auto *row = new QHBoxLayout(m_demoLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(makeLabel(tr("or"), TextStyle::Small, Tone::Second, m_demoLine));
    QPushButton *demo = makeButton(tr("explore a demo carnet"), ButtonLook::Link, m_demoLine);
    demo->setFont(fontOf(TextStyle::SmallMedium));
    row->addWidget(demo);
    row->addWidget(makeLabel(tr("apart from your data"), TextStyle::Small, Tone::Second, m_demoLine));
    m_demoLine->hide();
    empty->addFoot(m_demoLine);
    connect(import, &ActionCard::clicked, this, &ContactsPage::importRequested);
    connect(add, &ActionCard::clicked, this, &ContactsPage::startNew);
    connect(demo, &QPushButton::clicked, this, &ContactsPage::demoRequested);
    return empty;
}

RecordListView *ContactsPage::makeList(RecordKind kind)
{
    auto *list = new RecordListView(kind, m_lists);
    connect(list, &RecordListView::currentIdChanged, this, [this, kind](qint64 id) { onChosen(kind, id); });
    connect(list, &RecordListView::opened, this, [this] {
        m_isDetailAsked = true;
        refreshLayout();
        m_detail->focusFirstRow();
    });
    connect(list, &RecordListView::editRequested, this, &ContactsPage::editCurrent);
    connect(list, &RecordListView::deleteRequested, this,
            [this, kind](const QList<qint64> &ids) { Q_EMIT deleteRequested(kind, ids); });
    connect(list, &RecordListView::newRequested, this, &ContactsPage::startNew);
    connect(list, &RecordListView::searchRequested, this, &ContactsPage::focusSearch);
    return list;
}

void ContactsPage::setRecords(RecordKind kind, QAbstractItemModel *model, RecordListView::RowFinder finder)
{
    side(kind).list->setRecords(model, std::move(finder));
}

void ContactsPage::setCounts(RecordKind kind, qint64 shown, qint64 total)
{
    side(kind).shown = shown;
    side(kind).total = total;
    m_switch->setCount(kind == RecordKind::Contact ? 0 : 1, total);
    refreshCounts();
}

void ContactsPage::setFormat(const DisplayFormat &format)
{
    m_detail->setFormat(format);
    for (const Side &each : m_sides)
        each.list->setFormat(format);
}

void ContactsPage::setTagColors(const TagColors &known)
{
    m_detail->setTagColors(known);
    m_form->setTagColors(known);
}

void ContactsPage::setCustomFields(const QList<CustomField> &fields)
{
    m_detail->setCustomFields(fields);
}

void ContactsPage::offerDemo()
{
    m_demoLine->show();
}

RecordKind ContactsPage::kind() const
{
    return m_switch->currentIndex() == 1 ? RecordKind::Company : RecordKind::Contact;
}

void ContactsPage::setKind(RecordKind kind)
{
    m_switch->setCurrentIndex(kind == RecordKind::Contact ? 0 : 1);
}

RecordListView &ContactsPage::list(RecordKind kind)
{
    return *side(kind).list;
}

qint64 ContactsPage::currentId() const
{
    return side(kind()).list->currentId();
}

QString ContactsPage::searchText() const
{
    return m_search->text();
}

void ContactsPage::onSearchEdited(const QString &text)
{
    Side &current = side(kind());
    if (current.search == text)
        return;
    current.search = text;
    current.list->setSearchText(text);
    Q_EMIT searchEdited(kind(), text);
    refreshCounts();
}

void ContactsPage::onKindChanged(RecordKind kind)
{
    m_lists->setCurrentWidget(side(kind).list);
    m_new->setText(kind == RecordKind::Contact ? tr("Contact") : tr("Company"));
    m_new->setToolTip(tr("New, Ctrl+N"));
    m_search->setText(side(kind).search);
    m_right->setCurrentWidget(m_detail);
    refreshCounts();
    Q_EMIT kindChanged(kind);
    onChosen(kind, side(kind).list->currentId());
}

void ContactsPage::onChosen(RecordKind kind, qint64 id)
{
    if (kind != this->kind())
        return;
    if (id == 0)
        showNothing();
    Q_EMIT recordChosen(kind, id);
}

void ContactsPage::refreshCounts()
{
    const Side &current = side(kind());
    const QLocale locale;
    const bool isSearching = !current.search.isEmpty();
    if (current.total < 0)
        m_status->clear();
    else if (isSearching)
        m_status->setText(tr("%1 of %2").arg(locale.toString(current.shown), locale.toString(current.total)));
    else
        m_status->setText(kind() == RecordKind::Contact
                              ? tr("%Ln person(s)", nullptr, static_cast<int>(current.total))
                              : tr("%Ln company(ies)", nullptr, static_cast<int>(current.total)));
    const bool isNothingFound = isSearching && current.shown == 0;
    m_nothingFound->setVisible(isNothingFound);
    if (isNothingFound)
        m_nothingFound->setTexts(tr("Nothing for “%1”").arg(current.search), {});
    const bool isEmpty = m_sides[0].total == 0 && m_sides[1].total == 0 && m_right->currentWidget() != m_form;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    m_switch->setVisible(!isEmpty);
}

void ContactsPage::refreshLayout()
{
    const bool isNarrow = window()->width() < kNarrowWindow;
    const bool isForm = m_right->currentWidget() == m_form;
    const bool isDetailAlone = isNarrow && (isForm || m_isDetailAsked);
    m_right->setVisible(!isNarrow || isDetailAlone);
    m_listArea->setVisible(!isDetailAlone);
    if (isDetailAlone) {
        m_right->setMinimumWidth(0);
        m_right->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_right->setFixedWidth(window()->width() >= kWideWindow ? kWideDetailWidth : kDetailWidth);
    }
}

void ContactsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshLayout();
}

void ContactsPage::showContact(const Contact &contact)
{
    m_detail->showContact(contact);
}

void ContactsPage::showCompany(const Company &company)
{
    m_detail->showCompany(company);
}

void ContactsPage::showNothing()
{
    m_detail->showNothing();
}

void ContactsPage::startNew()
{
    if (kind() == RecordKind::Contact)
        m_form->editContact({});
    else
        m_form->editCompany({});
    m_right->setCurrentWidget(m_form);
    refreshCounts();
    refreshLayout();
}

void ContactsPage::editCurrent()
{
    if (m_detail->isEmpty() || m_detail->kind() != kind())
        return;
    if (kind() == RecordKind::Contact)
        m_form->editContact(m_detail->contact());
    else
        m_form->editCompany(m_detail->company());
    m_right->setCurrentWidget(m_form);
    refreshLayout();
}

void ContactsPage::closeForm()
{
    if (m_right->currentWidget() != m_form)
        return;
    m_right->setCurrentWidget(m_detail);
    refreshCounts();
    refreshLayout();
    side(kind()).list->setFocus(Qt::OtherFocusReason);
}

void ContactsPage::showFormError(const QString &title, const QString &sentence)
{
    m_form->showError(title, sentence);
}

void ContactsPage::showError(const QString &title, const QString &sentence, const QString &detail)
{
    m_error->setVisible(!title.isEmpty());
    m_error->setError(title, sentence, detail);
}

void ContactsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

ContactsPage::Zone ContactsPage::zoneOf(const QWidget *widget) const
{
    if (!widget || !isAncestorOf(widget))
        return Zone::None;
    return m_right->isAncestorOf(widget) ? Zone::Detail : Zone::List;
}

void ContactsPage::focusZone(Zone zone)
{
    if (zone == Zone::Detail && m_right->isVisible() && !m_detail->isEmpty())
        m_detail->focusFirstRow();
    else if (zone != Zone::None)
        side(kind()).list->setFocus(Qt::ShortcutFocusReason);
}

bool ContactsPage::goBack()
{
    if (m_right->currentWidget() == m_form) {
        closeForm();
        return true;
    }
    if (m_isDetailAsked && !m_listArea->isVisible()) {
        m_isDetailAsked = false;
        refreshLayout();
        side(kind()).list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (!side(kind()).list->hasFocus()) {
        side(kind()).list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool ContactsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && side(kind()).list->takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_search && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        // The arrows act on the list from here: its chosen row looks as if it had the focus.
        for (const Side &each : m_sides) {
            each.list->setProperty("showsAsFocused", event->type() == QEvent::FocusIn);
            each.list->viewport()->update();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace carnet
