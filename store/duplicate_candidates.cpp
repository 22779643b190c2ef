// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/duplicate_candidates.h"

#include "core/duplicates/name_likeness.h"
#include "core/search_text.h"
#include "store/sql/duplicates.h"
#include "store/sql_kind.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <unordered_map>

namespace carnet {

namespace {

namespace q = sql::duplicates;

constexpr size_t kMostAtPoint = 12; ///< records at one email or line: more is a switchboard
constexpr size_t kMostNamesakes = 6; ///< of a name alone: more is a common name
constexpr size_t kMostInBlock = 60; ///< who share a word of their name at one company
constexpr qint64 kAskEvery = 8192; ///< rows between two questions whether to go on

using Words = QVarLengthArray<std::string_view, 8>;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// The words of a folded text, in alphabetical order.
Words wordsOf(std::string_view folded)
{
    Words words;
    size_t begin = 0;
    for (size_t at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && isWordByte(folded[at]))
            continue;
        if (at > begin)
            words.append(folded.substr(begin, at - begin));
        begin = at + 1;
    }
    std::sort(words.begin(), words.end());
    return words;
}

/// How a name sounds, roughly: doubled letters once, no h, y as i. "Ollivier" and "Olivier" meet.
void appendSkeleton(std::string &text, const Words &words)
{
    for (const std::string_view word : words) {
        char last = 0;
        for (char c : word) {
            c = c == 'y' ? 'i' : c;
            if (c == 'h' || c == last)
                continue;
            text += c;
            last = c;
        }
        text += ' ';
    }
}

std::uint64_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>{}(text);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray folded(const Statement &st, int column)
{
    const std::string_view text = st.utf8(column);
    return foldUtf8(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

/// 40 bits of a key's hash and the place of its record: keys that meet by chance are few, and judged anyway.
constexpr int kPlaceBits = 24;
constexpr std::uint64_t kOddFactor =
    0x9E3779B97F4A7C15ULL; ///< 2^64 / golden ratio: keeps two hashes joined in one apart

class Candidates {
public:
    Candidates(Database &db, RecordKind kind, const std::function<bool()> &goOn)
        : m_db(db), m_kind(kind), m_goOn(goOn)
    {
    }

    Result<std::vector<std::pair<qint64, qint64>>> find()
    {
        CARNET_TRY(pairNeighbours(sqlForKind(q::points, m_kind), kMostAtPoint));
        if (m_kind == RecordKind::Company) {
            CARNET_TRY(pairNeighbours(q::identifiers, kMostAtPoint));
            CARNET_TRY(pairNeighbours(q::sirens, kMostAtPoint));
        }
        CARNET_TRY(readRows());
        CARNET_TRY(pairKeys());
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        return std::move(m_pairs);
    }

private:
    using Keys = std::vector<std::uint64_t>;
    struct Record {
        qint64 id = 0;
        std::uint32_t org = 0; ///< hashes; 0: not said
        std::uint32_t town = 0;
        std::uint32_t nameAt = 0; ///< in m_names
        std::uint32_t nameSize = 0;
    };
    Result<void> ask(qint64 rows) const
    {
        return rows % kAskEvery == 0 && m_goOn && !m_goOn() ? Result<void>(fail(ErrorCode::Cancelled))
                                                            : Result<void>();
    }

    void pair(qint64 one, qint64 other)
    {
        if (one != other)
            m_pairs.emplace_back(std::min(one, other), std::max(one, other));
    }

    /// Of rows (value, record) in the order of the value: records at one value.
    Result<void> pairNeighbours(std::string_view sql, size_t most)
    {
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(sql));
        std::string value;
        std::vector<qint64> here;
        const auto end = [&] {
            if (here.size() <= most) {
                for (size_t i = 0; i < here.size(); ++i) {
                    for (size_t j = i + 1; j < here.size(); ++j)
                        pair(here[i], here[j]);
                }
            }
            here.clear();
        };
        for (qint64 rows = 1;; ++rows) {
            CARNET_TRY(ask(rows));
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            if (st.utf8(0) != value) {
                end();
                value = st.utf8(0);
            }
            if (here.empty() || here.back() != st.int64(1))
                here.push_back(st.int64(1));
        }
        end();
        return {};
    }

    static void add(Keys &keys, std::uint64_t hash, size_t place)
    {
        keys.push_back((hash << kPlaceBits) | place);
    }

    /// The hash of the name of a contact's company without its legal form, made once for each company; 0: none.
    std::uint64_t orgOf(const Statement &contact)
    {
        if (contact.isNull(3))
            return 0;
        const auto [known, isNew] = m_orgs.try_emplace(contact.int64(3), 0);
        if (isNew) {
            const std::string name = companyNameKeyOf(view(folded(contact, 4)));
            known->second = name.empty() ? 0 : hashOf(name) | 1U;
        }
        return known->second;
    }

    Result<void> readRows()
    {
        const bool isContact = m_kind == RecordKind::Contact;
        CARNET_TRY_ASSIGN(Statement st, m_db.statement(isContact ? q::contacts : q::companies));
        std::string key;
        for (qint64 rows = 1;; ++rows) {
            CARNET_TRY(ask(rows));
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                return {};
            if (m_records.size() >= (size_t{1} << kPlaceBits)
                || m_names.size() > std::numeric_limits<std::uint32_t>::max() - 4096)
                return {}; // 16 million records: far beyond what a carnet is made for
            Record record;
            record.id = st.int64(0);
            const QByteArray name = folded(st, 1);
            const QByteArray town = folded(st, 2);
            const std::uint64_t org = isContact ? orgOf(st) : 0;
            const Words words = isContact ? wordsOf(view(name)) : Words{};
            const size_t place = m_records.size();
            record.org = static_cast<std::uint32_t>(org);
            if (!town.isEmpty())
                record.town = static_cast<std::uint32_t>(hashOf(view(town))) | 1U;
            key.clear();
            if (isContact)
                appendSkeleton(key, words);
            else
                key = companyNameKeyOf(view(name));
            if (!key.empty()) {
                add(m_nameKeys, hashOf(key), place);
                if (org != 0 && words.size() <= 4) {
                    record.nameAt = static_cast<std::uint32_t>(m_names.size());
                    for (const std::string_view word : words) {
                        if (word.size() >= 2)
                            add(m_wordKeys, hashOf(word) * kOddFactor + org, place);
                        (m_names += word) += ' ';
                    }
                    record.nameSize = static_cast<std::uint32_t>(m_names.size()) - record.nameAt;
                }
            }
            m_records.push_back(record);
        }
    }

    [[nodiscard]] std::string_view nameOf(const Record &record) const
    {
        return std::string_view(m_names).substr(record.nameAt, record.nameSize);
    }

    /// Names that share a word and whose rest is a few letters apart, or an initial.
    [[nodiscard]] bool mayBeClose(const Record &one, const Record &other) const
    {
        const std::string_view a = nameOf(one);
        const std::string_view b = nameOf(other);
        const Words words = wordsOf(a);
        const Words others = wordsOf(b);
        if (words.size() != others.size())
            return true; // one says less
        const bool hasInitial =
            std::any_of(words.begin(), words.end(), [](std::string_view w) { return w.size() == 1; })
            || std::any_of(others.begin(), others.end(), [](std::string_view w) { return w.size() == 1; });
        if (hasInitial)
            return true;
        return editDistance(QString::fromUtf8(a.data(), static_cast<qsizetype>(a.size())),
                            QString::fromUtf8(b.data(), static_cast<qsizetype>(b.size())), 3)
            <= 3;
    }

    /// Each with each, of a block that is not too large, where `mayBeOne` says so.
    template <typename MayBeOne>
    void pairEach(std::span<const size_t> places, size_t most, MayBeOne mayBeOne)
    {
        if (places.size() > most)
            return;
        for (size_t i = 0; i < places.size(); ++i) {
            for (size_t j = i + 1; j < places.size(); ++j) {
                const Record &one = m_records[places[i]];
                const Record &other = m_records[places[j]];
                if (mayBeOne(one, other))
                    pair(one.id, other.id);
            }
        }
    }

    /// Of records of one name: those of one company or town (`trait`).
    void pairSharing(std::uint32_t Record::*trait, std::vector<size_t> &places)
    {
        const auto traitOf = [&](size_t place) { return m_records[place].*trait; };
        std::sort(places.begin(), places.end(),
                  [&](size_t a, size_t b) { return std::pair(traitOf(a), a) < std::pair(traitOf(b), b); });
        for (auto from = places.begin(); from != places.end();) {
            const auto to = std::find_if(from, places.end(),
                                         [&](size_t place) { return traitOf(place) != traitOf(*from); });
            if (traitOf(*from) != 0)
                pairEach(std::span(from, to), kMostInBlock,
                         [](const Record &, const Record &) { return true; });
            from = to;
        }
    }

    void pairNamesakes(std::vector<size_t> &places)
    {
        pairEach(places, kMostNamesakes, [&](const Record &one, const Record &other) {
            const bool contradicts = (one.org != 0 && other.org != 0 && one.org != other.org)
                || (one.town != 0 && other.town != 0 && one.town != other.town);
            return m_kind == RecordKind::Company || !contradicts;
        });
        pairSharing(&Record::org, places);
        pairSharing(&Record::town, places);
    }

    /// Sorts keys, and hands the places of each that several records have to `pairBlock`.
    template <typename PairBlock>
    Result<void> eachBlock(Keys &keys, PairBlock pairBlock)
    {
        std::sort(keys.begin(), keys.end());
        std::vector<size_t> places;
        for (size_t i = 0; i < keys.size();) {
            places.clear();
            for (const std::uint64_t name = keys[i] >> kPlaceBits;
                 i < keys.size() && keys[i] >> kPlaceBits == name; ++i) {
                CARNET_TRY(ask(static_cast<qint64>(i) + 1));
                const size_t place = keys[i] & ((std::uint64_t{1} << kPlaceBits) - 1);
                if (places.empty() || places.back() != place)
                    places.push_back(place);
            }
            if (places.size() > 1)
                pairBlock(places);
        }
        keys = {};
        return {};
    }

    Result<void> pairKeys()
    {
        CARNET_TRY(eachBlock(m_nameKeys, [this](std::vector<size_t> &places) { pairNamesakes(places); }));
        return eachBlock(m_wordKeys, [this](const std::vector<size_t> &places) {
            pairEach(places, kMostInBlock,
                     [this](const Record &one, const Record &other) { return mayBeClose(one, other); });
        });
    }

    Database &m_db;
    const RecordKind m_kind;
    const std::function<bool()> &m_goOn;
    std::vector<Record> m_records;
    std::string m_names; ///< those of people with a company, words by blanks
    std::unordered_map<qint64, std::uint64_t> m_orgs; ///< hashes of the names of companies, by id
    Keys m_nameKeys;
    Keys m_wordKeys; ///< a word of the name and the company
    std::vector<std::pair<qint64, qint64>> m_pairs;
};

} // namespace

Result<std::vector<std::pair<qint64, qint64>>> duplicateCandidates(Database &db, RecordKind kind,
                                                                   const std::function<bool()> &goOn)
{
    return Candidates(db, kind, goOn).find();
}

} // namespace carnet
