// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "core/platform_dbus.h"
#include "views/theme/carnet_style.h"
#include "views/theme/focus_ring.h"
#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/style_sheet.h"

#include <QApplication>

namespace carnet {

Theme::Theme(QObject *parent)
    : QObject(parent), m_watcher(std::make_unique<platform::ColorSchemeWatcher>()),
      m_ring(std::make_unique<FocusRing>())
{
    loadFonts();
    QApplication::setStyle(new CarnetStyle);
    QApplication::setFont(fontOf(TextStyle::Body));
    QApplication::setWindowIcon(QIcon(logoPixmap(128)));
    connect(m_watcher.get(), &platform::ColorSchemeWatcher::changed, this,
            [this](platform::ColorScheme scheme) {
                m_systemScheme = scheme == platform::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
                apply();
            });
    apply();
    m_watcher->start();
}

Theme::~Theme() = default;

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    Scheme wanted = m_systemScheme;
    if (m_choice != ThemeChoice::System)
        wanted = m_choice == ThemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    if (m_isApplied && wanted == currentScheme())
        return;
    m_isApplied = true;
    setCurrentScheme(wanted);
    QApplication::setPalette(paletteOf(tokens()));
    qApp->setStyleSheet(styleSheetOf(tokens()));
    Q_EMIT changed(wanted);
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.win);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.alt);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Button, t.base);
    palette.setColor(QPalette::Highlight, t.sel);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.selw);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accentText);
    palette.setColor(QPalette::LinkVisited, t.accentText);
    palette.setColor(QPalette::ToolTipBase, t.toast);
    palette.setColor(QPalette::ToolTipText, t.toastText);
    palette.setColor(QPalette::Mid, t.line2);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Light, t.base);
    palette.setColor(QPalette::Dark, t.ctl);
    palette.setColor(QPalette::Shadow, t.line2);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

} // namespace carnet
