// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_pieces.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace carnet {

namespace {

constexpr size_t kReadAtOnce = 32 << 20; ///< bytes of a bucket; a larger one is read in several passes

/// What stands before each text.
struct Head {
    quint32 place;
    quint32 size;
};

} // namespace

ExportPieces::ExportPieces(size_t places, QString folder, size_t memory)
    : m_folder(std::move(folder)), m_memory(memory), m_buckets((places + kPlaces - 1) / kPlaces)
{
    randombytes_buf(m_key.data(), m_key.size());
}

ExportPieces::~ExportPieces()
{
    sodium_memzero(m_key.data(), m_key.size());
}

Result<void> ExportPieces::keep(size_t place, std::string_view text)
{
    Bucket &bucket = m_buckets[place / kPlaces];
    const Head head{static_cast<quint32>(place), static_cast<quint32>(text.size())};
    const size_t needed = sizeof head + text.size();
    if (bucket.blocks.empty() || bucket.blocks.back().size + needed > kBlock) {
        if (!bucket.blocks.empty())
            m_inMemory += bucket.blocks.back().size;
        bucket.blocks.emplace_back().bytes.reserve(std::max(kBlock, needed));
        if (m_inMemory > m_memory)
            CARNET_TRY(moveOut());
    }
    Block &block = bucket.blocks.back();
    block.bytes.append(reinterpret_cast<const char *>(&head), sizeof head).append(text);
    block.size += needed;
    bucket.bytes += needed;
    return {};
}

/// Every full block into the file: those before the last of each bucket.
Result<void> ExportPieces::moveOut()
{
    if (!m_file) {
        auto file = std::make_unique<QTemporaryFile>(m_folder + QStringLiteral("/.export-XXXXXX"));
        if (!file->open())
            return fail(ErrorCode::Io, QStringLiteral("export"));
        m_file = std::move(file);
    }
    for (Bucket &bucket : m_buckets) {
        for (size_t i = 0; i + 1 < bucket.blocks.size(); ++i) {
            Block &block = bucket.blocks[i];
            if (block.at >= 0)
                continue;
            block.at = m_fileSize;
            crypt(block.bytes, block.at);
            const auto size = static_cast<qint64>(block.size);
            if (!m_file->seek(block.at) || m_file->write(block.bytes.data(), size) != size)
                return fail(ErrorCode::Io, QStringLiteral("export"));
            m_fileSize += size;
            std::string().swap(block.bytes);
        }
    }
    m_inMemory = 0;
    return {};
}

/// Both ways. A place of the file is written once, so that no two texts share a part of the stream.
void ExportPieces::crypt(std::string &bytes, qint64 at) const
{
    std::array<unsigned char, crypto_stream_xchacha20_NONCEBYTES> nonce{};
    std::memcpy(nonce.data(), &at, sizeof at);
    auto *data = reinterpret_cast<unsigned char *>(bytes.data());
    crypto_stream_xchacha20_xor(data, data, bytes.size(), nonce.data(), m_key.data());
}

Result<void> ExportPieces::read(const Block &block, std::string &bytes)
{
    bytes.resize(block.size);
    const auto size = static_cast<qint64>(block.size);
    if (!m_file->seek(block.at) || m_file->read(bytes.data(), size) != size)
        return fail(ErrorCode::Io, QStringLiteral("export"));
    crypt(bytes, block.at);
    return {};
}

/// The places from `first` to before `last` of one bucket.
Result<void> ExportPieces::takeRange(const Bucket &bucket, size_t first, size_t last, const Take &take)
{
    std::vector<std::string_view> texts(last - first);
    std::vector<std::string> fromFile;
    fromFile.reserve(bucket.blocks.size()); // their bytes stay where they are
    for (const Block &block : bucket.blocks) {
        std::string_view bytes = block.bytes;
        bool isUsed = false;
        if (block.at >= 0) {
            CARNET_TRY(read(block, fromFile.emplace_back()));
            bytes = fromFile.back();
        }
        while (!bytes.empty()) {
            Head head{};
            std::memcpy(&head, bytes.data(), sizeof head);
            if (head.place >= first && head.place < last) {
                texts[head.place - first] = bytes.substr(sizeof head, head.size);
                isUsed = true;
            }
            bytes.remove_prefix(sizeof head + head.size);
        }
        if (block.at >= 0 && !isUsed)
            fromFile.pop_back();
    }
    for (size_t place = first; place < last; ++place) {
        if (!texts[place - first].empty())
            CARNET_TRY(take(place, texts[place - first]));
    }
    return {};
}

Result<void> ExportPieces::eachInOrder(const Take &take)
{
    for (size_t i = 0; i < m_buckets.size(); ++i) {
        const Bucket &bucket = m_buckets[i];
        const size_t passes = std::min(kPlaces, 1 + bucket.bytes / kReadAtOnce);
        for (size_t pass = 0; pass < passes; ++pass)
            CARNET_TRY(takeRange(bucket, i * kPlaces + pass * kPlaces / passes,
                                 i * kPlaces + (pass + 1) * kPlaces / passes, take));
        m_buckets[i] = {};
    }
    clear();
    return {};
}

void ExportPieces::clear()
{
    std::fill(m_buckets.begin(), m_buckets.end(), Bucket{});
    m_inMemory = 0; // the file is kept: what comes next goes behind, never over a stream that was used
}

} // namespace carnet
