// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_rows.h"

#include "store/provenance_columns.h"
#include "store/sql/export_run.h"

#include <algorithm>
#include <cstring>

namespace carnet {

namespace {

namespace q = sql::export_run;

constexpr qint64 kStepsBeforeAJump = 24; ///< a jump costs about as much

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

template <typename Record>
void takeParts(Record &record, const RecordView &view, const QStringList &tags)
{
    for (const PointView &p : view.points)
        record.points.append(
            {static_cast<int>(p.n), p.kind, textOf(p.label), textOf(p.typed), textOf(p.norm), p.isPrimary});
    for (const AddressView &a : view.addresses) {
        record.addresses.append({static_cast<int>(a.n), textOf(a.label), textOf(a.street), textOf(a.postcode),
                                 textOf(a.city), textOf(a.region), textOf(a.country), a.isPrimary});
    }
    for (const int tag : view.tags)
        record.tags.append(tags.at(tag));
    for (const CustomView &c : view.custom)
        record.customValues.append({CustomFieldId{c.field}, textOf(c.value)});
    record.state = {MemberId{view.owner}, view.isArchived, false};
}

} // namespace

std::string_view TextArena::keep(std::string_view text)
{
    if (text.empty())
        return {};
    while (m_block < m_blocks.size() && m_blocks[m_block].second - m_used < text.size()) {
        ++m_block;
        m_used = 0;
    }
    if (m_block == m_blocks.size()) {
        const size_t size = std::max(kBlock, text.size());
        m_blocks.emplace_back(std::make_unique_for_overwrite<char[]>(size), size);
        m_used = 0;
    }
    char *place = m_blocks[m_block].first.get() + m_used;
    std::memcpy(place, text.data(), text.size());
    m_used += text.size();
    return {place, text.size()};
}

Result<void> ExportRows::Cursor::start(qint64 id)
{
    if (!m_statement) {
        CARNET_TRY_ASSIGN(Statement st, m_db->statement(m_sql));
        m_statement.emplace(std::move(st));
    } else {
        m_statement->reset();
    }
    m_statement->bind(id);
    m_isOver = false;
    return next();
}

Result<void> ExportRows::Cursor::next()
{
    CARNET_TRY_ASSIGN(m_hasRow, m_statement->step());
    m_isOver = !m_hasRow;
    m_at = m_hasRow ? m_statement->int64(0) : 0;
    return {};
}

Result<bool> ExportRows::Cursor::seek(qint64 id)
{
    if (!m_statement)
        CARNET_TRY(start(id));
    for (qint64 steps = 0; !m_isOver && m_at < id; ++steps)
        CARNET_TRY(steps < kStepsBeforeAJump ? next() : start(id));
    return isAt(id);
}

ExportRows::ExportRows(Database &db, RecordKind kind, Parts parts, const QHash<qint64, int> &tagPlaces)
    : m_db(db), m_tagPlaces(tagPlaces),
      m_own(db, kind == RecordKind::Contact ? q::contactRows : q::companyRows),
      m_points(db, kind == RecordKind::Contact ? q::contactPoints : q::companyPoints),
      m_addresses(db, kind == RecordKind::Contact ? q::contactAddresses : q::companyAddresses),
      m_state(db, kind == RecordKind::Contact ? q::contactStates : q::companyStates),
      m_tags(db, kind == RecordKind::Contact ? q::contactTags : q::companyTags),
      m_custom(db, kind == RecordKind::Contact ? q::contactCustom : q::companyCustom), m_parts(parts)
{
    if (kind == RecordKind::Contact)
        m_events.emplace(db, q::consentEvents);
}

Result<std::unique_ptr<ExportRows>> ExportRows::open(Database &db, RecordKind kind, Parts parts,
                                                     const QHash<qint64, int> &tagPlaces)
{
    std::unique_ptr<ExportRows> rows(new ExportRows(db, kind, parts, tagPlaces));
    if (!rows->m_events)
        return rows;
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::mergedInto));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return rows;
        rows->m_mergedInto.insert(st.int64(0));
    }
}

Result<void> ExportRows::readPoints(qint64 id)
{
    CARNET_TRY(m_points.seek(id));
    while (m_points.isAt(id)) {
        const Statement &st = m_points.row();
        m_record.points.push_back({static_cast<PointKind>(st.int64(2)), st.int64(6) != 0, st.int64(1),
                                   m_arena.keep(st.utf8(3)), m_arena.keep(st.utf8(4)),
                                   m_arena.keep(st.utf8(5))});
        CARNET_TRY(m_points.next());
    }
    std::sort(m_record.points.begin(), m_record.points.end(), [](const PointView &a, const PointView &b) {
        return std::tuple(a.kind, !a.isPrimary, a.n) < std::tuple(b.kind, !b.isPrimary, b.n);
    });
    return {};
}

Result<void> ExportRows::readAddresses(qint64 id)
{
    CARNET_TRY(m_addresses.seek(id));
    while (m_addresses.isAt(id)) {
        const Statement &st = m_addresses.row();
        m_record.addresses.push_back({st.int64(8) != 0, st.int64(1), m_arena.keep(st.utf8(2)),
                                      m_arena.keep(st.utf8(3)), m_arena.keep(st.utf8(4)),
                                      m_arena.keep(st.utf8(5)), m_arena.keep(st.utf8(6)),
                                      m_arena.keep(st.utf8(7))});
        CARNET_TRY(m_addresses.next());
    }
    std::sort(m_record.addresses.begin(), m_record.addresses.end(),
              [](const AddressView &a, const AddressView &b) {
                  return std::pair(!a.isPrimary, a.n) < std::pair(!b.isPrimary, b.n);
              });
    return {};
}

/// State, tags, the user's own fields.
Result<void> ExportRows::readLists(qint64 id)
{
    CARNET_TRY_ASSIGN(const bool hasState, m_state.seek(id));
    m_record.owner = hasState ? m_state.row().int64(1) : 0;
    m_record.isArchived = hasState && m_state.row().int64(2) != 0;
    CARNET_TRY(m_tags.seek(id));
    while (m_tags.isAt(id)) {
        m_record.tags.push_back(m_tagPlaces.value(m_tags.row().int64(1)));
        CARNET_TRY(m_tags.next());
    }
    std::sort(m_record.tags.begin(), m_record.tags.end());
    CARNET_TRY(m_custom.seek(id));
    while (m_custom.isAt(id)) {
        m_record.custom.push_back({m_custom.row().int64(1), m_arena.keep(m_custom.row().utf8(2))});
        CARNET_TRY(m_custom.next());
    }
    return {};
}

Result<void> ExportRows::readEvents(qint64 id)
{
    CARNET_TRY(m_events->seek(id));
    while (m_events->isAt(id)) {
        keepEvent(m_events->row(), 1);
        CARNET_TRY(m_events->next());
    }
    return {};
}

/// What was noted on a record that was merged into this one counts for it.
Result<void> ExportRows::readEventsOfMerged(qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::consents));
    st.bind(id);
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return {};
        keepEvent(st, 0);
    }
}

void ExportRows::keepEvent(const Statement &st, int first)
{
    m_record.events.push_back({static_cast<Channel>(st.int64(first)),
                               static_cast<ConsentKind>(st.int64(first + 1)),
                               m_arena.keep(st.utf8(first + 2)), m_arena.keep(st.utf8(first + 3)),
                               m_arena.keep(st.utf8(first + 4))});
}

Result<const RecordView *> ExportRows::seek(qint64 id)
{
    m_arena.clear();
    m_record.points.clear();
    m_record.addresses.clear();
    m_record.id = id;
    CARNET_TRY(readPoints(id));
    CARNET_TRY(readAddresses(id));
    if (m_parts == Parts::PointsAndAddresses)
        return &m_record;
    m_record.tags.clear();
    m_record.custom.clear();
    m_record.events.clear();
    CARNET_TRY_ASSIGN(const bool isThere, m_own.seek(id));
    if (!isThere)
        return nullptr;
    m_record.own = &m_own.row();
    CARNET_TRY(readLists(id));
    if (m_events)
        CARNET_TRY(m_mergedInto.contains(id) ? readEventsOfMerged(id) : readEvents(id));
    return &m_record;
}

Contact contactOf(const RecordView &record, const QStringList &tags)
{
    namespace column = contact_column;
    const Statement &st = *record.own;
    Contact c;
    c.id = {record.id};
    c.uid = st.uid(column::Uid);
    c.civility = st.text(column::Civility);
    c.firstName = st.text(column::FirstName);
    c.familyName = st.text(column::FamilyName);
    c.job = st.text(column::Job);
    c.department = st.text(column::Department);
    c.companyId = st.id<CompanyId>(column::Company);
    c.birthday = st.text(column::Birthday);
    c.relation = static_cast<Relation>(st.integer(column::Relation));
    c.nature = static_cast<Nature>(st.integer(column::Nature));
    c.note = st.text(column::Note);
    c.provenance = readProvenance(st, column::Provenance);
    c.toCheck = splitToCheck(st.text(column::ToCheck));
    takeParts(c, record, tags);
    return c;
}

Company companyOf(const RecordView &record, const QStringList &tags)
{
    namespace column = company_column;
    const Statement &st = *record.own;
    Company c;
    c.id = {record.id};
    c.uid = st.uid(column::Uid);
    c.name = st.text(column::Name);
    c.siren = st.text(column::Siren);
    c.siret = st.text(column::Siret);
    c.vatNumber = st.text(column::VatNumber);
    c.naf = st.text(column::Naf);
    c.relation = static_cast<Relation>(st.integer(column::Relation));
    c.note = st.text(column::Note);
    c.provenance = readProvenance(st, column::Provenance);
    c.toCheck = splitToCheck(st.text(column::ToCheck));
    takeParts(c, record, tags);
    return c;
}

QList<ConsentEvent> eventsOf(const RecordView &record)
{
    QList<ConsentEvent> events;
    for (const EventView &e : record.events)
        events.append({e.channel, e.kind, QDate::fromString(textOf(e.on), Qt::ISODate), textOf(e.means),
                       textOf(e.evidence)});
    return events;
}

} // namespace carnet
