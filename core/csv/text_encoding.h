// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>

class QIODevice;
struct UConverter;

namespace carnet {

/// What the letters of a file are written in, as far as its bytes tell.
struct EncodingGuess {
    QString name; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252", "Shift_JIS",
        ///< "EUC-JP"
    int bomBytes = 0; ///< bytes of a byte order mark to leave out at the start
    double confidence = 0; ///< 0..1
    bool isDoublyEncoded = false; ///< UTF-8 that was taken for Windows-1252 and encoded again ("Ã©" for "é")
};

/// Reads the whole device, which must be open and able to seek, and leaves it at its start. The order: byte
/// order mark, zero bytes (UTF-16 or UTF-32 without a mark), strict UTF-8 on every byte, Japanese, else
/// Windows-1252, which holds all of ISO-8859-1 and the euro at 0x80. A UTF-8 file with few broken bytes stays
/// UTF-8. Fails with Io. Any thread.
[[nodiscard]] Result<EncodingGuess> guessEncoding(QIODevice &device);

/// True when all of `bytes` is well-formed UTF-8 (no surrogates, no overlong forms, nothing cut).
[[nodiscard]] bool isValidUtf8(std::string_view bytes);

/// "Ã©" back to "é": undoes one reading of UTF-8 as Windows-1252. Text that is no such thing comes back
/// unchanged.
[[nodiscard]] QString repairDoubleEncoding(const QString &text);

/// Turns the bytes of a file into UTF-8, piece after piece; letters cut between two pieces are kept for the
/// next.
class TextDecoder {
public:
    enum class Piece { Middle, Last };

    /// `encoding`: any name that ICU knows. Fails with InvalidInput, the name as argument, for another.
    [[nodiscard]] static Result<std::unique_ptr<TextDecoder>> open(const QString &encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;

    /// True when append() only copies: then a byte that is wrong stays in place.
    [[nodiscard]] bool isUtf8() const { return m_source == nullptr; }
    /// Appends `bytes` to `out` as UTF-8; what cannot be read becomes U+FFFD.
    void append(std::string_view bytes, Piece piece, std::string &out);

private:
    TextDecoder() = default;

    UConverter *m_source = nullptr; ///< null for UTF-8
    UConverter *m_target = nullptr;
    std::unique_ptr<char16_t[]> m_pivot;
    char16_t *m_pivotSource = nullptr;
    char16_t *m_pivotTarget = nullptr;
};

} // namespace carnet
