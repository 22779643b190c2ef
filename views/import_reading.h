// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace carnet {

/// How a file is read: one line that says it, and behind *Reading settings* the encoding, the separator and
/// the kind of table to overrule; of cards, the kind of record only.
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
    void kindChosen(carnet::TableKind kind);

private:
    enum class Fold { Open, Closed };
    void setFold(Fold fold);
    QLabel *addRow(const QString &label, QComboBox *combo);
    void setTablePlan(const CsvPlan &plan, TableKind kind);

    QPushButton *m_title;
    QLabel *m_state;
    QLabel *m_line;
    QLabel *m_doubt;
    QWidget *m_details;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_kind;
    QList<QWidget *> m_tableOnly; ///< encoding and separator: cards say them themselves
    QLabel *m_kindName = nullptr;
};

} // namespace carnet
