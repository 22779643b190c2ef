// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealed_page.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <cstring>
#include <memory>

namespace carnet {

namespace {

constexpr qsizetype kIvSize = 16;
constexpr qsizetype kSealSize = 64;
constexpr qsizetype kIvAt = kPageSize - kSealSize - kIvSize;
constexpr qsizetype kSealAt = kPageSize - kSealSize;
constexpr qsizetype kClearAt = 16;

const unsigned char *raw(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

PageOpener::PageOpener(const RawKey &key) : m_key(key.clone()), m_sealKey(32)
{
    HeaderBytes salt = key.header;
    for (unsigned char &byte : salt)
        byte ^= 0x3a; // SQLCipher's own mask, so that the two keys differ
    PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(m_key.key.data()), static_cast<int>(m_key.key.size()),
                      salt.data(), static_cast<int>(salt.size()), 2, EVP_sha512(),
                      static_cast<int>(m_sealKey.size()), m_sealKey.data());
}

bool PageOpener::isSealed(QByteArrayView page, quint32 number) const
{
    if (page.size() != kPageSize)
        return false;
    const qsizetype from = number == 1 ? kClearAt : 0;
    std::array<unsigned char, kPageSize> message{};
    const auto size = static_cast<size_t>(kSealAt - from);
    std::memcpy(message.data(), page.data() + from, size);
    for (unsigned i = 0; i < 4; ++i)
        message[size + i] = static_cast<unsigned char>(number >> (8 * i)); // little-endian on every machine
    std::array<unsigned char, kSealSize> seal{};
    unsigned sealSize = 0;
    HMAC(EVP_sha512(), m_sealKey.data(), static_cast<int>(m_sealKey.size()), message.data(), size + 4,
         seal.data(), &sealSize);
    return sealSize == kSealSize && sodium_memcmp(seal.data(), raw(page) + kSealAt, kSealSize) == 0;
}

std::optional<QByteArray> PageOpener::sqliteHeader(QByteArrayView page) const
{
    if (!isSealed(page, 1))
        return std::nullopt;
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(EVP_CIPHER_CTX_new(),
                                                                                 EVP_CIPHER_CTX_free);
    constexpr int kRead = 96; // bytes 16-111: the header ends at 99
    QByteArray clear(kClearAt + kRead, '\0');
    std::memcpy(clear.data(), page.data(), kClearAt);
    int size = 0;
    if (!cipher
        || EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr, m_key.key.data(), raw(page) + kIvAt)
            != 1
        || EVP_CIPHER_CTX_set_padding(cipher.get(), 0) != 1
        || EVP_DecryptUpdate(cipher.get(), reinterpret_cast<unsigned char *>(clear.data()) + kClearAt, &size,
                             raw(page) + kClearAt, kRead)
            != 1)
        return std::nullopt;
    clear.truncate(100);
    return clear;
}

} // namespace carnet
