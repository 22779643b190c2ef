// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace carnet {

class FlowLayout;

/// What is known of the tags of the carnet: names with their colour numbers.
using TagColors = QHash<QString, int>;

/// The tags of one record as chips, with a field to add one (completed from the known names).
class TagRow : public QWidget {
    Q_OBJECT
public:
    TagRow(const QStringList &tags, const TagColors &known, QWidget *parent);
    [[nodiscard]] const QStringList &tags() const { return m_tags; }

Q_SIGNALS:
    void tagsEdited(const QStringList &tags);

private:
    void fill();
    void add(const QString &name);
    void remove(const QString &name);

    QStringList m_tags;
    TagColors m_known;
    FlowLayout *m_flow;
    QList<QWidget *> m_chips;
    QLineEdit *m_adder;
};

} // namespace carnet
