// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of other programs, kept beside the sources and never in them (their licences differ): from bytes to
// drafts. What is expected is read from their MANIFEST.md.
#include "core/import/own_columns.h"
#include "core/vcard/card_mapper.h"
#include "core/vcard/vcard_reader.h"
#include "core/vcard/vcard_writer.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

struct Expected {
    QString file;
    int cards = -1;
    QList<std::pair<int, QHash<QString, QString>>> values; ///< 1-based card; by the manifest's words
};

QString samplesFolder()
{
    return QStringLiteral(CARNET_SOURCE_DIR "/../shared/samples/import");
}

QHash<QString, QString> readValues(const QString &text)
{
    static const QRegularExpression between(u", (?=(?:N|ORG|mail|tel|adr|bday|photo)=)"_s);
    QHash<QString, QString> values;
    for (const QString &piece : text.split(between))
        values.insert(piece.section(u'=', 0, 0), piece.section(u'=', 1));
    return values;
}

QList<Expected> readManifest()
{
    QFile file(samplesFolder() + u"/MANIFEST.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression heading(u"^### (\\S+\\.vcf)$"_s);
    static const QRegularExpression cards(u"\\*\\*cards: (\\d+)\\*\\*"_s);
    static const QRegularExpression values(u"^  - #(\\d+): (.*)$"_s);
    QList<Expected> all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## Torture"_s))
            break;
        if (const auto match = heading.match(line); match.hasMatch())
            all.append({match.captured(1), -1, {}});
        else if (const auto count = cards.match(line); count.hasMatch() && !all.isEmpty())
            all.last().cards = count.captured(1).toInt();
        else if (const auto found = values.match(line); found.hasMatch() && !all.isEmpty())
            all.last().values.append({found.captured(1).toInt(), readValues(found.captured(2))});
    }
    return all;
}

struct Sample {
    QList<VcardCard> cards;
    QList<ImportedRow> rows;
    qint64 warnings = 0;
};

Sample readSample(const QString &name)
{
    QFile file(samplesFolder() + u'/' + name);
    Sample sample;
    if (!file.open(QIODevice::ReadOnly))
        return sample;
    VcardReader reader(file);
    CardMapperOptions options;
    options.extras.insert(u"BDAY"_s, {ImportField::Birthday, {}});
    const CardMapper mapper(options);
    for (;;) {
        const Result<const VcardCard *> card = reader.next();
        if (!card || !*card)
            break;
        sample.cards.append(**card);
        sample.rows.append(mapper.map(**card));
    }
    sample.warnings = qint64(reader.warnings().size());
    return sample;
}

QStringList texts(const VcardCard &card, const QString &name)
{
    QStringList found;
    for (const VcardProperty &property : card.properties) {
        if (property.name == name && !property.value.isEmpty())
            found.append(property.text());
    }
    return found;
}

QString joinedParts(const QString &value, const QString &between)
{
    QStringList parts;
    for (const QString &part : splitVcard(value, u';')) {
        if (!part.trimmed().isEmpty())
            parts.append(unescapeVcard(part).trimmed());
    }
    return parts.join(between);
}

QString partsOf(const VcardCard &card, const char *name, const QString &between)
{
    const VcardProperty *property = card.find(name);
    return property ? joinedParts(property->value, between) : QString();
}

/// "first (3)": the first value and how many there are.
QString counted(const QStringList &values)
{
    return values.size() > 1 ? u"%1 (%2)"_s.arg(values.first()).arg(values.size()) : values.value(0);
}

} // namespace

class VcardSamplesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(samplesFolder()).exists())
            QSKIP("the folder of sample files is not here");
    }
    void readsWhatTheManifestSays_data();
    void readsWhatTheManifestSays();
    void makesDrafts_data();
    void makesDrafts();
    void losesNoPoint_data() { readsWhatTheManifestSays_data(); }
    void losesNoPoint();
    void comesBackThroughOurOwnCards_data() { readsWhatTheManifestSays_data(); }
    void comesBackThroughOurOwnCards();
    void readsDetails();
};

void VcardSamplesTest::readsWhatTheManifestSays_data()
{
    QTest::addColumn<int>("index");
    const QList<Expected> all = readManifest();
    QVERIFY(all.size() >= 25);
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].file)) << i;
}

void VcardSamplesTest::readsWhatTheManifestSays()
{
    QFETCH(const int, index);
    const Expected expected = readManifest()[index];
    const Sample sample = readSample(expected.file);
    const bool isRescued =
        expected.file == u"vcf_begin_missing.vcf"_s; // "0 cards with an error, or 1 rescued"
    QCOMPARE(int(sample.cards.size()), isRescued ? 1 : expected.cards);
    for (const auto &[number, values] : expected.values) {
        const VcardCard &card = sample.cards[number - 1];
        const auto wanted = [&values = values](const QString &name) {
            const QString value = values.value(name).trimmed();
            return value == u"∅"_s ? QString() : value;
        };
        const auto compareIfTold = [&](const QString &name, const QString &actual) {
            if (values.contains(name))
                QCOMPARE(actual.trimmed(), wanted(name));
        };
        compareIfTold(u"FN"_s, card.find("FN") ? card.find("FN")->text() : QString());
        const QStringList name = card.find("N") ? card.find("N")->components() : QStringList();
        const auto shown = [](const QString &part) { return part.isEmpty() ? u"∅"_s : part; };
        compareIfTold(u"N"_s, shown(name.value(0)) + u'+' + shown(name.value(1)));
        compareIfTold(u"ORG"_s, partsOf(card, "ORG", u" ; "_s));
        compareIfTold(u"mail"_s, counted(texts(card, u"EMAIL"_s)));
        compareIfTold(u"tel"_s, counted(texts(card, u"TEL"_s)));
        compareIfTold(u"bday"_s, texts(card, u"BDAY"_s).value(0));
        if (values.contains(u"photo"_s))
            QVERIFY(card.leftOut.contains(u"PHOTO"_s));
        if (!values.contains(u"adr"_s))
            continue;
        // The manifest shows line ends as \n and cuts what follows a fold that lost its indent.
        const QStringList addresses = texts(card, u"ADR"_s);
        const QString first = partsOf(card, "ADR", u" / "_s).replace(u'\n', u"\\n"_s);
        const QString wantedFirst = wanted(u"adr"_s).section(u" ("_s, 0, 0);
        QVERIFY2(first.startsWith(wantedFirst), qPrintable(first + u" <> "_s + wantedFirst));
        if (wanted(u"adr"_s).endsWith(u')'))
            QCOMPARE(addresses.size(), wanted(u"adr"_s).section(u'(', -1).chopped(1).toInt());
    }
}

void VcardSamplesTest::makesDrafts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("company");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("addresses");
    const auto row = [](const char *file, const char16_t *name, const char16_t *company, int points,
                        int addresses) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromUtf16(name)
                            << QString::fromUtf16(company) << points << addresses;
    };
    row("vcf_agent_nested.vcf", u"Forrest Gump", u"Bubba Gump Shrimp Co.", 4, 2);
    row("vcf_cozy_android-full.vcf", u"Jhon Middle Smith Suffix", u"SuperCorp", 25, 1);
    row("vcf_cozy_android-quotedprintable.vcf", u"Testé de Cozy", u"Société Cozycloud", 3, 2);
    row("vcf_cozy_google-full.vcf", u"AAAgoogleFirst Middleone Middletwo von AAALast Jr", u"SuperCorp", 16,
        3);
    row("vcf_cozy_ios-complex-types.vcf", u"Testé de Cozy", u"Société Cozycloud", 4, 2);
    row("vcf_end_missing.vcf", u"Contact with missing END:VCARD", u"", 0, 0);
    row("vcf_evolution.vcf", u"John Richter, James Doe Sr.", u"IBM", 4, 1);
    row("vcf_fullcontact.vcf", u"FirstName MiddleName LastName Suffix", u"Organization1", 18, 4);
    row("vcf_gmail2.vcf", u"VCard Test", u"TheCompany", 22, 5);
    row("vcf_khard_altid.vcf", u"one representation", u"", 0, 0);
    row("vcf_lotus.vcf", u"John Johny Doe I", u"IBM", 5, 1);
    row("vcf_mac.vcf", u"John Richter,James Doe Sr.", u"IBM", 9, 2);
    row("vcf_outlook2003.vcf", u"John Doe III", u"Company, The", 6, 1);
    row("vcf_outlook2010.vcf", u"John Richter,James Doe Sr.", u"IBM", 4, 2);
    row("vcf_vobject_groups.vcf", u"Meister Berger", u"", 2, 1);
}

void VcardSamplesTest::makesDrafts()
{
    QFETCH(const QString, file);
    const Sample sample = readSample(file);
    QCOMPARE(sample.rows.size(), 1);
    QVERIFY(!sample.rows[0].isRefused());
    QCOMPARE(sample.rows[0].kind, RecordKind::Contact);
    const Contact &contact = sample.rows[0].contact;
    QTEST(displayName(contact), "name");
    QTEST(contact.companyName, "company");
    QTEST(int(contact.points.size()), "points");
    QTEST(int(contact.addresses.size()), "addresses");
}

/// Every email, phone and page of a card is in its draft.
void VcardSamplesTest::losesNoPoint()
{
    QFETCH(const int, index);
    const Sample sample = readSample(readManifest()[index].file);
    for (qsizetype i = 0; i < sample.cards.size(); ++i) {
        const ImportedRow &row = sample.rows[i];
        const QList<Point> &points =
            row.kind == RecordKind::Contact ? row.contact.points : row.company.points;
        for (const QString &name : {u"EMAIL"_s, u"TEL"_s, u"URL"_s}) {
            for (const QString &text : texts(sample.cards[i], name)) {
                const bool isThere = std::any_of(points.cbegin(), points.cend(), [&](const Point &point) {
                    return point.typed == text.trimmed()
                        || (!point.norm.isEmpty() && point.norm == usualNorm(point.kind, text));
                });
                QVERIFY2(isThere, qPrintable(text));
            }
        }
    }
}

void VcardSamplesTest::comesBackThroughOurOwnCards()
{
    QFETCH(const int, index);
    for (const ImportedRow &row : readSample(readManifest()[index].file).rows) {
        QByteArray bytes = row.kind == RecordKind::Contact ? vcardOf(row.contact) : vcardOf(row.company);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        VcardReader reader(buffer);
        const Result<const VcardCard *> card = reader.next();
        QVERIFY(card && *card);
        const ImportedRow again = CardMapper({}).map(**card);
        QVERIFY(again.kind == row.kind);
        QCOMPARE(again.contact.points.size(), row.contact.points.size());
        for (qsizetype i = 0; i < again.contact.points.size(); ++i)
            QVERIFY2(again.contact.points[i] == row.contact.points[i],
                     qPrintable(again.contact.points[i].typed));
        if (row.kind == RecordKind::Contact)
            QVERIFY(again.contact == row.contact);
        else
            QVERIFY(again.company == row.company);
    }
}

void VcardSamplesTest::readsDetails()
{
    const Contact cozy = readSample(u"vcf_cozy_ios-complex-types.vcf"_s).rows.value(0).contact;
    QCOMPARE(cozy.birthday, u"--02-02"_s);
    QCOMPARE(cozy.addresses.value(0).street, u"12, rue René Boulanger"_s);
    QCOMPARE(cozy.provenance.externalId, u"8925F4AF-9773-4030-ACDE-F12D78627DBD"_s);
    const ImportedRow apple = readSample(u"vcf_cozy_apple.vcf"_s).rows.value(0);
    QCOMPARE(apple.contact.addresses.value(0).postcode, u"750000"_s);
    QVERIFY(apple.contact.toCheck.contains(u"postcode"_s));
    const Contact outlook = readSample(u"vcf_outlook2003.vcf"_s).rows.value(0).contact;
    QCOMPARE(outlook.note.section(u'\n', 0, 3),
             u"This is the note field!!\nSecond line\n\nThird line is empty"_s);
    QCOMPARE(outlook.department, u"TheDepartment"_s);
    const Sample android = readSample(u"vcf_android.vcf"_s);
    QCOMPARE(android.rows.size(), 6);
    QCOMPARE(android.cards[4].leftOut, QStringList(u"PHOTO"_s));
    QCOMPARE(displayName(android.rows[0].contact), u"john.doe@company.com"_s);
    QVERIFY(android.rows[0].contact.tags.isEmpty());
    QCOMPARE(readSample(u"vcf_vobject_groups.vcf"_s).rows.value(0).contact.addresses.value(0).street,
             u"Hufenshlagel 1234\n02828 Goerlitz\nDeutschland"_s);
    const Contact google = readSample(u"vcf_cozy_google-full.vcf"_s).rows.value(0).contact;
    QCOMPARE(google.addresses.value(0).street,
             u"678 Plain Home Address\nAll one field 354\nBridgeport CT 06834"_s);
    QVERIFY(google.note.contains(u"Custom: Custom field data"_s));
}

QTEST_APPLESS_MAIN(VcardSamplesTest)
#include "tst_vcard_samples.moc"
