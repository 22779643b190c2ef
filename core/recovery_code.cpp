// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery_code.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace carnet {

namespace {

constexpr unsigned char kVersion = 1;
constexpr size_t kKeyHashSize = 4;
constexpr size_t kKeyBytes = 1 + kRecoveryKeySize + kKeyHashSize; // 296 bits in 60 signs: 4 bits stay 0
constexpr size_t kHeaderSize = 16;
constexpr size_t kHeaderHashSize = 2;
constexpr size_t kHeaderBytes = kHeaderSize + kHeaderHashSize; // 144 bits in 30 signs: 6 bits stay 0
constexpr size_t kHeaderGroups = 6;
constexpr size_t kDataSigns = 5; ///< of a group, before its check sign
constexpr size_t kGroupSigns = kDataSigns + 1;
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: no I, L, O, U

/// Product in the field of 32 elements, modulo x^5 + x^2 + 1.
constexpr unsigned product(unsigned a, unsigned b)
{
    unsigned sum = 0;
    for (unsigned bit = 0; bit < 5; ++bit) {
        if ((b >> bit) & 1U)
            sum ^= a << bit;
    }
    for (unsigned bit = 9; bit >= 5; --bit) {
        if ((sum >> bit) & 1U)
            sum ^= 0b100101U << (bit - 5);
    }
    return sum;
}

/// The check value of a group. Each sign has its own factor, none of them 0: any one wrong sign and any two
/// swapped ones are found. The group's place counts too, so that two swapped groups are found.
unsigned checkOf(std::span<const unsigned char> values, size_t group)
{
    unsigned check = unsigned(group) + 1;
    unsigned factor = 1;
    for (const unsigned char value : values) {
        factor = product(factor, 2); // 2, 4, 8, 16, 5: the powers of a generator
        check ^= product(value, factor);
    }
    return check;
}

/// Writes `groups` groups separated by blanks: groups × 7 - 1 bytes.
void writeGroups(std::span<const unsigned char> bytes, size_t groups, unsigned char *out)
{
    std::array<unsigned char, kDataSigns> values{};
    for (size_t group = 0; group < groups; ++group) {
        if (group > 0)
            *out++ = ' ';
        for (size_t sign = 0; sign < kDataSigns; ++sign) {
            unsigned value = 0;
            for (size_t bit = 0; bit < 5; ++bit) {
                const size_t place = (group * kDataSigns + sign) * 5 + bit;
                const bool isSet = place / 8 < bytes.size() && ((bytes[place / 8] >> (7 - place % 8)) & 1U);
                value = value * 2 + (isSet ? 1 : 0);
            }
            values[sign] = static_cast<unsigned char>(value);
            *out++ = static_cast<unsigned char>(kAlphabet[value]);
        }
        *out++ = static_cast<unsigned char>(kAlphabet[checkOf(values, group)]);
    }
    sodium_memzero(values.data(), values.size());
}

constexpr unsigned char kNoSign = 0xFF;

unsigned char valueOf(unsigned char sign)
{
    if (sign >= 'a' && sign <= 'z')
        sign = static_cast<unsigned char>(sign - 'a' + 'A');
    if (sign == 'O')
        sign = '0';
    if (sign == 'I' || sign == 'L')
        sign = '1';
    const size_t value = kAlphabet.find(static_cast<char>(sign));
    return value == std::string_view::npos ? kNoSign : static_cast<unsigned char>(value);
}

bool isBlank(unsigned char sign)
{
    return sign == ' ' || sign == '-' || sign == '\t' || sign == '\n' || sign == '\r' || sign == '.';
}

tl::unexpected<Error> wrongGroup(size_t group)
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("recovery code: wrong group"),
                {QString::number(group + 1)});
}

/// When the text is cut into the right number of groups, one of the wrong length can be named.
Result<void> checkGroupLengths(std::span<const unsigned char> text, size_t groups)
{
    std::vector<size_t> lengths;
    bool isInside = false;
    for (const unsigned char sign : text) {
        if (!isBlank(sign) && !isInside)
            lengths.push_back(0);
        isInside = !isBlank(sign);
        if (isInside)
            ++lengths.back();
    }
    if (lengths.size() != groups)
        return {};
    const auto wrong =
        std::find_if(lengths.begin(), lengths.end(), [](size_t length) { return length != kGroupSigns; });
    if (wrong != lengths.end())
        return wrongGroup(size_t(wrong - lengths.begin()));
    return {};
}

/// Reads exactly `groups` groups into `bytes`, which is all zero before.
Result<void> readGroups(std::span<const unsigned char> text, size_t groups, std::span<unsigned char> bytes)
{
    CARNET_TRY(checkGroupLengths(text, groups));
    SecretBytes values(groups * kGroupSigns);
    size_t count = 0;
    for (const unsigned char sign : text) {
        if (isBlank(sign))
            continue;
        if (count == values.size())
            return fail(ErrorCode::InvalidInput, QStringLiteral("recovery code: too long"));
        values.data()[count++] = valueOf(sign);
    }
    if (count < values.size())
        return fail(ErrorCode::InvalidInput, QStringLiteral("recovery code: too short"));
    for (size_t group = 0; group < groups; ++group) {
        const std::span<const unsigned char> signs(values.data() + group * kGroupSigns, kGroupSigns);
        const bool isComplete = std::find(signs.begin(), signs.end(), kNoSign) == signs.end();
        if (!isComplete || checkOf(signs.first(kDataSigns), group) != signs.back())
            return wrongGroup(group);
        for (size_t bit = 0; bit < kDataSigns * 5; ++bit) {
            const size_t place = group * kDataSigns * 5 + bit;
            if (!((signs[bit / 5] >> (4 - bit % 5)) & 1U))
                continue;
            if (place / 8 >= bytes.size()) // the bits that stay 0
                return wrongGroup(group);
            bytes[place / 8] = static_cast<unsigned char>(bytes[place / 8] | (1U << (7 - place % 8)));
        }
    }
    return {};
}

/// The first `size` bytes of BLAKE2b of `bytes`.
void hashInto(std::span<const unsigned char> bytes, unsigned char *out, size_t size)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    std::copy_n(hash.begin(), size, out);
    sodium_memzero(hash.data(), hash.size());
}

} // namespace

SecretBytes encodeRecoveryCode(const SecretBytes &key)
{
    Q_ASSERT(key.size() == kRecoveryKeySize);
    SecretBytes bytes(kKeyBytes);
    bytes.data()[0] = kVersion;
    std::copy_n(key.data(), kRecoveryKeySize, bytes.data() + 1);
    hashInto(bytes.bytes().first(1 + kRecoveryKeySize), bytes.data() + 1 + kRecoveryKeySize, kKeyHashSize);
    SecretBytes text(size_t(kRecoveryGroups) * (kGroupSigns + 1) - 1);
    writeGroups(bytes.bytes(), kRecoveryGroups, text.data());
    return text;
}

Result<SecretBytes> decodeRecoveryCode(const SecretBytes &text)
{
    SecretBytes bytes(kKeyBytes);
    CARNET_TRY(readGroups(text.bytes(), kRecoveryGroups, {bytes.data(), bytes.size()}));
    std::array<unsigned char, kKeyHashSize> hash{};
    hashInto(bytes.bytes().first(1 + kRecoveryKeySize), hash.data(), hash.size());
    if (sodium_memcmp(hash.data(), bytes.data() + 1 + kRecoveryKeySize, kKeyHashSize) != 0)
        return fail(ErrorCode::Corrupt, QStringLiteral("recovery code: checksum"));
    if (bytes.data()[0] != kVersion)
        return fail(ErrorCode::UnknownProfile, QStringLiteral("recovery code: version"));
    return SecretBytes::copyOf(bytes.bytes().subspan(1, kRecoveryKeySize));
}

QByteArray encodeHeaderCode(const QByteArray &header)
{
    Q_ASSERT(size_t(header.size()) == kHeaderSize);
    std::array<unsigned char, kHeaderBytes> bytes{};
    std::copy(header.begin(), header.end(), bytes.begin());
    hashInto(std::span<const unsigned char>(bytes).first(kHeaderSize), bytes.data() + kHeaderSize,
             kHeaderHashSize);
    QByteArray text(qsizetype(kHeaderGroups * (kGroupSigns + 1) - 1), Qt::Uninitialized);
    writeGroups(bytes, kHeaderGroups, reinterpret_cast<unsigned char *>(text.data()));
    return text;
}

Result<QByteArray> decodeHeaderCode(const QByteArray &text)
{
    std::array<unsigned char, kHeaderBytes> bytes{};
    const std::span<const unsigned char> typed(reinterpret_cast<const unsigned char *>(text.constData()),
                                               size_t(text.size()));
    CARNET_TRY(readGroups(typed, kHeaderGroups, bytes));
    std::array<unsigned char, kHeaderHashSize> hash{};
    hashInto(std::span<const unsigned char>(bytes).first(kHeaderSize), hash.data(), hash.size());
    if (!std::equal(hash.begin(), hash.end(), bytes.begin() + kHeaderSize))
        return fail(ErrorCode::Corrupt, QStringLiteral("header code: checksum"));
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(kHeaderSize));
}

} // namespace carnet
