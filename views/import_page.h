// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"
#include "views/import_foot.h"

#include <QPointer>
#include <QWidget>

class QMimeData;
class QStackedWidget;

namespace carnet {

class ImportColumnsPage;
class ImportHead;
class ImportProgressPage;
class ImportReading;
class ImportResult;
class ImportRowsPage;
class ImportStart;
class PageError;

/// The import of a file, from choosing it to its result (docs/interface.md, 06). It shows an ImportSession
/// and does nothing by itself: without a session it asks for a file and takes none.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportPage(QWidget *parent);

    /// Null when the carnet is locked: nothing of the file stays on the page. The session outlives the page's
    /// use of it.
    void setSession(ImportSession *session);
    /// As if the file had been chosen: for the command line and for files dropped elsewhere.
    void openFile(const QString &path);
    /// Cells of the clipboard; false, and nothing changes, when it holds none or an import runs.
    bool paste(const QMimeData &clipboard);

Q_SIGNALS:
    void leaveRequested(); ///< back to where the import was called
    void contactsRequested();
    void undoRequested(); ///< of the import that has just been done

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Doing { Opening, Checking, Running, Saving };
    using Place = ImportFoot::Place;
    using Step = ImportSession::Step;

    void connectParts();
    template <typename Value>
    void follow(void (ImportReading::*chosen)(Value), void (ImportSession::*set)(Value));
    void connectReading();
    void connectSession();
    void showStep();
    void showChecked();
    void focusPage(); ///< where the user goes on
    void showColumns();
    void showFoot();
    void setPlace(Place place);
    void seeRows(RowClass rowClass);
    void showError(const Error &error);
    void retry();
    void startAnew();
    [[nodiscard]] bool canOpen() const;
    void beginOpening(const QString &name);
    void goOn();
    void goBack();
    void setOnDuplicate(OnDuplicate choice);
    void saveRefused();
    void forgetCheck(); ///< the counts hold no more
    void readAgain(); ///< the file is being looked at again, other columns follow

    QPointer<ImportSession> m_session;
    Doing m_doing = Doing::Opening;
    Place m_place = Place::Columns; ///< of the steps between the file and the end
    bool m_isChecked = false; ///< the report counts what would come in as things stand
    bool m_isReading = false; ///< the file is being looked at again: its columns are about to change
    bool m_isNewFile = false;
    bool m_isLeft = false; ///< the user gave this file up; the session still has it

    ImportHead *m_head;
    QWidget *m_errorRow;
    PageError *m_error;
    QStackedWidget *m_stack;
    ImportStart *m_start;
    ImportColumnsPage *m_columns;
    ImportRowsPage *m_rows;
    ImportProgressPage *m_progress;
    ImportResult *m_result;
    ImportFoot *m_foot;
};

} // namespace carnet
