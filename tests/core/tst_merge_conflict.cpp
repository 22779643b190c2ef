// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/merge_conflict.h"

#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

/// Which sure pairs become one without asking anybody.
class MergeConflictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contacts_data();
    void contacts();
    void companies_data();
    void companies();
};

namespace {

Contact person()
{
    Contact contact;
    contact.firstName = u"Hélène"_s;
    contact.familyName = u"Marchand"_s;
    contact.civility = u"Mme"_s;
    contact.job = u"Gérante"_s;
    contact.companyId = CompanyId{1};
    contact.companyName = u"Durand SARL"_s;
    contact.relation = Relation::Prospect;
    contact.nature = Nature::Professional;
    contact.customValues = {{{7}, u"four"_s}};
    contact.provenance.externalSource = u"crm"_s;
    contact.provenance.externalId = u"12"_s;
    contact.points = {{0, PointKind::Email, {}, u"a@x.example"_s, u"a@x.example"_s, true}};
    return contact;
}

using Change = void (*)(Contact &);
using CompanyChange = void (*)(Company &);

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(CompanyChange)

void MergeConflictTest::contacts_data()
{
    QTest::addColumn<Change>("change"); // of the second record
    QTest::addColumn<bool>("isMerged");
    const auto row = [](const char *name, Change change, bool isMerged) {
        QTest::newRow(name) << change << isMerged;
    };
    row(
        "the same", [](Contact &) {}, true);
    row(
        "capitals and accents",
        [](Contact &c) {
            c.firstName = u"HELENE"_s;
            c.job = u"gerante"_s;
        },
        true);
    row(
        "an initial", [](Contact &c) { c.firstName = u"H."_s; }, true);
    row(
        "a name that says more", [](Contact &c) { c.firstName = u"Hélène Marie"_s; }, false);
    row(
        "a typing error", [](Contact &c) { c.familyName = u"Marchant"_s; }, false);
    row(
        "no name",
        [](Contact &c) {
            c.firstName.clear();
            c.familyName.clear();
        },
        true);
    row(
        "another job", [](Contact &c) { c.job = u"Boulangère"_s; }, false);
    row(
        "no job", [](Contact &c) { c.job.clear(); }, true);
    row(
        "another civility", [](Contact &c) { c.civility = u"M."_s; }, false);
    row(
        "a further relation", [](Contact &c) { c.relation = Relation::Client; }, true);
    row(
        "another nature", [](Contact &c) { c.nature = Nature::Consumer; }, false);
    row(
        "another company",
        [](Contact &c) {
            c.companyId = {2};
            c.companyName = u"Dupont"_s;
        },
        false);
    row(
        "the same company twice",
        [](Contact &c) {
            c.companyId = {2};
            c.companyName = u"DURAND"_s;
        },
        true);
    row(
        "a birthday of one", [](Contact &c) { c.birthday = u"1980-05-01"_s; }, true);
    row(
        "another email",
        [](Contact &c) { c.points.first().typed = c.points.first().norm = u"b@x.example"_s; }, true);
    row(
        "another custom value", [](Contact &c) { c.customValues.first().value = u"pétrin"_s; }, false);
    row(
        "two numbers of one program", [](Contact &c) { c.provenance.externalId = u"13"_s; }, false);
    row(
        "numbers of two programs",
        [](Contact &c) {
            c.provenance.externalId = u"13"_s;
            c.provenance.externalSource = u"erp"_s;
        },
        true);
}

void MergeConflictTest::contacts()
{
    QFETCH(Change, change);
    QFETCH(bool, isMerged);
    Contact second = person();
    change(second);
    QCOMPARE(mergesUnasked(person(), second), isMerged);
}

void MergeConflictTest::companies_data()
{
    QTest::addColumn<CompanyChange>("change");
    QTest::addColumn<bool>("isMerged");
    const auto row = [](const char *name, CompanyChange change, bool isMerged) {
        QTest::newRow(name) << change << isMerged;
    };
    row(
        "capitals, no form", [](Company &c) { c.name = u"DURAND"_s; }, true);
    row(
        "another name", [](Company &c) { c.name = u"Boulangerie Durand"_s; }, false);
    row(
        "another VAT number", [](Company &c) { c.vatNumber = u"FR44732829320"_s; }, false);
    row(
        "a NAF of one", [](Company &c) { c.naf = u"10.71C"_s; }, true);
}

void MergeConflictTest::companies()
{
    QFETCH(CompanyChange, change);
    QFETCH(bool, isMerged);
    Company first;
    first.name = u"Durand SARL"_s;
    first.siret = u"73282932000074"_s;
    first.vatNumber = u"FR00732829320"_s;
    Company second = first;
    change(second);
    QCOMPARE(mergesUnasked(first, second), isMerged);
    first.name = u"Durand"_s;
    second.name = u"Durand SARL"_s; // the kept name would lose its form
    QVERIFY(!mergesUnasked(first, second));
}

QTEST_GUILESS_MAIN(MergeConflictTest)
#include "tst_merge_conflict.moc"
