// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/vcard_card.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

QString unescapeVcard(QStringView escaped)
{
    QString text;
    text.reserve(escaped.size());
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        const QChar c = escaped[i];
        if (c != u'\\' || i + 1 == escaped.size()) {
            text.append(c);
            continue;
        }
        const QChar next = escaped[++i];
        if (next == u'n' || next == u'N')
            text.append(u'\n');
        else if (next == u'\\' || next == u';' || next == u',' || next == u':' || next == u'"')
            text.append(next);
        else
            text.append(c).append(next);
    }
    return text;
}

QString escapeVcard(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue; // one kind of line end
        if (c == u'\n' || c == u'\r') {
            escaped.append(u"\\n"_s);
            continue;
        }
        if (c == u'\\' || c == u';' || c == u',')
            escaped.append(u'\\');
        escaped.append(c);
    }
    return escaped;
}

QStringList splitVcard(const QString &escaped, QChar separator)
{
    QStringList pieces;
    qsizetype start = 0;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped[i] == u'\\') {
            ++i;
        } else if (escaped[i] == separator) {
            pieces.append(escaped.mid(start, i - start));
            start = i + 1;
        }
    }
    pieces.append(escaped.mid(start));
    return pieces;
}

QString VcardProperty::parameter(const char *wanted) const
{
    const auto found = std::find_if(parameters.cbegin(), parameters.cend(),
                                    [wanted](const auto &p) { return p.first == QLatin1StringView(wanted); });
    return found == parameters.cend() ? QString() : found->second;
}

bool VcardProperty::hasType(const char *type) const
{
    return types.contains(QLatin1StringView(type));
}

int VcardProperty::preference() const
{
    bool isNumber = false;
    const int number = parameter("PREF").toInt(&isNumber);
    if (isNumber && number >= 1 && number <= 100)
        return number;
    return hasType("PREF") ? 1 : 0;
}

QString VcardProperty::text() const
{
    return unescapeVcard(value);
}

QStringList VcardProperty::components() const
{
    QStringList pieces = splitVcard(value, u';');
    for (QString &piece : pieces)
        piece = unescapeVcard(piece);
    return pieces;
}

QStringList VcardProperty::list() const
{
    QStringList entries;
    for (const QString &piece : splitVcard(value, u',')) {
        if (const QString entry = unescapeVcard(piece).trimmed(); !entry.isEmpty())
            entries.append(entry);
    }
    return entries;
}

const VcardProperty *VcardCard::find(const char *name) const
{
    const auto found =
        std::find_if(properties.cbegin(), properties.cend(), [name](const VcardProperty &property) {
            return property.name == QLatin1StringView(name) && !property.value.trimmed().isEmpty();
        });
    return found == properties.cend() ? nullptr : &*found;
}

QString VcardCard::toText() const
{
    QStringList lines{u"BEGIN:VCARD"_s};
    if (!version.isEmpty())
        lines.append(u"VERSION:"_s + version);
    for (const VcardProperty &property : properties) {
        QString head = property.group.isEmpty() ? property.name : property.group + u'.' + property.name;
        if (!property.types.isEmpty())
            head += u";TYPE="_s + property.types.join(u',');
        for (const auto &[name, value] : property.parameters)
            head += u';' + name + u'=' + value;
        lines.append(property.name.isEmpty() ? property.value : head + u':' + property.value);
    }
    lines.append(u"END:VCARD"_s);
    return lines.join(u'\n');
}

} // namespace carnet
