// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/vcard_reader.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    QList<VcardCard> cards;
    std::vector<VcardWarning> warnings;
    QString encoding;
};

Read readBytes(QByteArray bytes, const VcardLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer, limits);
    Read read;
    for (;;) {
        const Result<const VcardCard *> card = reader.next();
        if (!card || !*card)
            break;
        read.cards.append(**card);
    }
    read.warnings = reader.warnings();
    read.encoding = reader.encoding();
    return read;
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(CARNET_SOURCE_DIR "/tests/data/vcard/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray card(const QByteArray &lines, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
}

QString textOf(const VcardCard &card, const char *name)
{
    const VcardProperty *property = card.find(name);
    return property ? property->text() : u"(none)"_s;
}

} // namespace

class VcardReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOneValue_data();
    void readsOneValue();
    void readsParameters();
    void readsTheThreeVersions();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void makesUpForBrokenCards();
    void leavesPicturesOutInBoundedMemory();
    void keepsItsLimits();
    void escapesAndUnescapes_data();
    void escapesAndUnescapes();
};

void VcardReaderTest::readsOneValue_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("NOTE:a:b;c,d") << u"a:b;c,d"_s;
    QTest::newRow("escapes") << QByteArray(R"(NOTE:a\, b\; c\n\Nd\\e \: \x)") << u"a, b; c\n\nd\\e : \\x"_s;
    QTest::newRow("lower case") << QByteArray("note:x") << u"x"_s;
    QTest::newRow("group") << QByteArray("item1.NOTE:x") << u"x"_s;
    QTest::newRow("fold with a blank") << QByteArray("NOTE:ab\r\n c\r\n  d") << u"abc d"_s;
    QTest::newRow("fold with a tab") << QByteArray("NOTE:ab\r\n\tc") << u"abc"_s;
    QTest::newRow("fold in a letter") << QByteArray("NOTE:caf\xC3\r\n \xA9") << u"café"_s;
    QTest::newRow("fold in the parameters")
        << QByteArray("NOTE;ENCODING=QUOTED-\r\n PRINTABLE\r\n :=C3=\r\n=A9") << u"é"_s;
    QTest::newRow("LF only") << QByteArray("NOTE:ab\n c") << u"abc"_s;
    QTest::newRow("quoted-printable")
        << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:=C3=A9=0D=0A=3D") << u"é\n="_s;
    QTest::newRow("bare quoted-printable") << QByteArray("NOTE;QUOTED-PRINTABLE:=e9t=E9") << u"été"_s;
    QTest::newRow("soft break") << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:=C3=\r\n=A9t=\r\n=C3=A9")
                                << u"été"_s;
    QTest::newRow("soft break and a blank")
        << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\n b") << u"a b"_s;
    QTest::newRow("no code") << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:5 =+ 6=Z1=") << u"5 =+ 6=Z1"_s;
    QTest::newRow("charset") << QByteArray("NOTE;CHARSET=ISO-8859-1:\xE9t\xE9") << u"été"_s;
    QTest::newRow("shift jis") << QByteArray("NOTE;CHARSET=SHIFT_JIS:\x93\x8C\x8B\x9E \x95\x5C")
                               << u"東京 表"_s;
    QTest::newRow("unknown charset") << QByteArray("NOTE;CHARSET=X-NONE:caf\xC3\xA9") << u"café"_s;
    QTest::newRow("no charset, not utf-8") << QByteArray("NOTE:\x80 \xE9") << u"€ é"_s;
    QTest::newRow("a damaged letter") << QByteArray("NOTE:caf\xC3\xA9 \xE9.") << u"café \uFFFD."_s;
    QTest::newRow("base64 text") << QByteArray("NOTE;ENCODING=B:Y2Fmw6k=") << u"café"_s;
    QTest::newRow("nul and bell") << QByteArray("NOTE:a\0b\7c", 10) << u"abc"_s;
    QTest::newRow("quote that never closes") << QByteArray("NOTE;X=\"a:b") << u"b"_s;
    QTest::newRow("colon in quotes") << QByteArray("NOTE;X=\"a:b;c\":d") << u"d"_s;
    QTest::newRow("lost indent, folded")
        << QByteArray("NOTE:" + QByteArray(70, 'x') + "\r\nyy zz") << QString(70, u'x') + u"yy zz"_s;
    QTest::newRow("lost indent, typed") << QByteArray("NOTE:un\r\ndeux mots") << u"un\ndeux mots"_s;
}

void VcardReaderTest::readsOneValue()
{
    QFETCH(const QByteArray, lines);
    const Read read = readBytes(card(lines) + card("FN:next"));
    QCOMPARE(read.cards.size(), 2);
    QTEST(textOf(read.cards[0], "NOTE"), "text");
    QCOMPARE(read.cards[0].properties.size(), 1);
    QCOMPARE(textOf(read.cards[1], "FN"), u"next"_s);
}

void VcardReaderTest::readsParameters()
{
    const Read read =
        readBytes(card("item1.TEL;TYPE=work,Voice;type=\"cell,pref\";X-A=\"l^'un^n;2\";;HOME:1\r\n"
                       "TEL;PREF=2:3\r\nTEL;:4\r\nADR:a;b\\;c;d,e"));
    const QList<VcardProperty> properties = read.cards.value(0).properties;
    QCOMPARE(properties.size(), 4);
    QCOMPARE(properties[0].group, u"item1"_s);
    QCOMPARE(properties[0].types, QStringList({u"WORK"_s, u"VOICE"_s, u"CELL"_s, u"PREF"_s, u"HOME"_s}));
    QCOMPARE(properties[0].parameter("X-A"), u"l\"un\n;2"_s);
    QCOMPARE(properties[0].preference(), 1);
    QCOMPARE(properties[1].preference(), 2);
    QCOMPARE(properties[2].text(), u"4"_s);
    QCOMPARE(properties[2].preference(), 0);
    QCOMPARE(properties[3].components(), QStringList({u"a"_s, u"b;c"_s, u"d,e"_s}));
}

void VcardReaderTest::readsTheThreeVersions()
{
    const Read read = readBytes(fixture(u"mixed_versions.vcf"_s));
    QCOMPARE(read.cards.size(), 4);
    QVERIFY(read.warnings.empty());
    QCOMPARE(read.cards[0].version, u"2.1"_s);
    QCOMPARE(read.cards[0].find("N")->components(), QStringList({u"Lefèvre"_s, u"Zoé"_s, {}, u"Mme"_s}));
    QCOMPARE(read.cards[0].find("ADR")->components().at(2), u"12; rue de l'Église\nBâtiment B"_s);
    QCOMPARE(textOf(read.cards[0], "NOTE"), u"Première ligne\nDeuxième ligne et sa fin"_s);
    QCOMPARE(textOf(read.cards[1], "NOTE"), u"Pâtissière à la boutiqué du centre, et ailleurs"_s);
    QCOMPARE(read.cards[1].leftOut, QStringList(u"PHOTO"_s));
    QCOMPARE(textOf(read.cards[2], "TITLE"), u"Gérant"_s);
    QCOMPARE(read.cards[2].leftOut, QStringList(u"AGENT"_s));
    QCOMPARE(read.cards[2].properties.size(), 3);
    QCOMPARE(read.cards[3].line, 49);
}

void VcardReaderTest::readsEveryEncoding_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"latin1.vcf", "utf16.vcf", "bom_old_mac.vcf"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void VcardReaderTest::readsEveryEncoding()
{
    QFETCH(const QString, file);
    const Read read = readBytes(fixture(file));
    QCOMPARE(read.cards.size(), 1);
    QCOMPARE(textOf(read.cards[0], "FN"), u"Zoé Lefèvre"_s);
    QCOMPARE(textOf(read.cards[0], "NOTE"), u"Prix : 12 €"_s);
    QVERIFY(read.warnings.empty());
}

void VcardReaderTest::makesUpForBrokenCards()
{
    const Read read = readBytes(fixture(u"broken.vcf"_s));
    QStringList names;
    for (const VcardCard &each : read.cards)
        names.append(each.find("FN") ? textOf(each, "FN") : textOf(each, "N"));
    QCOMPARE(names,
             QStringList({u"Sans fin"_s, u"Pli perdu"_s, u"Sans début;Paul"_s, u"(none)"_s,
                          u"Les boulangers"_s, u"Egal;Marc"_s, u"Dernier"_s}));
    QCOMPARE(textOf(read.cards[1], "ADR"), u";;1 rue\nNeuve;Nantes;;44000;France"_s);
    QVERIFY(textOf(read.cards[1], "NOTE").endsWith(u"garder lamarge"_s));
    using Kind = VcardWarningKind;
    const std::vector<VcardWarning> expected{
        {1, Kind::BrokenLine},    {1, Kind::TextOutside},  {6, Kind::MissingEnd}, {11, Kind::BrokenLine},
        {14, Kind::MissingBegin}, {18, Kind::TextOutside}, {31, Kind::MissingEnd}};
    QCOMPARE(read.warnings.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(read.warnings[i].line, expected[i].line);
        QCOMPARE(int(read.warnings[i].kind), int(expected[i].kind));
    }
}

void VcardReaderTest::leavesPicturesOutInBoundedMemory()
{
    QByteArray picture = "FN:a\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(6 << 20, 'A') + "\r\n";
    for (int i = 0; i < 100'000; ++i)
        picture += " QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUZHSElKS0xNTk9Q\r\n";
    picture += "LOGO;BASE64:QUJD\r\nREVG\r\n\r\nSOUND:http://a.example/x.wav\r\nX-P:data:image/"
               "png;base64,AAAA\r\nNOTE:still here";
    const Read read = readBytes(card(picture) + card("FN:b"));
    QCOMPARE(read.cards.size(), 2);
    QCOMPARE(textOf(read.cards[0], "NOTE"), u"still here"_s);
    QCOMPARE(read.cards[0].properties.size(), 2);
    QCOMPARE(read.cards[0].leftOut, QStringList({u"PHOTO"_s, u"LOGO"_s, u"SOUND"_s, u"X-P"_s}));
}

void VcardReaderTest::keepsItsLimits()
{
    const Read cut = readBytes(card("NOTE:" + QByteArray(100'000, 'x') + "\r\nFN:a"));
    QCOMPARE(cut.cards[0].find("NOTE")->value.size(), (64 << 10) - 5);
    QCOMPARE(int(cut.warnings.at(0).kind), int(VcardWarningKind::LongLine));
    QCOMPARE(textOf(cut.cards[0], "FN"), u"a"_s);

    QByteArray many = "FN:a";
    for (int i = 0; i < 600; ++i)
        many += "\r\nTEL:" + QByteArray::number(i);
    const Read large = readBytes(card(many) + card("FN:b"));
    QCOMPARE(large.cards.size(), 2);
    QCOMPARE(large.cards[0].properties.size(), 512);
    QCOMPARE(large.cards[0].leftOut, QStringList(u"TEL"_s));
    QCOMPARE(int(large.warnings.at(0).kind), int(VcardWarningKind::LargeCard));

    QByteArray bytes = card("FN:a");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardLimits small;
    small.fileBytes = 10;
    VcardReader reader(buffer, small);
    const Result<const VcardCard *> refused = reader.next();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);

    QByteArray nested;
    for (int i = 0; i < 1000; ++i)
        nested += "BEGIN:VCARD\r\nAGENT:\r\n";
    const Read deep =
        readBytes("BEGIN:VCARD\r\nFN:a\r\nAGENT:\r\n" + nested + card("FN:of an agent") + card("FN:b"));
    QVERIFY(deep.cards.size() > 2);
    QCOMPARE(textOf(deep.cards.first(), "FN"), u"a"_s);
    QCOMPARE(textOf(deep.cards.last(), "FN"), u"b"_s);
}

void VcardReaderTest::escapesAndUnescapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u"abc"_s;
    QTest::newRow("all") << u"a\\b;c,d\ne"_s;
    QTest::newRow("a backslash and an n") << u"C:\\new\\n;\\;"_s;
    QTest::newRow("at the end") << u"a\\"_s;
    QTest::newRow("empty") << QString();
}

void VcardReaderTest::escapesAndUnescapes()
{
    QFETCH(const QString, text);
    QCOMPARE(unescapeVcard(escapeVcard(text)), text);
    QCOMPARE(splitVcard(escapeVcard(text) + u';' + escapeVcard(text), u';').size(), 2);
}

QTEST_APPLESS_MAIN(VcardReaderTest)
#include "tst_vcard_reader.moc"
