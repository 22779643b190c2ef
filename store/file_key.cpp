// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_key.h"

#include "store/carnet_header.h"

#include <sodium.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <cerrno>

namespace carnet {

namespace {

constexpr unsigned long long kPasses = 3;
constexpr size_t kMemory = size_t{256} * 1024 * 1024;
constexpr size_t kKeySize = 32;
constexpr size_t kSaltedBytes = 13;

UChar *utf16(SecretBytes &buffer)
{
    return reinterpret_cast<UChar *>(buffer.data()); // sodium_malloc of an even size is aligned for 2 bytes
}

} // namespace

Result<SecretBytes> normalizedPassphrase(const SecretBytes &utf8)
{
    const auto bytes = utf8.bytes();
    if (std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte < 0x80; }))
        return utf8.clone();

    UErrorCode status = U_ZERO_ERROR;
    const auto size = static_cast<int32_t>(utf8.size());
    SecretBytes wide(utf8.size() * 2); // UTF-16 never has more units than UTF-8 has bytes
    int32_t wideSize = 0;
    u_strFromUTF8(utf16(wide), size, &wideSize, reinterpret_cast<const char *>(utf8.data()), size, &status);
    if (U_FAILURE(status))
        return fail(ErrorCode::InvalidInput, QStringLiteral("passphrase is not UTF-8"));

    // NFC is at most 3 times as long in UTF-16; with that room ICU works in our buffer and makes no copy of its own.
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    const int32_t room = wideSize * 3 + 32;
    SecretBytes composed(static_cast<size_t>(room) * 2);
    const int32_t composedSize = unorm2_normalize(nfc, utf16(wide), wideSize, utf16(composed), room, &status);
    SecretBytes out(static_cast<size_t>(composedSize) * 3 + 1);
    int32_t outSize = 0;
    u_strToUTF8(reinterpret_cast<char *>(out.data()), static_cast<int32_t>(out.size()), &outSize,
                utf16(composed), composedSize, &status);
    if (U_FAILURE(status))
        return fail(ErrorCode::Internal, QStringLiteral("NFC: ICU error %1").arg(int{status}));
    out.truncate(static_cast<size_t>(outSize));
    return out;
}

Result<SecretBytes> deriveFileKey(const SecretBytes &passphrase, const HeaderBytes &header)
{
    if (header[3] != kKeyProfile)
        return fail(ErrorCode::UnknownProfile, {}, {QString::number(header[3])});
    CARNET_TRY_ASSIGN(const SecretBytes phrase, normalizedPassphrase(passphrase));
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    crypto_generichash(salt.data(), salt.size(), header.data(), kSaltedBytes, nullptr, 0);
    SecretBytes key(kKeySize);
    errno = 0;
    const char *text = phrase.isEmpty() ? "" : reinterpret_cast<const char *>(phrase.data());
    if (crypto_pwhash(key.data(), key.size(), text, phrase.size(), salt.data(), kPasses, kMemory,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("Argon2id: errno %1").arg(errno));
    return key;
}

} // namespace carnet
