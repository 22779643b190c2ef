// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret_bytes.h"

#include <sodium.h>

#include <new>
#include <utility>

namespace carnet {

SecretBytes::SecretBytes(size_t size) : m_size(size)
{
    if (size == 0)
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.empty())
        std::memcpy(copy.m_data, bytes.data(), bytes.size());
    return copy;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void SecretBytes::truncate(size_t size)
{
    if (size >= m_size)
        return;
    if (size == 0) {
        clear();
        return;
    }
    *this = copyOf({m_data, size});
}

void SecretBytes::clear()
{
    if (m_data)
        sodium_free(m_data); // wipes first
    m_data = nullptr;
    m_size = 0;
}

bool initializeCrypto()
{
    return sodium_init() >= 0;
}

} // namespace carnet
