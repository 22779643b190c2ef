// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form_points.h"

#include "views/record_fields.h"
#include "views/widgets/controls.h"
#include "views/widgets/field_box.h"
#include "views/widgets/labelled.h"

#include <QHBoxLayout>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kKindWidth = 112;
constexpr int kUseWidth = 116;

QList<std::pair<QString, int>> kinds()
{
    QList<std::pair<QString, int>> words;
    for (const PointKind kind : {PointKind::Mobile, PointKind::Phone, PointKind::Email, PointKind::Web,
                                 PointKind::HomePhone, PointKind::Fax})
        words.append({pointKindWord(kind), static_cast<int>(kind)});
    return words;
}

} // namespace

FormPoints::FormPoints(const QList<Point> &points, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_column->setSpacing(8);
    column->addLayout(m_column);
    for (const Point &point : points)
        addLine(point);
    QPushButton *add =
        makeButton(tr("Phone, email or web page"), QStringLiteral("plus"), ButtonLook::Link, this);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.last().box->edit()->setFocus(Qt::OtherFocusReason);
    });
}

void FormPoints::addLine(const Point &point)
{
    Line line;
    line.point = point;
    line.row = new QWidget(this);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    line.kind = makeChoice(kinds(), static_cast<int>(point.kind), line.row);
    line.kind->setFixedWidth(kKindWidth);
    line.kind->setAccessibleName(tr("Kind of point"));
    line.box = new FieldBox(pointKindWord(point.kind), line.row);
    line.box->setText(point.typed);
    line.box->hideLabel();
    line.box->setCheck([kind = line.kind](const QString &typed) {
        return pointProblem(static_cast<PointKind>(kind->currentData().toInt()), typed);
    });
    line.use = makeLineEdit(line.row);
    line.use->setFixedWidth(kUseWidth);
    line.use->setText(point.label);
    line.use->setPlaceholderText(tr("Use", "what a phone is used for"));
    line.use->setAccessibleName(tr("Use of this line, for example “switchboard”"));
    QToolButton *remove = makeIconButton(QStringLiteral("x"), tr("Take this line away"), {}, line.row);
    row->addWidget(line.kind, 0, Qt::AlignTop);
    row->addWidget(line.box, 1);
    row->addWidget(line.use, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(line.kind, &QComboBox::currentIndexChanged, line.box, [kind = line.kind, box = line.box] {
        box->edit()->setAccessibleName(kind->currentText());
        (void)box->validate();
    });
    connect(remove, &QToolButton::clicked, this, [this, row = line.row] { removeLine(row); });
    m_column->addWidget(line.row);
    m_lines << line;
}

void FormPoints::removeLine(const QWidget *row)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [row](const Line &each) { return each.row == row; });
    if (line == m_lines.end())
        return;
    line->row->deleteLater(); // its button is the one that speaks
    line->row->hide();
    m_lines.erase(line);
    if (!m_lines.isEmpty())
        m_lines.last().box->edit()->setFocus(Qt::OtherFocusReason);
}

QList<Point> FormPoints::points() const
{
    QList<Point> points;
    for (const Line &line : m_lines) {
        if (line.box->text().isEmpty())
            continue;
        const auto kind = static_cast<PointKind>(line.kind->currentData().toInt());
        Point point = line.point;
        point.label = line.use->text().trimmed();
        if (point.kind != kind || point.typed != line.box->text()) {
            point.kind = kind;
            point = withTyped(point, line.box->text());
        }
        points << point;
    }
    return points;
}

} // namespace carnet
