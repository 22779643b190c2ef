// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QTemporaryFile>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace carnet {

/// Texts that come in one order and are wanted in another, whatever their number: an export reads its records by id, which is
/// how they lie, and puts them down by name. What exceeds the memory goes into a file that is gone when this is, encrypted by a
/// key that nobody keeps. One thread, any.
class ExportPieces {
public:
    static constexpr size_t kMemory = 48 << 20; ///< bytes beyond which pieces go into the file

    /// For `places` texts at most; `folder` is where the file would lie, if there is need of one.
    ExportPieces(size_t places, QString folder, size_t memory = kMemory);
    ~ExportPieces();
    ExportPieces(const ExportPieces &) = delete;
    ExportPieces &operator=(const ExportPieces &) = delete;

    /// The text of one place, given once. Fails with Io, also where the disk is full.
    [[nodiscard]] Result<void> keep(size_t place, std::string_view text);
    using Take = std::function<Result<void>(size_t place, std::string_view text)>;
    /// Every text that was given, in the order of the places; ends at the first failure, with that or with Io.
    [[nodiscard]] Result<void> eachInOrder(const Take &take);
    /// Forgets all of them.
    void clear();
    [[nodiscard]] bool hasFile() const { return m_file != nullptr; }

private:
    static constexpr size_t kPlaces = 25'000; ///< of a bucket
    static constexpr size_t kBlock = 120 << 10; ///< below what malloc would ask the system for one by one

    struct Block {
        std::string bytes; ///< empty when it is in the file
        size_t size = 0;
        qint64 at = -1; ///< where in the file
    };
    /// The texts of neighbouring places, as they came.
    struct Bucket {
        std::vector<Block> blocks; ///< all but the last are full
        size_t bytes = 0;
    };

    Result<void> moveOut();
    Result<void> read(const Block &block, std::string &bytes);
    void crypt(std::string &bytes, qint64 at) const;
    Result<void> takeRange(const Bucket &bucket, size_t first, size_t last, const Take &take);

    const QString m_folder;
    const size_t m_memory;
    std::vector<Bucket> m_buckets;
    size_t m_inMemory = 0; ///< bytes of full blocks
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_fileSize = 0;
    std::array<unsigned char, 32> m_key{};
};

} // namespace carnet
