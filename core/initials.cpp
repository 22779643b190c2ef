// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/initials.h"

#include <QStringList>

#include <algorithm>

namespace carnet {

QString initialsOf(const QString &name)
{
    QStringList letters;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto first =
            std::find_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (first != word.cend())
            letters << QString(first->toUpper());
    }
    if (letters.isEmpty())
        return QStringLiteral("?");
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

} // namespace carnet
