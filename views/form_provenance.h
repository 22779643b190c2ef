// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"
#include "core/record_parts.h"

#include <QWidget>

class QComboBox;

namespace carnet {

class FieldBox;

/// Where a record comes from and which clocks run on it, in the form: origin, source, dates, what the person
/// was told.
class FormProvenance : public QWidget {
    Q_OBJECT
public:
    FormProvenance(const Provenance &provenance, const DisplayFormat &format, QWidget *parent);
    [[nodiscard]] Provenance provenance() const;
    /// The dates that cannot be read; each shows it in its field.
    [[nodiscard]] QList<FieldBox *> unreadable();

private:
    FieldBox *addDate(const QString &label, QDate date);

    Provenance m_before;
    QDate m_today;
    QComboBox *m_origin;
    QComboBox *m_basis;
    FieldBox *m_source;
    FieldBox *m_obtained;
    FieldBox *m_lastContact;
    FieldBox *m_informed;
    FieldBox *m_informedHow;
};

} // namespace carnet
