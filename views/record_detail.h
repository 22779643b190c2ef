// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "core/custom_field.h"
#include "core/display_format.h"
#include "views/tag_row.h"
#include "views/widgets/controls.h"
#include "views/widgets/field_box.h"

#include <functional>

class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace carnet {

class DetailHead;
class FieldRow;

/// The panel at the right of the lists: one contact or one company, every value edited in place. A change
/// gives the whole record back in `contactEdited` or `companyEdited`; it is shown at once, and the owner
/// saves it.
class RecordDetail : public QWidget {
    Q_OBJECT
public:
    explicit RecordDetail(QWidget *parent);

    void setFormat(const DisplayFormat &format);
    void setTagColors(const TagColors &known);
    /// The user's own fields, of both kinds of record.
    void setCustomFields(const QList<CustomField> &fields);

    /// Shows a record; nothing moves when it is the one that is shown already.
    void showContact(const Contact &contact);
    void showCompany(const Company &company);
    void showNothing();
    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] const Contact &contact() const { return m_contact; }
    [[nodiscard]] const Company &company() const { return m_company; }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Puts the focus on the first row (F6).
    void focusFirstRow();

Q_SIGNALS:
    void contactEdited(const carnet::Contact &contact);
    void companyEdited(const carnet::Company &company);
    void editRequested(); ///< the whole form
    void deleteRequested();
    void companyRequested(carnet::CompanyId id); ///< the link in the head
    void copied(const QString &text); ///< for the toast

private:
    using Apply = std::function<void(const QString &typed)>;

    void rebuild();
    void fillHead();
    void fillRows();
    void addPoints(QList<Point> &points);
    void addAddresses(QList<PostalAddress> &addresses);
    void addAdder();
    void addRelation(Relation &relation, QStringList &tags);
    void addContactIdentity();
    void addCompanyIdentity();
    void addCustomFields(QList<CustomValue> &values);
    void addProvenance(Provenance &provenance);
    void addNote(QString &note);
    void addGroup(const QString &title);
    FieldRow *addText(const QString &label, const QString &value, FieldCheck check, Apply apply);
    FieldRow *addReadOnly(const QString &label, const QString &value, Tone tone);
    void addNewPoint(PointKind kind);
    void addNewAddress();
    void editAddress(FieldRow *row, qsizetype index);
    void chooseRelation(FieldRow *row);
    void emitEdited();
    [[nodiscard]] QList<Point> &points();
    [[nodiscard]] QList<PostalAddress> &addresses();
    [[nodiscard]] QString companySubtitle() const;

    RecordKind m_kind = RecordKind::Contact;
    Contact m_contact;
    Company m_company;
    bool m_isEmpty = true;
    DisplayFormat m_format;
    TagColors m_tagColors;
    QList<CustomField> m_customFields;
    DetailHead *m_head;
    QTabBar *m_tabs;
    QScrollArea *m_scroll;
    QWidget *m_nothing;
    QVBoxLayout *m_rows = nullptr; ///< of the page in the scroll area; rebuilt with each record
};

} // namespace carnet
