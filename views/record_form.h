// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "views/record_context.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace carnet {

class FieldBox;
class FormAddresses;
class FormCustomFields;
class FormPoints;
class FormProvenance;
class PageError;

/// The whole of a contact or of a company on one page: to make a new one (a name suffices) or to edit one.
/// Enter saves, Escape gives up.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    explicit RecordForm(QWidget *parent);

    /// An open form shows new fields of the user at once, and keeps what was typed.
    void setContext(const RecordContext &context);
    /// Opens the form on a record; one without an id is new.
    void editContact(const Contact &contact);
    void editCompany(const Company &company);
    void focusFirst();
    /// What stands in the form now, over what it was opened on.
    [[nodiscard]] Contact contact() const;
    [[nodiscard]] Company company() const;
    /// The typed name of who follows the record when no member has it yet; else empty.
    [[nodiscard]] QString newOwner() const;
    /// True while something was typed or chosen that is not saved.
    [[nodiscard]] bool isEdited() const;
    /// As Enter does: false, and shown in its field, when something keeps it from being saved.
    [[nodiscard]] bool save();
    /// For a lock that cannot wait: a date that cannot be read goes into the note as it was typed, and a
    /// record without a name gets one that says so.
    void saveWhatever();
    /// The user leaves, and save() was refused: says so, and offers to leave it unsaved.
    void askToLeave();
    /// Why it could not be saved; the form stays as it is.
    void showError(const QString &title, const QString &sentence);

Q_SIGNALS:
    void contactSaved(const carnet::Contact &contact, const QString &newOwner);
    void companySaved(const carnet::Company &company, const QString &newOwner);
    void cancelled();
    void discardRequested(); ///< the answer to askToLeave
    void fieldDefined(const carnet::CustomField &field);
    void fieldRenamed(carnet::CustomFieldId id, const QString &name);
    void fieldRemoved(carnet::CustomFieldId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void addContactFields();
    void addCompanyFields();
    template <typename Record>
    void addCommonFields(const Record &record);
    template <typename Record>
    void readCommonFields(Record &record) const;
    void addHeading(const QString &text);
    QHBoxLayout *addRow();
    FieldBox *addBox(const QString &name, const QString &label, const QString &text, QBoxLayout *into);
    QComboBox *addOwner(MemberId owner);
    struct AsTyped {
        Contact contact;
        Company company;
        QStringList texts;
        friend bool operator==(const AsTyped &, const AsTyped &) = default;
    };
    [[nodiscard]] AsTyped asTyped() const;
    [[nodiscard]] QStringList unreadableDates();
    [[nodiscard]] QString textOf(const QString &name) const;
    [[nodiscard]] QString birthday() const;

    RecordKind m_kind = RecordKind::Contact;
    Contact m_contact;
    Company m_company;
    AsTyped m_asOpened;
    RecordContext m_context;
    QLabel *m_title;
    PageError *m_error;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QHash<QString, FieldBox *> m_boxes;
    FormPoints *m_points = nullptr;
    FormAddresses *m_addresses = nullptr;
    FormCustomFields *m_custom = nullptr;
    FormProvenance *m_provenance = nullptr;
    QComboBox *m_relation = nullptr;
    QComboBox *m_nature = nullptr;
    QComboBox *m_owner = nullptr;
    TagRow *m_tags = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace carnet
