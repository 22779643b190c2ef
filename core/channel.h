// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace carnet {

/// A way to approach somebody, as consent and opposition name it (`email sms phone post`). Stored numbers.
enum class Channel { Email = 1, Sms = 2, Phone = 3, Post = 4 };

constexpr std::array<Channel, 4> kAllChannels{Channel::Email, Channel::Sms, Channel::Phone, Channel::Post};

} // namespace carnet
