// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace carnet {

/// How a file is read: one line that says it, and behind *Reading settings* the encoding and the separator,
/// or the sheet, and the kind of table to overrule; of cards, the kind of record only.
class ImportReading : public QWidget {
    Q_OBJECT
public:
    explicit ImportReading(QWidget *parent);

    /// Emits nothing; says what is doubtful.
    void setPlan(const SourcePlan &plan);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void encodingChosen(const QString &encoding);
    void separatorChosen(QChar separator);
    void sheetChosen(const QString &name);
    void accentsChosen(carnet::ImportSession::Accents accents);
    void kindChosen(carnet::TableKind kind);
    void headerLineChosen(qint64 line); ///< 0: no line names the columns

private:
    enum class Fold { Open, Closed };
    void setFold(Fold fold);
    void setTable(const TablePlan &plan);
    void setCards(const VcardPlan &cards, TableKind kind);
    void setOwn();
    void tellDoubt(const QString &doubt);
    QWidget *addRow(const QString &label, QComboBox *combo);
    void setSheets(const TableForm &form);
    void setHeaderLines(const TablePlan &plan);
    [[nodiscard]] QString doubtOf(const TablePlan &plan) const;

    QPushButton *m_title;
    QLabel *m_state;
    QLabel *m_line;
    QLabel *m_doubt;
    QWidget *m_details;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_sheet;
    QWidget *m_encodingRow;
    QWidget *m_separatorRow;
    QWidget *m_sheetRow;
    QComboBox *m_header;
    QWidget *m_headerRow;
    QPushButton *m_accents; ///< damaged in the file itself: to be repaired, or left
    ImportSession::Accents m_offered = ImportSession::Accents::Repaired;
    QComboBox *m_kind;
    QWidget *m_kindRow;
};

} // namespace carnet
