// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_deals.h"

#include "views/widgets/controls.h"
#include "views/widgets/plural.h"

#include <QHBoxLayout>

namespace carnet {

ImportDeals::ImportDeals(QWidget *parent)
    : QWidget(parent), m_text(makeParagraph({}, TextStyle::Small, Tone::Main, this))
{
    QFrame *frame = makeFrame(FrameLook::Warning, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 6, 20, 8);
    whole->addWidget(frame);
    m_text->setObjectName(QStringLiteral("deals"));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(new IconLabel(QStringLiteral("briefcase"), 16, Tone::Amber, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void ImportDeals::show(const QList<ImportSession::Column> &columns, qint64 rows)
{
    QStringList names;
    for (const ImportSession::Column &column : columns) {
        const std::optional<FieldName> field = fieldOfName(column.field);
        if (field && isOpportunityField(field->field))
            names << tr("“%1”", "the name of a column").arg(column.name);
    }
    setVisible(!names.isEmpty());
    if (names.isEmpty())
        return;
    const QString list = names.join(QStringLiteral(", "));
    m_text->setText(rows < 0 ? tr("Opportunities were recognised: %1. Carnet has no place of their own for "
                                  "them yet: they are kept in the notes.")
                                   .arg(list)
                             : tr("%Ln opportunity(s) recognised: %1. Carnet has no place of their own for "
                                  "them yet: they are kept in the notes.",
                                  nullptr, plural(rows))
                                   .arg(list));
}

} // namespace carnet
