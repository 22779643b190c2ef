// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace carnet {

/// The preferences of this machine: theme, language, delay before locking. Changes take effect at once; the
/// owner keeps them.
class PreferencesPage : public QWidget {
    Q_OBJECT
public:
    explicit PreferencesPage(QWidget *parent);

    /// These set what is shown and emit nothing.
    void setThemeChoice(ThemeChoice choice);
    /// "fr", "en", or empty for the system's.
    void setLanguage(const QString &code);
    /// 0: never.
    void setLockDelay(int minutes);
    /// As if it were chosen in the page.
    void chooseTheme(ThemeChoice choice);
    void chooseLanguage(const QString &code);
    /// Adds a page's own row below: a label and any widget.
    void addRow(const QString &label, const QString &hint, QWidget *control);

Q_SIGNALS:
    void themeChosen(carnet::ThemeChoice choice);
    void languageChosen(const QString &code);
    void lockDelayChosen(int minutes);

private:
    QVBoxLayout *m_rows;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_lockDelay;
};

} // namespace carnet
