// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QWidget>

namespace carnet {

class ElidedLabel;
class StepBar;

/// The head of the import: the way back, the file with its sheet and its rows, and the five steps below.
class ImportHead : public QWidget {
    Q_OBJECT
public:
    enum class Step { File, Columns, Duplicates, Verification, End };

    explicit ImportHead(QWidget *parent);
    /// Before the file is known: its name alone.
    void setName(const QString &name);
    /// `rows`: -1 while they are not counted.
    void setFile(const ImportSession &session, qint64 rows);
    void setStep(Step step);
    [[nodiscard]] Step step() const;
    [[nodiscard]] const QString &text() const;

Q_SIGNALS:
    void backRequested();

private:
    QWidget *m_icon;
    ElidedLabel *m_file;
    StepBar *m_steps;
};

/// "1 248 rows", "312 cards".
[[nodiscard]] QString rowsText(const ImportSession &session, qint64 count);

} // namespace carnet
