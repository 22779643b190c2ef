// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/last_seen.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>

namespace carnet {

/// What the program remembers outside of any carnet, in one file that its owner alone can read: recent
/// carnets by path, looks, sizes, how far each carnet had come. Nothing from inside a carnet, no secret. Any
/// thread may have its own.
class AppSettings : public LastSeen {
public:
    enum class ThemeChoice { System, Light, Dark };
    struct Recent {
        QString path;
        qint64 openedAtMs = 0; ///< UTC
        friend bool operator==(const Recent &, const Recent &) = default;
    };
    static constexpr int kMaxRecent = 8;
    static constexpr int kDefaultLockMinutes = 15;

    /// The user's own file, or `path` in tests.
    explicit AppSettings(const QString &path = {});

    [[nodiscard]] QList<Recent> recentCarnets() const; ///< the latest first
    void noteOpened(const QString &path, qint64 nowMs);
    void forgetCarnet(const QString &path);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] QString language() const; ///< "fr", "en"; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] int autoLockMinutes() const; ///< 0: never
    void setAutoLockMinutes(int minutes);
    /// Sizes and places of windows, splitters and columns, by a name.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    [[nodiscard]] std::optional<qint64> commitsOf(const QByteArray &id) const override;
    void rememberCommits(const CarnetMark &mark) override;
    [[nodiscard]] std::optional<HeaderBytes> headerAt(const QString &path) const override;
    void rememberHeader(const QString &path, const HeaderBytes &header) override;

private:
    QString m_path;
    mutable QSettings m_settings;
};

} // namespace carnet
