// SPDX-License-Identifier: GPL-3.0-or-later
// One table in all the ways that programs write it down, and files that are too large in one way: each is
// recognised and read as it was, or refused with its line and column.
#include "core/csv/csv_dialect.h"
#include "core/csv/csv_reader.h"
#include "core/refusals.h"

#include <sys/resource.h>

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// With all that needs quotes, and nothing that one of the encodings has not.
const QList<QStringList> kTable{
    {u"Prénom"_s, u"Nom"_s, u"Société"_s, u"Note"_s, u"Montant"_s},
    {u"Hélène"_s, u"Marchand"_s, u"Le Fournil d’Arcy"_s, u"deux\nlignes"_s, u"12,50"_s},
    {u"Zoé"_s, u"Œuvrard"_s, u"Atlas, Sud; \"Nord\""_s, u"\"citée\""_s, QString()},
    {QString(), u"O'Neil"_s, u"5\" screen"_s, u" blancs autour "_s, u"-3"_s},
    {u"Anaïs"_s, u"Lefèvre"_s, u"A|B\tC"_s, u"\"\""_s, u"€ 7"_s},
    {u"Noël"_s, u"Dupré"_s, QString(), u"a\n\nb\n"_s, u"0"_s},
};

struct Way {
    const char *name;
    QByteArray (*encode)(const QString &);
};

QByteArray windows1252(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c == u'€' ? '\x80' : c == u'Œ' ? '\x8C' : c == u'’' ? '\x92' : c.toLatin1();
    return bytes;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding,
                           hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

const QList<Way> kWays{
    {"UTF-8", [](const QString &text) { return text.toUtf8(); }},
    {"UTF-8 with mark", [](const QString &text) { return "\xEF\xBB\xBF" + text.toUtf8(); }},
    {"Windows-1252", windows1252},
    {"UTF-16LE with mark",
     [](const QString &text) { return encoded(text, QStringConverter::Utf16LE, true); }},
    {"UTF-16BE with mark",
     [](const QString &text) { return encoded(text, QStringConverter::Utf16BE, true); }},
    {"UTF-16LE", [](const QString &text) { return encoded(text, QStringConverter::Utf16LE, false); }},
};

QString tableText(QChar separator, const QString &lineEnd, bool quotesAll)
{
    QString text;
    for (const QStringList &row : kTable) {
        QStringList cells;
        for (QString cell : row) {
            const bool needsQuotes = quotesAll || cell.contains(separator) || cell.contains(u'"')
                || cell.contains(u'\n') || cell.startsWith(u' ');
            cell.replace(u'"', u"\"\""_s).replace(u'\n', lineEnd);
            cells.append(needsQuotes ? u'"' + cell + u'"' : cell);
        }
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

/// A file of any length that is nowhere: `beginning`, then the same piece again and again.
class Endless : public QIODevice {
public:
    Endless(QByteArray beginning, QByteArray piece, qint64 size)
        : m_beginning(std::move(beginning)), m_piece(std::move(piece)), m_size(size)
    {
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 wanted = std::min(most, m_size - pos());
        for (qint64 i = 0; i < wanted; ++i) {
            const qint64 at = pos() + i;
            data[i] = at < m_beginning.size() ? m_beginning[at]
                                              : m_piece[(at - m_beginning.size()) % m_piece.size()];
        }
        return wanted;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_beginning;
    const QByteArray m_piece;
    const qint64 m_size;
};

long peakKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class CsvFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAsItWas_data();
    void isReadAsItWas();
    void readsKnownHardFiles_data();
    void readsKnownHardFiles();
    void readsAMillionRows();
    void refusesALineOfAHundredMegabytes_data();
    void refusesALineOfAHundredMegabytes();
};

/// 6 encodings, 4 separators, 3 line ends; quotes everywhere or where they must be, in turn: 72 files.
void CsvFilesTest::isReadAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("lineEnd");
    QTest::addColumn<QChar>("separator");
    int n = 0;
    for (const Way &way : kWays) {
        for (const QChar separator : {u';', u',', u'\t', u'|'}) {
            for (const QString &lineEnd : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
                const QString name = u"%1, separator %2, line end %3"_s.arg(QString::fromLatin1(way.name))
                                         .arg(separator.unicode())
                                         .arg(QString::fromLatin1(lineEnd.toUtf8().toHex()));
                QTest::newRow(qPrintable(name))
                    << way.encode(tableText(separator, lineEnd, ++n % 2 == 0)) << lineEnd << separator;
            }
        }
    }
}

void CsvFilesTest::isReadAsItWas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const QString, lineEnd);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<CsvDialect> dialect = guessDialect(buffer);
    QVERIFY(dialect);
    QTEST(dialect->separator, "separator");
    CsvReader reader(buffer, *dialect);
    reader.expectColumns(int(kTable.first().size()));
    for (const QStringList &expected : kTable) {
        const Result<const CsvRow *> row = reader.next();
        QVERIFY(row && *row);
        QStringList cells = (*row)->texts();
        for (QString &cell : cells)
            cell.replace(lineEnd, u"\n"_s);
        QCOMPARE(cells, expected);
    }
    const Result<const CsvRow *> end = reader.next();
    QVERIFY(end && !*end);
    QVERIFY(reader.warnings().empty());
}

/// What csv-spectrum (github.com/maxogden/csv-spectrum) asks for, in files of our own.
void CsvFilesTest::readsKnownHardFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("comma in quotes")
        << "first,last,address,city\nAnna,Roy,\"12 rue Basse, bât. B\",Brest\n"_ba
        << Rows{{u"first"_s, u"last"_s, u"address"_s, u"city"_s},
                {u"Anna"_s, u"Roy"_s, u"12 rue Basse, bât. B"_s, u"Brest"_s}};
    QTest::newRow("empty cells") << "a,b,c\n1,\"\",\"\"\n2,3,4\n"_ba
                                 << Rows{{u"a"_s, u"b"_s, u"c"_s},
                                         {u"1"_s, u""_s, u""_s},
                                         {u"2"_s, u"3"_s, u"4"_s}};
    QTest::newRow("empty cells, CRLF")
        << "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n"_ba
        << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u""_s, u""_s}, {u"2"_s, u"3"_s, u"4"_s}};
    QTest::newRow("escaped quotes") << "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n"_ba
                                    << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"ha \"ha\" ha"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("JSON in a cell")
        << "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n"_ba
        << Rows{{u"key"_s, u"val"_s}, {u"1"_s, u"{\"type\": \"Point\", \"at\": [102.0, 0.5]}"_s}};
    QTest::newRow("line ends") << "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n"_ba
                               << Rows{{u"a"_s, u"b"_s, u"c"_s},
                                       {u"1"_s, u"2"_s, u"3"_s},
                                       {u"Once upon \na time"_s, u"5"_s, u"6"_s},
                                       {u"7"_s, u"8"_s, u"9"_s}};
    QTest::newRow("quotes and line ends")
        << "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n"_ba
        << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"ha \n\"ha\" \nha"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("places")
        << "Contact Phone Number,Location Coordinates,Cities\n0639981427,\"48.85, 2.35\",\"Paris, Brest\"\n"_ba
        << Rows{{u"Contact Phone Number"_s, u"Location Coordinates"_s, u"Cities"_s},
                {u"0639981427"_s, u"48.85, 2.35"_s, u"Paris, Brest"_s}};
    QTest::newRow("simple") << "a,b,c\n1,2,3"_ba << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    QTest::newRow("simple, CRLF") << "a,b,c\r\n1,2,3\r\n"_ba
                                  << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}};
    QTest::newRow("UTF-8") << "a,b,c\n1,2,3\n4,5,ʤ\n"_ba
                           << Rows{{u"a"_s, u"b"_s, u"c"_s},
                                   {u"1"_s, u"2"_s, u"3"_s},
                                   {u"4"_s, u"5"_s, u"ʤ"_s}};
}

void CsvFilesTest::readsKnownHardFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const QList<QStringList>, rows);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<CsvDialect> dialect = guessDialect(buffer);
    QVERIFY(dialect);
    CsvReader reader(buffer, *dialect);
    for (const QStringList &expected : rows) {
        const Result<const CsvRow *> row = reader.next();
        QVERIFY(row && *row);
        QCOMPARE((*row)->texts(), expected);
    }
    QVERIFY(reader.next().value() == nullptr);
    QVERIFY(reader.warnings().empty());
}

void CsvFilesTest::readsAMillionRows()
{
    const QByteArray row = "Zoé;\"Arnaud; Atlas\";06 39 98 14 27\r\n";
    Endless device({}, row, 1'000'000 * row.size());
    CsvReader reader(device, {});
    [[maybe_unused]] const long before = peakKiB();
    qint64 rows = 0;
    for (;;) {
        const Result<const CsvRow *> next = reader.next();
        QVERIFY(next);
        if (!*next)
            break;
        rows += (*next)->size() == 3;
        if (rows == 1'000'000)
            QCOMPARE((*next)->line(), 1'000'000);
    }
    QCOMPARE(rows, 1'000'000);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they keep freed memory aside
    QVERIFY2(peakKiB() - before < 32 * 1024, qPrintable(QString::number(peakKiB() - before)));
#endif
}

void CsvFilesTest::refusesALineOfAHundredMegabytes_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QStringList>("place");
    QTest::newRow("one cell") << "x"_ba << QString::fromLatin1(refusal::kRowTooLong) << QStringList{u"2"_s};
    QTest::newRow("in quotes") << "\"\""_ba << QString::fromLatin1(refusal::kRowTooLong)
                               << QStringList{u"2"_s};
    QTest::newRow("many cells") << "ab;"_ba << QString::fromLatin1(refusal::kTooManyColumns)
                                << QStringList{u"2"_s};
    QTest::newRow("long cells") << QByteArray(70'000, 'x') + ';' << QString::fromLatin1(refusal::kCellTooLong)
                                << QStringList{u"2"_s, u"2"_s};
}

/// In little memory, and soon.
void CsvFilesTest::refusesALineOfAHundredMegabytes()
{
    QFETCH(const QByteArray, piece);
    Endless device("Nom;Note\nArnaud;", piece, 100 << 20);
    CsvReader reader(device, {});
    [[maybe_unused]] const long before = peakKiB();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(reader.next().value());
    const Result<const CsvRow *> row = reader.next();
    QVERIFY(!row);
    QTEST(row.error().detail, "detail");
    QTEST(row.error().arguments, "place");
    QVERIFY2(peakKiB() - before < 32 * 1024, qPrintable(QString::number(peakKiB() - before)));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(CsvFilesTest)
#include "tst_csv_files.moc"
