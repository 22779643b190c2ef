// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace carnet::test;

class CliHelpTest : public QObject, protected CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginFolder(); }
    void helpTeaches();
    void staysInATerminalAndInOneLanguage_data();
    void staysInATerminalAndInOneLanguage();
    void wrongUseExitsWith2_data();
    void wrongUseExitsWith2();
    void readsValuesWithoutAFile();
};

void CliHelpTest::helpTeaches()
{
    for (const QStringList &arguments : {QStringList{QStringLiteral("--help")},
                                         QStringList{QStringLiteral("import"), QStringLiteral("--help")}}) {
        const CliRun help = runBare(arguments);
        QCOMPARE(help.exit, 0);
        QVERIFY(help.out.contains("carnet-cli import Clients.carnet contacts.csv --dry-run"));
    }
    const QByteArray all =
        runBare({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--help")}).out;
    for (const char *option :
         {"--json", "--now INSTANT", "--lang LANGUAGE", "--take-lock", "--passphrase-fd N"})
        QVERIFY2(all.contains(QByteArray("\n  ") + option), option);
}

void CliHelpTest::staysInATerminalAndInOneLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("French") << QStringLiteral("fr");
}

void CliHelpTest::staysInATerminalAndInOneLanguage()
{
    QFETCH(const QString, language);
    const QStringList asked{QStringLiteral("--lang"), language, QStringLiteral("--help")};
    const QString all = QString::fromUtf8(runBare(asked).out);
    QStringList commands;
    static const QRegularExpression command(QStringLiteral("^  ([a-z][a-z-]+) [A-Z]"),
                                            QRegularExpression::MultilineOption);
    for (auto it = command.globalMatch(all); it.hasNext();)
        commands.append(it.next().captured(1));
    QVERIFY(commands.size() >= 19);
    QStringList helps{all};
    for (const QString &name : std::as_const(commands))
        helps.append(QString::fromUtf8(runBare(asked + QStringList{name}).out));
    static const QRegularExpression english(QStringLiteral(
        "\\b(FILE|KINDS?|QUERY|LANGUAGE|COMMAND|WHAT|WHO|VALUE|BACKUP|COUNTRY|SIGN|NAME|TEXT|OUT)\\b"));
    for (const QString &help : std::as_const(helps)) {
        QVERIFY(help.size() > 100);
        for (const QString &line : help.split(u'\n')) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
            QVERIFY2(language != u"fr" || !english.match(line).hasMatch(), qPrintable(line));
        }
    }
    // What goes on, goes on under its beginning.
    const QStringList lines = helps.first().split(u'\n');
    const qsizetype json = lines.indexOf(QRegularExpression(QStringLiteral("^  --json .*")));
    QVERIFY(json >= 0 && lines.at(json + 1).startsWith(QString(28, u' '))
            && !lines.at(json + 1).trimmed().isEmpty());
}

void CliHelpTest::wrongUseExitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("frobnicate"), QStringLiteral("x")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("info"), QStringLiteral("x"),
                                                   QStringLiteral("--frobnicate")};
    QTest::newRow("too few arguments") << QStringList{QStringLiteral("import"), QStringLiteral("x")};
    QTest::newRow("bad value") << QStringList{QStringLiteral("import"), QStringLiteral("x"),
                                              QStringLiteral("y"), QStringLiteral("--on-duplicate"),
                                              QStringLiteral("maybe")};
}

void CliHelpTest::wrongUseExitsWith2()
{
    QFETCH(const QStringList, arguments);
    const CliRun outcome = run(arguments);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(!outcome.err.trimmed().isEmpty());
}

void CliHelpTest::readsValuesWithoutAFile()
{
    const QJsonObject siret = run({QStringLiteral("identifier"), QStringLiteral("732 829 320 00074")}).json();
    QCOMPARE(siret[QStringLiteral("kind")].toString(), QStringLiteral("siret"));
    QCOMPARE(siret[QStringLiteral("valid")].toBool(), true);
    QCOMPARE(siret[QStringLiteral("normal")].toString(), QStringLiteral("73282932000074"));
    // For a reader: no name of the program's own.
    const CliRun wrong = runBare({QStringLiteral("--lang"), QStringLiteral("en"),
                                  QStringLiteral("identifier"), QStringLiteral("732 829 320 00075")});
    const QByteArray said = wrong.out + wrong.err;
    QVERIFY2(said.startsWith("“732 829 320 00075” is not valid: ") && !said.contains('_'), said.constData());
    const QJsonObject phone =
        run({QStringLiteral("phone"), QStringLiteral("06.75.77.83.99 / 0142685300")}).json();
    QCOMPARE(phone[QStringLiteral("e164")].toString(), QStringLiteral("+33675778399"));
    QCOMPARE(phone[QStringLiteral("numbers")].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(CliHelpTest)
#include "tst_cli_help.moc"
