// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;

namespace carnet {

class CountList;
class ImportQuestions;
class ImportReading;

/// The side of the columns: how the file is read, what would come in, duplicates, the four questions.
class ImportSide : public QScrollArea {
    Q_OBJECT
public:
    explicit ImportSide(QWidget *parent);

    [[nodiscard]] ImportReading &reading() { return *m_reading; }
    [[nodiscard]] ImportQuestions &questions() { return *m_questions; }
    [[nodiscard]] OnDuplicate onDuplicate() const;
    void setOnDuplicate(OnDuplicate choice); ///< emits nothing
    /// The counts of a dry run.
    void showReport(const ImportReport &report);
    /// The counts hold no more: they are shown no more.
    void clearReport();
    /// Whether *Keep these choices for the next file* means something.
    void setRememberable(bool isRememberable);
    /// For another file: no counts, no answers.
    void clear();

Q_SIGNALS:
    void onDuplicateChosen(carnet::OnDuplicate choice);
    void rowsRequested(carnet::RowClass rowClass); ///< *See* beside a count
    void rememberChosen(carnet::ImportSession::Remember remember);

private:
    ImportReading *m_reading;
    CountList *m_counts;
    QLabel *m_countsHint;
    QComboBox *m_onDuplicate;
    ImportQuestions *m_questions;
    QCheckBox *m_remember;
};

} // namespace carnet
