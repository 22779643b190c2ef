// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"
#include "core/display_format.h"
#include "core/record_parts.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace carnet {

class FieldDefiner;

/// The user's own fields in the form: one control for each by its type, and the ways to define, rename and
/// take away a field. What was typed stays when the fields change.
class FormCustomFields : public QWidget {
    Q_OBJECT
public:
    FormCustomFields(RecordKind owner, const DisplayFormat &format, QWidget *parent);

    /// Those of both kinds of record; only the owner's are shown.
    void setFields(const QList<CustomField> &fields);
    void setValues(const QList<CustomValue> &values);
    /// As typed, of the fields that exist.
    [[nodiscard]] QList<CustomValue> values() const;

Q_SIGNALS:
    void fieldDefined(const carnet::CustomField &field);
    void fieldRenamed(carnet::CustomFieldId id, const QString &name);
    void fieldRemoved(carnet::CustomFieldId id);

private:
    struct Line {
        CustomFieldId id;
        std::function<QString()> value; ///< as stored
    };
    void rebuild();
    void addLine(const CustomField &field, const QString &stored);
    QWidget *makeControl(const CustomField &field, const QString &stored, Line &line);
    void define(const CustomField &field);

    RecordKind m_owner;
    DisplayFormat m_format;
    QList<CustomField> m_fields;
    QList<CustomValue> m_values; ///< as they were before the lines were made
    QVBoxLayout *m_column;
    QWidget *m_lineBox = nullptr;
    QList<Line> m_lines;
    FieldDefiner *m_definer = nullptr;
};

} // namespace carnet
