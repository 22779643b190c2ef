// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/carnet_file.h"

namespace carnet {

/// The carnet of fictitious people that anybody may look into.
inline constexpr int kDemoContacts = 200;

/// Where it lies: demo/Demo.carnet in the user's data folder of Carnet.
[[nodiscard]] QString demoCarnetPath();
/// Seven French words, shown on its unlock screen: it protects nothing and shows what such a phrase looks
/// like.
[[nodiscard]] QString demoPassphrase();
/// Makes it when it is missing. Fails as createCarnet does, but not with AlreadyExists. Any thread; half a
/// second or more.
[[nodiscard]] Result<void> ensureDemoCarnet(const Clock &clock, const QString &path = demoCarnetPath());

} // namespace carnet
