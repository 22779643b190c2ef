// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/carnet_window.h"
#include "app/log_setup.h"
#include "app/translations.h"
#include "core/platform.h"
#include "core/secret_bytes.h"
#include "views/gallery.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

struct Arguments {
    QString carnet;
    QString language;
    QString theme;
    bool isDemo = false;
    bool isGallery = false;
};

Arguments read(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Carnet: contacts in one encrypted file."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Open the demo carnet; it is made when it is missing."));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("fr or en, for this run."),
                                      QStringLiteral("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark, for this run."),
                                   QStringLiteral("name"));
    QCommandLineOption gallery(QStringLiteral("gallery"),
                               QStringLiteral("Show every control, for developers."));
    gallery.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({demo, language, theme, gallery});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A carnet to open."),
                                 QStringLiteral("[FILE.carnet]"));
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.value(language), parser.value(theme),
            parser.isSet(demo), parser.isSet(gallery)};
}

} // namespace

int main(int argc, char **argv)
{
    carnet::platform::hardenProcess();
    carnet::setUpLog();
    if (!carnet::initializeCrypto()) {
        std::fputs("This system has no source of random numbers.\n", stderr);
        return 1;
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Carnet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARNET_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.carnet.Carnet"));
    const Arguments arguments = read(app);

    carnet::AppSettings settings;
    carnet::installTranslations(app, arguments.language.isEmpty() ? settings.language() : arguments.language);
    carnet::Theme theme;
    if (arguments.isGallery) {
        theme.setChoice(arguments.theme == u"dark" ? carnet::ThemeChoice::Dark : carnet::ThemeChoice::Light);
        carnet::Gallery gallery;
        gallery.show();
        return QApplication::exec();
    }
    carnet::CarnetWindow carnetWindow(settings, theme, carnet::Clock::system());
    if (arguments.theme == u"dark" || arguments.theme == u"light")
        theme.setChoice(arguments.theme == u"dark" ? carnet::ThemeChoice::Dark : carnet::ThemeChoice::Light);
    if (!arguments.carnet.isEmpty() && !carnetWindow.offer(arguments.carnet))
        return 0; // the window that has it came forward
    carnetWindow.window().show();
    if (arguments.isDemo)
        carnetWindow.offerDemo();
    return QApplication::exec();
}
