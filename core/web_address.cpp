// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web_address.h"

#include "core/email_address.h"

namespace carnet {

namespace {

/// The address with its scheme; not valid unless it is a page of the web with a full host name.
QUrl parsed(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' ') || text.contains(u'@'))
        return {};
    if (text.startsWith(u"//"))
        text.prepend(QStringLiteral("https:"));
    else if (!text.contains(u"://"))
        text.prepend(QStringLiteral("https://"));
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return {};
    const QString host = url.host(QUrl::FullyEncoded);
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot <= 0 || host.size() - dot < 3 || !host.at(dot + 1).isLetter())
        return {};
    return url;
}

} // namespace

std::optional<QString> normalizeWebAddress(const QString &typed)
{
    const QUrl url = parsed(typed);
    if (!url.isValid() || url.isEmpty())
        return {};
    QString norm = url.host(QUrl::FullyEncoded).toLower();
    if (norm.startsWith(u"www.") && norm.count(u'.') > 1)
        norm = norm.mid(4);
    norm += url.path(QUrl::FullyEncoded);
    while (norm.endsWith(u'/'))
        norm.chop(1);
    return norm;
}

QUrl webUrl(const QString &typed)
{
    return parsed(typed);
}

QString webHost(const QString &norm)
{
    const qsizetype slash = norm.indexOf(u'/');
    return slash < 0 ? norm : norm.left(slash);
}

QString companyDomain(const QString &normalizedEmail)
{
    const QString domain = emailDomain(normalizedEmail);
    return isFreeMailDomain(domain) ? QString() : domain;
}

} // namespace carnet
