// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace carnet {

/// Background and ink of a disc with initials.
struct AvatarColors {
    QColor background;
    QColor ink;
};

/// Every colour of the window, once for each scheme. Their uses and contrasts stand in docs/interface.md; the
/// test of this struct recomputes them.
struct Tokens {
    QColor win, base, alt, hover, line, line2, ctl;
    QColor text, text2, text3;
    QColor accent, onAccent, accentText, tint, sel, selw;
    QColor green, greenB, greenS;
    QColor amber, amberB, amberS;
    QColor red, redB, redS;
    QColor violet, violetB, violetS;
    QColor w1, w2, kanbanColumn, card, cardLine;
    QColor toast, toastText, toastLink;
    std::array<AvatarColors, 8> avatars;
};

enum class Scheme { Light, Dark };

[[nodiscard]] const Tokens &tokensOf(Scheme scheme);

/// The tokens in force. They belong to the application as its QPalette does (which has too few roles for
/// them): set by Theme alone, read while painting. GUI thread.
[[nodiscard]] const Tokens &tokens();
[[nodiscard]] Scheme currentScheme();
void setCurrentScheme(Scheme scheme);

/// Contrast of two opaque colours after WCAG 2: 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);

/// `front` at `alpha` (0 to 1) over `back`, as an opaque colour.
[[nodiscard]] QColor blend(const QColor &front, const QColor &back, double alpha);

} // namespace carnet
