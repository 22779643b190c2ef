// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "views/record_context.h"
#include "views/widgets/controls.h"
#include "views/widgets/field_box.h"

class QVBoxLayout;

namespace carnet {

class FieldRow;

/// All fields of one contact or of one company as rows, edited in place. Made anew for each record.
class RecordRows : public QWidget {
    Q_OBJECT
public:
    enum class Redraw { Needed, NotNeeded };

    RecordRows(const Contact &contact, const RecordContext &context, QWidget *parent);
    RecordRows(const Company &company, const RecordContext &context, QWidget *parent);
    /// As edited; the one that was given to the constructor.
    [[nodiscard]] const Contact &contact() const { return m_contact; }
    [[nodiscard]] const Company &company() const { return m_company; }
    /// The typed name of who follows the record from now on, when no member has it yet.
    [[nodiscard]] const QString &newOwner() const { return m_newOwner; }

Q_SIGNALS:
    /// NotNeeded: what stands on the screen is the new value already, and may have the focus.
    void edited(carnet::RecordRows::Redraw redraw);
    void formRequested(); ///< a row that is edited in the whole form
    void copied(const QString &text); ///< for the toast

private:
    using Apply = std::function<void(const QString &typed)>;

    RecordRows(RecordKind kind, const RecordContext &context, QWidget *parent);
    void fill();
    template <typename Fn>
    void onRecord(Fn fn)
    {
        if (m_kind == RecordKind::Contact)
            fn(m_contact);
        else
            fn(m_company);
    }
    void addReach();
    void addBusiness(Relation relation, const QStringList &tags, MemberId owner);
    void addContactBusiness();
    void addContactIdentity();
    void addCompanyIdentity();
    void addCustomFields(const QList<CustomValue> &values);
    void addProvenance(const Provenance &provenance);
    void addNote(const QString &note);
    void addGroup(const QString &title);
    FieldRow *addText(const QString &label, const QString &value, FieldCheck check, Apply apply);
    FieldRow *addShown(const QString &label, const QString &value, Tone tone);
    void addMenu(const QString &label, const QString &value, Tone tone,
                 const QList<std::pair<QString, std::function<void()>>> &choices);
    void addIdentifier(const QString &label, const QString &shown, const QString &typed, FieldCheck check,
                       Apply apply);
    void setOwner(const QString &typed);
    void setCustomValue(const CustomField &field, const QString &stored);

    RecordKind m_kind;
    Contact m_contact;
    Company m_company;
    RecordContext m_context;
    QString m_newOwner;
    QVBoxLayout *m_rows;
};

} // namespace carnet
