// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record_merge.h"

#include <QTest>

using namespace carnet;

Q_DECLARE_METATYPE(Contact)

namespace {

Contact base()
{
    Contact contact;
    contact.familyName = QStringLiteral("Marchand");
    contact.job = QStringLiteral("Gérante");
    contact.companyId = {3};
    contact.companyName = QStringLiteral("Le Fournil d’Arcy");
    contact.points = {{1, PointKind::Mobile, {}, QStringLiteral("0639981427"), {}, true},
                      {2, PointKind::Email, {}, QStringLiteral("h@a.example"), {}, true}};
    contact.tags = {QStringLiteral("a"), QStringLiteral("b")};
    return contact;
}

Contact with(const std::function<void(Contact &)> &change)
{
    Contact contact = base();
    change(contact);
    return contact;
}

} // namespace

class RecordMergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsTwoVersions_data();
    void joinsTwoVersions();
    void namesTheFieldsThatDiffer();
    void joinsCompanies();
};

void RecordMergeTest::joinsTwoVersions_data()
{
    QTest::addColumn<Contact>("mine");
    QTest::addColumn<Contact>("theirs");
    QTest::addColumn<Contact>("joined");
    QTest::addColumn<QStringList>("conflicts");
    const Contact job = with([](Contact &c) { c.job = QStringLiteral("Boulangère"); });
    const Contact otherJob = with([](Contact &c) { c.job = QStringLiteral("Pâtissière"); });
    const Contact note = with([](Contact &c) { c.note = QStringLiteral("le mardi"); });
    QTest::newRow("nothing changed") << base() << base() << base() << QStringList();
    QTest::newRow("only mine") << job << base() << job << QStringList();
    QTest::newRow("only theirs") << base() << job << job << QStringList();
    QTest::newRow("both the same") << job << job << job << QStringList();
    QTest::newRow("two fields") << job << note << with([](Contact &c) {
        c.job = QStringLiteral("Boulangère");
        c.note = QStringLiteral("le mardi");
    }) << QStringList();
    QTest::newRow("one field twice") << job << otherJob << job << QStringList(QStringLiteral("job"));
    const Contact phone = with([](Contact &c) { c.points[0].typed = QStringLiteral("0639981499"); });
    const Contact noEmail = with([](Contact &c) { c.points.removeLast(); });
    QTest::newRow("a phone and an email") << phone << noEmail << with([](Contact &c) {
        c.points[0].typed = QStringLiteral("0639981499");
        c.points.removeLast();
    }) << QStringList();
    const Contact email = with([](Contact &c) { c.points[1].typed = QStringLiteral("x@a.example"); });
    QTest::newRow("changed here, removed there")
        << email << noEmail << email << QStringList(QStringLiteral("point"));
    QTest::newRow("removed here, changed there")
        << noEmail << email << noEmail << QStringList(QStringLiteral("point"));
    const Contact added = with([](Contact &c) {
        c.points.append({0, PointKind::Fax, {}, QStringLiteral("0299001234"), {}, false});
    });
    QTest::newRow("added here, changed there") << added << phone << with([](Contact &c) {
        c.points[0].typed = QStringLiteral("0639981499");
        c.points.append({0, PointKind::Fax, {}, QStringLiteral("0299001234"), {}, false});
    }) << QStringList();
    QTest::newRow("tags are sets") << with([](Contact &c) {
        c.tags = {QStringLiteral("b"), QStringLiteral("c")};
    }) << with([](Contact &c) {
        c.tags = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")};
    }) << with([](Contact &c) {
        c.tags = {QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    }) << QStringList();
    const Contact company = with([](Contact &c) {
        c.companyId = {};
        c.companyName = QStringLiteral("Au Pain Doré");
    });
    const Contact otherCompany = with([](Contact &c) {
        c.companyId = {9};
        c.companyName = QStringLiteral("La Panetière");
    });
    QTest::newRow("a company") << company << note << with([](Contact &c) {
        c.companyId = {};
        c.companyName = QStringLiteral("Au Pain Doré");
        c.note = QStringLiteral("le mardi");
    }) << QStringList();
    QTest::newRow("two companies") << company << otherCompany << company
                                   << QStringList(QStringLiteral("company_id"));
}

void RecordMergeTest::joinsTwoVersions()
{
    QFETCH(const Contact, mine);
    QFETCH(const Contact, theirs);
    QFETCH(const Contact, joined);
    const Merged<Contact> merged = mergeRecords(base(), mine, theirs);
    QTEST(merged.conflicts, "conflicts");
    QCOMPARE(changedFields(joined, merged.record), QStringList());
    QVERIFY(merged.record == joined);
}

void RecordMergeTest::namesTheFieldsThatDiffer()
{
    const Contact other = with([](Contact &c) {
        c.firstName = QStringLiteral("Hélène");
        c.points.removeFirst();
        c.tags.clear();
        c.relation = Relation::Client;
    });
    QCOMPARE(changedFields(base(), other),
             QStringList({QStringLiteral("first_name"), QStringLiteral("relation"), QStringLiteral("point"),
                          QStringLiteral("tag")}));
}

void RecordMergeTest::joinsCompanies()
{
    Company stored;
    stored.name = QStringLiteral("Le Fournil");
    Company mine = stored;
    mine.siren = QStringLiteral("732829320");
    Company theirs = stored;
    theirs.name = QStringLiteral("Le Fournil d’Arcy");
    const Merged<Company> merged = mergeRecords(stored, mine, theirs);
    QCOMPARE(merged.record.name, theirs.name);
    QCOMPARE(merged.record.siren, mine.siren);
    QVERIFY(merged.conflicts.isEmpty());
}

QTEST_APPLESS_MAIN(RecordMergeTest)
#include "tst_record_merge.moc"
