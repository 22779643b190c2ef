// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_head.h"

#include "views/page_head.h"
#include "views/widgets/controls.h"
#include "views/widgets/plural.h"
#include "views/widgets/step_bar.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace carnet {

QString rowsText(const ImportSession &session, qint64 count)
{
    return session.plan().vcard() ? ImportHead::tr("%Ln card(s)", nullptr, plural(count))
                                  : ImportHead::tr("%Ln row(s)", nullptr, plural(count));
}

ImportHead::ImportHead(QWidget *parent)
    : QWidget(parent), m_icon(nullptr), m_file(new ElidedLabel(TextStyle::Body, Tone::Second, this)),
      m_steps(new StepBar({tr("File"), tr("Columns"), tr("Duplicates"), tr("Verification"), tr("End")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const PageHead head = makePageHead(tr("Import contacts"), this);
    m_icon = new IconLabel(QStringLiteral("file-spreadsheet"), 16, Tone::Second, head.frame);
    head.row->addWidget(m_icon);
    head.row->addWidget(m_file, 1);
    m_file->setObjectName(QStringLiteral("importFile"));
    column->addWidget(head.frame);
    column->addWidget(m_steps);
    connect(head.back, &QToolButton::clicked, this, &ImportHead::backRequested);
    setName({});
}

void ImportHead::setName(const QString &name)
{
    m_file->setText(name);
    m_icon->setVisible(!name.isEmpty());
    m_steps->setText(1, tr("Columns"));
}

void ImportHead::setFile(const ImportSession &session, qint64 rows)
{
    QStringList parts{session.sourceName()};
    const TablePlan *table = session.plan().table();
    if (table && table->form.isWorkbook() && table->form.sheet >= 0)
        parts << tr("sheet “%1”").arg(table->form.sheets.at(table->form.sheet).name);
    if (rows >= 0)
        parts << rowsText(session, rows);
    setName(parts.join(QStringLiteral(" · ")));
    if (session.plan().vcard())
        m_steps->setText(1, tr("Cards"));
}

void ImportHead::setStep(Step step)
{
    m_steps->setCurrent(static_cast<int>(step));
}

ImportHead::Step ImportHead::step() const
{
    return static_cast<Step>(m_steps->current());
}

const QString &ImportHead::text() const
{
    return m_file->text();
}

} // namespace carnet
