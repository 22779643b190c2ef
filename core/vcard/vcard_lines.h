// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/text_encoding.h"

#include <memory>
#include <string>
#include <string_view>

class QIODevice;

namespace carnet {

/// What a file of cards may hold at most, in bytes (trust: hostile files). Beyond the first, reading fails;
/// beyond the others the rest is left out, and told.
struct VcardLimits {
    qint64 fileBytes = 200LL << 20;
    size_t lineBytes = 64 << 10; ///< of one property, unfolded
    size_t cardBytes = 1 << 20; ///< of all properties of a card
    int properties = 512; ///< of a card
};

/// One logical line: a property with its folds undone.
struct VcardLine {
    std::string bytes; ///< in the file's own encoding, UTF-16 and UTF-32 turned into UTF-8
    qint64 line = 0; ///< 1-based physical line on which it starts
    qint64 leftOutBytes = 0; ///< of a picture and the like, or beyond the limit
    bool isBinary = false; ///< a picture, a sound, a key: only the beginning of its value is there
    bool isBroken = false; ///< a line that is no property was taken for its continuation
};

/// Cuts a file of cards into logical lines in bounded memory. Knows the folds of RFC 6350 3.2 (blank or TAB,
/// inside a letter as well), the soft line breaks of quoted-printable, base64 without indents that ends at an
/// empty line, folds that lost their indent, and LF, CRLF and CR as line ends. A BEGIN or END of a card is
/// never taken for a continuation. One thread, any.
class VcardLineReader {
public:
    /// `device` must be open and able to seek, and outlive the reader.
    VcardLineReader(QIODevice &device, const VcardLimits &limits);

    /// The next line that is not blank into `line`; false at the end. Fails with InvalidInput for a file
    /// beyond its limit, and with Io.
    [[nodiscard]] Result<bool> next(VcardLine &line);

    [[nodiscard]] const QString &encoding() const { return m_encoding; } ///< guessed, once next() was called
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; } ///< of the device

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> fill(); ///< so that a look ahead is possible
    [[nodiscard]] Result<void> takePhysical(VcardLine &line, size_t keep);
    [[nodiscard]] Result<bool> takeContinuation(VcardLine &line, bool isSoftBreak, bool isBase64,
                                                size_t &lastLength);
    [[nodiscard]] Result<void> skipBlankLines();
    [[nodiscard]] std::string_view ahead() const; ///< of the next physical line, without its end
    void skipLineEnd();

    QIODevice &m_device;
    const VcardLimits m_limits;
    QString m_encoding;
    std::unique_ptr<TextDecoder> m_decoder; ///< of UTF-16 and UTF-32; null: bytes as they are
    std::string m_buffer;
    std::string m_raw;
    size_t m_at = 0;
    size_t m_lastLength = 0; ///< of the physical line that was just taken
    qint64 m_line = 1;
    qint64 m_bytesRead = 0;
    bool m_isAtEnd = false;
    bool m_isStarted = false;
};

} // namespace carnet
