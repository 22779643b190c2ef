// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/initials.h"

#include <QTest>

using namespace carnet;

class InitialsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areTwoLettersAtMost_data();
    void areTwoLettersAtMost();
};

void InitialsTest::areTwoLettersAtMost_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words") << QStringLiteral("Hélène Marchand") << QStringLiteral("HM");
    QTest::newRow("particle") << QStringLiteral("Corinne Le Bras") << QStringLiteral("CB");
    QTest::newRow("one word") << QStringLiteral("étienne") << QStringLiteral("É");
    QTest::newRow("signs") << QStringLiteral("« Au Pain »") << QStringLiteral("AP");
    QTest::newRow("empty") << QString() << QStringLiteral("?");
}

void InitialsTest::areTwoLettersAtMost()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(initialsOf(name), expected);
}

QTEST_GUILESS_MAIN(InitialsTest)
#include "tst_initials.moc"
