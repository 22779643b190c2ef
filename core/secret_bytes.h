// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>
#include <span>

namespace carnet {

/// Bytes that must not be copied about: a passphrase, a key. They lie in sodium_malloc memory (guard pages, locked
/// where the system's limit allows), are wiped when the object dies, and can be moved but not copied. Any thread.
class SecretBytes {
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(size_t size);
    /// A copy of `bytes`; wiping the source is the caller's business.
    [[nodiscard]] static SecretBytes copyOf(std::span<const unsigned char> bytes);
    [[nodiscard]] static SecretBytes copyOf(const char *text)
    {
        return copyOf({reinterpret_cast<const unsigned char *>(text), std::strlen(text)});
    }

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }

    /// A second one with the same bytes, on purpose.
    [[nodiscard]] SecretBytes clone() const { return copyOf(bytes()); }
    /// Equal length and content, in constant time for equal lengths.
    [[nodiscard]] bool equals(const SecretBytes &other) const;
    /// Keeps the first `size` bytes (no more than now), wiping the rest.
    void truncate(size_t size);
    void clear();

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

/// Must be called once before any secret, key or uid is made (main does it first). False: the system has no random source.
[[nodiscard]] bool initializeCrypto();

} // namespace carnet
