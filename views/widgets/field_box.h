// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

#include <functional>

class QLabel;

namespace carnet {

class IconLabel;

/// Says what is wrong with a typed text and how to put it right; empty when nothing is.
using FieldCheck = std::function<QString(const QString &typed)>;

/// A label, a line edit and, below it, what is wrong with what was typed. The check runs as one types, but
/// complains only once the field has been left or the text was good before.
class FieldBox : public QWidget {
    Q_OBJECT
public:
    FieldBox(const QString &label, QWidget *parent);

    [[nodiscard]] QString text() const { return m_edit->text().trimmed(); }
    void setText(const QString &text);
    /// Leaves the field alone on its line; screen readers still hear its name.
    void hideLabel();
    void setCheck(FieldCheck check);
    /// Shows a sentence that the check cannot know; empty takes it away.
    void setProblem(const QString &sentence);
    /// True when the check has nothing to say; shows the sentence when it has.
    [[nodiscard]] bool validate();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    QLabel *m_label;
    QLineEdit *m_edit;
    QWidget *m_problemRow;
    QLabel *m_problem;
    FieldCheck m_check;
};

} // namespace carnet
