// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_draft.h"
#include "core/vcard/card_mapper.h"
#include "core/vcard/vcard_reader.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

QList<ImportedRow> rowsOf(QByteArray bytes, const CardMapperOptions &options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer);
    const CardMapper mapper(options);
    QList<ImportedRow> rows;
    for (;;) {
        const Result<const VcardCard *> card = reader.next();
        if (!card || !*card)
            return rows;
        rows.append(mapper.map(**card));
    }
}

ImportedRow rowOf(const QByteArray &lines, const CardMapperOptions &options = {},
                  const QByteArray &version = "3.0")
{
    return rowsOf("BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n", options)
        .value(0);
}

CardMapperOptions withExtra(const QString &key, ImportField field, const QString &custom = {})
{
    CardMapperOptions options;
    options.extras.insert(key, {field, custom});
    return options;
}

QStringList typed(const QList<Point> &points, PointKind kind)
{
    QStringList texts;
    for (const Point &point : points) {
        if (point.kind == kind)
            texts.append(point.typed);
    }
    return texts;
}

} // namespace

class CardMapperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAWholeFile();
    void tellsCompaniesFromPersons_data();
    void tellsCompaniesFromPersons();
    void readsNames_data();
    void readsNames();
    void readsPoints();
    void readsAddresses();
    void readsBirthdays_data();
    void readsBirthdays();
    void leavesPrivateThingsOut();
    void keepsWhatIsUnknown();
    void knowsHeadersOfTheImport();
    void answersTheFourQuestions();
    void flagsWhatCannotBeRead();
    void neverFeedsTheClock();
    void refuses_data();
    void refuses();
};

void CardMapperTest::readsAWholeFile()
{
    QFile file(QStringLiteral(CARNET_SOURCE_DIR "/tests/data/vcard/mixed_versions.vcf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<ImportedRow> rows = rowsOf(file.readAll());
    QCOMPARE(rows.size(), 4);

    const Contact &zoe = rows[0].contact;
    QCOMPARE(zoe.civility, u"Mme"_s);
    QCOMPARE(zoe.firstName, u"Zoé"_s);
    QCOMPARE(zoe.familyName, u"Lefèvre"_s);
    QCOMPARE(zoe.companyName, u"Atelier, Bois & Fils"_s);
    QCOMPARE(zoe.department, u"Menuiserie"_s);
    QCOMPARE(zoe.points.size(), 3);
    QCOMPARE(zoe.points[0].norm, u"zoe@atelier-bois.example"_s);
    QCOMPARE(zoe.points[1].kind, PointKind::Mobile);
    QCOMPARE(zoe.points[1].norm, u"+33639981427"_s);
    QCOMPARE(zoe.points[2].kind, PointKind::Fax);
    QCOMPARE(zoe.addresses.value(0).street, u"12; rue de l'Église\nBâtiment B"_s);
    QCOMPARE(zoe.addresses.value(0).postcode, u"44000"_s);
    QCOMPARE(zoe.note, u"Première ligne\nDeuxième ligne et sa fin"_s);
    QVERIFY(rows[0].issues.empty());

    const Contact &helene = rows[1].contact;
    QCOMPARE(helene.firstName, u"Hélène Marie Anne"_s);
    QCOMPARE(helene.familyName, u"de La Tour"_s);
    QCOMPARE(helene.points[0].label, QString()); // Work says no more than the kind
    QCOMPARE(helene.points[1].label, u"secrétariat"_s);
    QCOMPARE(helene.addresses.value(0).label, homeWord());
    QCOMPARE(helene.addresses.value(0).street, u"4, rue Léon"_s);
    QCOMPARE(helene.tags, QStringList({u"Boulangers"_s, u"pâtissiers"_s, u"VIP"_s}));
    QCOMPARE(helene.provenance.externalId, u"8925F4AF-9773"_s);
    QCOMPARE(helene.provenance.externalSource, u"vcard"_s);
    QCOMPARE(helene.note, u"Pâtissière à la boutiqué du centre, et ailleurs\nNICKNAME : Lène"_s);
    QCOMPARE(helene.birthday, QString());
    QCOMPARE(rows[1].remarks.size(), 1);
    QVERIFY(rows[1].remarks[0] == (RowRemark{rows[1].line, u"left_out"_s, u"PHOTO"_s}));

    QCOMPARE(rows[2].contact.job, u"Gérant"_s);
    QCOMPARE(rows[2].remarks.value(0).text, u"AGENT"_s);

    QCOMPARE(rows[3].kind, RecordKind::Company);
    const Company &fournil = rows[3].company;
    QCOMPARE(fournil.name, u"Le Fournil d’Arcy"_s);
    QCOMPARE(fournil.siret, u"73282932000074"_s);
    QCOMPARE(typed(fournil.points, PointKind::Phone),
             QStringList({u"+33-2-61-91-00-14 ext. 12"_s, u"+33-2-61-91-00-15"_s}));
    QCOMPARE(fournil.points[1].norm, u"+33261910014"_s);
    QVERIFY(!fournil.points[1].isPrimary);
    QVERIFY(fournil.points[2].isPrimary);
    QCOMPARE(fournil.note, u"X-SKYPE : fournil.arcy"_s);
    QCOMPARE(rows[3].oppositions.size(), 1);
    QCOMPARE(rows[3].oppositions[0].channel, Channel::Phone);
}

void CardMapperTest::tellsCompaniesFromPersons_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("name");
    const RecordKind company = RecordKind::Company;
    const RecordKind person = RecordKind::Contact;
    QTest::newRow("apple") << QByteArray("N:Doe;John;;;\r\nFN:Acme\r\nORG:Acme;\r\nX-ABShowAs:COMPANY")
                           << company << u"Acme"_s;
    QTest::newRow("no name") << QByteArray("N:;;;;\r\nORG:Acme\r\nTEL;CELL:0639981427") << company
                             << u"Acme"_s;
    QTest::newRow("same name") << QByteArray("FN:ACME\r\nORG:Acme") << company << u"Acme"_s;
    QTest::newRow("KIND") << QByteArray("KIND:ORG\r\nFN:Acme") << company << u"Acme"_s;
    QTest::newRow("company name") << QByteArray("FN:Garage Morin SARL") << company << u"Garage Morin SARL"_s;
    QTest::newRow("person at a company")
        << QByteArray("FN:Paul Morin\r\nORG:Garage Morin") << person << u"Paul Morin"_s;
    QTest::newRow("individual") << QByteArray("KIND:individual\r\nFN:Acme\r\nORG:Acme") << person
                                << u"Acme"_s;
    QTest::newRow("name and company")
        << QByteArray("N:Morin;Paul\r\nORG:Garage Morin") << person << u"Paul Morin"_s;
    QTest::newRow("an email only") << QByteArray("EMAIL:a@b.example") << person << u"a@b.example"_s;
}

void CardMapperTest::tellsCompaniesFromPersons()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const RecordKind, kind);
    const ImportedRow row = rowOf(lines);
    QCOMPARE(row.kind, kind);
    QTEST(kind == RecordKind::Company ? row.company.name : displayName(row.contact), "name");
    QVERIFY(!row.isRefused());
    CardMapperOptions forced;
    forced.kind = kind == RecordKind::Company ? TableKind::Contacts : TableKind::Companies;
    QVERIFY(rowOf(lines, forced).kind != kind);
}

void CardMapperTest::readsNames_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("note");
    QTest::newRow("all parts") << QByteArray("N:Doe;John;Richter\\, James;Mr.;Sr.")
                               << u"John Richter, James"_s << u"Doe Sr."_s << QString();
    QTest::newRow("full name only") << QByteArray("FN:Zoé LEFÈVRE") << u"Zoé"_s << u"LEFÈVRE"_s << QString();
    QTest::newRow("first name only") << QByteArray("N:;Zoé\r\nFN:Zoé Lefèvre") << u"Zoé"_s << u"Lefèvre"_s
                                     << QString();
    QTest::newRow("an empty N first")
        << QByteArray("N:;;;;\r\nN:Doe;John") << u"John"_s << u"Doe"_s << QString();
    QTest::newRow("another full name")
        << QByteArray("FN:altid\r\nN:Doe;John") << u"John"_s << u"Doe"_s << u"FN : altid"_s;
    QTest::newRow("title and role") << QByteArray(
        "N:Doe;John\r\nROLE:Chief\r\nTITLE:Cook\r\nTITLE:Baker\r\nROLE:cook")
                                    << u"John"_s << u"Doe"_s << u"TITLE : Baker\nROLE : Chief"_s;
    QTest::newRow("two organisations")
        << QByteArray("N:Doe;John\r\nORG:A;B;C\r\nORG:D;E") << u"John"_s << u"Doe"_s << u"ORG : D, E"_s;
}

void CardMapperTest::readsNames()
{
    QFETCH(const QByteArray, lines);
    const ImportedRow row = rowOf(lines);
    QTEST(row.contact.firstName, "first");
    QTEST(row.contact.familyName, "family");
    QTEST(row.contact.note, "note");
}

void CardMapperTest::readsPoints()
{
    const ImportedRow row = rowOf(
        "N:Doe;John\r\nTEL;HOME:0261910011\r\nTEL;HOME;FAX:0261910012\r\nTEL;WORK;CELL;PREF:0639981427\r\n"
        "TEL;PAGER:0261910013\r\nitem1.TEL:0639981428\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\n"
        "item2.TEL:0261910014\r\nitem2.X-ABLabel:GRAND_CENTRAL\r\nTEL;:\r\nTEL:32495680999\r\n"
        "EMAIL:mailto:a@b.example\r\nEMAIL;TYPE=customtype:c@d.example, e@f.example\r\n"
        "URL;TYPE=WORK:www.b.example\r\nX-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/doe",
        {}, "2.1");
    struct Expected {
        PointKind kind;
        QString typed, label;
        bool isPrimary;
    };
    const QList<Expected> expected{
        {PointKind::Email, u"mailto:a@b.example"_s, {}, true},
        {PointKind::Email, u"c@d.example"_s, u"customtype"_s, false},
        {PointKind::Email, u"e@f.example"_s, u"customtype"_s, false},
        {PointKind::HomePhone, u"0261910011"_s, {}, true},
        {PointKind::Fax, u"0261910012"_s, {}, true},
        {PointKind::Mobile, u"0639981427"_s, {}, true},
        {PointKind::Phone, u"0261910013"_s, u"pager"_s, true},
        {PointKind::Mobile, u"0639981428"_s, {}, false},
        {PointKind::Phone, u"0261910014"_s, u"GRAND_CENTRAL"_s, false},
        {PointKind::Phone, u"32495680999"_s, {}, false},
        {PointKind::Web, u"www.b.example"_s, {}, true},
        {PointKind::Web, u"https://www.linkedin.com/in/doe"_s, u"linkedin"_s, false}};
    QCOMPARE(row.contact.points.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const Point &point = row.contact.points[i];
        QCOMPARE(point.typed, expected[i].typed);
        QCOMPARE(point.kind, expected[i].kind);
        QCOMPARE(point.label, expected[i].label);
        QCOMPARE(point.isPrimary, expected[i].isPrimary);
        QVERIFY2(!point.norm.isEmpty(), qPrintable(point.typed));
    }
    QVERIFY(row.issues.empty());
}

void CardMapperTest::readsAddresses()
{
    const ImportedRow row =
        rowOf("N:Doe;John\r\nADR;HOME:;;1 rue A;Nantes;;44000;\r\nADR;WORK;PREF:BP 12;Bât. B;2 rue "
              "B;Lyon;;1000;France\r\n"
              "item1.ADR:;;3 rue C\\n2e étage;Bruxelles;;1000;Belgique\r\nitem1.X-ABLabel:Week-end\r\n"
              "ADR:;;;;;;\r\nLABEL;HOME:1 rue A\\nNantes\r\nLABEL;POSTAL:Une boîte\\n 75001 Paris");
    const QList<PostalAddress> &a = row.contact.addresses;
    QCOMPARE(a.size(), 3);
    QCOMPARE(a[0].label, homeWord());
    QVERIFY(!a[0].isPrimary);
    QCOMPARE(a[1].street, u"Bât. B\n2 rue B\nBP 12"_s);
    QVERIFY(a[1].isPrimary);
    QCOMPARE(a[2].label, u"Week-end"_s);
    QCOMPARE(a[2].street, u"3 rue C\n2e étage"_s);
    QCOMPARE(row.issues.size(), 1); // 1000 is no postcode of France, and one of Belgium
    QCOMPARE(row.issues[0].kind, IssueKind::DoubtfulPostcode);
    QCOMPARE(row.issues[0].line, 5);
    const ImportedRow labelOnly = rowOf("N:Doe;John\r\nLABEL;WORK:Une boîte\\n 75001 Paris");
    QCOMPARE(labelOnly.contact.addresses.value(0).street, u"Une boîte\n75001 Paris"_s);
}

void CardMapperTest::readsBirthdays_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("birthday");
    QTest::addColumn<bool>("isClear");
    QTest::newRow("basic") << QByteArray("BDAY:19701115") << u"1970-11-15"_s << true;
    QTest::newRow("extended") << QByteArray("BDAY;value=date:1970-11-15") << u"1970-11-15"_s << true;
    QTest::newRow("time") << QByteArray("BDAY:19701115T000000Z") << u"1970-11-15"_s << true;
    QTest::newRow("no year") << QByteArray("BDAY:--0229") << u"--02-29"_s << true;
    QTest::newRow("1604") << QByteArray("BDAY:1604-02-02") << u"--02-02"_s << true;
    QTest::newRow("omitted") << QByteArray("BDAY;X-APPLE-OMIT-YEAR=1900:1900-02-02") << u"--02-02"_s << true;
    QTest::newRow("text") << QByteArray("BDAY;VALUE=text:circa 1800") << u"circa 1800"_s << false;
    QTest::newRow("year alone") << QByteArray("BDAY:1970") << u"1970"_s << false;
}

void CardMapperTest::readsBirthdays()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isClear);
    const ImportedRow row = rowOf("N:Doe;John\r\n" + line, withExtra(u"BDAY"_s, ImportField::Birthday));
    QTEST(row.contact.birthday, "birthday");
    QCOMPARE(row.issues.empty(), isClear);
    QCOMPARE(row.contact.toCheck.contains(u"birthday"_s), !isClear);
}

void CardMapperTest::leavesPrivateThingsOut()
{
    const QByteArray lines =
        "N:Doe;John\r\nBDAY:19701115\r\nX-SPOUSE:Jeanne\r\nGENDER:M\r\nitem1.X-ABRELATEDNAMES:Zoé\r\n"
        "item1.X-ABLabel:_$!<Child>!$_\r\nX-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Luc;14;;;\r\n"
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Jo;1;;;";
    const ImportedRow off = rowOf(lines);
    QCOMPARE(off.contact.birthday, QString());
    QCOMPARE(off.contact.note, u"X-ANDROID-CUSTOM/NICKNAME : Jo 1"_s);
    CardMapperOptions options = withExtra(u"X-SPOUSE"_s, ImportField::Custom, u"Conjoint"_s);
    options.extras.insert(u"X-ABRELATEDNAMES"_s, {ImportField::Note, {}});
    options.extras.insert(u"X-ANDROID-CUSTOM/NICKNAME"_s, {ImportField::Ignore, {}});
    const ImportedRow on = rowOf(lines, options);
    QCOMPARE(on.contact.note, u"X-ABRELATEDNAMES (Child) : Zoé"_s);
    QCOMPARE(on.customTexts.value(0).second, u"Jeanne"_s);
}

void CardMapperTest::keepsWhatIsUnknown()
{
    const ImportedRow row = rowOf("N:Doe;John\r\nNOTE:'=1+1\r\nX-SKYPE-USERNAME:jo\r\nIMPP:xmpp:jo\\, "
                                  "x\r\nX-ABUID:1\r\nVOLLKOMMEN:oui\r\n"
                                  "X-GA-CLIENT-ID:123");
    QCOMPARE(row.contact.note, u"'=1+1\nX-SKYPE-USERNAME : jo\nIMPP : xmpp:jo, x\nVOLLKOMMEN : oui"_s);
}

void CardMapperTest::knowsHeadersOfTheImport()
{
    const ImportedRow row = rowOf("N:Doe;John\r\nX-DO-NOT-EMAIL:STOP\r\nX-OPT-IN:oui\r\nX-CUSTOMER-TYPE:"
                                  "particulier\r\nX-GENDER:M\r\nX-IP-ADDRESS:10.0.0.1");
    QCOMPARE(row.oppositions.size(), 1);
    QCOMPARE(row.oppositions[0].channel, Channel::Email);
    QCOMPARE(row.oppositions[0].text, u"STOP"_s);
    QCOMPARE(row.consents.size(), 1);
    QCOMPARE(row.contact.nature, Nature::Consumer);
    QCOMPARE(row.contact.note, QString());
}

void CardMapperTest::answersTheFourQuestions()
{
    CardMapperOptions options;
    options.answers.who = Nature::Professional;
    options.answers.origin = Origin::Themselves;
    options.answers.source = u"Salon du Fournil"_s;
    options.answers.since = QDate(2026, 11, 3);
    const ImportedRow row = rowOf("N:Doe;John", options);
    QCOMPARE(row.contact.nature, Nature::Professional);
    QCOMPARE(row.contact.provenance.origin, Origin::Themselves);
    QCOMPARE(row.contact.provenance.source, u"Salon du Fournil"_s);
    QCOMPARE(row.contact.provenance.obtainedOn, QDate(2026, 11, 3));
    QCOMPARE(row.contact.provenance.obtainedFrom, ObtainedFrom::Batch);
    const ImportedRow unknown = rowOf("N:Doe;John");
    QCOMPARE(unknown.contact.nature, Nature::Unknown);
    QVERIFY(!unknown.contact.provenance.obtainedOn.isValid());
}

void CardMapperTest::flagsWhatCannotBeRead()
{
    const ImportedRow row = rowOf("N:Doe;John\r\nTEL:BusinessPhone\r\nEMAIL:no address\r\nX-SIREN:12");
    QCOMPARE(row.contact.toCheck, QStringList({u"email"_s, u"phone"_s, u"siren"_s}));
    QCOMPARE(row.issues.size(), 3);
    QCOMPARE(row.issues[0].line, 5);
    QCOMPARE(row.issues[0].column, -1);
    QCOMPARE(typed(row.contact.points, PointKind::Phone), QStringList(u"BusinessPhone"_s));
}

void CardMapperTest::neverFeedsTheClock()
{
    const ImportedRow row = rowOf("N:Doe;John\r\nREV:20260101T000000Z");
    QVERIFY(!row.contact.provenance.lastContactOn.isValid());
    QVERIFY(!row.contact.provenance.obtainedOn.isValid());
}

void CardMapperTest::refuses_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<RefusedReason>("reason");
    QTest::newRow("nothing") << QByteArray("REV:1") << RefusedReason::NothingUsable;
    QTest::newRow("a picture") << QByteArray("PHOTO:data:x,y") << RefusedReason::NothingUsable;
    QTest::newRow("a note") << QByteArray("NOTE:x") << RefusedReason::NothingUsable;
    QTest::newRow("group") << QByteArray("KIND:group\r\nFN:Clients") << RefusedReason::ListOfCards;
    QTest::newRow("apple group") << QByteArray("FN:Clients\r\nX-ADDRESSBOOKSERVER-KIND:group")
                                 << RefusedReason::ListOfCards;
    QTest::newRow("an email") << QByteArray("EMAIL:a@b.example") << RefusedReason::None;
}

void CardMapperTest::refuses()
{
    QFETCH(const QByteArray, lines);
    QTEST(rowOf(lines).refused, "reason");
}

QTEST_APPLESS_MAIN(CardMapperTest)
#include "tst_card_mapper.moc"
