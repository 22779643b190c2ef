// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/company.h"
#include "core/contact.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <random>

namespace carnet {

namespace demo {
enum class Gender;
enum class Trade;
struct Person;
struct Town;
} // namespace demo

/// One step of the demo: a contact, and its company when this is the company's first contact.
struct DemoEntry {
    Contact contact; ///< companyName links it; no id, no uid
    std::optional<Company> newCompany;
};

/// An endless stream of fictitious French contacts and companies, the same for the same seed and day: names
/// of western France, phones of the ranges that the ARCEP keeps for fiction, addresses in .example, SIREN
/// that fit the check and begin with 0 (no company has such a one), all dates before the clock's today. The
/// first two dozen are the people of the documentation's screens. Company names never come twice. One thread
/// at a time.
class DemoSource {
public:
    DemoSource(quint64 seed, const Clock &clock);

    [[nodiscard]] DemoEntry next();

private:
    /// The company at which contacts are being made.
    struct Workplace {
        Company company;
        demo::Trade trade{};
        QString slug; ///< "fournil-arcy", for domains
        int contactsLeft = 0;
    };

    quint64 below(quint64 limit);
    bool chance(int percent) { return below(100) < quint64(percent); }

    [[nodiscard]] DemoEntry castEntry(const demo::Person &person);
    [[nodiscard]] DemoEntry madeEntry();
    void open(demo::Trade trade, const QString &name, const demo::Town &town, Relation relation);
    void fillContact(Contact &contact, demo::Gender gender, Relation relation);
    [[nodiscard]] Provenance provenance(Relation relation, int lastContactDays);
    [[nodiscard]] demo::Trade someTrade();
    [[nodiscard]] Relation someRelation();
    [[nodiscard]] QString familyName();
    [[nodiscard]] QString companyName(demo::Trade trade, const demo::Town &town);
    [[nodiscard]] QString siren();
    [[nodiscard]] QString note();
    [[nodiscard]] Point phone(PointKind kind, const QString &prefix);

    std::mt19937_64 m_random;
    QDate m_today;
    qint64 m_made = 0;
    Workplace m_workplace;
    QSet<size_t> m_usedNames; ///< hashes of company names
};

struct DemoRecords {
    QList<Company> companies;
    QList<Contact> contacts;
};

/// The first `contacts` of a DemoSource and their companies. Any thread.
[[nodiscard]] DemoRecords makeDemo(int contacts, quint64 seed, const Clock &clock);

} // namespace carnet
