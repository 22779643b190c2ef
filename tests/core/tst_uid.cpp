// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/uid.h"

#include <QSet>
#include <QTest>

using namespace carnet;

class UidTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesTheTimeAndTheVersion();
    void survivesTextAndBytes();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void isNewEachTime();
    void ascendsWithinAMillisecond();
};

void UidTest::carriesTheTimeAndTheVersion()
{
    const Uid uid = Uid::make(Clock::fixed(0x0192f0c1aabb));
    QCOMPARE(uid.toText().left(13), QStringLiteral("0192f0c1-aabb"));
    QCOMPARE(uid.toText().at(14), u'7');
    QVERIFY(QStringLiteral("89ab").contains(uid.toText().at(19)));
}

void UidTest::survivesTextAndBytes()
{
    const Uid uid = Uid::make(Clock::system());
    QCOMPARE(Uid::fromText(uid.toText()).value(), uid);
    QCOMPARE(Uid::fromText(uid.toText().remove(u'-').toUpper()).value(), uid);
    QCOMPARE(Uid::fromBytes(uid.toBytes()).value(), uid);
}

void UidTest::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("0192f0c1-aabb");
    QTest::newRow("not hexadecimal") << QStringLiteral("0192f0c1-aabb-7000-8000-00000000000g");
}

void UidTest::refusesOtherTexts()
{
    QFETCH(const QString, text);
    QVERIFY(!Uid::fromText(text));
}

void UidTest::isNewEachTime()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(Uid::make(Clock::fixed(1)).toText());
    QCOMPARE(seen.size(), 1000);
}

/// So that a bulk load appends to the index of names; and nobody can count from one to the next.
void UidTest::ascendsWithinAMillisecond()
{
    const Clock clock = Clock::fixed(1'795'000'000'000);
    QByteArray last = Uid::make(clock).toBytes();
    QSet<QByteArray> lastBytes;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray next = Uid::make(clock).toBytes();
        QVERIFY(next > last);
        QCOMPARE(next.left(6), last.left(6));
        lastBytes.insert(next.right(1));
        last = next;
    }
    QVERIFY(lastBytes.size() > 100); // steps are random
}

QTEST_GUILESS_MAIN(UidTest)
#include "tst_uid.moc"
