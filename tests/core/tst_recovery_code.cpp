// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery_code.h"

#include <QTest>

using namespace carnet;

class RecoveryCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void hasTwelveGroups();
    void comesBackAsTyped_data();
    void comesBackAsTyped();
    void findsEveryWrongSign();
    void findsEverySwapInsideAGroup();
    void findsSwappedGroups();
    void saysWhichGroupHasTheWrongLength();
    void saysWhenGroupsAreMissing();
    void findsTheVersionAndTheWholeCheck();
    void carriesTheHeader();
};

namespace {

const QByteArray kSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

SecretBytes testKey()
{
    SecretBytes key(kRecoveryKeySize);
    for (size_t i = 0; i < key.size(); ++i)
        key.data()[i] = static_cast<unsigned char>(i * 37 + 11);
    return key;
}

/// In a test the code need not be secret.
QByteArray testCode()
{
    const SecretBytes text = encodeRecoveryCode(testKey());
    return {reinterpret_cast<const char *>(text.data()), qsizetype(text.size())};
}

Result<SecretBytes> decoded(const QByteArray &text)
{
    return decodeRecoveryCode(SecretBytes::copyOf(text.constData()));
}

} // namespace

void RecoveryCodeTest::hasTwelveGroups()
{
    const QList<QByteArray> groups = testCode().split(' ');
    QCOMPARE(groups.size(), qsizetype(kRecoveryGroups));
    for (const QByteArray &group : groups) {
        QCOMPARE(group.size(), 6);
        for (const char sign : group)
            QVERIFY(kSigns.contains(sign));
    }
}

void RecoveryCodeTest::comesBackAsTyped_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray code = testCode();
    QTest::newRow("as printed") << code;
    QTest::newRow("lower case") << code.toLower();
    QTest::newRow("without blanks") << QByteArray(code).replace(" ", "");
    QTest::newRow("hyphens") << QByteArray(code).replace(" ", "-");
    QTest::newRow("lines") << "  " + QByteArray(code).replace(" ", "\r\n") + "\n";
    QTest::newRow("O for 0") << QByteArray(code).replace("0", "O");
    QTest::newRow("o for 0") << QByteArray(code).replace("0", "o");
    QTest::newRow("I for 1") << QByteArray(code).replace("1", "I");
    QTest::newRow("l for 1") << QByteArray(code).replace("1", "l");
    QVERIFY(code.contains('0') && code.contains('1')); // else four rows would say nothing
}

void RecoveryCodeTest::comesBackAsTyped()
{
    QFETCH(const QByteArray, text);
    const auto key = decoded(text);
    QVERIFY(key);
    QVERIFY(key->equals(testKey()));
}

void RecoveryCodeTest::findsEveryWrongSign()
{
    const QByteArray code = testCode();
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (code[at] == ' ')
            continue;
        for (const char sign : kSigns + "U*") {
            if (sign == code[at])
                continue;
            QByteArray wrong = code;
            wrong[at] = sign;
            const auto key = decoded(wrong);
            QVERIFY(!key);
            QCOMPARE(key.error().code, ErrorCode::InvalidInput);
            QCOMPARE(key.error().arguments, QStringList(QString::number(at / 7 + 1)));
        }
    }
}

void RecoveryCodeTest::findsEverySwapInsideAGroup()
{
    const QByteArray code = testCode();
    for (qsizetype at = 0; at + 1 < code.size(); ++at) {
        QByteArray wrong = code;
        std::swap(wrong[at], wrong[at + 1]);
        if (wrong == code || code[at] == ' ' || code[at + 1] == ' ')
            continue;
        QVERIFY(!decoded(wrong));
    }
}

void RecoveryCodeTest::findsSwappedGroups()
{
    const QList<QByteArray> groups = testCode().split(' ');
    for (qsizetype a = 0; a < groups.size(); ++a) {
        for (qsizetype b = a + 1; b < groups.size(); ++b) {
            QList<QByteArray> wrong = groups;
            wrong.swapItemsAt(a, b);
            const auto key = decoded(wrong.join(' '));
            QVERIFY(!key);
            QCOMPARE(key.error().arguments, QStringList(QString::number(a + 1)));
        }
    }
}

void RecoveryCodeTest::saysWhichGroupHasTheWrongLength()
{
    QList<QByteArray> groups = testCode().split(' ');
    groups[4].chop(1);
    QCOMPARE(decoded(groups.join(' ')).error().arguments, QStringList(QStringLiteral("5")));
    groups[4] += "00";
    QCOMPARE(decoded(groups.join(' ')).error().arguments, QStringList(QStringLiteral("5")));
}

void RecoveryCodeTest::saysWhenGroupsAreMissing()
{
    for (const QByteArray &text : {QByteArray(), testCode().chopped(7), testCode() + " 000000"}) {
        const auto key = decoded(text);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::InvalidInput);
        QVERIFY(key.error().arguments.isEmpty());
    }
}

void RecoveryCodeTest::findsTheVersionAndTheWholeCheck()
{
    // Groups of zeros check by themselves, each with its place as check sign; the whole does not.
    QByteArray zeros;
    for (int group = 0; group < kRecoveryGroups; ++group)
        zeros += QByteArray("00000") + kSigns[group + 1] + ' ';
    QCOMPARE(decoded(zeros).error().code, ErrorCode::Corrupt);
}

void RecoveryCodeTest::carriesTheHeader()
{
    const QByteArray header = QByteArray::fromHex("43524e01a1b2c3d4e5f60718295a7f01");
    const QByteArray text = encodeHeaderCode(header);
    QCOMPARE(text.split(' ').size(), 6);
    QCOMPARE(decodeHeaderCode(text.toLower()).value(), header);
    QByteArray wrong = text;
    wrong[8] = wrong[8] == '2' ? '3' : '2';
    QCOMPARE(decodeHeaderCode(wrong).error().arguments, QStringList(QStringLiteral("2")));
}

QTEST_GUILESS_MAIN(RecoveryCodeTest)
#include "tst_recovery_code.moc"
