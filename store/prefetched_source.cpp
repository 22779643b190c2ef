// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prefetched_source.h"

#include <utility>

namespace carnet {

namespace {
constexpr size_t kBatchRows = 256;
constexpr size_t kBatchesAhead = 4;
} // namespace

PrefetchedSource::PrefetchedSource(RowSource &source)
    : m_source(source), m_customFields(source.customFields()), m_header(source.header()),
      m_isWhole(source.isWhole()), m_bytesTotal(source.bytesTotal()), m_thread([this] { readAhead(); })
{
}

PrefetchedSource::~PrefetchedSource()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void PrefetchedSource::readAhead()
{
    for (bool goesOn = true; goesOn;) {
        Batch batch = readBatch();
        const bool isLast = batch.isLast;
        goesOn = give(std::move(batch)) && !isLast;
    }
}

PrefetchedSource::Batch PrefetchedSource::readBatch()
{
    Batch batch;
    batch.items.reserve(kBatchRows);
    while (batch.items.size() < kBatchRows && !batch.isLast) {
        Item item;
        const Result<bool> more = m_source.next(item.row);
        if (!more)
            batch.outcome = fail(more.error());
        batch.isLast = !more.value_or(false);
        if (batch.isLast)
            break;
        if (item.row.isRefused())
            item.cells = m_source.cells();
        batch.items.push_back(std::move(item));
    }
    batch.bytesRead = m_source.bytesRead();
    return batch;
}

/// Waits while enough is ready; false: nobody wants more.
bool PrefetchedSource::give(Batch batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopped || m_ready.size() < kBatchesAhead; });
    if (m_isStopped)
        return false;
    m_ready.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

Result<bool> PrefetchedSource::next(ImportedRow &row)
{
    while (m_at == m_batch.items.size()) {
        if (m_batch.isLast)
            return m_batch.outcome.map([] { return false; });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        m_batch = std::move(m_ready.front());
        m_ready.pop_front();
        lock.unlock();
        m_changed.notify_all();
        m_at = 0;
        m_bytesRead = m_batch.bytesRead;
    }
    Item &item = m_batch.items[m_at++];
    row = std::move(item.row);
    m_cells = std::move(item.cells);
    return true;
}

} // namespace carnet
