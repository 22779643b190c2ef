// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace carnet {

class FieldBox;

/// Defines one of the user's own fields, or renames it, inside the form: name, kind of value, the choices of
/// a choice. Enter ends it, Escape gives up; neither reaches the form.
class FieldDefiner : public QFrame {
    Q_OBJECT
public:
    /// `field` without an id is a new one of its owner's kind; of another one only the name is asked.
    FieldDefiner(const CustomField &field, QWidget *parent);
    void focusName();

Q_SIGNALS:
    void defined(const carnet::CustomField &field);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();

    CustomField m_field;
    FieldBox *m_name;
    QComboBox *m_type;
    FieldBox *m_choices;
};

} // namespace carnet
