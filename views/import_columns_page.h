// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QWidget>

namespace carnet {

class ImportColumnsView;
class ImportDeals;
class ImportPreviewView;
class ImportSide;

/// The step of the columns: what each column of the file becomes, what its first rows will be, and at the
/// side how the file is read, what would come in, and the questions.
class ImportColumnsPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumnsPage(QWidget *parent);

    [[nodiscard]] ImportColumnsView &columns() { return *m_columns; }
    [[nodiscard]] ImportSide &side() { return *m_side; }
    void setSession(ImportSession *session); ///< null: none
    void clear();
    /// The columns of the session, as they are understood now.
    void showColumns();
    /// The counts of a check; none while they hold no more.
    void showReport(const ImportReport *report);

private:
    ImportSession *m_session = nullptr;
    ImportColumnsView *m_columns;
    ImportDeals *m_deals;
    ImportPreviewView *m_preview;
    ImportSide *m_side;
};

} // namespace carnet
