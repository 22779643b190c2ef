// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace carnet {

class DatabaseThread;
struct UndoEntry;
struct UndoOutcome;

/// What Ctrl+Z and Ctrl+Maj+Z would do now, and their doing. The undo list itself is in the carnet: it
/// survives a restart and is the same for the command line. GUI thread.
class UndoHistory : public QObject {
    Q_OBJECT
public:
    explicit UndoHistory(DatabaseThread &db, QObject *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return !m_undoText.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redoText.isEmpty(); }
    /// What would be taken back, as a sentence: "3 contacts deleted"; empty when there is nothing.
    [[nodiscard]] const QString &undoText() const { return m_undoText; }
    [[nodiscard]] const QString &redoText() const { return m_redoText; }

public Q_SLOTS:
    /// Asked while another one runs, or while what comes next is still being read, it waits its turn: a key
    /// pressed right after another is never lost. Nothing to do then is no failure.
    void undo();
    void redo();

Q_SIGNALS:
    /// canUndo, canRedo or their texts changed.
    void changed();
    /// A command was done just now, and can be undone: what the toast says.
    void done(const QString &sentence);
    /// `keptNames`: records that were changed since and were left as they are.
    void undone(const QString &sentence, const QStringList &keptNames);
    void redone(const QString &sentence, const QStringList &keptNames);
    void failed(const carnet::Error &error);

private:
    enum class Direction { Undo, Redo };
    struct Next; ///< the two next entries
    void refresh();
    void onNext(const Next &next);
    void ask(Direction direction);
    void runNext();
    void reverse(Direction direction);
    void onReversed(Direction direction, const QString &sentence, const Result<UndoOutcome> &outcome);

    DatabaseThread &m_db;
    QString m_undoText;
    QString m_redoText;
    qint64 m_lastDone = -1; ///< journal number of the newest command that was told; -1: none was read yet
    quint64 m_generation = 0;
    bool m_isReading = false; ///< the two next entries
    bool m_isReversing = false; ///< one at a time, however fast the keys are
    QList<Direction> m_asked; ///< while one of both holds
};

} // namespace carnet
