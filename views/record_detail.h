// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "views/record_context.h"
#include "views/record_rows.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace carnet {

class DetailHead;
class DocumentsPanel;

/// The panel at the right of the lists: one contact or one company, every value edited in place, and its
/// documents. A change gives the whole record back in `contactEdited` or `companyEdited`; it is shown at
/// once, and the owner saves it.
class RecordDetail : public QWidget {
    Q_OBJECT
public:
    explicit RecordDetail(QWidget *parent);

    /// Taken up with the next record, but for new members and fields, which the open one shows at once.
    void setContext(const RecordContext &context);
    [[nodiscard]] DocumentsPanel &documents() { return *m_documents; }

    /// Shows a record; nothing moves when it is the one that is shown already.
    void showContact(const Contact &contact);
    void showCompany(const Company &company);
    void showNothing();
    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] const Contact &contact() const { return m_contact; }
    [[nodiscard]] const Company &company() const { return m_company; }
    [[nodiscard]] const RecordState &recordState() const;
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Puts the focus on the first row (F6).
    void focusFirstRow();
    /// Ctrl+Tab.
    void showNextTab();

Q_SIGNALS:
    /// `newOwner`: the name of a member that is to be made, or empty.
    void contactEdited(const carnet::Contact &contact, const QString &newOwner);
    void companyEdited(const carnet::Company &company, const QString &newOwner);
    void editRequested(); ///< the whole form
    void deleteRequested();
    void archiveRequested(); ///< or out of the archive, as it is
    void restoreRequested();
    void companyRequested(carnet::CompanyId id); ///< the link in the head
    void copied(const QString &text); ///< for the toast

private:
    void rebuild();
    void fillHead();
    void onEdited(RecordRows::Redraw redraw);

    RecordKind m_kind = RecordKind::Contact;
    Contact m_contact;
    Company m_company;
    bool m_isEmpty = true;
    RecordContext m_context;
    DetailHead *m_head;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QScrollArea *m_documentScroll;
    DocumentsPanel *m_documents;
    RecordRows *m_rows = nullptr; ///< rebuilt with each record
    QWidget *m_nothing;
};

} // namespace carnet
