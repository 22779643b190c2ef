// SPDX-License-Identifier: GPL-3.0-or-later
// The form at the right of the contacts: how it is opened, and how nothing typed in it is lost.
#include "views/contacts_page.h"
#include "views/record_detail.h"
#include "views/record_form.h"

#include <QStackedWidget>

#include <utility>

namespace carnet {

void ContactsPage::startNew()
{
    leaveForm([this] { openNewForm(); });
}

void ContactsPage::startNewOf(RecordKind kind)
{
    leaveForm([this, kind] {
        setShown(Shown::InUse);
        setKind(kind);
        openNewForm();
    });
}

void ContactsPage::openNewForm()
{
    if (kind() == RecordKind::Contact)
        m_form->editContact({});
    else
        m_form->editCompany({});
    m_right->setCurrentWidget(m_form);
    refreshEmpty();
    refreshLayout();
    m_form->focusFirst();
}

bool ContactsPage::isFormOpen() const
{
    return m_right->currentWidget() == m_form;
}

bool ContactsPage::isTypingUnsaved() const
{
    return isFormOpen() && m_form->isEdited();
}

void ContactsPage::leaveForm(std::function<void()> then)
{
    if (m_isSaving) { // it is on its way already: what was asked for last is done then
        if (then)
            m_afterSave = std::move(then);
        return;
    }
    if (!isTypingUnsaved()) {
        closeForm();
        if (then)
            then();
        return;
    }
    m_ifLeftUnsaved = then;
    m_afterSave = then ? std::move(then) : [] {};
    if (m_form->save())
        return; // showSaved follows, or showFormError
    m_afterSave = {};
    m_form->askToLeave();
    Q_EMIT formAsked();
}

void ContactsPage::saveFormWhatever()
{
    if (!m_isSaving && isTypingUnsaved())
        m_form->saveWhatever();
}

void ContactsPage::showSaved(RecordKind kind, qint64 id)
{
    const auto then = std::exchange(m_afterSave, {});
    closeForm();
    if (then)
        runLater(then);
    else
        list(kind).chooseId(id);
}

/// Later, since it may take away who speaks: a lock ends the draft that tells that it is saved.
void ContactsPage::runLater(const std::function<void()> &then)
{
    QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
}

void ContactsPage::connectForm()
{
    // A second Enter before the first is answered would make a second record.
    const auto isFirst = [this] { return !std::exchange(m_isSaving, true); };
    connect(m_form, &RecordForm::contactSaved, this,
            [this, isFirst](const Contact &contact, const QString &newOwner) {
                if (isFirst())
                    Q_EMIT contactSaved(contact, newOwner);
            });
    connect(m_form, &RecordForm::companySaved, this,
            [this, isFirst](const Company &company, const QString &newOwner) {
                if (isFirst())
                    Q_EMIT companySaved(company, newOwner);
            });
    connect(m_form, &RecordForm::cancelled, this, &ContactsPage::closeForm);
    connect(m_form, &RecordForm::discardRequested, this, [this] {
        const auto then = std::exchange(m_ifLeftUnsaved, {});
        closeForm();
        if (then)
            runLater(then);
    });
    connect(m_form, &RecordForm::fieldDefined, this, &ContactsPage::fieldDefined);
    connect(m_form, &RecordForm::fieldRenamed, this, &ContactsPage::fieldRenamed);
    connect(m_form, &RecordForm::fieldRemoved, this, &ContactsPage::fieldRemoved);
}

void ContactsPage::showFormError(const QString &title, const QString &sentence)
{
    m_afterSave = {}; // whoever left has come back to it
    m_isSaving = false;
    m_form->showError(title, sentence);
}

void ContactsPage::editCurrent()
{
    if (isFormOpen()) { // what was typed stays
        m_form->focusFirst();
        return;
    }
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
    if (!isFormOpen())
        return;
    m_afterSave = {};
    m_ifLeftUnsaved = {};
    m_isSaving = false;
    m_right->setCurrentWidget(m_detail);
    refreshEmpty();
    refreshLayout();
    m_lists->front().setFocus(Qt::OtherFocusReason);
    if (m_isChosenBehindForm)
        onChosen(kind(), currentId());
}

} // namespace carnet
