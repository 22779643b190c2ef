// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/undo_history.h"

#include "models/answer.h"
#include "models/command_sentence.h"
#include "store/database_thread.h"

namespace carnet {

struct UndoHistory::Next {
    std::optional<UndoEntry> undo;
    std::optional<UndoEntry> redo;
};

namespace {

constexpr qsizetype kMostAsked = 16; ///< a key that is held down stops there

/// Nothing for NotFound: an empty list is no failure.
Result<std::optional<UndoEntry>> entryOrNone(Result<UndoEntry> entry)
{
    if (entry)
        return std::optional<UndoEntry>(std::move(*entry));
    if (entry.error().code == ErrorCode::NotFound)
        return std::optional<UndoEntry>();
    return fail(entry.error());
}

QString sentenceOf(const std::optional<UndoEntry> &entry)
{
    return entry ? commandSentence(entry->command, entry->arguments) : QString();
}

} // namespace

UndoHistory::UndoHistory(DatabaseThread &db, QObject *parent) : QObject(parent), m_db(db)
{
    connect(&db, &DatabaseThread::changed, this, &UndoHistory::refresh);
    connect(&db, &DatabaseThread::reset, this, &UndoHistory::refresh);
    refresh();
}

void UndoHistory::refresh()
{
    m_isReading = true;
    onAnswer(m_db.read([](Database &db) -> Result<Next> {
        UndoLog log(db);
        Next next;
        CARNET_TRY_ASSIGN(next.undo, entryOrNone(log.nextUndo()));
        CARNET_TRY_ASSIGN(next.redo, entryOrNone(log.nextRedo()));
        return next;
    }),
             this, [this, generation = ++m_generation](const Result<Next> &next) {
                 if (generation != m_generation)
                     return;
                 m_isReading = false;
                 if (next)
                     onNext(*next);
                 runNext();
             });
}

void UndoHistory::onNext(const Next &next)
{
    const QString undoText = sentenceOf(next.undo);
    const QString redoText = sentenceOf(next.redo);
    const qint64 newest = next.undo ? next.undo->n : 0;
    const bool isNew = m_lastDone >= 0 && newest > m_lastDone && !m_isReversing
        && !next.redo; // a redo leaves one, or is told itself
    const bool isChanged = undoText != m_undoText || redoText != m_redoText;
    m_undoText = undoText;
    m_redoText = redoText;
    m_lastDone = std::max(m_lastDone, newest);
    if (isChanged)
        Q_EMIT changed();
    if (isNew)
        Q_EMIT done(m_undoText);
}

void UndoHistory::undo()
{
    ask(Direction::Undo);
}

void UndoHistory::redo()
{
    ask(Direction::Redo);
}

void UndoHistory::ask(Direction direction)
{
    if (m_asked.size() < kMostAsked)
        m_asked.append(direction);
    runNext();
}

void UndoHistory::runNext()
{
    while (!m_isReading && !m_isReversing && !m_asked.isEmpty())
        reverse(m_asked.takeFirst());
}

void UndoHistory::reverse(Direction direction)
{
    if (direction == Direction::Undo ? !canUndo() : !canRedo())
        return;
    m_isReversing = true;
    const QString sentence =
        direction == Direction::Undo ? m_undoText : m_redoText; // as offered: by then it is another
    onAnswer((direction == Direction::Undo ? m_db.undo() : m_db.redo()), this,
             [this, direction, sentence](const Result<UndoOutcome> &outcome) {
                 onReversed(direction, sentence, outcome);
             });
}

void UndoHistory::onReversed(Direction direction, const QString &sentence, const Result<UndoOutcome> &outcome)
{
    m_isReversing = false;
    if (!outcome) {
        refresh();
        Q_EMIT failed(outcome.error());
        return;
    }
    m_lastDone =
        std::max(m_lastDone, outcome->write.journalNumber); // not to be told a second time as something new
    refresh(); // one that changed nothing is followed by no notice
    QStringList kept;
    for (const UndoConflict &conflict : outcome->conflicts)
        kept.append(conflict.name);
    if (direction == Direction::Undo)
        Q_EMIT undone(sentence, kept);
    else
        Q_EMIT redone(sentence, kept);
}

} // namespace carnet
