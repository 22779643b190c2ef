// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file_name.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

/// Names that others chose, for files that we write or propose: nothing leaves its folder, hides, or looks
/// like another.
class FileNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesASafeName_data();
    void makesASafeName();
    void keepsWhatPeopleWrite_data();
    void keepsWhatPeopleWrite();
};

void FileNameTest::makesASafeName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *what, const QString &name, const QString &safe) {
        QTest::newRow(what) << name << safe;
    };
    row("out of the folder", u"../../etc/passwd"_s, u"passwd"_s);
    row("out of the folder, Windows", u"..\\..\\Windows\\win.ini"_s, u"win.ini"_s);
    row("both", u"..\\../a\\b/c.txt"_s, u"c.txt"_s);
    row("absolute", u"/etc/shadow"_s, u"shadow"_s);
    row("drive", u"C:\\Temp\\a.txt"_s, u"a.txt"_s);
    row("drive alone", u"C:a.txt"_s, u"C_a.txt"_s);
    row("share", u"\\\\server\\share\\a.txt"_s, u"a.txt"_s);
    row("URL", u"file:///etc/passwd"_s, u"passwd"_s);
    row("stream", u"a.txt:evil.exe"_s, u"a.txt_evil.exe"_s);
    row("folder alone", u"../"_s, u"document"_s);
    row("dot", u"."_s, u"document"_s);
    row("two dots", u".."_s, u"document"_s);
    row("dots and blanks", u" . .. "_s, u"document"_s);
    row("nothing", QString(), u"document"_s);
    row("blanks", u" \t\u00A0 "_s, u"document"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("hidden twice", u"..ssh"_s, u"ssh"_s);
    row("dot at the end", u"a.txt."_s, u"a.txt"_s);
    row("dots and blanks at the end", u"a.txt. . "_s, u"a.txt"_s);
    row("no-break blank at the end", u"a.txt\u00A0"_s, u"a.txt"_s);
    row("CON", u"CON"_s, u"_CON"_s);
    row("con with an ending", u"con.pdf"_s, u"_con.pdf"_s);
    row("con with two", u"Con.tar.gz"_s, u"_Con.tar.gz"_s);
    row("con behind a path", u"../nul"_s, u"_nul"_s);
    row("con with a blank", u"aux .txt"_s, u"_aux .txt"_s);
    row("COM1", u"com1.txt"_s, u"_com1.txt"_s);
    row("COM of another digit", u"COM¹"_s, u"_COM¹"_s);
    row("LPT9", u"LPT9"_s, u"_LPT9"_s);
    row("CONIN$", u"CONIN$"_s, u"_CONIN$"_s);
    row("signs of a shell", u"a<b>c\"d|e?f*g.txt"_s, u"a_b_c_d_e_f_g.txt"_s);
    row("NUL", u"a.pdf"_s + QChar(0) + u".exe"_s, u"a.pdf.exe"_s);
    row("line end", u"a\nb\r\n.txt"_s, u"a b  .txt"_s);
    row("escape", u"a\u001B[31mb.txt"_s, u"a[31mb.txt"_s);
    row("bell and backspace", u"a\u0007\u0008b"_s, u"ab"_s);
    row("DEL", u"a\u007Fb"_s, u"ab"_s);
    row("C1", u"a\u0085\u009Bb"_s, u"ab"_s);
    row("right to left override", u"facture\u202Efdp.exe"_s, u"facturefdp.exe"_s);
    row("left to right override", u"a\u202Db"_s, u"ab"_s);
    row("embeddings", u"a\u202Ab\u202Bc\u202Cd"_s, u"abcd"_s);
    row("isolates", u"a\u2066b\u2067c\u2068d\u2069e"_s, u"abcde"_s);
    row("marks", u"a\u200Eb\u200Fc\u061Cd"_s, u"abcd"_s);
    row("mark before a dot", u"\u202E.bashrc"_s, u"bashrc"_s);
    row("mark behind a dot", u"a.txt.\u2069"_s, u"a.txt"_s);
    row("mark inside a device", u"C\u2066ON"_s, u"_CON"_s);
    row("separators", u"a\u2028b\u2029c"_s, u"abc"_s);
    row("byte order mark", u"\uFEFFa.txt"_s, u"a.txt"_s);
    row("half a letter", u"a"_s + QChar(0xD800) + u"b"_s,
        QString::fromUtf8((u"a"_s + QChar(0xD800) + u"b"_s).toUtf8()).replace(u'?', u'_'));
    row("decomposed", u"e\u0301te\u0301.txt"_s, u"été.txt"_s);
    row("too long", QString(300, u'a') + u".pdf"_s, QString(196, u'a') + u".pdf"_s);
    row("too long in bytes", QString(150, u'é') + u".pdf"_s, QString(98, u'é') + u".pdf"_s);
    row("too long an ending", u"a."_s + QString(300, u'b'), u"a."_s + QString(198, u'b'));
    row("a device and too long", u"COM2."_s + QString(195, u'a'), u"_COM2."_s + QString(194, u'a'));
    row("a device once it is cut", u"NUL"_s + QString(300, u' ') + u"x"_s, u"_NUL"_s);
    row("cut before a blank", QString(195, u'a') + u"  b.pdf"_s, QString(195, u'a') + u".pdf"_s);
}

void FileNameTest::makesASafeName()
{
    QFETCH(const QString, name);
    const QString safe = safeFileName(name, u"document"_s);
    QTEST(safe, "safe");
    QCOMPARE(safeFileName(safe, u"x"_s), safe);
    QTemporaryDir folder; // and a disk takes it, in that folder
    QFile file(folder.filePath(safe));
    QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::NewOnly), qPrintable(file.errorString()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void FileNameTest::keepsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"Devis été 2026 – v2.pdf"_s, u"Œuvre d’art (1).odt"_s, u"façade, côté sud; 'x'.jpg"_s,
          u"合同.docx"_s, u"خطة.pdf"_s, u"a.b.c.tar.gz"_s, u"-rf"_s, u"~a"_s, u"CONTRAT.pdf"_s,
          u"COM10.txt"_s, u"می\u200Cخواهم.txt"_s, u"👩\u200D💻.png"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void FileNameTest::keepsWhatPeopleWrite()
{
    QFETCH(const QString, name);
    QCOMPARE(safeFileName(name, u"document"_s), name);
}

QTEST_APPLESS_MAIN(FileNameTest)
#include "tst_file_name.moc"
