// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company.h"
#include "core/contact.h"

#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

/// What a record is called by when it has no name: every record that an import lets in is called something.
class RecordNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsACompanyByWhatItHas();
    void callsAContactByWhatItHas();
};

void RecordNamesTest::callsACompanyByWhatItHas()
{
    Company company;
    company.vatNumber = u"FR44732829320"_s;
    QCOMPARE(displayName(company), u"FR44732829320"_s);
    company.siren = u"732829320"_s;
    QCOMPARE(displayName(company), u"732829320"_s);
    company.siret = u"73282932000074"_s;
    QCOMPARE(displayName(company), u"73282932000074"_s);
    company.points = {{0, PointKind::Web, {}, u"fournil.example"_s, {}, true}};
    QCOMPARE(displayName(company), u"fournil.example"_s);
    company.name = u"Le Fournil"_s;
    QCOMPARE(displayName(company), u"Le Fournil"_s);
}

void RecordNamesTest::callsAContactByWhatItHas()
{
    Contact contact;
    contact.points = {{0, PointKind::Email, {}, u"zoe@x.example"_s, {}, true}};
    QCOMPARE(displayName(contact), u"zoe@x.example"_s);
    contact.companyName = u"Atlas"_s;
    QCOMPARE(displayName(contact), u"Atlas"_s);
    contact.familyName = u"Arnaud"_s;
    QCOMPARE(displayName(contact), u"Arnaud"_s);
}

QTEST_APPLESS_MAIN(RecordNamesTest)
#include "tst_record_names.moc"
