// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

template <typename Enum>
struct Word {
    Enum value;
    const char16_t *word;
};

constexpr std::array kRelations{
    Word<Relation>{Relation::None, u""}, Word<Relation>{Relation::Suspect, u"suspect"},
    Word<Relation>{Relation::Prospect, u"prospect"}, Word<Relation>{Relation::Client, u"client"},
    Word<Relation>{Relation::Former, u"ancien client"}};
constexpr std::array kNatures{Word<Nature>{Nature::Unknown, u""},
                              Word<Nature>{Nature::Professional, u"professionnel"},
                              Word<Nature>{Nature::Consumer, u"particulier"}};
constexpr std::array kOrigins{
    Word<Origin>{Origin::Unknown, u""},         Word<Origin>{Origin::Themselves, u"themselves"},
    Word<Origin>{Origin::OwnFile, u"own-file"}, Word<Origin>{Origin::PublicSource, u"public"},
    Word<Origin>{Origin::Bought, u"bought"},    Word<Origin>{Origin::Partner, u"partner"}};
constexpr std::array kObtained{
    Word<ObtainedFrom>{ObtainedFrom::Unknown, u""}, Word<ObtainedFrom>{ObtainedFrom::Entry, u"entry"},
    Word<ObtainedFrom>{ObtainedFrom::Column, u"column"}, Word<ObtainedFrom>{ObtainedFrom::Batch, u"batch"}};
constexpr std::array kPoints{
    Word<PointKind>{PointKind::Email, u"email"}, Word<PointKind>{PointKind::Mobile, u"mobile"},
    Word<PointKind>{PointKind::Phone, u"phone"}, Word<PointKind>{PointKind::HomePhone, u"home_phone"},
    Word<PointKind>{PointKind::Fax, u"fax"},     Word<PointKind>{PointKind::Web, u"website"}};
constexpr std::array kChannels{Word<Channel>{Channel::Email, u"email"}, Word<Channel>{Channel::Sms, u"sms"},
                               Word<Channel>{Channel::Phone, u"phone"},
                               Word<Channel>{Channel::Post, u"post"}};
constexpr std::array kConsents{Word<ConsentKind>{ConsentKind::Opposition, u"opposition"},
                               Word<ConsentKind>{ConsentKind::Consent, u"consent"},
                               Word<ConsentKind>{ConsentKind::Withdrawal, u"withdrawal"}};
constexpr std::array kTypes{Word<CustomFieldType>{CustomFieldType::Text, u"text"},
                            Word<CustomFieldType>{CustomFieldType::Number, u"number"},
                            Word<CustomFieldType>{CustomFieldType::Date, u"date"},
                            Word<CustomFieldType>{CustomFieldType::YesNo, u"yes-no"},
                            Word<CustomFieldType>{CustomFieldType::Choice, u"choice"}};

template <typename Enum, size_t N>
QString wordIn(const std::array<Word<Enum>, N> &words, Enum value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &word) { return word.value == value; });
    return found == words.end() ? QString() : QString::fromUtf16(found->word);
}

template <typename Enum, size_t N>
std::optional<Enum> valueIn(const std::array<Word<Enum>, N> &words, const QString &text)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&text](const auto &word) { return text == QStringView(word.word); });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

constexpr auto kBetweenFields = " | "_L1;

QString escapedField(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || c == u'|')
            out += u'\\';
        if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\r')
            out += "\\r"_L1;
        else
            out += c;
    }
    return out;
}

QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size()) {
            const QChar next = line[++i];
            fields.last() += next == u'n' ? QChar(u'\n') : next == u'r' ? QChar(u'\r') : next;
        } else if (QStringView(line).mid(i).startsWith(kBetweenFields)) {
            fields.append(QString());
            i += kBetweenFields.size() - 1;
        } else {
            fields.last() += line[i];
        }
    }
    return fields;
}

} // namespace

QString wordOf(Relation relation)
{
    return wordIn(kRelations, relation);
}
QString wordOf(Nature nature)
{
    return wordIn(kNatures, nature);
}
QString wordOf(Origin origin)
{
    return wordIn(kOrigins, origin);
}
QString wordOf(ObtainedFrom from)
{
    return wordIn(kObtained, from);
}
QString wordOf(PointKind kind)
{
    return wordIn(kPoints, kind);
}
QString wordOf(Channel channel)
{
    return wordIn(kChannels, channel);
}
QString wordOf(ConsentKind kind)
{
    return wordIn(kConsents, kind);
}
QString wordOf(CustomFieldType type)
{
    return wordIn(kTypes, type);
}

template <>
std::optional<Relation> valueOfWord(const QString &word)
{
    return valueIn(kRelations, word);
}
template <>
std::optional<Nature> valueOfWord(const QString &word)
{
    return valueIn(kNatures, word);
}
template <>
std::optional<Origin> valueOfWord(const QString &word)
{
    return valueIn(kOrigins, word);
}
template <>
std::optional<ObtainedFrom> valueOfWord(const QString &word)
{
    return valueIn(kObtained, word);
}
template <>
std::optional<PointKind> valueOfWord(const QString &word)
{
    return valueIn(kPoints, word);
}
template <>
std::optional<Channel> valueOfWord(const QString &word)
{
    return valueIn(kChannels, word);
}
template <>
std::optional<ConsentKind> valueOfWord(const QString &word)
{
    return valueIn(kConsents, word);
}
template <>
std::optional<CustomFieldType> valueOfWord(const QString &word)
{
    return valueIn(kTypes, word);
}

QString joinNames(const QStringList &names)
{
    QString text;
    for (const QString &name : names) {
        if (!text.isEmpty())
            text += ", "_L1;
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (name[i] == u',' || name[i] == u'\\' || (i == 0 && name[i] == u' '))
                text += u'\\';
            text += name[i];
        }
    }
    return text;
}

QStringList splitNames(const QString &text)
{
    QStringList names;
    QString name;
    bool isStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            name += text[++i];
        } else if (text[i] == u',') {
            names.append(std::exchange(name, {}));
            isStart = true;
            continue;
        } else if (!(isStart && text[i] == u' ')) {
            name += text[i];
        } else {
            continue;
        }
        isStart = false;
    }
    names.append(name);
    names.removeAll(QString());
    return names;
}

QString joinEvents(const QList<ConsentEvent> &events)
{
    QStringList lines;
    for (const ConsentEvent &event : events) {
        const QStringList fields{event.on.isValid() ? event.on.toString(Qt::ISODate) : u"-"_s,
                                 wordOf(event.kind), wordOf(event.channel), escapedField(event.means),
                                 escapedField(event.evidence)};
        lines.append(fields.join(kBetweenFields));
    }
    return lines.join(u'\n');
}

QList<ConsentEvent> splitEvents(const QString &text, QStringList &unread)
{
    QList<ConsentEvent> events;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r')) // a spreadsheet's own line end; one of the text is escaped
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        const QStringList fields = fieldsOf(line);
        const auto kind = valueOfWord<ConsentKind>(fields.value(1).trimmed());
        const auto channel = valueOfWord<Channel>(fields.value(2).trimmed());
        const QDate on = QDate::fromString(fields.at(0).trimmed(), Qt::ISODate);
        if (fields.size() != 5 || !kind || !channel || (!on.isValid() && fields.at(0).trimmed() != "-"_L1))
            unread.append(line);
        else
            events.append({*channel, *kind, on, fields.at(3), fields.at(4)});
    }
    return events;
}

} // namespace carnet
