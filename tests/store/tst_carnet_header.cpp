// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/carnet_header.h"

#include <QTest>

using namespace carnet;

class CarnetHeaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void isMadeAsTheFormatSays();
    void noTwoAreEqual() { QVERIFY(makeHeader() != makeHeader()); }
    void healsEveryTurnedBit_data();
    void healsEveryTurnedBit();
    void neverHealsTwoTurnedBits();
    void refusesAnUnknownProfile();
    void tellsTheRightKeyFromAnother();
};

namespace {

// Bytes 0-12 `CRN`, 1, 0…8; checksum and check computed apart from our code (Python's hashlib, the argon2 program).
const HeaderBytes kKnown{'C', 'R', 'N', 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0x2d, 0x4f, 0x13};
const QByteArray kKnownKey =
    QByteArray::fromHex("5530f574ed8cd2fabb9f52329bb303f50c1ddcbf08175c94876898fa25213085");

SecretBytes knownKey()
{
    return SecretBytes::copyOf({reinterpret_cast<const unsigned char *>(kKnownKey.constData()), 32});
}

HeaderBytes turned(HeaderBytes header, size_t bit)
{
    header[bit / 8] = static_cast<unsigned char>(header[bit / 8] ^ (1U << (bit % 8)));
    return header;
}

} // namespace

void CarnetHeaderTest::isMadeAsTheFormatSays()
{
    const HeaderBytes made = makeHeader();
    QVERIFY(std::equal(made.begin(), made.begin() + 4, kKnown.begin()));
    QCOMPARE(int(readHeader(made).state), int(HeaderState::Sound));
    HeaderBytes known = kKnown;
    known[14] = known[15] = 0;
    setKeyCheck(known, knownKey());
    QVERIFY(known == kKnown);
    QCOMPARE(int(readHeader(kKnown).state), int(HeaderState::Sound));
    QCOMPARE(headerMark(kKnown), QStringLiteral("00010203"));
}

void CarnetHeaderTest::healsEveryTurnedBit_data()
{
    QTest::addColumn<int>("bit");
    for (int bit = 0; bit < 14 * 8; ++bit)
        QTest::addRow("byte %d bit %d", bit / 8, bit % 8) << bit;
}

void CarnetHeaderTest::healsEveryTurnedBit()
{
    QFETCH(const int, bit);
    const HeaderReading reading = readHeader(turned(kKnown, size_t(bit)));
    QCOMPARE(int(reading.state), int(HeaderState::Healed));
    QVERIFY(reading.header == kKnown);
}

void CarnetHeaderTest::neverHealsTwoTurnedBits()
{
    for (size_t first = 0; first < 14 * 8; ++first) {
        for (size_t second = first + 1; second < 14 * 8; ++second)
            QCOMPARE(int(readHeader(turned(turned(kKnown, first), second)).state), int(HeaderState::Damaged));
    }
}

void CarnetHeaderTest::refusesAnUnknownProfile()
{
    HeaderBytes later{'C', 'R', 'N', 2, 0, 1, 2, 3, 4, 5, 6, 7, 8};
    for (int crc = 0; crc < 256; ++crc) { // the one checksum that makes it sound
        later[13] = static_cast<unsigned char>(crc);
        QVERIFY(readHeader(later).state != HeaderState::Sound);
        if (readHeader(later).state == HeaderState::UnknownProfile && readHeader(later).header == later)
            return;
    }
    QFAIL("no checksum made a header of profile 2 known as such");
}

void CarnetHeaderTest::tellsTheRightKeyFromAnother()
{
    QVERIFY(keyCheckMatches(kKnown, knownKey()));
    SecretBytes other = knownKey();
    other.data()[31] ^= 1;
    QVERIFY(!keyCheckMatches(kKnown, other));
}

QTEST_GUILESS_MAIN(CarnetHeaderTest)
#include "tst_carnet_header.moc"
