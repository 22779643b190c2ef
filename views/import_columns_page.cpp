// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_columns_page.h"

#include "views/import_columns_view.h"
#include "views/import_deals.h"
#include "views/import_preview_view.h"
#include "views/import_questions.h"
#include "views/import_reading.h"
#include "views/import_side.h"

#include <QHBoxLayout>

namespace carnet {

ImportColumnsPage::ImportColumnsPage(QWidget *parent)
    : QWidget(parent), m_columns(new ImportColumnsView(this)), m_deals(new ImportDeals(this)),
      m_preview(new ImportPreviewView(this)), m_side(new ImportSide(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_columns, 1);
    left->addWidget(m_deals);
    left->addWidget(m_preview);
    row->addLayout(left, 1);
    row->addWidget(m_side);
}

void ImportColumnsPage::setSession(ImportSession *session)
{
    m_session = session;
    m_preview->setPreview(session ? &session->preview() : nullptr);
}

void ImportColumnsPage::clear()
{
    m_columns->setColumns({}, TableKind::Unknown);
    m_deals->hide();
    m_side->clear();
}

void ImportColumnsPage::showColumns()
{
    const SourcePlan &plan = m_session->plan();
    m_columns->setColumns(m_session->columns(), plan.kind,
                          plan.vcard() ? ImportColumnsView::Of::Cards : ImportColumnsView::Of::Table);
    m_deals->show(m_session->columns(), -1);
    m_side->reading().setPlan(plan);
    m_side->questions().setColumns(m_session->columns());
    m_side->questions().setIgnoredOppositions(m_session->ignoredOppositions());
    m_side->questions().setVisible(m_session->asksQuestions());
    m_side->setRememberable(plan.table() && !plan.isOwn);
}

void ImportColumnsPage::showReport(const ImportReport *report)
{
    if (report)
        m_side->showReport(*report);
    else
        m_side->clearReport();
    if (m_session)
        m_deals->show(m_session->columns(), report ? report->opportunities : -1);
}

} // namespace carnet
