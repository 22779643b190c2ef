// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme_setting.h"

namespace carnet {

ThemeChoice choiceOf(AppSettings::ThemeChoice choice)
{
    switch (choice) {
    case AppSettings::ThemeChoice::System:
        return ThemeChoice::System;
    case AppSettings::ThemeChoice::Light:
        return ThemeChoice::Light;
    case AppSettings::ThemeChoice::Dark:
        return ThemeChoice::Dark;
    }
    return ThemeChoice::System;
}

AppSettings::ThemeChoice storedChoice(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? AppSettings::ThemeChoice::Light
        : choice == ThemeChoice::Dark   ? AppSettings::ThemeChoice::Dark
                                        : AppSettings::ThemeChoice::System;
}

} // namespace carnet
