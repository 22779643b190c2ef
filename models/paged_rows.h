// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace carnet {

/// The rows of a long list: all ids are known, the rows themselves are read on demand in pages and kept in a
/// bounded cache. Rows are kept by id and not by position, so that an insertion above moves nothing. `Row`
/// has a member `id`. GUI thread; reading is the owner's business (see Fetch).
template <typename Row>
class PagedRows {
public:
    static constexpr int kPageSize = 128; ///< rows asked for at once
    static constexpr int kMaxPages = 64; ///< kept; the page that was looked at longest ago goes first
    using Ids = std::shared_ptr<const std::vector<qint64>>; ///< shared: a worker compares them while the list
        ///< shows them

    /// Rows to be read. The answer goes to deliver() with the same generation.
    struct Request {
        quint64 generation = 0;
        std::vector<qint64> ids;
        std::vector<int> places; ///< where each of them stood when it was asked for; may have moved since
    };
    using Fetch = std::function<void(Request)>;

    /// `fetch` is called whenever rows are missing; it must return at once and answer later.
    explicit PagedRows(Fetch fetch) : m_fetch(std::move(fetch)) { }

    [[nodiscard]] int size() const { return static_cast<int>(m_ids->size()); }
    [[nodiscard]] const Ids &ids() const { return m_ids; }
    [[nodiscard]] qint64 idAt(int row) const { return (*m_ids)[static_cast<size_t>(row)]; }
    /// The row of an id, or -1. Looks through the whole list: about half a millisecond for a million.
    [[nodiscard]] int rowOf(qint64 id) const
    {
        const auto found = std::find(m_ids->begin(), m_ids->end(), id);
        return found == m_ids->end() ? -1 : static_cast<int>(found - m_ids->begin());
    }

    /// Other ids, or another order. Rows that are known stay known.
    void setIds(Ids ids) { m_ids = std::move(ids); }

    /// The row, or null: then its page has been asked for, unless it is known to be absent. Valid until the
    /// next call.
    [[nodiscard]] const Row *at(int row)
    {
        const qint64 id = idAt(row);
        const auto known = m_slots.find(id);
        if (known == m_slots.end()) {
            request(row);
            return nullptr;
        }
        m_pages[known->page].lastUse = ++m_useCount;
        known->place = row;
        return known->row ? &*known->row : nullptr;
    }

    /// Rows that were read. Ids of the request without a row are marked absent, or the view would ask for
    /// them for ever. Returns the ids that are now known; empty for an answer that is out of date.
    [[nodiscard]] std::vector<qint64> deliver(const Request &request, std::vector<Row> rows)
    {
        if (request.generation != m_generation)
            return {};
        const int page = ++m_lastPage;
        m_pages.insert(page, {++m_useCount, request.ids});
        for (size_t i = 0; i < request.ids.size(); ++i) {
            m_asked.remove(request.ids[i]);
            m_slots.insert(request.ids[i], {page, request.places[i], std::nullopt});
        }
        for (Row &row : rows) {
            const qint64 id = row.id;
            if (const auto slot = m_slots.find(id); slot != m_slots.end())
                slot->row = std::move(row);
        }
        dropOldPages();
        return request.ids;
    }

    /// The rows of a request could not be read: they may be asked for again.
    void giveUp(const Request &request)
    {
        if (request.generation != m_generation)
            return;
        for (const qint64 id : request.ids)
            m_asked.remove(id);
    }

    /// The rows in which records stand now, ascending; those that are not in the list are left out. Cheap
    /// where they stand where they were looked at last.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<qint64> &ids) const
    {
        std::vector<int> rows;
        rows.reserve(ids.size());
        for (const qint64 id : ids) {
            const auto slot = m_slots.constFind(id);
            const int place = slot == m_slots.constEnd() ? -1 : slot->place;
            const int row = place < 0 ? rowOf(id) : rowNear(place, id);
            if (row >= 0)
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    /// These records changed: those that are known, or on their way, are read again. Until then the old row
    /// is shown.
    template <typename Changed>
    void refresh(const Changed &changed)
    {
        QHash<qint64, int> again = m_asked; // what is on its way may have been read before the change
        if (static_cast<qsizetype>(changed.size()) < m_slots.size()) {
            for (const qint64 id : changed) {
                if (const auto slot = m_slots.constFind(id); slot != m_slots.constEnd())
                    again.insert(id, slot->place);
            }
        } else {
            const QSet<qint64> all(changed.begin(), changed.end());
            for (auto slot = m_slots.constBegin(); slot != m_slots.constEnd(); ++slot) {
                if (all.contains(slot.key()))
                    again.insert(slot.key(), slot->place);
            }
        }
        ++m_generation;
        m_asked.clear();
        std::vector<Wanted> wanted;
        for (auto one = again.constBegin(); one != again.constEnd(); ++one)
            wanted.emplace_back(one.value(), one.key());
        std::sort(wanted.begin(), wanted.end()); // neighbours into one request
        ask(wanted);
    }

    /// Any row may have changed: all that are known are read again.
    void refreshAll() { refresh(m_slots.keys()); }

    [[nodiscard]] qsizetype cachedRows() const { return m_slots.size(); } ///< for tests: stays bounded

private:
    using Wanted = std::pair<int, qint64>; ///< place and id
    struct Slot {
        int page = 0;
        int place = 0; ///< the row in which it was looked at last
        std::optional<Row> row; ///< nothing: absent
    };
    struct Page {
        quint64 lastUse = 0;
        std::vector<qint64> ids;
    };

    /// rowOf, looking first around `place`: a few rows came or went above it, as a rule.
    [[nodiscard]] int rowNear(int place, qint64 id) const
    {
        constexpr int kNear = 64;
        const auto from = m_ids->begin() + std::clamp(place - kNear, 0, size());
        const auto to = m_ids->begin() + std::clamp(place + kNear, 0, size());
        const auto found = std::find(from, to, id);
        return found == to ? rowOf(id) : static_cast<int>(found - m_ids->begin());
    }

    void request(int row)
    {
        if (m_asked.contains(idAt(row)))
            return;
        const int first = row / kPageSize * kPageSize;
        const int last = std::min(first + kPageSize, size());
        std::vector<Wanted> missing;
        for (int i = first; i < last; ++i) {
            if (!m_slots.contains(idAt(i)) && !m_asked.contains(idAt(i)))
                missing.push_back({i, idAt(i)});
        }
        ask(missing);
    }

    void ask(const std::vector<Wanted> &wanted)
    {
        for (size_t first = 0; first < wanted.size(); first += kPageSize) {
            Request request{m_generation, {}, {}};
            for (size_t i = first; i < std::min(first + kPageSize, wanted.size()); ++i) {
                m_asked.insert(wanted[i].second, wanted[i].first);
                request.ids.push_back(wanted[i].second);
                request.places.push_back(wanted[i].first);
            }
            m_fetch(request);
        }
    }

    void dropOldPages()
    {
        while (m_pages.size() > kMaxPages) {
            auto oldest = m_pages.begin();
            for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
                if (page->lastUse < oldest->lastUse)
                    oldest = page;
            }
            for (const qint64 id : oldest->ids) {
                if (const auto slot = m_slots.constFind(id);
                    slot != m_slots.constEnd() && slot->page == oldest.key())
                    m_slots.erase(slot); // one that was read again belongs to a newer page
            }
            m_pages.erase(oldest);
        }
    }

    Fetch m_fetch;
    Ids m_ids = std::make_shared<const std::vector<qint64>>();
    QHash<qint64, Slot> m_slots;
    QHash<int, Page> m_pages;
    QHash<qint64, int> m_asked; ///< on their way, with their places
    quint64 m_generation = 1;
    quint64 m_useCount = 0;
    int m_lastPage = 0;
};

} // namespace carnet
