// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/row_source.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace carnet {

/// Another source, read ahead on a thread of its own: cells are understood while the rows before them are
/// stored. The rows, their order and the failure that ends them are those of the other source, which must
/// outlive this one and is used by nobody else meanwhile. Used on one thread itself.
class PrefetchedSource : public RowSource {
public:
    explicit PrefetchedSource(RowSource &source);
    ~PrefetchedSource() override; ///< stops reading; waits for the row at hand
    PrefetchedSource(const PrefetchedSource &) = delete;
    PrefetchedSource &operator=(const PrefetchedSource &) = delete;

    [[nodiscard]] Result<bool> next(ImportedRow &row) override;
    [[nodiscard]] QStringList cells() const override { return m_cells; } ///< of a refused row; else empty
    [[nodiscard]] QList<CustomField> customFields() const override { return m_customFields; }
    [[nodiscard]] QStringList header() const override { return m_header; }
    [[nodiscard]] bool isWhole() const override { return m_isWhole; }
    [[nodiscard]] qint64 bytesRead() const override { return m_bytesRead; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }

private:
    struct Item {
        ImportedRow row;
        QStringList cells; ///< of a refused row alone
    };
    /// What goes from one thread to the other at a time.
    struct Batch {
        std::vector<Item> items;
        qint64 bytesRead = 0; ///< when it was full
        bool isLast = false;
        Result<void> outcome; ///< of the last one: why there is no more
    };

    void readAhead();
    Batch readBatch();
    bool give(Batch batch);

    RowSource &m_source;
    const QList<CustomField> m_customFields;
    const QStringList m_header;
    const bool m_isWhole;
    const qint64 m_bytesTotal;

    // Of the taking thread.
    Batch m_batch;
    size_t m_at = 0;
    QStringList m_cells;
    qint64 m_bytesRead = 0;

    std::mutex m_mutex; ///< of the two below
    std::deque<Batch> m_ready;
    bool m_isStopped = false;
    std::condition_variable m_changed;
    std::thread m_thread; ///< the last member: it uses the others
};

} // namespace carnet
