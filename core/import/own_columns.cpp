// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/own_columns.h"

#include "core/email_address.h"
#include "core/phone_number.h"
#include "core/record_words.h"
#include "core/web_address.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

QString numbered(const QString &name, int n)
{
    return n == 1 ? name : name + u'_' + QString::number(n);
}

QString withAspect(const QString &name, OwnAspect aspect)
{
    switch (aspect) {
    case OwnAspect::Value:
        break;
    case OwnAspect::Label:
        return name + "_label"_L1;
    case OwnAspect::Primary:
        return name + "_primary"_L1;
    case OwnAspect::Normal:
        return name + "_normal"_L1;
    }
    return name;
}

} // namespace

QString ownPointColumn(PointKind kind, int n, OwnAspect aspect)
{
    return withAspect(numbered(wordOf(kind), n), aspect);
}

QString ownAddressColumn(RecordKind kind, int part, int n)
{
    static const QStringList names{u"street"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s};
    if (n == 2 && kind == RecordKind::Contact)
        return u"home_"_s + names.at(part);
    return numbered(names.at(part), n);
}

QString ownAddressColumn(int n, OwnAspect aspect)
{
    return withAspect(numbered(u"address"_s, n), aspect);
}

QString usualNorm(PointKind kind, const QString &typed)
{
    if (kind == PointKind::Email)
        return normalizeEmail(typed).value_or(QString());
    if (kind == PointKind::Web)
        return normalizeWebAddress(typed).value_or(QString());
    return phoneE164(typed);
}

} // namespace carnet
