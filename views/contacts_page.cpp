// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contacts_page.h"

#include "views/contacts_empty.h"
#include "views/record_detail.h"
#include "views/record_form.h"
#include "views/widgets/controls.h"
#include "views/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <utility>

namespace carnet {

namespace {

constexpr int kDetailWidth = 404;
constexpr int kWideDetailWidth = 520;
constexpr int kNarrowWindow = 1240; ///< below, the detail takes the place of the list
constexpr int kWideWindow = 1600;

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
    m_body->addWidget(makeWork());
    m_empty = new ContactsEmpty(m_body);
    m_body->addWidget(m_empty);
    connect(m_empty, &ContactsEmpty::importRequested, this, &ContactsPage::importRequested);
    connect(m_empty, &ContactsEmpty::newRequested, this, &ContactsPage::startNew);
    connect(m_empty, &ContactsEmpty::demoRequested, this, &ContactsPage::demoRequested);
    connect(m_empty, &ContactsEmpty::shownRequested, this, &ContactsPage::setShown);
    connectLists();
    connectDetail();
    connectForm();
    onKindChanged(RecordKind::Contact);
}

QWidget *ContactsPage::makeWork()
{
    auto *work = new QWidget(m_body);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_lists = new RecordLists(work);
    row->addWidget(m_lists, 1);
    m_right = new QStackedWidget(work);
    setLook(static_cast<QWidget *>(m_right), FrameLook::Detail);
    m_detail = new RecordDetail(m_right);
    m_form = new RecordForm(m_right);
    m_right->addWidget(m_detail);
    m_right->addWidget(m_form);
    row->addWidget(m_right);
    return work;
}

void ContactsPage::connectDetail()
{
    connect(m_detail, &RecordDetail::contactEdited, this, &ContactsPage::contactSaved);
    connect(m_detail, &RecordDetail::companyEdited, this, &ContactsPage::companySaved);
    connect(m_detail, &RecordDetail::editRequested, this, &ContactsPage::editCurrent);
    connect(m_detail, &RecordDetail::deleteRequested, this,
            [this] { m_lists->act(RecordListView::Act::Trash, {currentId()}); });
    connect(m_detail, &RecordDetail::restoreRequested, this,
            [this] { Q_EMIT restoreRequested(kind(), {currentId()}); });
    // A record that a search found may be archived among those in use: the record itself says which way.
    connect(m_detail, &RecordDetail::archiveRequested, this, [this] {
        if (m_detail->recordState().archived)
            Q_EMIT unarchiveRequested(kind(), {currentId()});
        else
            Q_EMIT archiveRequested(kind(), {currentId()});
    });
    connect(m_detail, &RecordDetail::copied, this, [this] { Q_EMIT noticed(tr("Copied")); });
    connect(m_detail, &RecordDetail::companyRequested, this, [this](CompanyId id) {
        if (id.isValid())
            showRecord(RecordKind::Company, id.value, Shown::InUse);
    });
}

void ContactsPage::showRecord(RecordKind kind, qint64 id, Shown shown)
{
    leaveForm([this, kind, id, shown] {
        setShown(shown);
        setKind(kind);
        m_lists->clearSearch();
        m_lists->list(kind).chooseId(id);
    });
}

void ContactsPage::connectLists()
{
    connect(m_lists, &RecordLists::chosen, this, &ContactsPage::onChosen);
    connect(m_lists, &RecordLists::opened, this, [this] {
        m_isDetailAsked = true;
        refreshLayout();
        m_detail->focusFirstRow();
    });
    connect(m_lists, &RecordLists::editRequested, this, &ContactsPage::editCurrent);
    connect(m_lists, &RecordLists::newRequested, this, &ContactsPage::startNew);
    connect(m_lists, &RecordLists::shownChanged, this, [this](Shown shown) {
        leaveForm({}); // what cannot be saved stays open, over the other list
        Q_EMIT shownChanged(shown);
        refreshEmpty();
    });
    connect(m_lists, &RecordLists::searchEdited, this, &ContactsPage::searchEdited);
    connect(m_lists, &RecordLists::deleteRequested, this, &ContactsPage::deleteRequested);
    connect(m_lists, &RecordLists::restoreRequested, this, &ContactsPage::restoreRequested);
    connect(m_lists, &RecordLists::archiveRequested, this, &ContactsPage::archiveRequested);
    connect(m_lists, &RecordLists::unarchiveRequested, this, &ContactsPage::unarchiveRequested);
    connect(m_lists, &RecordLists::tagRequested, this, &ContactsPage::tagRequested);
    connect(m_lists, &RecordLists::relationRequested, this, &ContactsPage::relationRequested);
    connect(m_lists, &RecordLists::exportRequested, this, &ContactsPage::exportRequested);
    connect(m_lists, &RecordLists::retryRequested, this, &ContactsPage::retryRequested);
    connect(m_lists, &RecordLists::noticed, this, &ContactsPage::noticed);
    connect(m_lists, &RecordLists::freeRectChanged, this, &ContactsPage::freeRectChanged);
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

void ContactsPage::setRecords(RecordKind kind, QAbstractItemModel *model, RecordListView::RowFinder finder)
{
    m_lists->list(kind).setRecords(model, std::move(finder));
}

void ContactsPage::clearRecords()
{
    m_lists->clearRecords();
}

void ContactsPage::setCounts(RecordKind kind, qint64 shown, qint64 total)
{
    m_lists->setCounts(kind, shown, total);
    m_switch->setCount(kind == RecordKind::Contact ? 0 : 1, total);
    refreshEmpty();
}

void ContactsPage::setFormat(const DisplayFormat &format)
{
    m_context.format = format;
    applyContext();
    m_lists->setFormat(format);
}

void ContactsPage::setTagColors(const TagColors &known)
{
    m_context.tagColors = known;
    applyContext();
    m_lists->setTagNames(known.keys());
}

void ContactsPage::setCustomFields(const QList<CustomField> &fields)
{
    m_context.customFields = fields;
    applyContext();
}

void ContactsPage::setMembers(const QList<Member> &members)
{
    m_context.members = members;
    applyContext();
}

void ContactsPage::applyContext()
{
    m_detail->setContext(m_context);
    m_form->setContext(m_context);
}

DocumentsPanel &ContactsPage::documents()
{
    return m_detail->documents();
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
    return m_lists->list(kind);
}

qint64 ContactsPage::currentId() const
{
    return m_lists->front().currentId();
}

QString ContactsPage::searchText() const
{
    return m_lists->searchText();
}

void ContactsPage::onKindChanged(RecordKind kind)
{
    m_lists->setKind(kind);
    m_new->setText(kind == RecordKind::Contact ? tr("Contact") : tr("Company"));
    m_new->setToolTip(tr("New, Ctrl+N"));
    leaveForm({}); // what cannot be saved stays open, over the other list
    refreshEmpty();
    Q_EMIT kindChanged(kind);
    onChosen(kind, m_lists->front().currentId());
}

void ContactsPage::onChosen(RecordKind kind, qint64 id)
{
    if (kind != this->kind())
        return;
    // The record of the form stays the one that is saved. Whoever goes to another row leaves the form; a row
    // that is chosen by itself, because the list has changed, leaves it alone.
    m_isChosenBehindForm = isFormOpen();
    if (m_isChosenBehindForm) {
        const QWidget *focus = window()->focusWidget();
        if (focus && !m_form->isAncestorOf(focus) && !m_afterSave)
            leaveForm({});
        return;
    }
    if (id == 0)
        showNothing();
    Q_EMIT recordChosen(kind, id);
}

void ContactsPage::refreshEmpty()
{
    const bool isEmpty = m_lists->isNobodyThere() && m_right->currentWidget() != m_form;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    m_switch->setVisible(!isEmpty);
}

void ContactsPage::refreshLayout()
{
    const bool isNarrow = window()->width() < kNarrowWindow;
    const bool isForm = m_right->currentWidget() == m_form;
    const bool isDetailAlone = isNarrow && (isForm || m_isDetailAsked);
    m_right->setVisible(!isNarrow || isDetailAlone);
    m_lists->setVisible(!isDetailAlone);
    if (isDetailAlone) {
        m_right->setMinimumWidth(0);
        m_right->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_right->setFixedWidth(isForm || window()->width() >= kWideWindow ? kWideDetailWidth : kDetailWidth);
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

void ContactsPage::showError(const QString &title, const QString &sentence, const QString &detail)
{
    m_lists->showError(title, sentence, detail);
}

void ContactsPage::focusSearch()
{
    m_body->setCurrentIndex(0);
    m_lists->focusSearch();
}

QRect ContactsPage::freeRect() const
{
    const QRect free = m_lists->freeRect();
    return m_lists->isVisibleTo(this) ? QRect(m_lists->mapTo(this, free.topLeft()), free.size())
                                      : rect().marginsRemoved({20, 20, 20, 20});
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
        m_lists->front().setFocus(Qt::ShortcutFocusReason);
}

bool ContactsPage::goBack()
{
    if (isFormOpen()) {
        if (m_form->isAncestorOf(window()->focusWidget()))
            closeForm(); // as its own button: given up
        else
            leaveForm({});
        return true;
    }
    if (m_isDetailAsked && !m_lists->isVisible()) {
        m_isDetailAsked = false;
        refreshLayout();
        m_lists->front().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_lists->goBack();
}

void ContactsPage::showNextTab()
{
    if (m_right->isVisible() && m_right->currentWidget() == m_detail)
        m_detail->showNextTab();
}

} // namespace carnet
