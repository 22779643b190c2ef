// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/app_settings.h"

#include "core/platform.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace carnet {

namespace {

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/carnet/carnet.ini");
}

/// A path as a key: keys of QSettings must not hold slashes.
QString keyOf(const char *group, const QByteArray &name)
{
    return QString::fromLatin1(group) + u'/'
        + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

AppSettings::AppSettings(const QString &path)
    : m_path(path.isEmpty() ? ownFile() : path), m_settings(m_path, QSettings::IniFormat)
{
    if (QFileInfo::exists(m_path))
        (void)platform::makePrivate(
            m_path); // an older file may have other modes; the worst is that it keeps them
}

QList<AppSettings::Recent> AppSettings::recentCarnets() const
{
    QList<Recent> recent;
    const int count = m_settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        recent.append({m_settings.value(QStringLiteral("path")).toString(),
                       m_settings.value(QStringLiteral("opened_at")).toLongLong()});
    }
    m_settings.endArray();
    recent.removeIf([](const Recent &r) { return r.path.isEmpty(); });
    return recent;
}

namespace {

void writeRecent(QSettings &settings, const QList<AppSettings::Recent> &recent)
{
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(recent.size()));
    for (int i = 0; i < recent.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), recent.at(i).path);
        settings.setValue(QStringLiteral("opened_at"), recent.at(i).openedAtMs);
    }
    settings.endArray();
    settings.sync();
}

} // namespace

void AppSettings::noteOpened(const QString &path, qint64 nowMs)
{
    QList<Recent> recent = recentCarnets();
    recent.removeIf([&path](const Recent &r) { return r.path == path; });
    recent.prepend({path, nowMs});
    writeRecent(m_settings, recent.mid(0, kMaxRecent));
}

void AppSettings::forgetCarnet(const QString &path)
{
    QList<Recent> recent = recentCarnets();
    recent.removeIf([&path](const Recent &r) { return r.path == path; });
    writeRecent(m_settings, recent);
}

AppSettings::ThemeChoice AppSettings::theme() const
{
    const QString name = m_settings.value(QStringLiteral("theme")).toString();
    if (name == u"light")
        return ThemeChoice::Light;
    return name == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

void AppSettings::setTheme(ThemeChoice theme)
{
    const char *name = theme == ThemeChoice::Light ? "light" : theme == ThemeChoice::Dark ? "dark" : "system";
    m_settings.setValue(QStringLiteral("theme"), QString::fromLatin1(name));
}

QString AppSettings::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void AppSettings::setLanguage(const QString &language)
{
    m_settings.setValue(QStringLiteral("language"), language);
}

int AppSettings::autoLockMinutes() const
{
    return std::clamp(m_settings.value(QStringLiteral("auto_lock_minutes"), kDefaultLockMinutes).toInt(), 0,
                      24 * 60);
}

void AppSettings::setAutoLockMinutes(int minutes)
{
    m_settings.setValue(QStringLiteral("auto_lock_minutes"), minutes);
}

QByteArray AppSettings::layout(const QString &name) const
{
    return m_settings.value(QStringLiteral("layout/") + name).toByteArray();
}

void AppSettings::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("layout/") + name, state);
}

std::optional<qint64> AppSettings::commitsOf(const QByteArray &id) const
{
    QSettings settings(m_path, QSettings::IniFormat); // its own: this is called on the database thread
    const QVariant commits = settings.value(keyOf("commits", id));
    return commits.isValid() ? std::optional(commits.toLongLong()) : std::nullopt;
}

void AppSettings::rememberCommits(const CarnetMark &mark)
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(keyOf("commits", mark.id), mark.commits);
    settings.sync();
}

std::optional<HeaderBytes> AppSettings::headerAt(const QString &path) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    const QByteArray bytes =
        QByteArray::fromHex(settings.value(keyOf("header", path.toUtf8())).toByteArray());
    HeaderBytes header;
    if (bytes.size() != static_cast<qsizetype>(header.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), header.begin());
    return header;
}

void AppSettings::rememberHeader(const QString &path, const HeaderBytes &header)
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(
        keyOf("header", path.toUtf8()),
        QByteArray(reinterpret_cast<const char *>(header.data()), static_cast<qsizetype>(header.size()))
            .toHex());
    settings.sync();
}

} // namespace carnet
