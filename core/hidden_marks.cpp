// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hidden_marks.h"

#include <algorithm>

namespace carnet {

bool isHiddenMark(QChar sign)
{
    const char16_t code = sign.unicode();
    if (sign == u'\t' || sign == u'\n' || sign == u'\r')
        return false;
    return sign.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0x061C
        || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
}

QString withoutHiddenMarks(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isHiddenMark))
        return text;
    QString clean = text;
    clean.removeIf(isHiddenMark);
    return clean;
}

void removeHiddenMarks(Contact &contact)
{
    for (QString *name : {&contact.civility, &contact.firstName, &contact.familyName, &contact.companyName})
        *name = withoutHiddenMarks(*name);
}

void removeHiddenMarks(Company &company)
{
    company.name = withoutHiddenMarks(company.name);
}

} // namespace carnet
