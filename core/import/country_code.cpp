// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_values.h"
#include "core/search_text.h"

#include <unicode/locid.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString displayName(const icu::Locale &country, const icu::Locale &language)
{
    icu::UnicodeString name;
    country.getDisplayCountry(language, name);
    return foldText(QStringView(name.getBuffer(), name.length()));
}

QHash<QString, QString> allCountries()
{
    QHash<QString, QString> codes;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        const icu::Locale country("", *code);
        const QString iso = QString::fromLatin1(*code);
        codes.insert(iso.toLower(), iso);
        codes.insert(QString::fromLatin1(country.getISO3Country()).toLower(), iso);
        codes.insert(displayName(country, icu::Locale::getFrench()), iso);
        codes.insert(displayName(country, icu::Locale::getEnglish()), iso);
    }
    const std::pair<QString, QString> others[] = {{u"usa"_s, u"US"_s},
                                                  {u"u.s.a."_s, u"US"_s},
                                                  {u"united states of america"_s, u"US"_s},
                                                  {u"etats-unis d'amerique"_s, u"US"_s},
                                                  {u"uk"_s, u"GB"_s},
                                                  {u"great britain"_s, u"GB"_s},
                                                  {u"grande-bretagne"_s, u"GB"_s},
                                                  {u"angleterre"_s, u"GB"_s},
                                                  {u"england"_s, u"GB"_s},
                                                  {u"hollande"_s, u"NL"_s},
                                                  {u"france metropolitaine"_s, u"FR"_s}};
    for (const auto &[name, code] : others)
        codes.insert(name, code);
    return codes;
}

} // namespace

QString countryCode(const QString &country)
{
    static const QHash<QString, QString> codes = allCountries();
    return codes.value(foldText(country.trimmed()));
}

} // namespace carnet
