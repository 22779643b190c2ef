// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email_address.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace carnet {

namespace {

constexpr qsizetype kMostName = 64; // RFC 5321, 4.5.3.1
constexpr qsizetype kMostAddress = 254;
constexpr qsizetype kMostLabel = 63;

/// The address itself, out of what people and programs put around it.
QString bare(const QString &typed)
{
    QString text = typed.trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open);
    if (open >= 0 && close > open)
        text = text.mid(open + 1, close - open - 1).trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive)) {
        text = text.mid(7);
        text.truncate(std::max(qsizetype(0), text.indexOf(u'?') < 0 ? text.size() : text.indexOf(u'?')));
        text = QUrl::fromPercentEncoding(text.toUtf8()).trimmed();
    }
    while (text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u'.'))
        text.chop(1);
    text.replace(QChar(0x2019), u'\''); // what word processors make of an apostrophe
    return text.normalized(QString::NormalizationForm_C).toLower();
}

bool isNameCharacter(QChar unit)
{
    return unit.unicode() >= 0x80 || (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')
        || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(unit);
}

EmailProblem nameProblem(QStringView name)
{
    if (name.isEmpty())
        return EmailProblem::NoName;
    if (name.startsWith(u'.') || name.endsWith(u'.') || name.contains(u".."))
        return EmailProblem::MisplacedDot;
    if (!std::all_of(name.begin(), name.end(), isNameCharacter))
        return EmailProblem::BadCharacter;
    return name.size() > kMostName ? EmailProblem::TooLong : EmailProblem::None;
}

bool isPlainDomainCharacter(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || unit == u'-' || unit == u'.';
}

/// Puts `domain` into ASCII.
EmailProblem domainProblem(QString &domain)
{
    if (domain.isEmpty())
        return EmailProblem::NoDomain;
    if (domain.startsWith(u'.') || domain.contains(u".."))
        return EmailProblem::MisplacedDot;
    if (!std::all_of(domain.begin(), domain.end(), isPlainDomainCharacter)) {
        domain = QString::fromLatin1(QUrl::toAce(domain));
        if (domain.isEmpty() || !std::all_of(domain.begin(), domain.end(), isPlainDomainCharacter))
            return EmailProblem::BadCharacter;
    }
    const QList<QStringView> labels = QStringView(domain).split(u'.');
    for (const QStringView label : labels) {
        if (label.startsWith(u'-') || label.endsWith(u'-'))
            return EmailProblem::BadCharacter;
        if (label.size() > kMostLabel)
            return EmailProblem::TooLong;
    }
    const QStringView end = labels.last();
    const bool hasLetter =
        std::any_of(end.begin(), end.end(), [](QChar unit) { return unit >= u'a' && unit <= u'z'; });
    return labels.size() < 2 || end.size() < 2 || !hasLetter ? EmailProblem::MissingEnd : EmailProblem::None;
}

/// The normal form of the addresses that nearly all are: ASCII letters, digits, single dots, hyphens,
/// underscores and plus signs. Empty for any other text, which readEmail then looks at closely.
QString plainAddress(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.size() > kMostName)
        return {};
    QString norm(text.size(), Qt::Uninitialized);
    QChar *out = norm.data();
    qsizetype at = -1;
    qsizetype lastDot = -1;
    char16_t previous = u'.'; // so that a dot or hyphen may not come first
    for (qsizetype i = 0; i < text.size(); ++i) {
        char16_t unit = text[i].unicode();
        if (unit >= u'A' && unit <= u'Z')
            unit = char16_t(unit - u'A' + u'a');
        const bool isLetter = unit >= u'a' && unit <= u'z';
        const bool isDigit = unit >= u'0' && unit <= u'9';
        const bool isJoint = unit == u'.' || unit == u'-' || (at < 0 && (unit == u'_' || unit == u'+'));
        const bool isFirstAt = unit == u'@' && at < 0;
        const bool isAfterSign =
            previous == u'.' || previous == u'-' || previous == u'@' || previous == u'_' || previous == u'+';
        if (!isLetter && !isDigit && !((isJoint || isFirstAt) && !isAfterSign))
            return {};
        if (isFirstAt)
            at = i;
        if (unit == u'.')
            lastDot = i;
        previous = unit;
        out[i] = QChar(unit);
    }
    const bool hasEnd =
        at > 0 && lastDot > at && text.size() - lastDot > 2 && previous >= u'a' && norm[lastDot + 1] >= u'a';
    return hasEnd ? norm : QString();
}

} // namespace

EmailReading readEmail(const QString &typed)
{
    if (QString plain = plainAddress(typed); !plain.isEmpty())
        return {std::move(plain), EmailProblem::None};
    const QString text = bare(typed);
    if (text.isEmpty())
        return {{}, EmailProblem::Empty};
    const qsizetype at = text.indexOf(u'@');
    if (at < 0)
        return {{}, EmailProblem::NoAtSign};
    if (text.indexOf(u'@', at + 1) >= 0)
        return {{}, EmailProblem::SeveralAtSigns};
    if (std::any_of(text.begin(), text.end(),
                    [](QChar unit) { return unit.isSpace() || unit.category() == QChar::Other_Control; }))
        return {{}, EmailProblem::BlankInside};
    const QStringView name = QStringView(text).left(at);
    QString domain = text.mid(at + 1);
    if (const EmailProblem problem = nameProblem(name); problem != EmailProblem::None)
        return {{}, problem};
    if (const EmailProblem problem = domainProblem(domain); problem != EmailProblem::None)
        return {{}, problem};
    QString norm = text.left(at + 1) + domain;
    if (norm.size() > kMostAddress)
        return {{}, EmailProblem::TooLong};
    return {std::move(norm), EmailProblem::None};
}

std::optional<QString> normalizeEmail(const QString &typed)
{
    EmailReading reading = readEmail(typed);
    if (reading.problem != EmailProblem::None)
        return {};
    return std::move(reading.norm);
}

QStringList splitEmails(const QString &typed)
{
    static const QRegularExpression strong(QStringLiteral("\\s*[,;|\\n\\r]\\s*"));
    static const QRegularExpression blank(QStringLiteral("\\s+"));
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (text.count(u'@') < 2)
        return {text};
    const auto areAddresses = [](const QStringList &parts) {
        return std::all_of(parts.begin(), parts.end(),
                           [](const QString &part) { return part.contains(u'@'); });
    };
    for (const QRegularExpression &separator : {strong, blank}) {
        const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
        if (parts.size() > 1 && areAddresses(parts))
            return parts;
    }
    return {text};
}

QString emailDomain(const QString &norm)
{
    const qsizetype at = norm.lastIndexOf(u'@');
    return at < 0 ? QString() : norm.mid(at + 1);
}

bool isFreeMailDomain(const QString &domain)
{
    static const QSet<QString> domains = [] {
        QSet<QString> names;
        for (const char *name : {
                 "9online.fr",  "aliceadsl.fr",    "aol.com",        "bbox.fr",     "club-internet.fr",
                 "cegetel.net", "dbmail.com",      "free.fr",        "freesbee.fr", "gmail.com",
                 "gmx.com",     "gmx.de",          "gmx.fr",         "gmx.net",     "googlemail.com",
                 "hotmail.be",  "hotmail.co.uk",   "hotmail.com",    "hotmail.fr",  "icloud.com",
                 "infonie.fr",  "laposte.net",     "libertysurf.fr", "live.be",     "live.com",
                 "live.fr",     "mac.com",         "mail.com",       "mailo.com",   "me.com",
                 "msn.com",     "netcourrier.com", "neuf.fr",        "noos.fr",     "numericable.fr",
                 "orange.fr",   "outlook.be",      "outlook.com",    "outlook.fr",  "pm.me",
                 "proton.me",   "protonmail.ch",   "protonmail.com", "posteo.net",  "sfr.fr",
                 "sfr.net",     "skynet.be",       "telenet.be",     "tele2.fr",    "tutanota.com",
                 "voila.fr",    "wanadoo.fr",      "worldonline.fr", "yahoo.co.uk", "yahoo.com",
                 "yahoo.fr",    "yandex.com",      "ymail.com",      "zaclys.net",
             })
            names.insert(QString::fromLatin1(name));
        return names;
    }();
    return domains.contains(domain);
}

} // namespace carnet
