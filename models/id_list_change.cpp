// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/id_list_change.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace carnet {

namespace {

using Ids = std::vector<qint64>;

/// The part in which two lists differ: [first, beforeEnd) and [first, afterEnd).
struct Middle {
    int first = 0;
    int beforeEnd = 0;
    int afterEnd = 0;
};

Middle middleOf(const Ids &before, const Ids &after)
{
    Middle m;
    const auto [b, a] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    m.first = static_cast<int>(b - before.begin());
    m.beforeEnd = static_cast<int>(before.size());
    m.afterEnd = static_cast<int>(after.size());
    while (m.beforeEnd > m.first && m.afterEnd > m.first
           && before[static_cast<size_t>(m.beforeEnd - 1)] == after[static_cast<size_t>(m.afterEnd - 1)]) {
        --m.beforeEnd;
        --m.afterEnd;
    }
    return m;
}

void addRow(std::vector<RowRun> &runs, int row)
{
    if (!runs.empty() && runs.back().first + runs.back().count == row)
        ++runs.back().count;
    else
        runs.push_back({row, 1});
}

/// Walks both middles at once. Where they part, the id that has the longer way to its other place is the one
/// that moved.
class Walk {
public:
    Walk(const Ids &before, const Ids &after, const Middle &middle, size_t maxRuns)
        : m_before(before), m_after(after), m_middle(middle), m_maxRuns(maxRuns)
    {
        for (int row = middle.first; row < middle.beforeEnd; ++row)
            m_rowBefore.insert(before[static_cast<size_t>(row)], row);
        for (int row = middle.first; row < middle.afterEnd; ++row)
            m_rowAfter.insert(after[static_cast<size_t>(row)], row);
    }

    IdListChange run()
    {
        int b = m_middle.first;
        int a = m_middle.first;
        QSet<qint64> lifted; // removed here, inserted further down
        QSet<qint64> placed; // inserted here, removed further down
        while (b < m_middle.beforeEnd || a < m_middle.afterEnd) {
            if (m_change.removed.size() + m_change.inserted.size() > m_maxRuns)
                return {IdListChange::Kind::Reset, {}, {}};
            const qint64 old = b < m_middle.beforeEnd ? m_before[static_cast<size_t>(b)] : 0;
            const qint64 now = a < m_middle.afterEnd ? m_after[static_cast<size_t>(a)] : 0;
            if (b < m_middle.beforeEnd && (!m_rowAfter.contains(old) || placed.contains(old))) {
                addRow(m_change.removed, b++);
            } else if (a < m_middle.afterEnd && (!m_rowBefore.contains(now) || lifted.contains(now))) {
                addRow(m_change.inserted, a++);
            } else if (old == now) {
                ++b;
                ++a;
            } else if (m_rowAfter.value(old) - a >= m_rowBefore.value(now) - b) {
                lifted.insert(old);
                addRow(m_change.removed, b++);
            } else {
                placed.insert(now);
                addRow(m_change.inserted, a++);
            }
        }
        std::reverse(m_change.removed.begin(), m_change.removed.end());
        m_change.kind = IdListChange::Kind::Rows;
        return m_change;
    }

private:
    const Ids &m_before;
    const Ids &m_after;
    const Middle &m_middle;
    size_t m_maxRuns;
    QHash<qint64, int> m_rowBefore;
    QHash<qint64, int> m_rowAfter;
    IdListChange m_change;
};

/// For long lists, where a hash of every id would take a second: looks a little ahead for the place where
/// both go on alike, and gives up (Reset) when there is none.
class LongWalk {
public:
    LongWalk(const Ids &before, const Ids &after, const Middle &middle, size_t maxRuns)
        : m_before(before), m_after(after), m_middle(middle), m_maxRuns(maxRuns)
    {
    }

    IdListChange run()
    {
        int b = m_middle.first;
        int a = m_middle.first;
        while (b < m_middle.beforeEnd && a < m_middle.afterEnd) {
            if (at(m_before, b) == at(m_after, a)) {
                ++b;
                ++a;
                continue;
            }
            const int gone = distance(m_before, b, m_middle.beforeEnd, at(m_after, a));
            const int come = distance(m_after, a, m_middle.afterEnd, at(m_before, b));
            if ((gone < 0 && come < 0) || m_change.removed.size() + m_change.inserted.size() >= m_maxRuns)
                return {IdListChange::Kind::Reset, {}, {}};
            if (come < 0 || (gone >= 0 && gone <= come))
                add(m_change.removed, b, gone);
            else
                add(m_change.inserted, a, come);
        }
        add(m_change.removed, b, m_middle.beforeEnd - b);
        add(m_change.inserted, a, m_middle.afterEnd - a);
        std::reverse(m_change.removed.begin(), m_change.removed.end());
        m_change.kind = IdListChange::Kind::Rows;
        return m_change;
    }

private:
    static constexpr int kAhead = 4096;

    static qint64 at(const Ids &ids, int row) { return ids[static_cast<size_t>(row)]; }
    /// Rows from `row` to the one with `id`; -1 when it is not near.
    static int distance(const Ids &ids, int row, int end, qint64 id)
    {
        const auto from = ids.begin() + row;
        const auto to = ids.begin() + std::min(end, row + kAhead);
        const auto found = std::find(from, to, id);
        return found == to ? -1 : static_cast<int>(found - from);
    }
    static void add(std::vector<RowRun> &runs, int &row, int count)
    {
        if (count > 0)
            runs.push_back({row, count});
        row += count;
    }

    const Ids &m_before;
    const Ids &m_after;
    const Middle &m_middle;
    size_t m_maxRuns;
    IdListChange m_change;
};

constexpr int kShort = 20'000;

} // namespace

IdListChange compareIdLists(const Ids &before, const Ids &after, int maxRuns)
{
    const Middle middle = middleOf(before, after);
    const int removed = middle.beforeEnd - middle.first;
    const int inserted = middle.afterEnd - middle.first;
    if (removed == 0 && inserted == 0)
        return {};
    if (removed == 0)
        return {IdListChange::Kind::Rows, {}, {{middle.first, inserted}}};
    if (inserted == 0)
        return {IdListChange::Kind::Rows, {{middle.first, removed}}, {}};
    if (removed + inserted > kShort)
        return LongWalk(before, after, middle, static_cast<size_t>(maxRuns)).run();
    return Walk(before, after, middle, static_cast<size_t>(maxRuns)).run();
}

} // namespace carnet
