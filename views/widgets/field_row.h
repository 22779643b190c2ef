// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/controls.h"
#include "views/widgets/field_box.h"

#include <QStackedWidget>

namespace carnet {

/// A label of 104 px and a value, 29 px high, edited in place: click, Enter or F2 opens the field, Enter
/// keeps, Escape gives up, leaving the field keeps. A text that the check refuses is told once and kept as
/// typed on the next Enter.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(const QString &label, QWidget *parent);

    /// `shown` is what is read, `typed` what is edited.
    void setValue(const QString &shown, const QString &typed, Tone tone = Tone::Main);
    void setCheck(FieldCheck check);
    /// A copy button on hover and while the row has the focus.
    void setCopyable();
    /// Not edited here: a click or Enter emits `activated` instead.
    void setChooser();
    /// Shown in the hint ink while the value is empty.
    void setPlaceholder(const QString &text);
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QString label() const;

public Q_SLOTS:
    void beginEdit();

Q_SIGNALS:
    void committed(const QString &typed);
    void activated();
    void copied(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Ending { Key, Leaving };

    void finish(Ending ending);
    void endEdit();
    void showValue();
    void refreshCopy();

    QString m_shown;
    QString m_typed;
    QString m_placeholder;
    Tone m_tone = Tone::Main;
    FieldCheck m_check;
    bool m_isChooser = false;
    bool m_isCopyable = false;
    QLabel *m_label;
    ElidedLabel *m_value;
    QLineEdit *m_edit;
    QWidget *m_problemRow;
    QLabel *m_problem;
    QToolButton *m_copy;
};

} // namespace carnet
