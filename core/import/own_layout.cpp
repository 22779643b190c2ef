// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/own_layout.h"

#include "core/csv/csv_writer.h"
#include "core/import/cell_values.h"
#include "core/import/own_headings.h"
#include "core/record_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr std::array kPointKinds{PointKind::Email,     PointKind::Mobile, PointKind::Phone,
                                 PointKind::HomePhone, PointKind::Fax,    PointKind::Web};
constexpr std::array<std::pair<QLatin1StringView, Channel>, 4> kOppositions{
    {{"opposition_email"_L1, Channel::Email},
     {"opposition_sms"_L1, Channel::Sms},
     {"opposition_phone"_L1, Channel::Phone},
     {"opposition_post"_L1, Channel::Post}}};
/// Names of the import that stand for one text or date of a record.
constexpr std::array kPlain{
    "civility"_L1, "first_name"_L1, "family_name"_L1,    "job"_L1,          "department"_L1,  "company"_L1,
    "siren"_L1,    "siret"_L1,      "vat_number"_L1,     "naf"_L1,          "relation"_L1,    "tags"_L1,
    "owner"_L1,    "source"_L1,     "collected_on"_L1,   "last_contact"_L1, "external_id"_L1, "nature"_L1,
    "birthday"_L1, "note"_L1,       "opposition_date"_L1};
constexpr std::array kOwn{own_column::kOrigin,         own_column::kCollectedFrom,
                          own_column::kInformedOn,     own_column::kInformedHow,
                          own_column::kLawfulBasis,    own_column::kExternalSource,
                          own_column::kConsentHistory, own_column::kToCheck,
                          own_column::kArchived,       own_column::kUid,
                          own_column::kCompanyUid};

/// A normal form that stands beside a number that was typed anew is of the old one.
bool isOfNumber(const QString &norm, const QString &typed)
{
    const auto digits = [](const QString &text) {
        QString only;
        for (const QChar c : text) {
            if (c.isDigit())
                only += c;
        }
        return only.right(6);
    };
    return digits(norm) == digits(typed);
}

/// Columns that no other program has together.
bool hasMarks(const QStringList &names)
{
    constexpr std::array kMarks{own_column::kOrigin, own_column::kInformedOn, own_column::kInformedHow,
                                own_column::kLawfulBasis};
    return std::all_of(kMarks.begin(), kMarks.end(),
                       [&names](QLatin1StringView mark) { return names.contains(mark); });
}

} // namespace

std::optional<OwnLayout> OwnLayout::of(const QStringList &header)
{
    QStringList names;
    for (const QString &cell : header)
        names.append(removeFormulaGuard(cell));
    if (!hasMarks(names))
        names = ownColumns(names);
    if (!hasMarks(names))
        return {};
    const bool isContact = names.contains("family_name"_L1) || names.contains("first_name"_L1);
    if (!isContact && !names.contains("company"_L1))
        return {};
    return OwnLayout(names, isContact ? RecordKind::Contact : RecordKind::Company);
}

OwnLayout::OwnLayout(const QStringList &names, RecordKind kind) : m_kind(kind), m_names(names)
{
    for (int i = static_cast<int>(names.size()) - 1; i >= 0; --i)
        m_index.insert(names.at(i), i);
    for (const QLatin1StringView name : kPlain)
        take(name);
    for (const QLatin1StringView name : kOwn)
        take(name);
    for (const auto &[name, channel] : kOppositions)
        take(name);
    takePoints();
    takeAddresses();
    for (int i = 0; i < names.size(); ++i) {
        if (!names.at(i).startsWith(own_column::kCustom) || names.at(i).size() == own_column::kCustom.size())
            continue;
        m_custom.append({i, names.at(i).mid(own_column::kCustom.size())});
        m_known.insert(i);
    }
}

int OwnLayout::take(const QString &name)
{
    const int column = m_index.value(name, -1);
    if (column >= 0)
        m_known.insert(column);
    return column;
}

void OwnLayout::takePoints()
{
    for (const PointKind kind : kPointKinds) {
        for (int n = 1; n <= m_names.size(); ++n) {
            PointColumns columns{kind, {}};
            for (const OwnAspect aspect :
                 {OwnAspect::Value, OwnAspect::Label, OwnAspect::Primary, OwnAspect::Normal})
                columns.at[static_cast<size_t>(aspect)] = take(ownPointColumn(kind, n, aspect));
            if (columns.at[0] >= 0)
                m_points.append(columns);
        }
    }
}

void OwnLayout::takeAddresses()
{
    for (int n = 1; n <= m_names.size(); ++n) {
        AddressColumns columns;
        for (int part = 0; part < 5; ++part)
            columns.parts[static_cast<size_t>(part)] = take(ownAddressColumn(m_kind, part, n));
        columns.label = take(ownAddressColumn(n, OwnAspect::Label));
        columns.primary = take(ownAddressColumn(n, OwnAspect::Primary));
        if (std::any_of(columns.parts.begin(), columns.parts.end(), [](int at) { return at >= 0; }))
            m_addresses.append(columns);
    }
}

bool OwnLayout::isOpposition(int column) const
{
    const QString name = m_names.value(column);
    return name == own_column::kConsentHistory
        || std::any_of(kOppositions.begin(), kOppositions.end(),
                       [&name](const auto &o) { return name == o.first; });
}

/// One record on its way.
class OwnLayout::Reading {
public:
    Reading(const OwnLayout &layout, qint64 line, const QStringList &cells, FormulaGuard guard)
        : m_layout(layout), m_cells(cells), m_guard(guard)
    {
        row.line = line;
        row.kind = layout.m_kind;
        row.isOwn = true;
    }

    [[nodiscard]] QString cell(int column) const
    {
        if (column < 0 || m_layout.m_leftOut.contains(column))
            return {};
        const QString text = m_cells.value(column);
        return m_guard == FormulaGuard::On ? removeFormulaGuard(text) : text;
    }
    [[nodiscard]] int at(QLatin1StringView name) const { return m_layout.m_index.value(name, -1); }
    [[nodiscard]] QString cell(QLatin1StringView name) const { return cell(at(name)); }

    /// ISO as we wrote it, or as a spreadsheet wrote it anew.
    QDate date(QLatin1StringView name, ImportField field)
    {
        const QString text = cell(name);
        if (text.trimmed().isEmpty())
            return {};
        const std::optional<CellDate> read = readDate(text);
        if (!read || !read->date.isValid())
            keepUnread(name, field, IssueKind::UnreadableDate);
        return read ? read->date : QDate();
    }

    template <typename Enum>
    Enum wordOf(QLatin1StringView name, std::optional<Enum> (*inOtherWords)(const QString &),
                ImportField field, IssueKind kind)
    {
        const QString text = cell(name).trimmed();
        std::optional<Enum> value = valueOfWord<Enum>(text);
        if (!value && inOtherWords)
            value = inOtherWords(text);
        if (!value)
            keepUnread(name, field, kind);
        return value.value_or(Enum{});
    }

    void keepUnread(QLatin1StringView name, ImportField field, IssueKind kind)
    {
        m_notes.append(name + " : "_L1 + cell(name));
        row.issues.push_back({row.line, at(name), field, kind, cell(name)});
        m_toCheck.append(name);
    }

    void takePoints(QList<Point> &points) const
    {
        for (const PointColumns &columns : m_layout.m_points) {
            const QString typed = cell(columns.at[0]);
            if (typed.isEmpty())
                continue;
            Point point{0, columns.kind, cell(columns.at[1]), typed, {}, false};
            const bool isFirst = std::none_of(points.cbegin(), points.cend(),
                                              [&](const Point &p) { return p.kind == point.kind; });
            point.isPrimary = columns.at[2] < 0 ? isFirst : readYesNo(cell(columns.at[2])) == YesNo::Yes;
            const QString norm = cell(columns.at[3]);
            const bool isGiven =
                columns.at[3] >= 0 && (norm.isEmpty() || !isPhone(point.kind) || isOfNumber(norm, typed));
            point.norm = isGiven ? norm : usualNorm(point.kind, typed);
            points.append(point);
        }
    }

    void takeAddresses(QList<PostalAddress> &addresses) const
    {
        for (const AddressColumns &columns : m_layout.m_addresses) {
            PostalAddress a{0,
                            cell(columns.label),
                            cell(columns.parts[0]),
                            cell(columns.parts[1]),
                            cell(columns.parts[2]),
                            cell(columns.parts[3]),
                            cell(columns.parts[4]),
                            false};
            if (a.isEmpty())
                continue;
            a.isPrimary =
                columns.primary < 0 ? addresses.isEmpty() : readYesNo(cell(columns.primary)) == YesNo::Yes;
            addresses.append(a);
        }
    }

    void takeProvenance(Provenance &p, const QString &externalSource)
    {
        p.origin =
            wordOf<Origin>(own_column::kOrigin, nullptr, ImportField::Source, IssueKind::UnknownRelation);
        p.source = cell("source"_L1);
        p.obtainedOn = date("collected_on"_L1, ImportField::CollectedOn);
        const bool isSaid = at(own_column::kCollectedFrom) >= 0;
        p.obtainedFrom = isSaid ? valueOfWord<ObtainedFrom>(cell(own_column::kCollectedFrom).trimmed())
                                      .value_or(ObtainedFrom::Unknown)
            : p.obtainedOn.isValid() ? ObtainedFrom::Column
                                     : ObtainedFrom::Unknown;
        p.lastContactOn = date("last_contact"_L1, ImportField::LastContact);
        p.informedOn = date(own_column::kInformedOn, ImportField::Ignore);
        p.informedHow = cell(own_column::kInformedHow);
        p.lawfulBasis = cell(own_column::kLawfulBasis);
        p.externalId = cell("external_id"_L1);
        p.externalSource = cell(own_column::kExternalSource);
        if (!p.externalId.isEmpty() && at(own_column::kExternalSource) < 0)
            p.externalSource = externalSource;
    }

    /// The history is the truth; a column of oppositions can only add to it.
    void takeEvents()
    {
        QStringList unread;
        row.events = splitEvents(cell(own_column::kConsentHistory), unread);
        if (!unread.isEmpty())
            keepUnread(own_column::kConsentHistory, ImportField::Opposition, IssueKind::UnclearConsent);
        const QDate on = date("opposition_date"_L1, ImportField::OppositionDate);
        for (const auto &[name, channel] : kOppositions) {
            const QString text = cell(name).trimmed();
            const bool isKnown =
                std::any_of(row.events.cbegin(), row.events.cend(), [ch = channel](const ConsentEvent &e) {
                    return e.channel == ch && e.kind == ConsentKind::Opposition;
                });
            if (!isKnown && readYesNo(text) != YesNo::No)
                row.oppositions.append({channel, text, on, at(name)});
        }
    }

    template <typename Record>
    void takeShared(Record &record, const QString &externalSource)
    {
        takePoints(record.points);
        takeAddresses(record.addresses);
        record.relation =
            wordOf<Relation>("relation"_L1, readRelation, ImportField::Relation, IssueKind::UnknownRelation);
        record.tags = splitNames(cell("tags"_L1));
        if (const QString owner = cell("owner"_L1); !owner.isEmpty())
            row.others.append({ImportField::Owner, owner});
        takeProvenance(record.provenance, externalSource);
        for (const auto &[column, name] : m_layout.m_custom) {
            if (const QString text = cell(column); !text.isEmpty())
                row.customTexts.append({name, text});
        }
        record.state.archived = readYesNo(cell(own_column::kArchived)) == YesNo::Yes;
        record.uid = Uid::fromText(cell(own_column::kUid)).value_or(Uid{});
    }

    /// Last: what could not be read is in the note by now.
    template <typename Record>
    void finish(Record &record) const
    {
        record.note = cell("note"_L1);
        for (const QString &line : m_notes)
            record.note += (record.note.isEmpty() ? QString() : u"\n"_s) + line;
        record.toCheck = cell(own_column::kToCheck).split(u' ', Qt::SkipEmptyParts);
        for (const QString &field : m_toCheck) {
            if (!record.toCheck.contains(field))
                record.toCheck.append(field);
        }
    }

    ImportedRow row;

private:
    const OwnLayout &m_layout;
    const QStringList &m_cells;
    const FormulaGuard m_guard;
    QStringList m_notes;
    QStringList m_toCheck;
};

ImportedRow OwnLayout::read(qint64 line, const QStringList &cells, const QString &externalSource,
                            FormulaGuard guard) const
{
    Reading reading(*this, line, cells, guard);
    ImportedRow &row = reading.row;
    if (std::all_of(cells.cbegin(), cells.cend(),
                    [](const QString &cell) { return cell.trimmed().isEmpty(); })) {
        row.refused = RefusedReason::EmptyRow;
        return std::move(row);
    }
    row.company.name = reading.cell("company"_L1);
    if (m_kind == RecordKind::Company) {
        Company &c = row.company;
        c.siren = reading.cell("siren"_L1);
        c.siret = reading.cell("siret"_L1);
        c.vatNumber = reading.cell("vat_number"_L1);
        c.naf = reading.cell("naf"_L1);
        reading.takeShared(c, externalSource);
        reading.finish(c);
        return std::move(row);
    }
    Contact &c = row.contact;
    c.civility = reading.cell("civility"_L1);
    c.firstName = reading.cell("first_name"_L1);
    c.familyName = reading.cell("family_name"_L1);
    c.job = reading.cell("job"_L1);
    c.department = reading.cell("department"_L1);
    c.companyName = row.company.name;
    row.companyUid = Uid::fromText(reading.cell(own_column::kCompanyUid)).value_or(Uid{});
    c.birthday = reading.cell("birthday"_L1);
    c.nature = reading.wordOf<Nature>("nature"_L1, readNature, ImportField::Nature, IssueKind::UnknownNature);
    reading.takeShared(c, externalSource);
    reading.takeEvents();
    reading.finish(c);
    return std::move(row);
}

} // namespace carnet
