// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/field_box.h"

#include "views/widgets/controls.h"

#include <QHBoxLayout>

namespace carnet {

FieldBox::FieldBox(const QString &label, QWidget *parent)
    : QWidget(parent), m_label(makeLabel(label, TextStyle::SmallMedium, Tone::Second, this)),
      m_edit(makeLineEdit(this)), m_problemRow(new QWidget(this)),
      m_problem(makeParagraph({}, TextStyle::Small, Tone::Red, m_problemRow))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_problemRow);
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(QStringLiteral("circle-alert"), 14, Tone::Red, m_problemRow), 0,
                   Qt::AlignTop);
    row->addWidget(m_problem, 1);
    m_label->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_problemRow->hide();
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (m_check && (!m_problem->text().isEmpty() || m_check(text()).isEmpty()))
            setProblem(m_check(text()));
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { (void)validate(); });
}

void FieldBox::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0); // of a text that is too long, the beginning is seen
    setProblem({});
}

void FieldBox::hideLabel()
{
    m_label->hide();
}

void FieldBox::setCheck(FieldCheck check)
{
    m_check = std::move(check);
}

void FieldBox::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problemRow->setVisible(!sentence.isEmpty());
    setValidity(m_edit, sentence.isEmpty() ? Validity::Valid : Validity::Invalid);
    m_edit->setAccessibleDescription(sentence);
}

bool FieldBox::validate()
{
    if (!m_check)
        return true;
    const QString sentence = m_check(text());
    setProblem(sentence);
    return sentence.isEmpty();
}

QString FieldBox::problem() const
{
    return m_problem->text();
}

} // namespace carnet
