// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone_display.h"

#include <phonenumbers/phonenumberutil.h>

namespace carnet {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

QString displayPhone(const QString &e164)
{
    if (!e164.startsWith(u"+33") || e164.size() != 12)
        return internationalPhone(e164);
    QString pairs = QStringLiteral("0");
    pairs.reserve(14);
    pairs += e164[3];
    for (qsizetype at = 4; at < 12; at += 2)
        pairs.append(u' ').append(e164[at]).append(e164[at + 1]);
    return pairs;
}

QString internationalPhone(const QString &e164)
{
    PhoneNumber number;
    if (!e164.startsWith(u'+')
        || PhoneNumberUtil::GetInstance()->Parse(e164.toStdString(), "ZZ", &number)
            != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

} // namespace carnet
