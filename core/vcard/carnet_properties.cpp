// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/carnet_properties.h"

#include "core/email_address.h"
#include "core/import/cell_values.h"
#include "core/phone_number.h"
#include "core/web_address.h"

#include <algorithm>

namespace carnet::own_card {

namespace {

template <typename Enum>
struct Word {
    Enum value;
    const char *word;
};

constexpr Word<Relation> kRelations[] = {{Relation::Suspect, "suspect"},
                                         {Relation::Prospect, "prospect"},
                                         {Relation::Client, "client"},
                                         {Relation::Former, "former"}};
constexpr Word<Nature> kNatures[] = {{Nature::Professional, "professional"}, {Nature::Consumer, "consumer"}};
constexpr Word<Origin> kOrigins[] = {{Origin::Themselves, "themselves"},
                                     {Origin::OwnFile, "own-file"},
                                     {Origin::PublicSource, "public"},
                                     {Origin::Bought, "bought"},
                                     {Origin::Partner, "partner"}};
constexpr Word<ObtainedFrom> kObtained[] = {
    {ObtainedFrom::Entry, "entry"}, {ObtainedFrom::Column, "column"}, {ObtainedFrom::Batch, "batch"}};
constexpr Word<Channel> kChannels[] = {
    {Channel::Email, "email"}, {Channel::Sms, "sms"}, {Channel::Phone, "phone"}, {Channel::Post, "post"}};
constexpr Word<ConsentKind> kConsentKinds[] = {{ConsentKind::Opposition, "opposition"},
                                               {ConsentKind::Consent, "consent"},
                                               {ConsentKind::Withdrawal, "withdrawal"}};

template <typename Enum, size_t N>
QString wordIn(const Word<Enum> (&words)[N], Enum value)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [value](const Word<Enum> &w) { return w.value == value; });
    return found == std::end(words) ? QString() : QString::fromLatin1(found->word);
}

template <typename Enum, size_t N>
std::optional<Enum> valueIn(const Word<Enum> (&words)[N], const QString &word)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&](const Word<Enum> &w) { return word == QLatin1StringView(w.word); });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
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

QString wordOf(Channel channel)
{
    return wordIn(kChannels, channel);
}

QString wordOf(ConsentKind kind)
{
    return wordIn(kConsentKinds, kind);
}

std::optional<Relation> relationOf(const QString &word)
{
    return valueIn(kRelations, word);
}

std::optional<Nature> natureOf(const QString &word)
{
    return valueIn(kNatures, word);
}

std::optional<Origin> originOf(const QString &word)
{
    return valueIn(kOrigins, word);
}

std::optional<ObtainedFrom> obtainedFromOf(const QString &word)
{
    return valueIn(kObtained, word);
}

std::optional<Channel> channelOf(const QString &word)
{
    return valueIn(kChannels, word);
}

std::optional<ConsentKind> consentKindOf(const QString &word)
{
    return valueIn(kConsentKinds, word);
}

QString normOf(PointKind kind, const QString &typed)
{
    if (kind == PointKind::Email)
        return normalizeEmail(typed).value_or(QString());
    if (kind == PointKind::Web)
        return normalizeWebAddress(typed).value_or(QString());
    return readAnyPhone(typed, QStringLiteral("FR")).e164;
}

} // namespace carnet::own_card
