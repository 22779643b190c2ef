// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company_identifier.h"
#include "core/demo_data.h"
#include "core/email_address.h"
#include "core/phone_number.h"

#include <QSet>
#include <QTest>

using namespace carnet;

class DemoDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheOneOfTheScreens();
    void isTheSameForTheSameSeed();
    void hasTheRightNumberOfCompanies();
    void linksEveryContactToACompanyMadeBefore();
    void holdsOnlyFictitiousWaysToReachPeople();
    void holdsValidFictitiousIdentifiers();
    void holdsOnlyDatesBeforeToday();
    void hasNotesAndTagsWithMeaning();
    void scalesWithManyFamilyNames();
};

namespace {

const Clock kClock = Clock::fixed(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());

DemoRecords demoOf(int contacts = 200)
{
    return makeDemo(contacts, 1, kClock);
}

QList<Point> allPoints(const DemoRecords &records)
{
    QList<Point> points;
    for (const Contact &contact : records.contacts)
        points += contact.points;
    for (const Company &company : records.companies)
        points += company.points;
    return points;
}

QList<Provenance> allProvenances(const DemoRecords &records)
{
    QList<Provenance> provenances;
    for (const Contact &contact : records.contacts)
        provenances += contact.provenance;
    for (const Company &company : records.companies)
        provenances += company.provenance;
    return provenances;
}

} // namespace

void DemoDataTest::beginsWithTheOneOfTheScreens()
{
    const DemoRecords records = makeDemo(1, 99, kClock);
    const Contact &contact = records.contacts.at(0);
    QCOMPARE(displayName(contact), QStringLiteral("Hélène Marchand"));
    QCOMPARE(contact.job, QStringLiteral("Gérante"));
    QCOMPARE(contact.companyName, QStringLiteral("Le Fournil d’Arcy"));
    QCOMPARE(contact.addresses.at(0).city, QStringLiteral("Rennes"));
    QCOMPARE(contact.points.at(0).typed, QStringLiteral("06 39 98 14 27"));
    QCOMPARE(contact.points.at(1).typed, QStringLiteral("helene@fournil-arcy.example"));
    QCOMPARE(contact.provenance.lastContactOn, QDate(2026, 11, 6));
    QCOMPARE(records.companies.at(0).siren, QStringLiteral("123456782"));
}

void DemoDataTest::isTheSameForTheSameSeed()
{
    QCOMPARE(demoOf().contacts, demoOf().contacts);
    QCOMPARE(demoOf().companies, demoOf().companies);
    QVERIFY(demoOf().contacts != makeDemo(200, 2, kClock).contacts);
    QCOMPARE(makeDemo(50, 1, kClock).contacts, demoOf().contacts.first(50));
}

void DemoDataTest::hasTheRightNumberOfCompanies()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const DemoRecords records = makeDemo(200, seed, kClock);
        QCOMPARE(records.contacts.size(), 200);
        QVERIFY2(records.companies.size() >= 80 && records.companies.size() <= 125,
                 qPrintable(QString::number(records.companies.size())));
    }
}

void DemoDataTest::linksEveryContactToACompanyMadeBefore()
{
    DemoSource source(3, kClock);
    QSet<QString> names;
    for (int i = 0; i < 5000; ++i) {
        const DemoEntry entry = source.next();
        if (entry.newCompany) {
            QVERIFY2(!names.contains(entry.newCompany->name), qPrintable(entry.newCompany->name));
            names.insert(entry.newCompany->name);
        }
        QVERIFY(names.contains(entry.contact.companyName));
    }
}

void DemoDataTest::holdsOnlyFictitiousWaysToReachPeople()
{
    static const QStringList prefixes{QStringLiteral("+3319900"), QStringLiteral("+3326191"),
                                      QStringLiteral("+3335301"), QStringLiteral("+3346571"),
                                      QStringLiteral("+3353649"), QStringLiteral("+3363998")};
    for (const Point &point : allPoints(demoOf(1000))) {
        if (isPhone(point.kind)) {
            QVERIFY2(prefixes.contains(point.norm.left(8)), qPrintable(point.norm));
            QCOMPARE(phoneE164(point.typed), point.norm);
        } else if (point.kind == PointKind::Email) {
            QVERIFY2(normalizeEmail(point.typed) == point.norm, qPrintable(point.typed));
            QVERIFY(point.norm.endsWith(u".example"));
        } else {
            QVERIFY(point.norm.endsWith(u".example"));
        }
    }
}

void DemoDataTest::holdsValidFictitiousIdentifiers()
{
    for (const Company &company : demoOf(1000).companies) {
        QVERIFY(readSiren(company.siren).isValid());
        QVERIFY2(readSiret(company.siret).isValid(), qPrintable(company.siret));
        QVERIFY(readVatNumber(company.vatNumber).isValid());
        QVERIFY(company.siren.startsWith(u'0') || company.siren == u"123456782");
    }
}

void DemoDataTest::holdsOnlyDatesBeforeToday()
{
    const QDate today = kClock.today();
    for (const Provenance &provenance : allProvenances(demoOf(1000))) {
        QVERIFY(provenance.obtainedOn.isValid() && provenance.obtainedOn < today);
        QVERIFY(!provenance.lastContactOn.isValid()
                || (provenance.lastContactOn >= provenance.obtainedOn && provenance.lastContactOn < today));
        QVERIFY(!provenance.informedOn.isValid()
                || (provenance.informedOn >= provenance.obtainedOn && provenance.informedOn < today));
        QVERIFY(provenance.origin != Origin::Unknown && !provenance.source.isEmpty());
    }
}

void DemoDataTest::hasNotesAndTagsWithMeaning()
{
    QSet<QString> tags;
    int withNote = 0;
    for (const Contact &contact : demoOf().contacts) {
        QVERIFY(!contact.tags.isEmpty());
        tags += QSet<QString>(contact.tags.begin(), contact.tags.end());
        withNote += contact.note.isEmpty() ? 0 : 1;
        QVERIFY(contact.note.size() <= 200);
    }
    QCOMPARE(tags,
             QSet<QString>({QStringLiteral("Boulangerie"), QStringLiteral("Restauration"),
                            QStringLiteral("Hôtellerie"), QStringLiteral("Salon 2026")}));
    QVERIFY(withNote > 100 && withNote < 200);
}

void DemoDataTest::scalesWithManyFamilyNames()
{
    DemoSource source(7, kClock);
    QSet<QString> names;
    for (int i = 0; i < 60'000; ++i)
        names.insert(source.next().contact.familyName);
    QVERIFY2(names.size() > 9000 && names.size() < 12'000, qPrintable(QString::number(names.size())));
}

QTEST_GUILESS_MAIN(DemoDataTest)
#include "tst_demo_data.moc"
