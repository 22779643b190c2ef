// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret_bytes.h"

#include <QTest>

#include <type_traits>

using namespace carnet;

class SecretBytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void cannotBeCopied();
    void movesAndLeavesNothing();
    void comparesByContent();
    void keepsItsStartWhenTruncated();
};

void SecretBytesTest::cannotBeCopied()
{
    QVERIFY(!std::is_copy_constructible_v<SecretBytes>);
    QVERIFY(!std::is_copy_assignable_v<SecretBytes>);
}

void SecretBytesTest::movesAndLeavesNothing()
{
    SecretBytes first = SecretBytes::copyOf("tilleul orage");
    const SecretBytes second = std::move(first);
    QCOMPARE(second.size(), size_t(13));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
}

void SecretBytesTest::comparesByContent()
{
    QVERIFY(SecretBytes::copyOf("abc").equals(SecretBytes::copyOf("abc")));
    QVERIFY(!SecretBytes::copyOf("abc").equals(SecretBytes::copyOf("abd")));
    QVERIFY(!SecretBytes::copyOf("abc").equals(SecretBytes::copyOf("ab")));
    QVERIFY(SecretBytes().equals(SecretBytes()));
}

void SecretBytesTest::keepsItsStartWhenTruncated()
{
    SecretBytes bytes = SecretBytes::copyOf("tilleul");
    bytes.truncate(4);
    QVERIFY(bytes.equals(SecretBytes::copyOf("till")));
    bytes.truncate(0);
    QVERIFY(bytes.isEmpty());
}

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "tst_secret_bytes.moc"
