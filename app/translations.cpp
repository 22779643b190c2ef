// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace carnet {

namespace {

void install(QCoreApplication &app, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // English is in the sources; Qt's own texts may not be installed
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
    install(app, QStringLiteral("qtbase_") + taken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, QStringLiteral("carnet_") + taken, QStringLiteral(":/i18n"));
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
