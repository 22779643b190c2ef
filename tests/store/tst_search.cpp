// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/derive.h"
#include "store/list_query.h"
#include "store/maintenance.h"
#include "store/recorded_write.h"
#include "store/search.h"
#include "store/setting_table.h"
#include "tests/support/derived_rows.h"
#include "tests/support/temp_carnet.h"

#include <QTest>

using namespace carnet;
using carnet::test::derivedRows;
using carnet::test::indexedRecords;
using carnet::test::TempCarnet;

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsInEveryForm_data();
    void findsInEveryForm();
    void neverTakesATextForAnOperator_data();
    void neverTakesATextForAnOperator();
    void putsNamesThatBeginWithTheTextFirst();
    void findsCompaniesByTheirOwnWords();
    void listsByName();
    void forgetsTheTrash();
    void isTheSameAfterDerivingEverythingAgain();
    void isDerivedAgainWhenTheRulesHaveChanged();
    void writesManyRecordsAsOneSegment();

private:
    ContactId add(const QString &first, const QString &family, const QString &company, const QString &phone,
                  const QString &e164, const QString &email, const QString &town, const QStringList &tags,
                  const QString &note);
    QStringList names(const std::vector<qint64> &ids, RecordKind kind = RecordKind::Contact);
    TempCarnet m_carnet;
    ContactId m_helene;
};

ContactId SearchTest::add(const QString &first, const QString &family, const QString &company,
                          const QString &phone, const QString &e164, const QString &email,
                          const QString &town, const QStringList &tags, const QString &note)
{
    Contact c;
    c.firstName = first;
    c.familyName = family;
    c.companyName = company;
    c.points = {{0, PointKind::Mobile, {}, phone, e164, true}, {0, PointKind::Email, {}, email, email, true}};
    c.addresses = {{0, {}, {}, QStringLiteral("35000"), town, {}, {}, true}};
    c.tags = tags;
    c.note = note;
    ContactId id;
    const auto done = RecordedWrite::run(
        *m_carnet.db, m_carnet.clock, {CommandId::ContactCreate, {}}, [&](Database &db) -> Result<void> {
            CARNET_TRY_ASSIGN(id, ContactTable(db).insert(c, m_carnet.clock));
            return {};
        });
    return done ? id : ContactId{};
}

QStringList SearchTest::names(const std::vector<qint64> &ids, RecordKind kind)
{
    QStringList names;
    const auto rows = rowsById(*m_carnet.db, kind, ids);
    for (const RecordRow &row : rows.value_or(std::vector<RecordRow>{}))
        names.append(row.name);
    return names;
}

void SearchTest::initTestCase()
{
    QVERIFY2(m_carnet.db, qPrintable(m_carnet.failure));
    m_helene = add(QStringLiteral("Hélène"), QStringLiteral("Marchand"), QStringLiteral("Le Fournil d’Arcy"),
                   QStringLiteral("06.39.98.14.27"), QStringLiteral("+33639981427"),
                   QStringLiteral("helene@fournil-arcy.example"), QStringLiteral("Rennes"),
                   {QStringLiteral("Boulangerie")}, QStringLiteral("Sole actuelle fatiguée"));
    QVERIFY(m_helene.isValid());
    QVERIFY(add(QStringLiteral("Gwenaël"), QStringLiteral("Œuvrard"), QStringLiteral("Au Pain Doré"),
                QStringLiteral("02 61 91 40 82"), QStringLiteral("+33261914082"),
                QStringLiteral("gwenael@pain-dore.example"), QStringLiteral("Saint-Malo"),
                {QStringLiteral("Boulangerie"), QStringLiteral("Salon 2026")},
                QStringLiteral("Aime les œufs; marchand de sable"))
                .isValid());
    QVERIFY(add(QStringLiteral("Jan"), QStringLiteral("De Smet"), QStringLiteral("Bakkerij Smet"),
                QStringLiteral("0495 68 09 99"), QStringLiteral("+32495680999"),
                QStringLiteral("jan.desmet@bakkerij.example"), QStringLiteral("Brugge"), {}, {})
                .isValid());
    QVERIFY(add(QStringLiteral("Étienne"), QStringLiteral("Zola"), {}, QStringLiteral("3646"), {},
                QStringLiteral("helene@autre.example"), QStringLiteral("Laval"), {},
                QStringLiteral("voir fournil et arcy, example"))
                .isValid());
}

void SearchTest::findsInEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList helene{QStringLiteral("Hélène Marchand")};
    const QStringList gwenael{QStringLiteral("Gwenaël Œuvrard")};
    const QStringList jan{QStringLiteral("Jan De Smet")};
    QTest::newRow("without accents") << QStringLiteral("helene marchand") << helene;
    QTest::newRow("capitals") << QStringLiteral("HÉLÈNE MARCHAND") << helene;
    QTest::newRow("ligature") << QStringLiteral("oeuvrard") << gwenael;
    QTest::newRow("ligature typed") << QStringLiteral("œuvr") << gwenael;
    QTest::newRow("oeufs in a note") << QStringLiteral("oeufs") << gwenael;
    QTest::newRow("two words, name and company")
        << QStringLiteral("hel fournil")
        << QStringList{QStringLiteral("Hélène Marchand"), QStringLiteral("Étienne Zola")};
    QTest::newRow("two words, company and town") << QStringLiteral("arcy rennes") << helene;
    QTest::newRow("phone by pairs") << QStringLiteral("06 39 98 14 27") << helene;
    QTest::newRow("phone by dots") << QStringLiteral("06.39.98") << helene;
    QTest::newRow("phone at once") << QStringLiteral("0639981427") << helene;
    QTest::newRow("phone international") << QStringLiteral("+33 6 39 98 14 27") << helene;
    QTest::newRow("phone with (0)") << QStringLiteral("+33 (0)6 39 98 14 27") << helene;
    QTest::newRow("phone 0033") << QStringLiteral("0033639981427") << helene;
    QTest::newRow("phone without zero") << QStringLiteral("639981427") << helene;
    QTest::newRow("phone half typed") << QStringLiteral("06 39 9") << helene;
    QTest::newRow("fixed phone") << QStringLiteral("0261914082") << gwenael;
    QTest::newRow("foreign, national form") << QStringLiteral("0495 68 09 99") << jan;
    QTest::newRow("foreign, international form") << QStringLiteral("+32 495 68 09 99") << jan;
    QTest::newRow("short number") << QStringLiteral("3646") << QStringList{QStringLiteral("Étienne Zola")};
    QTest::newRow("postcode and town") << QStringLiteral("35000 rennes") << helene;
    QTest::newRow("email whole") << QStringLiteral("helene@fournil-arcy.example") << helene;
    QTest::newRow("email beginning") << QStringLiteral("helene@fournil") << helene;
    QTest::newRow("town with a hyphen") << QStringLiteral("saint malo") << gwenael;
    QTest::newRow("tag") << QStringLiteral("boul")
                         << QStringList{QStringLiteral("Hélène Marchand"), QStringLiteral("Gwenaël Œuvrard")};
    QTest::newRow("tag and town") << QStringLiteral("boulangerie rennes") << helene;
    QTest::newRow("tag of two words") << QStringLiteral("salon 2026") << gwenael;
    QTest::newRow("nothing") << QStringLiteral("lamina") << QStringList{};
    QTest::newRow("one word missing") << QStringLiteral("helene lamina") << QStringList{};
}

void SearchTest::findsInEveryForm()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    Search search(*m_carnet.db);
    const auto all = search.all(text, RecordKind::Contact);
    QVERIFY2(all, qPrintable(all ? QString() : all.error().detail));
    QCOMPARE(names(*all), found);
    const auto first = search.first(text, RecordKind::Contact, 50);
    QVERIFY(first);
    QStringList sortedFirst = names(*first);
    QStringList sortedFound = found;
    sortedFirst.sort();
    sortedFound.sort();
    QCOMPARE(sortedFirst, sortedFound);
}

void SearchTest::neverTakesATextForAnOperator_data()
{
    QTest::addColumn<QString>("text");
    const QStringList words{QStringLiteral("AND"), QStringLiteral("OR"), QStringLiteral("NOT"),
                            QStringLiteral("NEAR"), QStringLiteral("a.b")};
    const QStringList signs{QStringLiteral("."), QStringLiteral("@"),  QStringLiteral("-"),
                            QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("*"),
                            QStringLiteral(":"), QStringLiteral("("),  QStringLiteral(")"),
                            QStringLiteral("^"), QStringLiteral("+")};
    int n = 0;
    for (const QString &sign : signs) {
        for (const QString &text :
             {sign, QString(sign + QStringLiteral("marchand")), QString(QStringLiteral("marchand") + sign),
              QString(QStringLiteral("mar") + sign + QStringLiteral("chand"))})
            QTest::addRow("%d %s", ++n, qPrintable(text)) << text;
    }
    for (const QString &word : words)
        QTest::addRow("%d %s", ++n, qPrintable(word)) << word;
    QTest::newRow("column filter") << QStringLiteral("name : marchand");
    QTest::newRow("near") << QStringLiteral("NEAR(helene marchand, 2)");
    QTest::newRow("blank") << QStringLiteral("   ");
    QTest::newRow("nul") << QString(QChar(u'\0'));
}

void SearchTest::neverTakesATextForAnOperator()
{
    QFETCH(const QString, text);
    const auto first = Search(*m_carnet.db).first(text, RecordKind::Contact, 50);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    QVERIFY(Search(*m_carnet.db).all(text, RecordKind::Contact));
}

void SearchTest::putsNamesThatBeginWithTheTextFirst()
{
    const auto first = Search(*m_carnet.db).first(QStringLiteral("march"), RecordKind::Contact, 50);
    QVERIFY(first);
    QCOMPARE(names(*first),
             (QStringList{QStringLiteral("Hélène Marchand"), QStringLiteral("Gwenaël Œuvrard")}));
    const auto limited = Search(*m_carnet.db).first(QStringLiteral("march"), RecordKind::Contact, 1);
    QCOMPARE(names(*limited), QStringList{QStringLiteral("Hélène Marchand")});
}

void SearchTest::findsCompaniesByTheirOwnWords()
{
    const auto all = Search(*m_carnet.db).all(QStringLiteral("fournil"), RecordKind::Company);
    QVERIFY(all);
    QCOMPARE(names(*all, RecordKind::Company), QStringList{QStringLiteral("Le Fournil d’Arcy")});
}

void SearchTest::listsByName()
{
    const auto ids = idsByName(*m_carnet.db, RecordKind::Contact, ListScope::Active);
    QVERIFY(ids);
    QCOMPARE(names(*ids),
             (QStringList{QStringLiteral("Jan De Smet"), QStringLiteral("Hélène Marchand"),
                          QStringLiteral("Gwenaël Œuvrard"), QStringLiteral("Étienne Zola")}));
}

void SearchTest::forgetsTheTrash()
{
    const auto setTrashed = [&](bool trashed) {
        return RecordedWrite::run(*m_carnet.db, m_carnet.clock, {CommandId::ContactTrash, {}},
                                  [&](Database &db) -> Result<void> {
                                      CARNET_TRY_ASSIGN(Contact c, ContactTable(db).byId(m_helene));
                                      c.state.trashed = trashed;
                                      return ContactTable(db).update(c, m_carnet.clock);
                                  })
            .has_value();
    };
    QVERIFY(setTrashed(true));
    QCOMPARE(names(*Search(*m_carnet.db).all(QStringLiteral("marchand"), RecordKind::Contact)),
             QStringList{QStringLiteral("Gwenaël Œuvrard")});
    QCOMPARE(names(*Search(*m_carnet.db).all(QStringLiteral("boul"), RecordKind::Contact)),
             QStringList{QStringLiteral("Gwenaël Œuvrard")});
    QCOMPARE(names(*idsByName(*m_carnet.db, RecordKind::Contact, ListScope::Trash)),
             QStringList{QStringLiteral("Hélène Marchand")});
    QVERIFY(setTrashed(false));
    QCOMPARE(Search(*m_carnet.db).all(QStringLiteral("marchand"), RecordKind::Contact)->size(), size_t(2));
}

void SearchTest::isTheSameAfterDerivingEverythingAgain()
{
    const QStringList before = derivedRows(*m_carnet.db);
    QVERIFY(before.size() > 40);
    QCOMPARE(indexedRecords(*m_carnet.db), qint64{7});
    Maintenance maintenance(*m_carnet.db);
    QVERIFY(maintenance.inTransaction([&]() -> Result<void> {
        Derive derive(*m_carnet.db);
        CARNET_TRY(derive.clear());
        return derive.everything();
    }));
    QCOMPARE(derivedRows(*m_carnet.db), before);
    QVERIFY(
        m_carnet.db->execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"));
}

/// A file whose derived rows were made by other rules is put right when it is opened, whatever stands in
/// them.
void SearchTest::isDerivedAgainWhenTheRulesHaveChanged()
{
    const QStringList before = derivedRows(*m_carnet.db);
    {
        const Maintenance door(*m_carnet.db);
        QVERIFY(
            SettingTable(*m_carnet.db).set(SettingTable::kDerivedVersion, QStringLiteral("icu 1, rules 0")));
        QVERIFY(m_carnet.db->execute("UPDATE contact_key SET sort_key = x'00'; DELETE FROM company_row"));
    }
    QVERIFY(derivedRows(*m_carnet.db) != before);
    QVERIFY(migrate(*m_carnet.db, m_carnet.clock));
    QCOMPARE(derivedRows(*m_carnet.db), before);
    QCOMPARE(SettingTable(*m_carnet.db).text(SettingTable::kDerivedVersion).value_or(QString()),
             derivedVersion());
}

/// A segment for each row would end in "database or disk is full" after two thousand saves of a bulk change.
void SearchTest::writesManyRecordsAsOneSegment()
{
    const auto segments = [&] {
        return m_carnet.db->number("SELECT count(DISTINCT segid) FROM search_index_idx").value_or(-1);
    };
    const qint64 before = segments();
    Maintenance maintenance(*m_carnet.db);
    QVERIFY(maintenance.inTransaction([&] { return Derive(*m_carnet.db).everything(); }));
    QCOMPARE(segments(), before + 2); // contacts, companies
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
