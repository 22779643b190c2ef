// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "views/record_context.h"
#include "views/record_lists.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace carnet {

class ContactsEmpty;
class DocumentsPanel;
class RecordDetail;
class RecordForm;
class SegmentedControl;

/// The page of the contacts: the two lists with their search, and the detail or the form of one record at the
/// right. It reads models and emits wishes; the session answers by the slots.
class ContactsPage : public QWidget {
    Q_OBJECT
public:
    enum class Zone { None, List, Detail };

    explicit ContactsPage(QWidget *parent);

    /// One model for each kind, with the roles of models/list_roles.h; both stay the caller's.
    void setRecords(RecordKind kind, QAbstractItemModel *model, RecordListView::RowFinder finder);
    void clearRecords();
    /// For the switch and the status line. `shown` is after the search, `total` before; a total of 0 persons
    /// and 0 companies shows the empty page.
    void setCounts(RecordKind kind, qint64 shown, qint64 total);
    void setFormat(const DisplayFormat &format);
    void setTagColors(const TagColors &known);
    void setCustomFields(const QList<CustomField> &fields);
    void setMembers(const QList<Member> &members);
    [[nodiscard]] DocumentsPanel &documents();
    /// Which records both lists show: changing it is told by shownChanged.
    [[nodiscard]] Shown shown() const { return m_lists->shown(); }
    void setShown(Shown shown) { m_lists->setShown(shown); }

    [[nodiscard]] RecordKind kind() const;
    void setKind(RecordKind kind);
    [[nodiscard]] RecordListView &list(RecordKind kind);
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QString searchText() const;
    /// Where a toast covers neither a button nor the legend of the relations.
    [[nodiscard]] QRect freeRect() const;
    /// True while the form holds something that is not saved.
    [[nodiscard]] bool isTypingUnsaved() const;
    /// Runs `then` once nothing typed can be lost: at once when no form holds anything, else after it was
    /// saved. What cannot be saved as it stands stays in the form, which asks; `then` runs only if the user
    /// leaves it unsaved.
    void leaveForm(std::function<void()> then);
    /// Saves what the form holds, whatever it is: for a lock that cannot wait.
    void saveFormWhatever();
    /// A record was saved: its form closes.
    void showSaved(RecordKind kind, qint64 id);
    /// Which zone a widget is in (F6 goes round them).
    [[nodiscard]] Zone zoneOf(const QWidget *widget) const;
    void focusZone(Zone zone);

public Q_SLOTS:
    void showContact(const carnet::Contact &contact);
    void showCompany(const carnet::Company &company);
    void showNothing();
    /// A saved form closes; one that failed says why.
    void closeForm();
    void showFormError(const QString &title, const QString &sentence);
    /// A failure of the list itself; an empty title takes it away.
    void showError(const QString &title, const QString &sentence, const QString &detail);
    /// Goes to one record, wherever the lists are: the search gives way. `shown`: where it lies.
    void showRecord(carnet::RecordKind kind, qint64 id, carnet::Shown shown);
    void startNew(); ///< of the kind that is shown
    void startNewOf(carnet::RecordKind kind);
    void editCurrent();
    void focusSearch();
    /// Escape: closes the form, then chooses one row of several, clears the search, goes back to the
    /// contacts. False when there was nothing to leave.
    bool goBack();
    void showNextTab(); ///< of the detail

Q_SIGNALS:
    void searchEdited(carnet::RecordKind kind, const QString &text);
    void kindChanged(carnet::RecordKind kind);
    /// The owner reads the record and calls showContact or showCompany. 0: none.
    void recordChosen(carnet::RecordKind kind, qint64 id);
    /// Edited in place or in the form; without id: new. `newOwner`: the name of a member to be made, or
    /// empty.
    void contactSaved(const carnet::Contact &contact, const QString &newOwner);
    void companySaved(const carnet::Company &company, const QString &newOwner);
    void shownChanged(carnet::Shown shown);
    void deleteRequested(carnet::RecordKind kind, const QList<qint64> &ids);
    void restoreRequested(carnet::RecordKind kind, const QList<qint64> &ids);
    void archiveRequested(carnet::RecordKind kind, const QList<qint64> &ids);
    void unarchiveRequested(carnet::RecordKind kind, const QList<qint64> &ids);
    void tagRequested(carnet::RecordKind kind, const QList<qint64> &ids, const QString &tag,
                      carnet::BulkBar::TagChange change);
    void relationRequested(carnet::RecordKind kind, const QList<qint64> &ids, carnet::Relation relation);
    void fieldDefined(const carnet::CustomField &field);
    void fieldRenamed(carnet::CustomFieldId id, const QString &name);
    void fieldRemoved(carnet::CustomFieldId id);
    void freeRectChanged();
    void importRequested();
    void exportRequested();
    void demoRequested();
    void retryRequested();
    void noticed(const QString &text); ///< for the toast: "Copied"
    void formAsked(); ///< what was typed cannot be saved as it stands: the form says why

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeWork();
    void connectLists();
    void connectDetail();
    void connectForm();
    void onKindChanged(RecordKind kind);
    void onChosen(RecordKind kind, qint64 id);
    void applyContext();
    void refreshEmpty();
    void refreshLayout();
    void openNewForm();
    void runLater(const std::function<void()> &then);
    [[nodiscard]] bool isFormOpen() const;

    RecordContext m_context;
    SegmentedControl *m_switch = nullptr;
    QPushButton *m_new = nullptr;
    QStackedWidget *m_body = nullptr; ///< lists with detail, or the empty page
    RecordLists *m_lists = nullptr;
    QStackedWidget *m_right = nullptr;
    RecordDetail *m_detail = nullptr;
    RecordForm *m_form = nullptr;
    ContactsEmpty *m_empty = nullptr;
    std::function<void()> m_afterSave; ///< what the user asked for while the form was open
    std::function<void()> m_ifLeftUnsaved; ///< the same, once the form has asked
    bool m_isSaving = false; ///< what the form holds is on its way to the store
    bool m_isChosenBehindForm = false; ///< another record: to be shown once the form is closed
    bool m_isDetailAsked = false; ///< in a narrow window the detail replaces the list
};

} // namespace carnet
