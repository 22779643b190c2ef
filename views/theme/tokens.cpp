// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace carnet {

namespace {

QColor hex(unsigned rgb)
{
    return QColor::fromRgb(static_cast<int>(rgb >> 16 & 0xff), static_cast<int>(rgb >> 8 & 0xff),
                           static_cast<int>(rgb & 0xff));
}

AvatarColors pair(unsigned background, unsigned ink)
{
    return {hex(background), hex(ink)};
}

Tokens makeLight()
{
    return {
        .win = hex(0xF3F1EC),
        .base = hex(0xFFFFFF),
        .alt = hex(0xFAF9F6),
        .hover = hex(0xF5F3EF),
        .line = hex(0xE8E4DC),
        .line2 = hex(0xD6D0C5),
        .ctl = hex(0x8B857A),
        .text = hex(0x1F1D1A),
        .text2 = hex(0x57534C),
        .text3 = hex(0x6B665E),
        .accent = hex(0x2F4FC5),
        .onAccent = hex(0xFFFFFF),
        .accentText = hex(0x2B48B5),
        .tint = hex(0xEBEFFC),
        .sel = hex(0xDFE6FB),
        .selw = hex(0xECE9E2),
        .green = hex(0x1A7441),
        .greenB = hex(0xE5F3EA),
        .greenS = hex(0x2F9E62),
        .amber = hex(0x8A5200),
        .amberB = hex(0xFBF0DA),
        .amberS = hex(0xC67C00),
        .red = hex(0xB3261E),
        .redB = hex(0xFCEAE8),
        .redS = hex(0xD6453B),
        .violet = hex(0x6A3FA0),
        .violetB = hex(0xF1EBFA),
        .violetS = hex(0x8A5CC7),
        .w1 = hex(0x2F4FC5),
        .w2 = hex(0xA9B8EE),
        .kanbanColumn = hex(0xF6F4F0),
        .card = hex(0xFFFFFF),
        .cardLine = hex(0xE4DFD6),
        .toast = hex(0x26241F),
        .toastText = hex(0xF6F4EF),
        .toastLink = hex(0xB9C6FF),
        .avatars = {pair(0xE3EAFB, 0x2B48B5), pair(0xE2F1E8, 0x1A6B3E), pair(0xFAECD6, 0x80500A),
                    pair(0xF9E3E0, 0x9B2C22), pair(0xEEE6F8, 0x5F3A91), pair(0xDDF0F1, 0x17626A),
                    pair(0xF8E4EE, 0x8F2C62), pair(0xECE8DF, 0x5A5347)},
    };
}

Tokens makeDark()
{
    return {
        .win = hex(0x17181B),
        .base = hex(0x1D1E22),
        .alt = hex(0x222429),
        .hover = hex(0x26282D),
        .line = hex(0x2E3036),
        .line2 = hex(0x3C3F47),
        .ctl = hex(0x747780),
        .text = hex(0xECEBE7),
        .text2 = hex(0xB7B5AF),
        .text3 = hex(0x9A988F),
        .accent = hex(0x4A66DC),
        .onAccent = hex(0xFFFFFF),
        .accentText = hex(0x9DB1FF),
        .tint = hex(0x252C47),
        .sel = hex(0x2B3559),
        .selw = hex(0x2A2C31),
        .green = hex(0x6FD09A),
        .greenB = hex(0x1D3327),
        .greenS = hex(0x48B57B),
        .amber = hex(0xEBB35A),
        .amberB = hex(0x382B14),
        .amberS = hex(0xE0A03A),
        .red = hex(0xFF9A90),
        .redB = hex(0x42211F),
        .redS = hex(0xE8685D),
        .violet = hex(0xC5A5F2),
        .violetB = hex(0x2F2542),
        .violetS = hex(0xA680DE),
        .w1 = hex(0x7F97F5),
        .w2 = hex(0x3E4B80),
        .kanbanColumn = hex(0x191A1D),
        .card = hex(0x24262B),
        .cardLine = hex(0x32353B),
        .toast = hex(0xECEBE7),
        .toastText = hex(0x1F1D1A),
        .toastLink = hex(0x2B48B5),
        .avatars = {pair(0x2C3762, 0xB3C2FF), pair(0x203A2B, 0x8FDDB0), pair(0x41321A, 0xEEC27C),
                    pair(0x46282A, 0xFFB0A8), pair(0x372B4A, 0xD1B8F5), pair(0x1C3B40, 0x8BD3DC),
                    pair(0x452A39, 0xF3AFD0), pair(0x35332E, 0xCFC9BC)},
    };
}

Scheme &schemeInForce()
{
    static Scheme scheme = Scheme::Light;
    return scheme;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &tokensOf(Scheme scheme)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    return scheme == Scheme::Dark ? dark : light;
}

const Tokens &tokens()
{
    return tokensOf(schemeInForce());
}

Scheme currentScheme()
{
    return schemeInForce();
}

void setCurrentScheme(Scheme scheme)
{
    schemeInForce() = scheme;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

QColor blend(const QColor &front, const QColor &back, double alpha)
{
    const auto mix = [alpha](int a, int b) {
        return static_cast<int>(std::lround(a * alpha + b * (1 - alpha)));
    };
    return QColor::fromRgb(mix(front.red(), back.red()), mix(front.green(), back.green()),
                           mix(front.blue(), back.blue()));
}

} // namespace carnet
