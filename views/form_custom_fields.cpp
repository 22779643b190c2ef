// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form_custom_fields.h"

#include "core/custom_value.h"
#include "views/field_definer.h"
#include "views/record_fields.h"
#include "views/theme/icon.h"
#include "views/widgets/controls.h"
#include "views/widgets/field_box.h"
#include "views/widgets/labelled.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace carnet {

FormCustomFields::FormCustomFields(RecordKind owner, const DisplayFormat &format, QWidget *parent)
    : QWidget(parent), m_owner(owner), m_format(format), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    QPushButton *add = makeButton(tr("Add a field"), QStringLiteral("plus"), ButtonLook::Link, this);
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        CustomField field;
        field.owner = m_owner;
        define(field);
    });
    rebuild();
}

void FormCustomFields::setFields(const QList<CustomField> &fields)
{
    QList<CustomField> own;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(own),
                 [this](const CustomField &field) { return field.owner == m_owner; });
    if (own == m_fields)
        return;
    const QList<CustomValue> typed = values();
    m_values.removeIf([this](const CustomValue &value) {
        return std::any_of(m_lines.begin(), m_lines.end(),
                           [&](const Line &line) { return line.id == value.field; });
    });
    m_values += typed;
    m_fields = own;
    rebuild();
}

void FormCustomFields::setValues(const QList<CustomValue> &values)
{
    m_values = values;
    rebuild();
}

QList<CustomValue> FormCustomFields::values() const
{
    QList<CustomValue> values;
    for (const Line &line : m_lines) {
        if (const QString value = line.value(); !value.isEmpty())
            values << CustomValue{line.id, value};
    }
    return values;
}

void FormCustomFields::rebuild()
{
    m_lines.clear();
    if (m_lineBox) {
        m_lineBox->hide();
        m_lineBox->deleteLater();
    }
    m_lineBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_lineBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_column->insertWidget(0, m_lineBox);
    for (const CustomField &field : m_fields) {
        const auto value = std::find_if(m_values.cbegin(), m_values.cend(),
                                        [&](const CustomValue &each) { return each.field == field.id; });
        addLine(field, value == m_values.cend() ? QString() : value->value);
    }
    m_lineBox->setVisible(!m_fields.isEmpty());
}

void FormCustomFields::addLine(const CustomField &field, const QString &stored)
{
    Line line;
    line.id = field.id;
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(makeControl(field, stored, line), 1);
    QToolButton *more = makeIconButton(QStringLiteral("ellipsis"),
                                       tr("Field “%1”: rename or delete").arg(field.name), {}, m_lineBox);
    auto *menu = new QMenu(more);
    connect(menu->addAction(icon(QStringLiteral("pencil")), tr("Rename the field")), &QAction::triggered,
            this, [this, field] { define(field); });
    connect(menu->addAction(icon(QStringLiteral("trash-2")), tr("Delete the field and all its values")),
            &QAction::triggered, this, [this, id = field.id] { Q_EMIT fieldRemoved(id); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *place = new QVBoxLayout; // beside the control, below its label
    place->setContentsMargins(0, 21, 0, 0);
    place->addWidget(more);
    place->addStretch();
    row->addLayout(place);
    static_cast<QVBoxLayout *>(m_lineBox->layout())->addLayout(row);
    m_lines << line;
}

QWidget *FormCustomFields::makeControl(const CustomField &field, const QString &stored, Line &line)
{
    if (field.type == CustomFieldType::YesNo || field.type == CustomFieldType::Choice) {
        auto *combo = new QComboBox(m_lineBox);
        combo->addItem(tr("–", "no value"), QString());
        if (field.type == CustomFieldType::YesNo) {
            combo->addItem(tr("Yes"), QStringLiteral("1"));
            combo->addItem(tr("No"), QStringLiteral("0"));
        }
        for (const QString &choice : field.choices)
            combo->addItem(choice, choice);
        if (!stored.isEmpty() && combo->findData(stored) < 0)
            combo->addItem(stored, stored); // kept from an import
        combo->setCurrentIndex(combo->findData(stored));
        line.value = [combo] { return combo->currentData().toString(); };
        return makeLabelled(field.name, combo, m_lineBox);
    }
    auto *box = new FieldBox(field.name, m_lineBox);
    const QString typed = typedCustomValue(field.type, stored, m_format);
    box->setText(typed);
    box->setCheck([type = field.type, today = m_format.today](const QString &text) {
        return customValueProblem(type, text, today);
    });
    line.value = [box, typed, stored, type = field.type, today = m_format.today] {
        if (box->text() == typed)
            return stored;
        return storedCustomValue(type, box->text(), today).value_or(box->text());
    };
    return box;
}

void FormCustomFields::define(const CustomField &field)
{
    if (m_definer)
        m_definer->deleteLater();
    m_definer = new FieldDefiner(field, this);
    m_column->addWidget(m_definer);
    m_definer->show();
    m_definer->focusName();
    const auto leave = [this] {
        m_definer->hide();
        m_definer->deleteLater();
        m_definer = nullptr;
    };
    connect(m_definer, &FieldDefiner::cancelled, this, leave);
    connect(m_definer, &FieldDefiner::defined, this, [this, leave](const CustomField &defined) {
        leave();
        if (defined.id.isValid())
            Q_EMIT fieldRenamed(defined.id, defined.name);
        else
            Q_EMIT fieldDefined(defined);
    });
}

} // namespace carnet
