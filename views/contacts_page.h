// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "core/custom_field.h"
#include "core/display_format.h"
#include "views/record_list_view.h"
#include "views/tag_row.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace carnet {

class EmptyState;
class NothingFound;
class PageError;
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
    /// For the switch and the status line. `shown` is after the search, `total` before; a total of 0 persons
    /// and 0 companies shows the empty page.
    void setCounts(RecordKind kind, qint64 shown, qint64 total);
    void setFormat(const DisplayFormat &format);
    void setTagColors(const TagColors &known);
    void setCustomFields(const QList<CustomField> &fields);
    /// Shows *explore a demo carnet* on the empty page.
    void offerDemo();

    [[nodiscard]] RecordKind kind() const;
    void setKind(RecordKind kind);
    [[nodiscard]] RecordListView &list(RecordKind kind);
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QString searchText() const;
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
    void startNew();
    void editCurrent();
    void focusSearch();
    /// Escape: clears the search, then closes the form. False when there was nothing to leave.
    bool goBack();

Q_SIGNALS:
    void searchEdited(carnet::RecordKind kind, const QString &text);
    void kindChanged(carnet::RecordKind kind);
    /// The owner reads the record and calls showContact or showCompany. 0: none.
    void recordChosen(carnet::RecordKind kind, qint64 id);
    void contactSaved(const carnet::Contact &contact); ///< edited in place or in the form; without id: new
    void companySaved(const carnet::Company &company);
    void deleteRequested(carnet::RecordKind kind, const QList<qint64> &ids);
    void importRequested();
    void exportRequested();
    void demoRequested();
    void retryRequested();
    void noticed(const QString &text); ///< for the toast: "Copied"

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side {
        RecordListView *list = nullptr;
        QString search;
        qint64 shown = -1;
        qint64 total = -1;
    };

    QWidget *makeHead();
    QWidget *makeToolbar();
    QWidget *makeStatusBar();
    QWidget *makeEmpty();
    RecordListView *makeList(RecordKind kind);
    void onSearchEdited(const QString &text);
    void onKindChanged(RecordKind kind);
    void onChosen(RecordKind kind, qint64 id);
    void refreshCounts();
    void refreshLayout();
    [[nodiscard]] Side &side(RecordKind kind) { return m_sides[kind == RecordKind::Contact ? 0 : 1]; }
    [[nodiscard]] const Side &side(RecordKind kind) const
    {
        return m_sides[kind == RecordKind::Contact ? 0 : 1];
    }

    std::array<Side, 2> m_sides;
    SegmentedControl *m_switch = nullptr;
    QLineEdit *m_search = nullptr;
    QWidget *m_searchKey = nullptr;
    QLabel *m_status = nullptr;
    QWidget *m_legend = nullptr;
    QPushButton *m_new = nullptr;
    NothingFound *m_nothingFound = nullptr;
    PageError *m_error = nullptr;
    QStackedWidget *m_body = nullptr; ///< lists with detail, or the empty page
    QWidget *m_listArea = nullptr;
    QStackedWidget *m_lists = nullptr;
    QStackedWidget *m_right = nullptr;
    RecordDetail *m_detail = nullptr;
    RecordForm *m_form = nullptr;
    QWidget *m_demoLine = nullptr;
    bool m_isDetailAsked = false; ///< in a narrow window the detail replaces the list
};

} // namespace carnet
