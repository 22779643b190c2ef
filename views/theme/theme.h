// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QObject>
#include <QPalette>

#include <memory>

namespace carnet {

namespace platform {
class ColorSchemeWatcher;
}
class FocusRing;

/// What the user chose in the preferences.
enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: fonts, style, palette and sheet, replaced in one go when the theme changes. Make
/// one after QApplication and before the first window. GUI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Takes effect at once. System follows the desktop while the program runs.
    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const { return currentScheme(); }

Q_SIGNALS:
    /// The colours have changed; every widget has been repainted by Qt already. For caches only.
    void changed(carnet::Scheme scheme);

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_systemScheme = Scheme::Light;
    std::unique_ptr<platform::ColorSchemeWatcher> m_watcher;
    std::unique_ptr<FocusRing> m_ring;
    bool m_isApplied = false;
};

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

} // namespace carnet
