// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

#include <QJsonArray>

using namespace carnet::test;

class CliDuplicatesTest : public QObject, protected CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeEmptyCarnet(); }
    void init() { beginFolder(); }
    void findsAndMergesDuplicates();
};

void CliDuplicatesTest::findsAndMergesDuplicates()
{
    const QString carnet = newCarnet();
    const QString csv = write("doubles.csv",
                              "Prénom;Nom;Société;E-mail;Tél. mobile\n"
                              "Hélène;Marchand;Le Fournil;h@fournil.example;06 39 98 14 27\n"
                              "Nora;Haddad;Atlas;;\nNora;Hadad;ATLAS SARL;;\n"
                              "Paul;Guillou;Voiles;p@voiles.example;\n");
    QCOMPARE(run({QStringLiteral("import"), carnet, csv}).exit, 0);
    const QJsonObject found = run({QStringLiteral("duplicates"), carnet}).json();
    QCOMPARE(found[QStringLiteral("total")].toInt(), 1);
    const QJsonObject pair = found[QStringLiteral("pairs")].toArray().first().toObject();
    QCOMPARE(pair[QStringLiteral("kind")].toString(), QStringLiteral("contact"));
    QCOMPARE(pair[QStringLiteral("reasons")].toArray(),
             (QJsonArray{QStringLiteral("close_name"), QStringLiteral("same_company")}));
    const QString a = pair[QStringLiteral("a")].toString();
    const QString b = pair[QStringLiteral("b")].toString();

    QCOMPARE(run({QStringLiteral("distinct"), carnet, a, b}).exit, 0);
    QCOMPARE(run({QStringLiteral("duplicates"), carnet}).json()[QStringLiteral("total")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("undo"), carnet}).exit, 0);
    QCOMPARE(run({QStringLiteral("distinct"), carnet, a, a}).exit, 1);

    QCOMPARE(run({QStringLiteral("merge"), carnet, a, b}).json()[QStringLiteral("uid")].toString(), a);
    QCOMPARE(run({QStringLiteral("search"), carnet, QStringLiteral("Nora")})
                 .json()[QStringLiteral("total")]
                 .toInt(),
             1);
    QCOMPARE(run({QStringLiteral("merge"), carnet, a, b}).exit, 1); // in the trash already
    QCOMPARE(run({QStringLiteral("undo"), carnet}).exit, 0);
    QCOMPARE(run({QStringLiteral("search"), carnet, QStringLiteral("Nora")})
                 .json()[QStringLiteral("total")]
                 .toInt(),
             2);

    const QString company = run({QStringLiteral("search"), carnet, QStringLiteral("Voiles"),
                                 QStringLiteral("--kind"), QStringLiteral("company")})
                                .json()[QStringLiteral("hits")]
                                .toArray()
                                .first()
                                .toObject()[QStringLiteral("uid")]
                                .toString();
    const CliRun mixed = run({QStringLiteral("merge"), carnet, a, company});
    QCOMPARE(mixed.exit, 1);
    QVERIFY2(mixed.err.contains("never one"), mixed.err.constData());
    QCOMPARE(run({QStringLiteral("merge"), carnet, a, QStringLiteral("no-uid")}).exit, 2);
    QCOMPARE(run({QStringLiteral("merge"), carnet, a, QStringLiteral("019a0d62-85db-7910-9280-7a785fe39865")})
                 .exit,
             1);
}

QTEST_GUILESS_MAIN(CliDuplicatesTest)
#include "tst_cli_duplicates.moc"
