// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typed_date.h"

#include <QTest>

using namespace carnet;

class TypedDateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void comesBackAsItIsTyped();
};

void TypedDateTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored"); // empty: no date
    QTest::newRow("slashes") << "24/11/2026"
                             << "2026-11-24";
    QTest::newRow("dots and two digits") << "1.3.24"
                                         << "2024-03-01";
    QTest::newRow("ISO") << "2026-11-24"
                         << "2026-11-24";
    QTest::newRow("in words") << "1er décembre 2024"
                              << "2024-12-01";
    QTest::newRow("today") << " Aujourd’hui "
                           << "2026-11-24";
    QTest::newRow("yesterday") << "hier"
                               << "2026-11-23";
    QTest::newRow("English yesterday") << "yesterday"
                                       << "2026-11-23";
    QTest::newRow("no year") << "12/03"
                             << "--03-12";
    QTest::newRow("no year, in words") << "12 mars"
                                       << "--03-12";
    QTest::newRow("29 February without a year") << "29/02"
                                                << "--02-29";
    QTest::newRow("a serial number is no typed date") << "45631"
                                                      << "";
    QTest::newRow("a year alone") << "2024"
                                  << "";
    QTest::newRow("no such day") << "31/02/2026"
                                 << "";
    QTest::newRow("words") << "bientôt"
                           << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TypedDateTest::readsWhatPeopleType()
{
    QFETCH(const QString, typed);
    const auto read = readTypedDate(typed, QDate(2026, 11, 24));
    QTEST(read ? read->toText() : QString(), "stored");
}

void TypedDateTest::comesBackAsItIsTyped()
{
    QCOMPARE(typedDate(QDate(2026, 11, 4)), QStringLiteral("04/11/2026"));
    QCOMPARE(typedDate(QDate()), QString());
    QCOMPARE(typedDate(QStringLiteral("1970-11-15")), QStringLiteral("15/11/1970"));
    QCOMPARE(typedDate(QStringLiteral("--02-29")), QStringLiteral("29/02"));
    QCOMPARE(typedDate(QStringLiteral("vers 1970")), QStringLiteral("vers 1970"));
    for (const QString &stored : {QStringLiteral("1970-11-15"), QStringLiteral("--02-29")})
        QCOMPARE(readTypedDate(typedDate(stored), QDate(2026, 11, 24))->toText(), stored);
}

QTEST_GUILESS_MAIN(TypedDateTest)
#include "tst_typed_date.moc"
