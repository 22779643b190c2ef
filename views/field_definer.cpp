// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/field_definer.h"

#include "views/widgets/controls.h"
#include "views/widgets/escape.h"
#include "views/widgets/field_box.h"
#include "views/widgets/labelled.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace carnet {

FieldDefiner::FieldDefiner(const CustomField &field, QWidget *parent)
    : QFrame(parent), m_field(field), m_name(new FieldBox(tr("Name of the field"), this)),
      m_type(makeChoice({{tr("Text"), int(CustomFieldType::Text)},
                         {tr("Number"), int(CustomFieldType::Number)},
                         {tr("Date"), int(CustomFieldType::Date)},
                         {tr("Yes or no"), int(CustomFieldType::YesNo)},
                         {tr("One of a list"), int(CustomFieldType::Choice)}},
                        int(field.type), this)),
      m_choices(new FieldBox(tr("The list, with commas"), this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Side);
    const bool isNew = !field.id.isValid();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_name, 1);
    QWidget *type = makeLabelled(tr("Holds"), m_type, this);
    type->setFixedWidth(150);
    row->addWidget(type, 0, Qt::AlignTop);
    type->setVisible(isNew);
    column->addLayout(row);
    column->addWidget(m_choices);
    m_choices->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton *add = makeButton(isNew ? tr("Add the field") : tr("Rename"), ButtonLook::Plain, this);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Ghost, this);
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    m_name->setText(field.name);
    connect(m_type, &QComboBox::currentIndexChanged, this,
            [this] { m_choices->setVisible(m_type->currentData().toInt() == int(CustomFieldType::Choice)); });
    connect(add, &QPushButton::clicked, this, &FieldDefiner::finish);
    connect(cancel, &QPushButton::clicked, this, &FieldDefiner::cancelled);
}

void FieldDefiner::focusName()
{
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    m_name->edit()->selectAll();
}

void FieldDefiner::finish()
{
    if (m_name->text().isEmpty()) {
        m_name->setProblem(tr("A name is needed, for example “Oven”."));
        focusName();
        return;
    }
    m_field.name = m_name->text();
    m_field.type = static_cast<CustomFieldType>(m_type->currentData().toInt());
    if (m_field.type == CustomFieldType::Choice && !m_field.id.isValid()) {
        m_field.choices.clear();
        for (const QString &choice : m_choices->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!choice.trimmed().isEmpty())
                m_field.choices << choice.trimmed();
        }
        if (m_field.choices.size() < 2) {
            m_choices->setProblem(tr("At least two, for example: gas, electric"));
            m_choices->edit()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    Q_EMIT defined(m_field);
}

bool FieldDefiner::event(QEvent *event)
{
    return claimsEscape(event) || QFrame::event(event);
}

void FieldDefiner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QFrame::keyPressEvent(event);
}

} // namespace carnet
