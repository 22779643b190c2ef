// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace carnet {

class Chip;
class CountList;
class ImportRowsView;

/// The steps of the duplicates and of the verification: the rows of the file that need a look, one class at a
/// time, and at the side what will be written.
class ImportRowsPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportRowsPage(QWidget *parent);

    void setSession(ImportSession *session); ///< null: none
    void clear();
    enum class Of { Duplicates, Everything };
    /// Duplicates alone are chosen in their step; everything is seen in the verification, what needs most of
    /// a look first.
    void begin(Of of);
    void showRows(RowClass rowClass);
    /// The counts; null while they hold no more.
    void showReport(const ImportReport *report);
    void setOnDuplicate(OnDuplicate choice);
    void focusRows();

Q_SIGNALS:
    void onDuplicateChosen(carnet::OnDuplicate choice);
    void saveRefusedRequested();

private:
    QWidget *makeSide();
    void showCounts();
    void showClass();

    ImportSession *m_session = nullptr;
    QWidget *m_chipRow;
    QList<std::pair<RowClass, Chip *>> m_chips;
    QLabel *m_title;
    QWidget *m_forAllRow;
    QComboBox *m_forAll;
    QLabel *m_hint;
    ImportRowsView *m_rows;
    QLabel *m_none;
    CountList *m_counts = nullptr;
    QLabel *m_countsHint = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace carnet
