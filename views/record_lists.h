// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bulk_bar.h"
#include "views/record_list_view.h"

#include <QStandardItemModel>
#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;

namespace carnet {

class NothingFound;
class PageError;

/// The two lists with what belongs to them: search, archives and trash, status line, and the bar for several
/// chosen rows. One list is in front. It emits wishes; what they ask for is done elsewhere.
class RecordLists : public QWidget {
    Q_OBJECT
public:
    explicit RecordLists(QWidget *parent);

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    void setKind(RecordKind kind);
    [[nodiscard]] RecordListView &list(RecordKind kind) const { return *side(kind).list; }
    [[nodiscard]] RecordListView &front() const { return list(m_kind); }
    /// Both lists let go of their models.
    void clearRecords();
    /// `shown` is after the search, `total` before.
    void setCounts(RecordKind kind, qint64 shown, qint64 total);
    void setFormat(const DisplayFormat &format);
    /// The names that are proposed for a tag of several records.
    void setTagNames(const QStringList &names) { m_bulkBar->setTagNames(names); }
    /// An empty title takes the failure away.
    void showError(const QString &title, const QString &sentence, const QString &detail);
    [[nodiscard]] QString searchText() const;
    void clearSearch();
    void focusSearch();
    [[nodiscard]] Shown shown() const { return m_toolbar->shown(); }
    void setShown(Shown shown) { m_toolbar->setShown(shown); }
    /// True when neither list holds anybody and both show those in use.
    [[nodiscard]] bool isNobodyThere() const;
    /// One row of several, no search, the list, the contacts: the first that is not so yet. False when all
    /// are.
    bool goBack();
    /// The part where nothing but rows lies: not the status line, nor the bar over it.
    [[nodiscard]] QRect freeRect() const;
    /// As a key would, in the list that is shown.
    void act(RecordListView::Act act, const QList<qint64> &ids);

Q_SIGNALS:
    void searchEdited(carnet::RecordKind kind, const QString &text);
    void chosen(carnet::RecordKind kind, qint64 id); ///< 0: none
    void opened();
    void editRequested();
    void newRequested();
    void shownChanged(carnet::Shown shown);
    void deleteRequested(carnet::RecordKind kind, const QList<qint64> &ids);
    void restoreRequested(carnet::RecordKind kind, const QList<qint64> &ids);
    void archiveRequested(carnet::RecordKind kind, const QList<qint64> &ids);
    void unarchiveRequested(carnet::RecordKind kind, const QList<qint64> &ids);
    void tagRequested(carnet::RecordKind kind, const QList<qint64> &ids, const QString &tag,
                      carnet::BulkBar::TagChange change);
    void relationRequested(carnet::RecordKind kind, const QList<qint64> &ids, carnet::Relation relation);
    void exportRequested();
    void retryRequested();
    void noticed(const QString &text); ///< for the toast
    void freeRectChanged();

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
    RecordListView *makeList(RecordKind kind);
    QWidget *makeStatusBar();
    void connectToolbar();
    void connectBulkBar();
    void refresh();
    void refreshStatus();
    void refreshNothing();
    [[nodiscard]] Side &side(RecordKind kind) { return m_sides[kind == RecordKind::Contact ? 0 : 1]; }
    [[nodiscard]] const Side &side(RecordKind kind) const
    {
        return m_sides[kind == RecordKind::Contact ? 0 : 1];
    }

    RecordKind m_kind = RecordKind::Contact;
    std::array<Side, 2> m_sides;
    ContactsToolbar *m_toolbar;
    PageError *m_error;
    NothingFound *m_nothing;
    QStackedWidget *m_lists;
    QLabel *m_status = nullptr;
    BulkBar *m_bulkBar;
    QStandardItemModel m_noRecords; ///< what the lists show while no carnet is open
};

} // namespace carnet
