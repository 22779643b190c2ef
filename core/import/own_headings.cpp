// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/own_headings.h"

#include "core/import/own_columns.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

struct Word {
    const char16_t *name; ///< without number and aspect
    const char16_t *french;
};

constexpr std::array kWords{
    Word{u"civility", u"Civilité"},
    Word{u"first_name", u"Prénom"},
    Word{u"family_name", u"Nom de famille"},
    Word{u"job", u"Fonction"},
    Word{u"department", u"Service"},
    Word{u"company", u"Société"},
    Word{u"siren", u"SIREN"},
    Word{u"siret", u"SIRET"},
    Word{u"vat_number", u"Numéro de TVA"},
    Word{u"naf", u"Code NAF"},
    Word{u"email", u"Courriel"},
    Word{u"mobile", u"Mobile"},
    Word{u"phone", u"Téléphone"},
    Word{u"home_phone", u"Téléphone personnel"},
    Word{u"fax", u"Fax"},
    Word{u"website", u"Page web"},
    Word{u"street", u"Rue"},
    Word{u"postcode", u"Code postal"},
    Word{u"city", u"Ville"},
    Word{u"region", u"Région"},
    Word{u"country", u"Pays"},
    Word{u"home_street", u"Domicile\u00A0: rue"},
    Word{u"home_postcode", u"Domicile\u00A0: code postal"},
    Word{u"home_city", u"Domicile\u00A0: ville"},
    Word{u"home_region", u"Domicile\u00A0: région"},
    Word{u"home_country", u"Domicile\u00A0: pays"},
    Word{u"address", u"Adresse"},
    Word{u"relation", u"Relation"},
    Word{u"tags", u"Étiquettes"},
    Word{u"owner", u"Suivi par"},
    Word{u"origin", u"Origine"},
    Word{u"source", u"D’où"},
    Word{u"collected_on", u"Date d’obtention"},
    Word{u"collected_from", u"Date d’obtention\u00A0: d’après"},
    Word{u"last_contact", u"Dernier contact"},
    Word{u"informed_on", u"Date de l’information"},
    Word{u"informed_how", u"Moyen de l’information"},
    Word{u"lawful_basis", u"Base légale"},
    Word{u"external_id", u"Référence dans l’autre logiciel"},
    Word{u"external_source", u"Autre logiciel"},
    Word{u"nature", u"Professionnel ou particulier"},
    Word{u"birthday", u"Date de naissance"},
    Word{u"opposition_email", u"Opposition\u00A0: courriel"},
    Word{u"opposition_sms", u"Opposition\u00A0: SMS"},
    Word{u"opposition_phone", u"Opposition\u00A0: téléphone"},
    Word{u"opposition_post", u"Opposition\u00A0: courrier"},
    Word{u"opposition_date", u"Date de l’opposition"},
    Word{u"consent_history", u"Accords et oppositions"},
    Word{u"note", u"Note"},
    Word{u"to_check", u"À vérifier"},
    Word{u"archived", u"Mis à l’écart"},
    Word{u"uid", u"Identifiant"},
    Word{u"company_uid", u"Identifiant de la société"},
};

/// What stands behind a word: "_2" and "_label" of a name, " 2" and " (libellé)" of a heading.
constexpr std::array kAspects{
    Word{u"label", u"libellé"},
    Word{u"primary", u"principal"},
    Word{u"normal", u"forme normale"},
};

constexpr char16_t kFrenchCustom[] = u"Champ\u00A0: "; ///< before the name of the user's field

/// As typed again by hand or by a spreadsheet: capitals, kinds of blanks and of apostrophes do not count.
QString folded(const QString &heading)
{
    QString text = heading.simplified().toLower();
    return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ').replace(u'’', u'\'');
}

QString textOf(const char16_t *text)
{
    return QString::fromUtf16(text);
}

std::optional<QString> frenchOf(const QString &name)
{
    for (const Word &word : kWords) {
        if (name == QStringView(word.name))
            return textOf(word.french);
    }
    return {};
}

std::optional<QString> nameOf(const QString &french)
{
    for (const Word &word : kWords) {
        if (french == folded(textOf(word.french)))
            return textOf(word.name);
    }
    return {};
}

QString ownColumn(const QString &heading)
{
    const QString typed = folded(heading);
    if (const QString custom = folded(textOf(kFrenchCustom)) + u' '; typed.startsWith(custom))
        return own_column::kCustom + heading.simplified().mid(custom.size());
    static const QRegularExpression parts(u"^(.+?)(?: (\\d{1,6}))?(?: \\(([^)]*)\\))?$"_s);
    const QRegularExpressionMatch match = parts.match(typed);
    const std::optional<QString> name = nameOf(match.captured(1));
    if (!name)
        return heading;
    QString column = *name;
    if (!match.captured(2).isEmpty())
        column += u'_' + match.captured(2);
    if (match.captured(3).isEmpty())
        return column;
    for (const Word &aspect : kAspects) {
        if (match.captured(3) == QStringView(aspect.french))
            return column + u'_' + textOf(aspect.name);
    }
    return heading;
}

} // namespace

OwnHeadings ownHeadingsOf(const QLocale &locale)
{
    return locale.language() == QLocale::French ? OwnHeadings::French : OwnHeadings::Names;
}

QString ownHeading(const QString &column, OwnHeadings headings)
{
    if (headings == OwnHeadings::Names)
        return column;
    if (column.startsWith(own_column::kCustom))
        return textOf(kFrenchCustom) + column.mid(own_column::kCustom.size());
    static const QRegularExpression parts(u"^([a-z_]+?)(?:_(\\d+))?(?:_(label|primary|normal))?$"_s);
    const QRegularExpressionMatch match = parts.match(column);
    const std::optional<QString> french = frenchOf(match.captured(1));
    if (!french)
        return column;
    QString heading = *french;
    if (!match.captured(2).isEmpty())
        heading += u' ' + match.captured(2);
    for (const Word &aspect : kAspects) {
        if (match.captured(3) == QStringView(aspect.name))
            heading += u" ("_s + textOf(aspect.french) + u')';
    }
    return heading;
}

QStringList ownColumns(const QStringList &headings)
{
    QStringList columns;
    for (const QString &heading : headings)
        columns.append(ownColumn(heading));
    return columns;
}

} // namespace carnet
