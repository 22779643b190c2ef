// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

#include <QJsonArray>

#include <algorithm>

using namespace carnet::test;

class CliExportTest : public QObject, protected CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeEmptyCarnet(); }
    void init() { beginFolder(); }
    void goesFromNewToExportAndBack();
    void comesBackFromItsOwnExportWhole_data();
    void comesBackFromItsOwnExportWhole();
    void headsATableInTheLanguageOfItsReader();
    void bringsEverythingBackFromItsOwnJson();
    void exportsWhatComesBackWhole_data();
    void exportsWhatComesBackWhole();

private:
    void makeDemo();
    QTemporaryDir m_demo; ///< one carnet of 40 people, which the tests only read
};

void CliExportTest::goesFromNewToExportAndBack()
{
    const QString carnet = newCarnet();
    const QString csv = write(
        "clients.csv",
        "Prénom;Nom;Société;Portable;E-mail;Code postal;Ville;Ne pas appeler\n"
        "Hélène;Marchand;Le Fournil d’Arcy;06 39 98 14 27;helene@fournil-arcy.example;35000;Rennes;oui\n"
        "Zoé;Œuvrard;Le Fournil d’Arcy;;zoe@fournil-arcy.example;35000;Rennes;\n");
    const QJsonObject imported = run({QStringLiteral("import"), carnet, csv}).json();
    QCOMPARE(imported[QStringLiteral("records")].toInt(), 2);
    QCOMPARE(imported[QStringLiteral("created")].toInt(), 2);
    QCOMPARE(imported[QStringLiteral("opposed")].toInt(), 1);
    QCOMPARE(imported[QStringLiteral("separator")].toString(), QStringLiteral(";"));
    QCOMPARE(imported[QStringLiteral("encoding")].toString(), QStringLiteral("UTF-8"));
    QCOMPARE(imported[QStringLiteral("header_line")].toInt(), 1);
    QCOMPARE(imported[QStringLiteral("columns")].toArray().size(), 8);
    for (const char *query : {"helene", "oeuvrard", "0639981427", "06 39 98", "+33 6 39", "fournil zoe"}) {
        const QJsonObject found = run({QStringLiteral("search"), carnet, QString::fromUtf8(query)}).json();
        QVERIFY2(found[QStringLiteral("total")].toInt() >= 1, query);
    }
    const QString uid = run({QStringLiteral("search"), carnet, QStringLiteral("helene"),
                             QStringLiteral("--kind"), QStringLiteral("contact")})
                            .json()[QStringLiteral("hits")]
                            .toArray()
                            .first()
                            .toObject()[QStringLiteral("uid")]
                            .toString();
    const QJsonObject shown = run({QStringLiteral("show"), carnet, QStringLiteral("contact"), uid}).json();
    QCOMPARE(shown[QStringLiteral("company")].toString(), QStringLiteral("Le Fournil d’Arcy"));
    QCOMPARE(shown[QStringLiteral("collected_on")], QJsonValue());

    const QJsonObject undone = run({QStringLiteral("undo"), carnet}).json();
    QCOMPARE(undone[QStringLiteral("command")].toString(), QStringLiteral("import"));
    QCOMPARE(run({QStringLiteral("info"), carnet}).json()[QStringLiteral("contacts")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("undo"), carnet}).exit, 1);
    QCOMPARE(run({QStringLiteral("import"), carnet, csv}).json()[QStringLiteral("created")].toInt(), 2);
    const QJsonObject again = run({QStringLiteral("import"), carnet, csv}).json();
    QCOMPARE(again[QStringLiteral("skipped")].toInt(), 2);
    QCOMPARE(again[QStringLiteral("import_id")], QJsonValue());
    const QJsonObject info = run({QStringLiteral("info"), carnet}).json();
    QCOMPARE(info[QStringLiteral("contacts")].toInt(), 2);
    QCOMPARE(info[QStringLiteral("companies")].toInt(), 1);
    QCOMPARE(run({QStringLiteral("check"), carnet}).json()[QStringLiteral("ok")].toBool(), true);
    QCOMPARE(run({QStringLiteral("journal"), carnet, QStringLiteral("--verify")})
                 .json()[QStringLiteral("ok")]
                 .toBool(),
             true);
}

void CliExportTest::makeDemo()
{
    if (QFile::exists(m_demo.filePath(QStringLiteral("demo.carnet"))))
        return;
    const CliRun made = run({QStringLiteral("new"), m_demo.filePath(QStringLiteral("demo.carnet")),
                             QStringLiteral("--demo"), QStringLiteral("40")});
    QVERIFY2(made.exit == 0, made.err.constData());
    QCOMPARE(made.json()[QStringLiteral("contacts")].toInt(), 40);
}

void CliExportTest::comesBackFromItsOwnExportWhole_data()
{
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("headings");
    QTest::newRow("companies") << QStringLiteral("companies") << QStringLiteral("names");
    QTest::newRow("contacts") << QStringLiteral("contacts") << QStringLiteral("names");
    QTest::newRow("contacts in French") << QStringLiteral("contacts") << QStringLiteral("fr");
}

void CliExportTest::comesBackFromItsOwnExportWhole()
{
    QFETCH(const QString, kinds);
    QFETCH(const QString, headings);
    makeDemo();
    const QString demo = m_demo.filePath(QStringLiteral("demo.carnet"));
    const QStringList asked{QStringLiteral("--headings"), headings};
    QCOMPARE(run(QStringList{QStringLiteral("export"), demo, kinds, path("first.csv")} + asked).exit, 0);
    const QString fresh = newCarnet();
    const CliRun back = run({QStringLiteral("import"), fresh, path("first.csv")});
    QVERIFY2(back.exit == 0, back.err.constData());
    QCOMPARE(run(QStringList{QStringLiteral("export"), fresh, kinds, path("second.csv")} + asked).exit, 0);
    const QList<QByteArray> expected = read(path("first.csv")).split('\n');
    const QList<QByteArray> actual = read(path("second.csv")).split('\n');
    QVERIFY(expected.size() > 15);
    QCOMPARE(expected.first().contains("Code postal"), headings == u"fr");
    for (int line = 0; line < std::min(expected.size(), actual.size()); ++line)
        QCOMPARE(actual.at(line), expected.at(line));
    QCOMPARE(actual.size(), expected.size());
}

/// The language of the answers is that of the headings, unless a script asks for the names.
void CliExportTest::headsATableInTheLanguageOfItsReader()
{
    const QString carnet = newCarnet();
    const auto heading = [&](const char *language, const QStringList &more) {
        QFile::remove(path("out.csv"));
        const CliRun run =
            runBare(QStringList{QStringLiteral("--lang"), QString::fromLatin1(language),
                                QStringLiteral("--passphrase-file"), write("phrase", kPhrase),
                                QStringLiteral("export"), carnet, QStringLiteral("contacts"), path("out.csv")}
                    + more);
        return run.exit == 0 ? read(path("out.csv")).split('\n').first() : run.err;
    };
    const QByteArray french = heading("fr", {});
    QVERIFY2(french.contains("Civilité;Prénom;Nom de famille;"), french.constData());
    QVERIFY(heading("en", {}).contains("civility;first_name;family_name;"));
    QVERIFY(heading("fr", {QStringLiteral("--headings"), QStringLiteral("names")}).contains("civility;"));
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("contacts"), path("no.csv"),
                  QStringLiteral("--headings"), QStringLiteral("it")})
                 .exit,
             2);
}

void CliExportTest::bringsEverythingBackFromItsOwnJson()
{
    makeDemo();
    const QString demo = m_demo.filePath(QStringLiteral("demo.carnet"));
    QCOMPARE(run({QStringLiteral("export"), demo, QStringLiteral("all"), path("all.csv")}).exit, 2);
    QCOMPARE(run({QStringLiteral("export"), demo, QStringLiteral("all"), path("all.json")}).exit, 0);
    const QString carnet = newCarnet();
    const CliRun back = run({QStringLiteral("import"), carnet, path("all.json")});
    QVERIFY2(back.exit == 0, back.err.constData());
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("all"), path("again.json")}).exit, 0);
    const QByteArray all = read(path("all.json"));
    QVERIFY(all == read(path("again.json")));
    QCOMPARE(QJsonDocument::fromJson(all).object()[QStringLiteral("contacts")].toArray().size(), 40);
    QCOMPARE(run({QStringLiteral("undo"), carnet}).exit, 0);
    const CliRun redone = run({QStringLiteral("redo"), carnet});
    QCOMPARE(redone.exit, 1);
    QVERIFY(redone.err.contains("import the file again"));
    const CliRun other = run({QStringLiteral("import"), carnet, write("other.json", "{\"people\":[]}")});
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.err.contains("other.json") && other.err.contains("not an export of Carnet"),
             other.err.constData());
    const CliRun missing = run({QStringLiteral("import"), carnet, path("none.csv")});
    QVERIFY2(missing.exit == 1 && missing.err.contains("none.csv") && !missing.err.contains("list"),
             missing.err.constData());
}

void CliExportTest::exportsWhatComesBackWhole_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"xlsx", "vcf", "json"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void CliExportTest::exportsWhatComesBackWhole()
{
    QFETCH(const QString, ending);
    const QString carnet = newCarnet();
    QCOMPARE(run({QStringLiteral("import"), carnet,
                  write("two.csv",
                        "Prénom;Nom;Société;E-mail;Code postal\nZoé;Arnaud;Atlas;zoe@x.example;01000\n"
                        "Olivier;Perrin;;olivier@x.example;\n")})
                 .exit,
             0);
    const QString out = path("out.") + ending;
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("contacts"), out})
                 .json()[QStringLiteral("records")]
                 .toInt(),
             2);
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("contacts"), out}).exit,
             1); // nothing is written over
    const QString other = newCarnet("other.carnet");
    const QJsonObject back = run({QStringLiteral("import"), other, out}).json();
    QCOMPARE(back[QStringLiteral("created")].toInt(), 2);
    QCOMPARE(back[QStringLiteral("format")].toString(), ending == u"vcf" ? QStringLiteral("vcard") : ending);
    QCOMPARE(run({QStringLiteral("search"), other, QStringLiteral("atlas zoe")})
                 .json()[QStringLiteral("total")]
                 .toInt(),
             1);
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("all"), path("all.xlsx")}).exit, 2);
    QCOMPARE(run({QStringLiteral("export"), carnet, QStringLiteral("contacts"), path("a.csv"),
                  QStringLiteral("--format"), QStringLiteral("doc")})
                 .exit,
             2);
}

QTEST_GUILESS_MAIN(CliExportTest)
#include "tst_cli_export.moc"
