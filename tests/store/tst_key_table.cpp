// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret_bytes.h"
#include "store/key_table.h"

#include <QTest>

using namespace carnet;

/// Keys are found again however many there are, and the first record of a key stays its record.
class KeyTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void findsEveryKeyWhileItGrows();
    void tellsKindsApart();
    void forgetsAll();
};

void KeyTableTest::findsEveryKeyWhileItGrows()
{
    constexpr int kKeys = 200'000;
    KeyTable table;
    const auto name = [&table](int i) { return table.nameOf(KeyKind::Email, QString::number(i)); };
    for (int i = 1; i <= kKeys; ++i) {
        QCOMPARE(table.find(name(i)), 0);
        table.add(name(i), i);
        table.add(name(i), i + 1); // not the first
    }
    for (int i = 1; i <= kKeys; ++i)
        QCOMPARE(table.find(name(i)), i);
    table.replace(name(7), 8);
    table.replace(name(kKeys + 1), 9);
    QCOMPARE(table.find(name(7)), 8);
    QCOMPARE(table.find(name(kKeys + 1)), 9);
    QCOMPARE(table.find(name(6)), 6);
}

void KeyTableTest::tellsKindsApart()
{
    KeyTable table;
    const QString text = QStringLiteral("0612345678");
    table.add(table.nameOf(KeyKind::Phone, text), 1);
    QCOMPARE(table.find(table.nameOf(KeyKind::Email, text)), 0);
    QCOMPARE(table.find(table.nameOf(KeyKind::Phone, text)), 1);
}

void KeyTableTest::forgetsAll()
{
    KeyTable table;
    table.add(table.nameOf(KeyKind::Siret, QStringLiteral("1")), 1);
    table.clear();
    QCOMPARE(table.find(table.nameOf(KeyKind::Siret, QStringLiteral("1"))), 0);
    table.add(table.nameOf(KeyKind::Siret, QStringLiteral("1")), 2);
    QCOMPARE(table.find(table.nameOf(KeyKind::Siret, QStringLiteral("1"))), 2);
}

QTEST_GUILESS_MAIN(KeyTableTest)
#include "tst_key_table.moc"
