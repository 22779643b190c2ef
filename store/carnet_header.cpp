// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/carnet_header.h"

#include <sodium.h>

#include <algorithm>

namespace carnet {

namespace {

constexpr size_t kChecked = 13; // bytes under the checksum
constexpr size_t kCrcAt = 13;
constexpr size_t kCheckAt = 14;
constexpr size_t kRandomAt = 4;
constexpr size_t kRandomSize = 9;
constexpr std::array<unsigned char, 3> kMagic{'C', 'R', 'N'};

unsigned char crc8(const HeaderBytes &header)
{
    unsigned char crc = 0;
    for (size_t i = 0; i < kChecked; ++i) {
        crc ^= header[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<unsigned char>((crc & 0x80) ? (crc << 1) ^ 0x07 : crc << 1);
    }
    return crc;
}

bool isSound(const HeaderBytes &header)
{
    return std::equal(kMagic.begin(), kMagic.end(), header.begin()) && header[kCrcAt] == crc8(header);
}

HeaderState stateOf(const HeaderBytes &header, HeaderState whenKnown)
{
    return header[3] == kKeyProfile ? whenKnown : HeaderState::UnknownProfile;
}

std::array<unsigned char, 2> checkOf(const SecretBytes &key)
{
    constexpr std::string_view kMessage = "carnet check";
    SecretBytes hash(32);
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(kMessage.data()),
                       kMessage.size(), key.data(), key.size());
    return {hash.data()[0], hash.data()[1]};
}

} // namespace

HeaderBytes makeHeader()
{
    HeaderBytes header{};
    std::copy(kMagic.begin(), kMagic.end(), header.begin());
    header[3] = kKeyProfile;
    randombytes_buf(header.data() + kRandomAt, kRandomSize);
    header[kCrcAt] = crc8(header);
    return header;
}

HeaderReading readHeader(const HeaderBytes &onDisk)
{
    if (isSound(onDisk))
        return {stateOf(onDisk, HeaderState::Sound), onDisk};
    // At 112 bits this checksum has a Hamming distance of 4: one turned bit has one cause, two are never taken for one.
    for (size_t bit = 0; bit < (kCrcAt + 1) * 8; ++bit) {
        HeaderBytes tried = onDisk;
        tried[bit / 8] = static_cast<unsigned char>(tried[bit / 8] ^ (1U << (bit % 8)));
        if (isSound(tried))
            return {stateOf(tried, HeaderState::Healed), tried};
    }
    return {HeaderState::Damaged, onDisk};
}

void setKeyCheck(HeaderBytes &header, const SecretBytes &key)
{
    const auto check = checkOf(key);
    std::copy(check.begin(), check.end(), header.begin() + kCheckAt);
}

bool keyCheckMatches(const HeaderBytes &header, const SecretBytes &key)
{
    const auto check = checkOf(key);
    return sodium_memcmp(check.data(), header.data() + kCheckAt, check.size()) == 0;
}

QString headerMark(const HeaderBytes &header)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(header.data() + kRandomAt), 4).toHex());
}

} // namespace carnet
