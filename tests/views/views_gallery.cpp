// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the pages in both themes: views_gallery FOLDER [PAGE…]. For the eye; no test.
#include "app/translations.h"
#include "core/secret_bytes.h"
#include "shots.h"
#include "views/gallery.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QDir>

using namespace carnet;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("shots"));
    QDir().mkpath(folder);
    if (!initializeCrypto())
        return 1;
    installTranslations(application, QStringLiteral("fr"));
    Theme theme;
    for (const Shot &shot : allShots()) {
        if (arguments.size() > 2 && !arguments.mid(2).contains(shot.name))
            continue;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            const std::unique_ptr<QWidget> page = shot.make();
            page->resize(1366, 768);
            page->show();
            QApplication::processEvents();
            if (shot.prepare)
                shot.prepare(*page);
            QApplication::processEvents();
            const QString scheme =
                choice == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
            if (!page->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, shot.name, scheme)))
                return 1;
        }
    }
    return 0;
}
