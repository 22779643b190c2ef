// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace carnet {

namespace {

/// Qt's own words that its translations lack: they are in ours, under Qt's context.
[[maybe_unused]] constexpr const char *kMissingInQt[]{
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
};

/// From the program's own resources: a machine need not have Qt's translations.
void install(QCoreApplication &app, const QString &file)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(QStringLiteral(":/i18n/") + file))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // English is in the sources
}

} // namespace

QString installTranslations(QCoreApplication &app, const QString &language)
{
    const QString wanted = language.isEmpty() ? QLocale::system().name().left(2) : language;
    const QString taken = wanted == u"fr" ? QStringLiteral("fr") : QStringLiteral("en");
    if (taken == u"fr")
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    else
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    install(app, QStringLiteral("qtbase_") + taken);
    install(app, QStringLiteral("carnet_") + taken);
    return taken;
}

QString switchTranslations(QCoreApplication &app, const QString &language)
{
    for (QTranslator *former : app.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(former);
        delete former;
    }
    return installTranslations(app, language);
}

} // namespace carnet
