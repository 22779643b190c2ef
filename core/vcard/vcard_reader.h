// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vcard/vcard_card.h"
#include "core/vcard/vcard_lines.h"

#include <array>
#include <optional>
#include <vector>

namespace carnet {

enum class VcardWarningKind {
    MissingBegin, ///< properties of a card without its BEGIN: read as a card
    MissingEnd, ///< the next card, or the end of the file, came before END
    TextOutside, ///< lines outside of any card that hold nothing of one
    BrokenLine, ///< a line that is no property: taken for the rest of the one before, or kept in the note
    LongLine, ///< beyond the limit of a line: its end is left out
    LargeCard, ///< beyond the limits of a card: its other properties are left out
    DamagedText, ///< bytes that are not of the encoding: replaced by U+FFFD
};
constexpr int kVcardWarningKinds = 7;

struct VcardWarning {
    qint64 line = 0; ///< 1-based physical line
    VcardWarningKind kind = VcardWarningKind::MissingBegin;
    friend bool operator==(const VcardWarning &, const VcardWarning &) = default;
};

/// Reads the cards of a file one after the other, of versions 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC
/// 6350), mixed as well, in bounded memory. A broken card never costs the next one: a missing END or BEGIN is
/// made up for, and told. A card inside a card (AGENT) is left out, and named in the card's `leftOut`; so are
/// pictures, sounds and keys. One thread, any.
class VcardReader {
public:
    /// `device` must be open and able to seek, and outlive the reader; reading starts at its byte 0.
    explicit VcardReader(QIODevice &device, const VcardLimits &limits = {})
        : m_lines(device, limits), m_limits(limits)
    {
    }

    /// The next card, or null at the end; lent until the next call. Fails as VcardLineReader does.
    [[nodiscard]] Result<const VcardCard *> next();

    [[nodiscard]] QString encoding() const
    {
        return m_lines.encoding();
    } ///< guessed, of values without a CHARSET
    [[nodiscard]] const std::vector<VcardWarning> &warnings() const
    {
        return m_warnings;
    } ///< the first 1,000 of each kind
    [[nodiscard]] qint64 warningCount(VcardWarningKind kind) const { return m_warningCounts[size_t(kind)]; }
    [[nodiscard]] qint64 bytesRead() const { return m_lines.bytesRead(); }

private:
    enum class Edge { None, Begin, End };

    [[nodiscard]] static Edge edgeOf(const VcardProperty &property);
    void begin(qint64 line);
    [[nodiscard]] const VcardCard *take(); ///< ends the card that is open
    void add(VcardProperty property);
    [[nodiscard]] const VcardCard *onBegin(const VcardProperty &property);
    [[nodiscard]] bool isNextCard(const VcardProperty &property) const;
    [[nodiscard]] const VcardCard *onLostBegin(VcardProperty property);
    [[nodiscard]] const VcardCard *onEnd(const VcardProperty &property);
    void onProperty(VcardProperty property);
    void leaveOut(const QString &name);
    void warn(qint64 line, VcardWarningKind kind);

    VcardLineReader m_lines;
    const VcardLimits m_limits;
    std::optional<VcardCard> m_open;
    VcardCard m_lent;
    QList<VcardProperty>
        m_outside; ///< properties outside of a card, until one proves that a card lost its BEGIN
    size_t m_cardBytes = 0;
    int m_agentDepth = 0; ///< above 0: inside the card of an AGENT
    bool m_isAgentNext = false; ///< an AGENT without a value came: its card may follow
    bool m_isLarge = false;
    std::vector<VcardWarning> m_warnings;
    std::array<qint64, kVcardWarningKinds> m_warningCounts{};
};

} // namespace carnet
