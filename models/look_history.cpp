// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/look_history.h"

#include <algorithm>

namespace carnet {

LookHistory::LookHistory(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kLookMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { note(m_shown); });
}

void LookHistory::show(const RecordRef &record)
{
    if (record == m_shown)
        return;
    m_shown = record;
    if (record.id == 0)
        m_rest.stop();
    else
        m_rest.start();
}

void LookHistory::note(const RecordRef &record)
{
    if (record.id == 0)
        return;
    std::erase(m_records, record);
    m_records.insert(m_records.begin(), record);
    if (m_records.size() > kKept)
        m_records.pop_back();
}

} // namespace carnet
