// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace carnet {

class FieldBox;

/// The phones, emails and web pages of one record in the form: kind, value, what it is used for, and a way to
/// take each away. Lines left empty give no point.
class FormPoints : public QWidget {
    Q_OBJECT
public:
    FormPoints(const QList<Point> &points, QWidget *parent);
    [[nodiscard]] QList<Point> points() const;

private:
    struct Line {
        Point point;
        QWidget *row = nullptr;
        QComboBox *kind = nullptr;
        FieldBox *box = nullptr;
        QLineEdit *use = nullptr;
    };
    void addLine(const Point &point);
    void removeLine(const QWidget *row);

    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace carnet
