// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"
#include "views/widgets/controls.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace carnet {

/// Counts one under the other: an icon, the figure, what it counts.
class CountList : public QWidget {
    Q_OBJECT
public:
    /// Zero: a line is shown all the same, or left out.
    enum class Zero { Shown, LeftOut };

    explicit CountList(QWidget *parent);
    void clear();
    void add(const QString &iconName, Tone tone, qint64 count, const QString &text, Zero zero);
    /// The same with *See* at its end while there is something to see.
    QPushButton *addWithSee(const QString &iconName, Tone tone, qint64 count, const QString &text);

private:
    QHBoxLayout *addLine(const QString &iconName, Tone tone, qint64 count, const QString &text);

    QVBoxLayout *m_lines;
};

/// What an import did, or will do: created, updated, left out, oppositions, refused.
void showOutcome(CountList &list, const ImportReport &report);

/// What an import did, and what can be done with it.
class ImportResult : public QWidget {
    Q_OBJECT
public:
    explicit ImportResult(QWidget *parent);

    /// `refused` is how many rows can be saved.
    void setReport(const ImportReport &report, qsizetype refused);
    void showRefusedSaved(const QString &path);
    void clear();

Q_SIGNALS:
    void contactsRequested();
    void undoRequested();
    void anotherRequested();
    void saveRefusedRequested();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    CountList *m_counts;
    QWidget *m_refusedRow;
    QLabel *m_refusedText;
    QPushButton *m_save;
    QWidget *m_undoRow;
    QPushButton *m_undo;
    QPushButton *m_contacts;
};

} // namespace carnet
