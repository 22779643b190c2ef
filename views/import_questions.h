// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QWidget>

class QLabel;

namespace carnet {

class FieldBox;
class ImportQuestion;

/// The questions before an import: who, where from, since when, already informed; and where the file gives cause, whose act
/// a last contact was and why oppositions are left out. None is answered
/// beforehand, and "I do not know" is an answer (architecture of the import: docs/import.md).
class ImportQuestions : public QWidget {
    Q_OBJECT
public:
    explicit ImportQuestions(QWidget *parent);

    /// "A column says so" is offered for what a column of the file is read as.
    void setColumns(const QList<ImportSession::Column> &columns);
    /// Columns of oppositions that are left out: why is asked. Empty: not asked.
    void setIgnoredOppositions(const QStringList &columns);
    /// What is not answered is unknown.
    [[nodiscard]] ImportAnswers answers() const;
    /// How many of them still wait for an answer; a date that cannot be read is none.
    [[nodiscard]] int openCount() const;
    void answerRest(); ///< "I do not know" for each that waits
    void clear();

Q_SIGNALS:
    void answersChanged();

private:
    void addWho();
    void addOrigin();
    void addSince();
    void addInformed();
    void addLastContact();
    void addIgnored();
    void onChosen();
    [[nodiscard]] QList<ImportQuestion *> questions() const
    {
        return {m_who, m_origin, m_since, m_informed, m_lastContact};
    }

    ImportQuestion *m_who = nullptr;
    ImportQuestion *m_origin = nullptr;
    ImportQuestion *m_since = nullptr;
    ImportQuestion *m_informed = nullptr;
    ImportQuestion *m_lastContact = nullptr; ///< shown when a column asks it
    ImportQuestion *m_ignored =
        nullptr; ///< shown when a column of oppositions is left out; answered in words
    FieldBox *m_ignoredWhy = nullptr;
    QLabel *m_ignoredNames = nullptr;
    FieldBox *m_source = nullptr;
    FieldBox *m_sinceDate = nullptr;
    FieldBox *m_informedDate = nullptr;
    FieldBox *m_informedHow = nullptr;
};

} // namespace carnet
