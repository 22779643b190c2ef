// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records_link.h"

#include "app/app_settings.h"
#include "app/session.h"
#include "core/error_text.h"
#include "models/custom_field_list.h"
#include "models/member_list.h"
#include "models/record_commands.h"
#include "models/record_documents.h"
#include "models/tag_model.h"
#include "models/undo_history.h"
#include "views/contacts_page.h"
#include "views/main_window.h"
#include "views/record_list_columns.h"

namespace carnet {

namespace {

constexpr RecordKind kKinds[] = {RecordKind::Contact, RecordKind::Company};

QString columnsName(RecordKind kind)
{
    return kind == RecordKind::Contact ? QStringLiteral("contact_columns")
                                       : QStringLiteral("company_columns");
}

ListScope scopeOf(Shown shown)
{
    switch (shown) {
    case Shown::InUse:
        return ListScope::Active;
    case Shown::Archived:
        return ListScope::Archived;
    case Shown::Trash:
        return ListScope::Trash;
    }
    return ListScope::Active;
}

RecordCommands::Ids idsOf(const QList<qint64> &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

RecordsLink::RecordsLink(MainWindow &window, Session &session, AppSettings &settings)
    : m_window(window), m_session(session), m_settings(settings)
{
    for (const RecordKind kind : kKinds)
        connectList(kind);
    connectDraft(session.contactDraft());
    connectDraft(session.companyDraft());
    connectPage();
    connectBulk();
    connectFields();
    connectHistory();
}

RecordsLink::~RecordsLink()
{
    saveColumns();
    m_window.contactsPage().clearRecords(); // the models may be about to go
}

void RecordsLink::connectList(RecordKind kind)
{
    ContactsPage &page = m_window.contactsPage();
    RecordListModel &model = m_session.list(kind);
    model.setScope(scopeOf(page.shown()));
    page.setRecords(kind, &model, [&model](qint64 id) { return model.rowOf(id); });
    page.list(kind).columns().restore(m_settings.layout(columnsName(kind)));
    connect(&model, &RecordListModel::countsChanged, this, [this, kind] { showCounts(kind); });
    connect(&model, &RecordListModel::failed, this, [this, &page, kind](const Error &error) {
        showCounts(kind);
        page.showError(tr("The list could not be read"), errorSentence(error), error.detail);
    });
    page.list(kind).setAwaited(!model.isSettled());
    if (model.isSettled())
        showCounts(kind);
}

void RecordsLink::connectDraft(RecordDraft &draft)
{
    const RecordKind kind = draft.kind();
    ContactsPage &page = m_window.contactsPage();
    connect(&draft, &RecordDraft::changed, this, [this, kind] { showDraft(kind); });
    connect(&draft, &RecordDraft::stateChanged, this, [&page, &draft] {
        if (draft.state() == RecordDraft::State::Gone)
            page.showNothing();
    });
    connect(&draft, &RecordDraft::saved, this, [&page, kind](qint64 id) { page.showSaved(kind, id); });
    connect(&draft, &RecordDraft::conflicted, this, [&page] {
        page.showFormError(tr("This record was changed meanwhile"),
                           tr("Nothing was saved yet. Your text is still here; saving again keeps it in "
                              "place of the other one."));
    });
    connect(&draft, &RecordDraft::failed, this, [this, &page](const Error &error) {
        page.showFormError(tr("Nothing was saved"), errorSentence(error));
        showFailure(error);
    });
}

void RecordsLink::connectPage()
{
    ContactsPage &page = m_window.contactsPage();
    connect(&page, &ContactsPage::searchEdited, this,
            [this](RecordKind kind, const QString &text) { m_session.list(kind).setSearchText(text); });
    connect(&page, &ContactsPage::shownChanged, this, [this](Shown shown) {
        for (const RecordKind kind : kKinds) {
            m_session.list(kind).setScope(scopeOf(shown));
            showCounts(kind);
        }
    });
    connect(&page, &ContactsPage::recordChosen, this, &RecordsLink::onChosen);
    connect(&page, &ContactsPage::contactSaved, this,
            [this](const Contact &contact, const QString &newOwner) {
                save(RecordKind::Contact, contact, {}, newOwner);
            });
    connect(&page, &ContactsPage::companySaved, this,
            [this](const Company &company, const QString &newOwner) {
                save(RecordKind::Company, {}, company, newOwner);
            });
    connect(&page, &ContactsPage::retryRequested, this,
            [this] { m_session.list(m_window.contactsPage().kind()).reload(); });
}

void RecordsLink::connectBulk()
{
    ContactsPage &page = m_window.contactsPage();
    RecordCommands &commands = m_session.commands();
    connect(&page, &ContactsPage::deleteRequested, this,
            [&commands](RecordKind kind, const QList<qint64> &ids) { commands.trash(kind, idsOf(ids)); });
    connect(&page, &ContactsPage::restoreRequested, this,
            [&commands](RecordKind kind, const QList<qint64> &ids) { commands.restore(kind, idsOf(ids)); });
    connect(&page, &ContactsPage::archiveRequested, this,
            [&commands](RecordKind kind, const QList<qint64> &ids) { commands.archive(kind, idsOf(ids)); });
    connect(&page, &ContactsPage::unarchiveRequested, this,
            [&commands](RecordKind kind, const QList<qint64> &ids) { commands.unarchive(kind, idsOf(ids)); });
    connect(&page, &ContactsPage::tagRequested, this,
            [&commands](RecordKind kind, const QList<qint64> &ids, const QString &tag,
                        BulkBar::TagChange change) {
                commands.changeTag(kind, idsOf(ids), tag,
                                   change == BulkBar::TagChange::Add ? RecordCommands::TagChange::Set
                                                                     : RecordCommands::TagChange::Remove);
            });
    connect(&page, &ContactsPage::relationRequested, this,
            [&commands](RecordKind kind, const QList<qint64> &ids, Relation relation) {
                commands.setRelation(kind, idsOf(ids), relation);
            });
    connect(&commands, &RecordCommands::failed, this, &RecordsLink::showFailure);
}

void RecordsLink::connectFields()
{
    ContactsPage &page = m_window.contactsPage();
    TagModel &tags = m_session.tags();
    const auto showTags = [&page, &tags] { page.setTagColors(tags.colours()); };
    connect(&tags, &TagModel::loaded, this, showTags);
    showTags();
    MemberList &members = m_session.members();
    const auto showMembers = [&page, &members] { page.setMembers(members.members()); };
    connect(&members, &MemberList::loaded, this, showMembers);
    showMembers();
    CustomFieldList &fields = m_session.customFields();
    const auto showFields = [&page, &fields] { page.setCustomFields(fields.fields()); };
    connect(&fields, &CustomFieldList::loaded, this, showFields);
    connect(&fields, &CustomFieldList::failed, this, [this, &page](const Error &error) {
        page.showFormError(tr("The field was not changed"),
                           error.code == ErrorCode::AlreadyExists
                               ? tr("A field has this name already. Choose another.")
                               : errorSentence(error));
        if (error.code != ErrorCode::AlreadyExists)
            showFailure(error);
    });
    showFields();
    connect(&page, &ContactsPage::fieldDefined, &fields, &CustomFieldList::add);
    connect(&page, &ContactsPage::fieldRenamed, &fields, &CustomFieldList::rename);
    connect(&page, &ContactsPage::fieldRemoved, &fields, &CustomFieldList::remove);
}

void RecordsLink::connectHistory()
{
    UndoHistory &history = m_session.undoHistory();
    connect(&m_window, &MainWindow::undoRequested, &history, &UndoHistory::undo);
    connect(&m_window, &MainWindow::redoRequested, &history, &UndoHistory::redo);
    const auto toast = [this](const QString &text, Toast::Offer offer) {
        m_window.showToast(text, QStringLiteral("check"), offer);
    };
    connect(&history, &UndoHistory::done, this,
            [toast](const QString &text) { toast(text, Toast::Offer::Undo); });
    connect(&history, &UndoHistory::undone, this, [toast](const QString &text, const QStringList &kept) {
        toast(kept.isEmpty() ? tr("Undone: %1").arg(text)
                             : tr("Undone: %1. Changed since and left as they are: %2")
                                   .arg(text, kept.join(QStringLiteral(", "))),
              Toast::Offer::Nothing);
    });
    connect(&history, &UndoHistory::redone, this, [toast](const QString &text, const QStringList &) {
        toast(tr("Done again: %1").arg(text), Toast::Offer::Undo);
    });
    connect(&history, &UndoHistory::failed, this, &RecordsLink::showFailure);
}

void RecordsLink::onChosen(RecordKind kind, qint64 id)
{
    m_session.documents().setRecord(kind, id);
    if (id == 0)
        m_window.contactsPage().showNothing();
    else if (kind == RecordKind::Contact)
        m_session.contactDraft().load(id);
    else
        m_session.companyDraft().load(id);
}

void RecordsLink::save(RecordKind kind, const Contact &contact, const Company &company,
                       const QString &newOwner)
{
    const auto saveIn = [&newOwner](auto &draft, const auto &record) {
        if (record.id.isValid() && record.id == draft.record().id)
            draft.edit(record);
        else
            draft.startNew(record);
        draft.setNewOwner(newOwner);
        draft.save();
    };
    if (kind == RecordKind::Contact)
        saveIn(m_session.contactDraft(), contact);
    else
        saveIn(m_session.companyDraft(), company);
    if (const RecordDraft &draft = kind == RecordKind::Contact
            ? static_cast<const RecordDraft &>(m_session.contactDraft())
            : m_session.companyDraft();
        draft.state() == RecordDraft::State::Ready)
        m_window.contactsPage().showSaved(kind, draft.id()); // nothing was changed, so nothing is to be saved
}

void RecordsLink::showDraft(RecordKind kind)
{
    ContactsPage &page = m_window.contactsPage();
    if (page.kind() != kind)
        return;
    if (kind == RecordKind::Contact && !m_session.contactDraft().isNew())
        page.showContact(m_session.contactDraft().record());
    else if (kind == RecordKind::Company && !m_session.companyDraft().isNew())
        page.showCompany(m_session.companyDraft().record());
}

void RecordsLink::showCounts(RecordKind kind)
{
    const RecordListModel &model = m_session.list(kind);
    m_window.contactsPage().list(kind).setAwaited(!model.isSettled());
    m_window.contactsPage().setCounts(kind, model.rowCount(), model.totalCount());
}

void RecordsLink::showFailure(const Error &error)
{
    m_window.showToast(errorSentence(error), QStringLiteral("triangle-alert"), Toast::Offer::Nothing);
}

void RecordsLink::saveColumns()
{
    for (const RecordKind kind : kKinds)
        m_settings.setLayout(columnsName(kind), m_window.contactsPage().list(kind).columns().state());
}

} // namespace carnet
