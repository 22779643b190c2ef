// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tag_row.h"

#include "views/theme/marks.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"
#include "views/widgets/flow_layout.h"

#include <QCompleter>

#include <algorithm>

namespace carnet {

TagRow::TagRow(const QStringList &tags, const TagColors &known, QWidget *parent)
    : QWidget(parent), m_tags(tags), m_known(known), m_flow(new FlowLayout(this, 6)),
      m_adder(makeLineEdit(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_adder->setFont(fontOf(TextStyle::Small));
    m_adder->setPlaceholderText(tr("Add a tag"));
    const int wanted = QFontMetrics(m_adder->font()).horizontalAdvance(m_adder->placeholderText()) + 28;
    m_adder->setFixedSize(std::max(110, wanted), 24);
    m_adder->setAccessibleName(m_adder->placeholderText());
    QStringList names = known.keys();
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, m_adder);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_adder->setCompleter(completer);
    connect(m_adder, &QLineEdit::returnPressed, this, [this] { add(m_adder->text()); });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagRow::add,
            Qt::QueuedConnection);
    fill();
}

void TagRow::fill()
{
    for (QWidget *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_adder);
    for (const QString &name : m_tags) {
        auto *chip = new Chip(name, Chip::Kind::Removable, this);
        chip->setSquare(tagColor(m_known.value(name)));
        chip->setAccessibleName(tr("Tag %1, Delete takes it away").arg(name));
        chip->show();
        connect(chip, &Chip::removeRequested, this, [this, name] { remove(name); });
        m_flow->addWidget(chip);
        m_chips << chip;
    }
    m_flow->addWidget(m_adder);
    updateGeometry();
}

void TagRow::add(const QString &name)
{
    const QString trimmed = name.trimmed();
    m_adder->clear();
    if (trimmed.isEmpty() || m_tags.contains(trimmed, Qt::CaseInsensitive))
        return;
    m_tags << trimmed;
    m_tags.sort(Qt::CaseInsensitive);
    fill();
    m_adder->setFocus(Qt::OtherFocusReason);
    Q_EMIT tagsEdited(m_tags);
}

void TagRow::remove(const QString &name)
{
    m_tags.removeAll(name);
    fill();
    m_adder->setFocus(Qt::OtherFocusReason);
    Q_EMIT tagsEdited(m_tags);
}

} // namespace carnet
