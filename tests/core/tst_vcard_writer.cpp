// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo_data.h"
#include "core/vcard/card_mapper.h"
#include "core/vcard/vcard_reader.h"
#include "core/vcard/vcard_writer.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

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
            return reader.warnings().empty() ? rows : QList<ImportedRow>();
        rows.append(mapper.map(**card));
    }
}

Provenance fullProvenance()
{
    Provenance p;
    p.origin = Origin::Bought;
    p.source = u"Salon; du Fournil, 2026\n(stand 12)"_s;
    p.obtainedOn = QDate(2026, 11, 3);
    p.obtainedFrom = ObtainedFrom::Column;
    p.lastContactOn = QDate(2026, 11, 4);
    p.informedOn = QDate(2026, 11, 5);
    p.informedHow = u"lettre, remise en main propre"_s;
    p.lawfulBasis = u"legitimate-interest"_s;
    p.externalId = u"C;001"_s;
    p.externalSource = u"csv:abcd"_s;
    return p;
}

Contact fullContact()
{
    Contact c;
    c.uid = *Uid::fromText(u"0192f0c1-0000-7000-8000-000000000001"_s);
    c.civility = u"Mme, Dr"_s;
    c.firstName = u"Marie; Hélène"_s;
    c.familyName = u"de La Tour\\Dupré"_s;
    c.job = u"Gérante, associée"_s;
    c.department = u"Achats; Sud"_s;
    c.companyName = u"Le Fournil d’Arcy, SARL"_s;
    c.birthday = u"--02-29"_s;
    c.relation = Relation::Former;
    c.nature = Nature::Professional;
    c.note = u"  Une note : a;b,c\\n\n\n\tdeux 😀 "_s + QString(300, u'é') + u"\nfin"_s;
    c.provenance = fullProvenance();
    c.state.archived = true;
    c.points = {{0, PointKind::Email, u"secrétariat"_s, u"Helene@Fournil.example"_s,
                 u"helene@fournil.example"_s, true},
                {0, PointKind::Email, {}, u"pas une adresse"_s, {}, false},
                {0, PointKind::Mobile, {}, u"06 39 98 14 27"_s, u"+33639981427"_s, false},
                {0, PointKind::Mobile, u"perso; été"_s, u"06.39.98.14.28 / 29"_s, {}, true},
                {0, PointKind::Phone, {}, u"02 123 45 67"_s, u"+3221234567"_s, true},
                {0, PointKind::HomePhone, {}, u"02 61 91 00 11 poste 12"_s, u"+33261910011"_s, true},
                {0, PointKind::Fax, {}, u"02 61 91 00 12"_s, u"+33261910012"_s, true},
                {0,
                 PointKind::Web,
                 {},
                 u"https://fournil.example/a,b;c?d=e\\f"_s,
                 u"fournil.example/a,b;c?d=e\\f"_s,
                 true}};
    for (Point &point : c.points) {
        if (point.kind == PointKind::Web)
            point.norm =
                rowsOf(
                    "BEGIN:VCARD\r\nURL:https://fournil.example/a\\,b\\;c?d=e\\\\f\r\nFN:a\r\nEND:VCARD\r\n")
                    .value(0)
                    .contact.points.value(0)
                    .norm;
    }
    c.addresses = {{0,
                    {},
                    u"12, rue; de l’Église\nBâtiment B"_s,
                    u"44000"_s,
                    u"Nantes"_s,
                    u"Loire"_s,
                    u"France"_s,
                    false},
                   {0, u"Livraison"_s, {}, u"01000"_s, {}, {}, {}, true},
                   {0, u"Domicile"_s, u"3 rue C"_s, {}, u"Bruxelles"_s, {}, u"Belgique"_s, false}};
    c.tags = {u"Boulangers, pâtissiers"_s, u"VIP; 2026"_s};
    c.customValues = {{{7}, u"3 ; 4, \n5"_s}, {{8}, u"1"_s}};
    c.toCheck = {u"email"_s, u"mobile"_s};
    return c;
}

CardExtras fullExtras()
{
    CardExtras extras;
    extras.companyUid = *Uid::fromText(u"0192f0c1-0000-7000-8000-000000000003"_s);
    extras.owner = u"Ana, la \"chef\""_s;
    extras.customFields = {{7, u"Machines \"^n\" ; : ,\nligne"_s}, {8, u"Actif"_s}};
    extras.consents = {{Channel::Email, ConsentKind::Consent, QDate(2025, 1, 2), u"formulaire"_s,
                        u"J’accepte ; oui, tout\nvraiment"_s},
                       {Channel::Sms, ConsentKind::Opposition, {}, u"import"_s, u"STOP"_s},
                       {Channel::Email, ConsentKind::Withdrawal, QDate(2026, 1, 2), {}, {}}};
    return extras;
}

/// What the import resolves by name is put back by hand here; tst_vcard_source does it through the store.
template <typename Record>
void compare(Record read, Record written)
{
    read.customValues = written.customValues;
    read.provenance.importId = written.provenance.importId;
    QCOMPARE(read.uid.toText(), written.uid.toText());
    QCOMPARE(read.note, written.note);
    QCOMPARE(read.points.size(), written.points.size());
    for (qsizetype i = 0; i < read.points.size(); ++i) {
        written.points[i].n = 0;
        QCOMPARE(read.points[i].typed, written.points[i].typed);
        QCOMPARE(read.points[i].norm, written.points[i].norm);
        QCOMPARE(read.points[i].label, written.points[i].label);
        QVERIFY2(read.points[i] == written.points[i], qPrintable(read.points[i].typed));
    }
    QCOMPARE(read.addresses.size(), written.addresses.size());
    QVERIFY(read.addresses == written.addresses);
    QCOMPARE(read.tags, written.tags);
    QCOMPARE(read.toCheck, written.toCheck);
    QVERIFY(read.provenance == written.provenance);
    QVERIFY(read == written);
}

} // namespace

class VcardWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsBackARecordThatReachesNobody();
    void writesWhatTheStandardAsksFor();
    void foldsAtLettersOnly_data();
    void foldsAtLettersOnly();
    void comesBackWhole();
    void comesBackWholeACompany();
    void comesBackWholeForADemo();
    void comesBackWholeForAnyText();
    void keepsWhatAnotherProgramAdded();
    void believesNoForeignNumber();
    void isReadBySomebodyElse();
};

void VcardWriterTest::writesWhatTheStandardAsksFor()
{
    Contact c;
    c.civility = u"M."_s;
    c.firstName = u"Olivier"_s;
    c.familyName = u"Perrin"_s;
    c.birthday = u"1970-11-15"_s;
    c.points = {{0, PointKind::Mobile, {}, u"06 39 98 14 27"_s, u"+33639981427"_s, true},
                {0, PointKind::Web, u"boutique"_s, u"https://perrin.example/?a,b"_s, u"perrin.example/?a,b"_s,
                 false}};
    c.addresses = {{0, {}, u"1 rue A\nBât. B"_s, u"44000"_s, u"Nantes"_s, {}, {}, true}};
    c.tags = {u"a"_s, u"b,c"_s};
    const QString text = QString::fromUtf8(vcardOf(c));
    QCOMPARE(text,
             u"BEGIN:VCARD\r\nVERSION:4.0\r\nPRODID:-//Carnet//Carnet//"
             u"FR\r\nX-CARNET-VERSION:1\r\nKIND:individual\r\n"
             u"FN:Olivier Perrin\r\nN:Perrin;Olivier;;M.;\r\nBDAY:19701115\r\nADR;PREF=1:;;1 rue A\\nBât. "
             u"B;Nantes;;44000;\r\n"
             u"TEL;TYPE=cell,voice;PREF=1:06 39 98 14 "
             u"27\r\nitem1.URL:https://perrin.example/?a,b\r\nitem1.X-ABLabel:boutique\r\n"
             u"CATEGORIES:a,b\\,c\r\nEND:VCARD\r\n"_s);
    const QByteArray nobody = vcardOf(Contact{});
    QVERIFY(nobody.contains("\r\nFN:?\r\n")); // there must be one
}

void VcardWriterTest::foldsAtLettersOnly_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("a") << u"a"_s;
    QTest::newRow("é") << u"é"_s;
    QTest::newRow("€") << u"€"_s;
    QTest::newRow("emoji") << u"😀"_s;
}

void VcardWriterTest::foldsAtLettersOnly()
{
    QFETCH(const QString, letter);
    for (int before = 0; before < 8; ++before) {
        Contact c;
        c.familyName = u"x"_s;
        c.note = QString(before, u'b') + letter.repeated(200);
        const QByteArray bytes = vcardOf(c);
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY(line.size() <= 76); // 75 octets and the CR
            QVERIFY(QString::fromUtf8(line).toUtf8() == line
                    && !QString::fromUtf8(line).contains(QChar(0xFFFD)));
        }
        QCOMPARE(rowsOf(bytes).value(0).contact.note, c.note);
    }
}

void VcardWriterTest::comesBackWhole()
{
    const Contact written = fullContact();
    const CardExtras extras = fullExtras();
    const QList<ImportedRow> rows = rowsOf(vcardOf(written, extras) + vcardOf(written, extras));
    QCOMPARE(rows.size(), 2);
    compare(rows[1].contact, written);
    QCOMPARE(rows[1].events, extras.consents);
    QVERIFY(rows[1].isOwn);
    QVERIFY(rows[1].companyUid == extras.companyUid);
    QCOMPARE(rows[1].customTexts.size(), 2);
    QCOMPARE(rows[1].customTexts[0].first, extras.customFields[7]);
    QCOMPARE(rows[1].customTexts[0].second, written.customValues[0].value);
    QCOMPARE(rows[1].others.value(0).second, extras.owner);
    QVERIFY(!rows[1].isRefused());
    QCOMPARE(rows[1].issues.size(), 2);
}

void VcardWriterTest::comesBackWholeACompany()
{
    Company written;
    written.uid = *Uid::fromText(u"0192f0c1-0000-7000-8000-000000000002"_s);
    written.name = u"Le Fournil, d’Arcy; SARL"_s;
    written.siren = u"732829320"_s;
    written.siret = u"pas un siret"_s;
    written.vatNumber = u"FR44732829320"_s;
    written.naf = u"10.71C"_s;
    written.relation = Relation::Client;
    written.note = u"note"_s;
    written.provenance = fullProvenance();
    written.points = fullContact().points;
    written.addresses = fullContact().addresses;
    written.tags = {u"a"_s};
    written.customValues = {{{8}, u"1"_s}};
    written.toCheck = {u"siret"_s};
    const QList<ImportedRow> rows = rowsOf(vcardOf(written, fullExtras()));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].kind, RecordKind::Company);
    compare(rows[0].company, written);
    QCOMPARE(rows[0].customTexts.size(), 1);
}

void VcardWriterTest::comesBackWholeForADemo()
{
    const DemoRecords demo = makeDemo(2000, 7, Clock::fixed(1'795'000'000'000));
    QByteArray bytes;
    for (const Contact &contact : demo.contacts)
        bytes += vcardOf(contact);
    for (const Company &company : demo.companies)
        bytes += vcardOf(company);
    const QList<ImportedRow> rows = rowsOf(bytes);
    QCOMPARE(rows.size(), demo.contacts.size() + demo.companies.size());
    for (qsizetype i = 0; i < demo.contacts.size(); ++i)
        compare(rows[i].contact, demo.contacts[i]);
    for (qsizetype i = 0; i < demo.companies.size(); ++i)
        compare(rows[demo.contacts.size() + i].company, demo.companies[i]);
}

void VcardWriterTest::comesBackWholeForAnyText()
{
    std::mt19937 random(20261124);
    const QString letters = u"ab:;,\\\"'=^n\n\t é€😀BEGIN:VCARD\nEND:VCARD\nitem1.X-ABLabel%0D"_s;
    const auto any = [&] {
        QString text;
        const int length = int(random() % 120);
        for (int i = 0; i < length; ++i)
            text += letters[qsizetype(random() % size_t(letters.size()))];
        return QString::fromUtf8(text.toUtf8()); // half an emoji is no text
    };
    for (int round = 0; round < 2000; ++round) {
        Contact c;
        c.familyName = u"x"_s + any() + u'y';
        c.note = any() + u'z';
        c.points = {
            {0, PointKind::Email, u"l"_s + any().simplified() + u'm', u"e"_s + any() + u'f', {}, true}};
        c.tags = {u"t"_s + any().simplified() + u'u'};
        CardExtras extras;
        extras.customFields = {{1, u"n"_s + any() + u'o'}};
        c.customValues = {{{1}, u"v"_s + any() + u'w'}};
        const QList<ImportedRow> rows = rowsOf(vcardOf(c, extras));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].contact.familyName, c.familyName);
        QCOMPARE(rows[0].contact.note, c.note);
        QCOMPARE(rows[0].contact.points.value(0).typed, c.points[0].typed);
        QCOMPARE(rows[0].contact.points.value(0).label, c.points[0].label);
        QCOMPARE(rows[0].contact.tags, c.tags);
        QCOMPARE(rows[0].customTexts.value(0).first, extras.customFields[1]);
        QCOMPARE(rows[0].customTexts.value(0).second, c.customValues[0].value);
    }
}

void VcardWriterTest::keepsWhatAnotherProgramAdded()
{
    Contact c;
    c.familyName = u"Perrin"_s;
    c.note = u"la nôtre"_s;
    QByteArray bytes = vcardOf(c);
    bytes.replace("END:VCARD", "X-SKYPE:perrin\r\nPHOTO:data:image/png;base64,AAAA\r\nEND:VCARD");
    const ImportedRow row = rowsOf(bytes).value(0);
    QCOMPARE(row.contact.note, u"la nôtre\nX-SKYPE : perrin"_s);
    QCOMPARE(row.remarks.value(0).text, u"PHOTO"_s);
}

void VcardWriterTest::believesNoForeignNumber()
{
    Contact c;
    c.familyName = u"Perrin"_s;
    c.points = {{0, PointKind::Phone, {}, u"02 123 45 67"_s, u"+3221234567"_s, true}};
    QByteArray bytes = vcardOf(c);
    QCOMPARE(rowsOf(bytes).value(0).contact.points.value(0).norm, u"+3221234567"_s);
    bytes.replace("+3221234567", "+33899000000");
    QVERIFY(rowsOf(bytes).value(0).contact.points.value(0).norm != u"+33899000000"_s);
}

/// python3-vobject reads the same values out of our cards.
void VcardWriterTest::isReadBySomebodyElse()
{
    const QString python = u"/usr/bin/python3"_s;
    QProcess probe;
    probe.start(python, {u"-c"_s, u"import vobject"_s});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        QSKIP("python3-vobject, the second reader, is not installed");
    QByteArray bytes;
    const DemoRecords demo = makeDemo(300, 11, Clock::fixed(1'795'000'000'000));
    QList<Contact> contacts = demo.contacts;
    Contact hard = fullContact();
    hard.note = u"Une note : a;b,c\\x\n\ndeux 😀 "_s + QString(300, u'é') + u"\nfin"_s;
    contacts.append(hard);
    for (const Contact &contact : contacts)
        bytes += vcardOf(contact, fullExtras());
    QTemporaryDir dir;
    QFile file(dir.filePath(u"cards.vcf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QProcess reader;
    reader.start(python, {QStringLiteral(CARNET_SOURCE_DIR "/tests/core/read_vcards.py"), file.fileName()});
    QVERIFY(reader.waitForFinished(60'000));
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QJsonArray cards = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
    QCOMPARE(cards.size(), contacts.size());
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const QJsonObject card = cards[i].toObject();
        const Contact &c = contacts[i];
        QCOMPARE(card[u"family"_s].toString(), c.familyName);
        QCOMPARE(card[u"given"_s].toString(), c.firstName);
        QCOMPARE(card[u"prefix"_s].toString(), c.civility);
        QCOMPARE(card[u"fn"_s].toString(), displayName(c));
        QCOMPARE(card[u"note"_s].toString(), c.note);
        QCOMPARE(card[u"title"_s].toString(), c.job);
        QCOMPARE(card[u"org"_s].toArray().first().toString(), c.companyName);
        QStringList typed;
        for (const Point &point : c.points) {
            if (point.kind != PointKind::Web)
                typed.append(point.typed);
        }
        QStringList read;
        for (const QJsonValue &value : card[u"points"_s].toArray())
            read.append(value.toString());
        typed.sort();
        read.sort();
        QCOMPARE(read, typed);
        QCOMPARE(card[u"streets"_s].toArray().size(), c.addresses.size());
        for (qsizetype a = 0; a < c.addresses.size(); ++a) {
            const QJsonArray address = card[u"streets"_s].toArray()[a].toArray();
            QCOMPARE(address[0].toString(), c.addresses[a].street);
            QCOMPARE(address[1].toString(), c.addresses[a].postcode);
            QCOMPARE(address[2].toString(), c.addresses[a].city);
        }
    }
}

/// A company of which only the VAT number is known, a person of whom only a page is: records all the same.
void VcardWriterTest::bringsBackARecordThatReachesNobody()
{
    Company company;
    company.uid = *Uid::fromText(u"0192f0c1-0000-7000-8000-000000000009"_s);
    company.vatNumber = u"FR44732829320"_s;
    Contact contact;
    contact.uid = *Uid::fromText(u"0192f0c1-0000-7000-8000-00000000000a"_s);
    contact.note = u"le voisin\uFEFF"_s;
    const QList<ImportedRow> rows = rowsOf(vcardOf(company) + vcardOf(contact));
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows[0].isRefused() && !rows[1].isRefused());
    QCOMPARE(rows[0].company.vatNumber, company.vatNumber);
    QCOMPARE(rows[1].contact.note, contact.note);
    QVERIFY(rowsOf(vcardOf(Contact()))[0].isRefused()); // nothing at all, and no record of anybody's
}

QTEST_APPLESS_MAIN(VcardWriterTest)
#include "tst_vcard_writer.moc"
