// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custom_value.h"

#include "core/typed_date.h"

namespace carnet {

std::optional<QString> storedCustomValue(CustomFieldType type, const QString &typed, QDate today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    switch (type) {
    case CustomFieldType::Number: {
        const auto number = readNumber(text);
        return number && !number->isPercent ? std::optional(number->decimal) : std::nullopt;
    }
    case CustomFieldType::Date: {
        const auto date = readTypedDate(text, today);
        return date ? std::optional(date->toText()) : std::nullopt;
    }
    case CustomFieldType::YesNo:
        switch (readYesNo(text)) {
        case YesNo::Yes:
            return QStringLiteral("1");
        case YesNo::No:
            return QStringLiteral("0");
        case YesNo::Date:
        case YesNo::Other:
            return {};
        }
        return {};
    case CustomFieldType::Text:
    case CustomFieldType::Choice:
        break;
    }
    return text;
}

QString typedCustomValue(CustomFieldType type, const QString &stored, const DisplayFormat &format)
{
    if (type == CustomFieldType::Date)
        return typedDate(stored);
    if (type == CustomFieldType::Number && format.language == DisplayLanguage::French)
        return QString(stored).replace(QLatin1Char('.'), QLatin1Char(','));
    return stored;
}

} // namespace carnet
