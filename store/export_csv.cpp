// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_csv.h"

#include "core/import/own_columns.h"
#include "core/record_words.h"

#include <algorithm>

namespace carnet {

namespace {

constexpr std::array kPointKinds{PointKind::Email,     PointKind::Mobile, PointKind::Phone,
                                 PointKind::HomePhone, PointKind::Fax,    PointKind::Web};
constexpr std::array<std::string_view, 5> kRelations{"", "suspect", "prospect", "client",
                                                     "ancien client"}; // wordOf, as UTF-8
constexpr std::array<std::string_view, 3> kNatures{"", "professionnel", "particulier"};
constexpr std::array<std::string_view, 6> kOrigins{"",       "themselves", "own-file",
                                                   "public", "bought",     "partner"};
constexpr std::array<std::string_view, 4> kObtained{"", "entry", "column", "batch"};

template <size_t N>
std::string_view word(const std::array<std::string_view, N> &words, qint64 value)
{
    return value >= 0 && value < static_cast<qint64>(N) ? words[static_cast<size_t>(value)]
                                                        : std::string_view();
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isLower(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '@' || c == '.' || c == '-'
            || c == '_';
    });
}

/// "06 12 34 56 78" and +33612345678: the exact fast path of phone_number.h, on bytes.
bool isPlainFrench(std::string_view typed, std::string_view norm)
{
    if (norm.size() != 12 || !norm.starts_with("+33") || typed.empty() || typed.front() != '0')
        return false;
    size_t at = 3;
    for (const char c : typed.substr(1)) {
        if (c == ' ' || c == '.')
            continue;
        if (at == norm.size() || c != norm[at++])
            return false;
    }
    return at == norm.size();
}

bool hasUsualNorm(const PointView &point)
{
    if (point.kind == PointKind::Email && point.typed == point.norm && isLower(point.norm))
        return true;
    if (isPhone(point.kind) && isPlainFrench(point.typed, point.norm))
        return true;
    return usualNorm(point.kind, textOf(point.typed)) == textOf(point.norm);
}

} // namespace

bool ExportShape::widen(const RecordView &record)
{
    bool isWider = false;
    const auto set = [&isWider](bool &flag, bool isNeeded) {
        isWider = isWider || (isNeeded && !flag);
        flag = flag || isNeeded;
    };
    const auto grow = [&isWider](int &width, int needed) {
        isWider = isWider || needed > width;
        width = std::max(width, needed);
    };
    int place = 0;
    for (size_t i = 0; i < record.points.size(); ++i) {
        const PointView &point = record.points[i];
        place = i > 0 && record.points[i - 1].kind == point.kind ? place + 1 : 0;
        Kind &kind = points[static_cast<size_t>(point.kind)];
        grow(kind.width, place + 1);
        set(kind.hasLabels, !point.label.empty());
        set(kind.hasPrimaries, point.isPrimary != (place == 0));
        set(kind.hasNormals, !kind.hasNormals && !hasUsualNorm(point));
    }
    for (size_t i = 0; i < record.addresses.size(); ++i) {
        set(hasAddressLabels, !record.addresses[i].label.empty());
        set(hasAddressPrimaries, record.addresses[i].isPrimary != (i == 0));
    }
    grow(addresses, static_cast<int>(record.addresses.size()));
    return isWider;
}

ExportCsv::ExportCsv(RecordKind kind, const ExportShape &shape, const ExportLists &lists, char separator,
                     FormulaGuard guard)
    : m_kind(kind), m_shape(shape), m_lists(lists), m_custom(static_cast<size_t>(shape.custom.size())),
      m_csv(m_line, separator, guard)
{
    for (int i = 0; i < shape.custom.size(); ++i)
        m_customPlaces.insert(shape.custom.at(i).id.value, i);
    for (const QString &tag : lists.tags)
        m_tags.push_back(joinNames({tag}).toStdString());
}

std::string_view ExportCsv::header()
{
    namespace column = own_column;
    const bool isContact = m_kind == RecordKind::Contact;
    QStringList names = isContact
        ? QStringList{QStringLiteral("civility"), QStringLiteral("first_name"), QStringLiteral("family_name"),
                      QStringLiteral("job"),      QStringLiteral("department"), QStringLiteral("company")}
        : QStringList{QStringLiteral("company"), QStringLiteral("siren"), QStringLiteral("siret"),
                      QStringLiteral("vat_number"), QStringLiteral("naf")};
    for (const PointKind kind : kPointKinds) {
        const ExportShape::Kind &shape = m_shape.points[static_cast<size_t>(kind)];
        for (int n = 1; n <= shape.width; ++n) {
            names.append(ownPointColumn(kind, n, OwnAspect::Value));
            if (shape.hasLabels)
                names.append(ownPointColumn(kind, n, OwnAspect::Label));
            if (shape.hasPrimaries)
                names.append(ownPointColumn(kind, n, OwnAspect::Primary));
            if (shape.hasNormals)
                names.append(ownPointColumn(kind, n, OwnAspect::Normal));
        }
    }
    for (int n = 1; n <= m_shape.addresses; ++n) {
        for (int part = 0; part < 5; ++part)
            names.append(ownAddressColumn(m_kind, part, n));
        if (m_shape.hasAddressLabels)
            names.append(ownAddressColumn(n, OwnAspect::Label));
        if (m_shape.hasAddressPrimaries)
            names.append(ownAddressColumn(n, OwnAspect::Primary));
    }
    names << QStringLiteral("relation") << QStringLiteral("tags") << QStringLiteral("owner")
          << column::kOrigin << QStringLiteral("source") << QStringLiteral("collected_on")
          << column::kCollectedFrom << QStringLiteral("last_contact") << column::kInformedOn
          << column::kInformedHow << column::kLawfulBasis << QStringLiteral("external_id")
          << column::kExternalSource;
    if (isContact)
        names << QStringLiteral("nature") << QStringLiteral("birthday") << QStringLiteral("opposition_email")
              << QStringLiteral("opposition_sms") << QStringLiteral("opposition_phone")
              << QStringLiteral("opposition_post") << QStringLiteral("opposition_date")
              << column::kConsentHistory;
    for (const CustomField &field : m_shape.custom)
        names.append(column::kCustom + field.name);
    names << QStringLiteral("note") << column::kToCheck;
    if (m_shape.hasArchived)
        names << column::kArchived;
    names << column::kUid;
    if (isContact)
        names << column::kCompanyUid;
    m_line.clear();
    for (const QString &name : std::as_const(names))
        m_csv.cell(ownHeading(name, m_shape.headings));
    m_csv.end();
    return m_line;
}

std::string_view ExportCsv::line(const RecordView &record)
{
    m_line.clear();
    if (m_kind == RecordKind::Contact)
        writeContact(record);
    else
        writeCompany(record);
    m_csv.end();
    return m_line;
}

void ExportCsv::writeContact(const RecordView &record)
{
    namespace column = contact_column;
    const Statement &st = *record.own;
    for (const int text :
         {column::Civility, column::FirstName, column::FamilyName, column::Job, column::Department})
        m_csv.cell(st.utf8(text));
    const ExportLists::Company *company = m_lists.company(st.int64(column::Company));
    m_csv.cell(company ? company->name : std::string_view());
    writePoints(record);
    writeAddresses(record);
    writeShared(record, column::Relation, column::Provenance);
    m_csv.plain(word(kNatures, st.int64(column::Nature)));
    m_csv.cell(st.utf8(column::Birthday));
    writeOppositions(record);
    writeEnd(record, column::Note, column::ToCheck);
    if (company)
        writeUid(company->uid.bytes.data());
    else
        m_csv.empty();
}

void ExportCsv::writeCompany(const RecordView &record)
{
    namespace column = company_column;
    const Statement &st = *record.own;
    for (const int text : {column::Name, column::Siren, column::Siret, column::VatNumber, column::Naf})
        m_csv.cell(st.utf8(text));
    writePoints(record);
    writeAddresses(record);
    writeShared(record, column::Relation, column::Provenance);
    writeEnd(record, column::Note, column::ToCheck);
}

void ExportCsv::writePoints(const RecordView &record)
{
    size_t at = 0;
    for (const PointKind kind : kPointKinds) {
        const ExportShape::Kind &shape = m_shape.points[static_cast<size_t>(kind)];
        for (int n = 0; n < shape.width; ++n) {
            const PointView *point =
                at < record.points.size() && record.points[at].kind == kind ? &record.points[at++] : nullptr;
            m_csv.cell(point ? point->typed : std::string_view());
            if (shape.hasLabels)
                m_csv.cell(point ? point->label : std::string_view());
            if (shape.hasPrimaries)
                m_csv.plain(!point                 ? ""
                                : point->isPrimary ? own_column::kYes.data()
                                                   : own_column::kNo.data());
            if (shape.hasNormals)
                m_csv.cell(point ? point->norm : std::string_view());
        }
    }
}

void ExportCsv::writeAddresses(const RecordView &record)
{
    static const AddressView none;
    for (int n = 0; n < m_shape.addresses; ++n) {
        const bool isThere = static_cast<size_t>(n) < record.addresses.size();
        const AddressView &address = isThere ? record.addresses[static_cast<size_t>(n)] : none;
        for (const std::string_view text :
             {address.street, address.postcode, address.city, address.region, address.country})
            m_csv.cell(text);
        if (m_shape.hasAddressLabels)
            m_csv.cell(address.label);
        if (m_shape.hasAddressPrimaries)
            m_csv.plain(!isThere ? "" : address.isPrimary ? own_column::kYes.data() : own_column::kNo.data());
    }
}

void ExportCsv::writeShared(const RecordView &record, int relation, int provenance)
{
    const Statement &st = *record.own;
    m_csv.plain(word(kRelations, st.int64(relation)));
    m_scratch.clear();
    for (const int tag : record.tags)
        (m_scratch.empty() ? m_scratch : m_scratch.append(", ")).append(m_tags[static_cast<size_t>(tag)]);
    m_csv.cell(std::string_view(m_scratch));
    if (record.owner > 0)
        m_csv.cell(m_lists.names.members.value(record.owner));
    else
        m_csv.empty();
    m_csv.plain(word(kOrigins, st.int64(provenance)));
    m_csv.cell(st.utf8(provenance + 1));
    m_csv.plain(st.utf8(provenance + 2)); // a date
    m_csv.plain(word(kObtained, st.int64(provenance + 3)));
    m_csv.plain(st.utf8(provenance + 4)); // dates
    m_csv.plain(st.utf8(provenance + 5));
    for (int text = provenance + 6; text <= provenance + 9; ++text)
        m_csv.cell(st.utf8(text));
}

/// Columns that any program understands, and the whole history.
void ExportCsv::writeOppositions(const RecordView &record)
{
    std::string_view date;
    for (const Channel channel : kAllChannels) {
        bool isOpposed = false;
        for (const EventView &event : record.events) {
            if (event.kind != ConsentKind::Opposition || event.channel != channel)
                continue;
            isOpposed = true;
            date = std::max(date, event.on);
        }
        m_csv.plain(isOpposed ? own_column::kYes.data() : "");
    }
    m_csv.plain(date);
    if (record.events.empty())
        m_csv.empty();
    else
        m_csv.cell(joinEvents(eventsOf(record)));
}

void ExportCsv::writeEnd(const RecordView &record, int note, int toCheck)
{
    if (!m_custom.empty()) {
        std::fill(m_custom.begin(), m_custom.end(), std::string_view());
        for (const CustomView &custom : record.custom) {
            if (const auto place = m_customPlaces.constFind(custom.field); place != m_customPlaces.cend())
                m_custom[static_cast<size_t>(*place)] = custom.value;
        }
        for (const std::string_view value : m_custom)
            m_csv.cell(value);
    }
    const Statement &st = *record.own;
    m_csv.cell(st.utf8(note));
    m_csv.cell(st.utf8(toCheck));
    if (m_shape.hasArchived)
        m_csv.plain(record.isArchived ? own_column::kYes.data() : "");
    const QByteArrayView uid = st.blobView(contact_column::Uid); // the second column of both kinds
    writeUid(reinterpret_cast<const unsigned char *>(uid.data()));
}

/// As Uid::toText writes it.
void ExportCsv::writeUid(const unsigned char *uid)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    char text[36];
    size_t at = 0;
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[at++] = '-';
        text[at++] = kDigits[uid[i] >> 4];
        text[at++] = kDigits[uid[i] & 15];
    }
    m_csv.plain({text, at});
}

} // namespace carnet
