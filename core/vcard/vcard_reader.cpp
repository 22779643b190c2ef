// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vcard/vcard_reader.h"

#include "core/vcard/vcard_property.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr size_t kWarningsKept = 1000;
constexpr qsizetype kOutsideKept = 64;
constexpr int kNesting = 2; ///< cards of agents inside each other

/// What no other kind of file has: these alone begin a card without BEGIN.
bool provesACard(const VcardProperty &property)
{
    static const QStringList names{u"N"_s, u"FN"_s, u"TEL"_s, u"EMAIL"_s, u"ORG"_s};
    return names.contains(property.name) && !property.value.trimmed().isEmpty();
}

} // namespace

void VcardReader::warn(qint64 line, VcardWarningKind kind)
{
    if (m_warningCounts[size_t(kind)]++ < qint64(kWarningsKept))
        m_warnings.push_back({line, kind});
}

VcardReader::Edge VcardReader::edgeOf(const VcardProperty &property)
{
    if (!property.value.trimmed().startsWith(u"VCARD"_s, Qt::CaseInsensitive))
        return Edge::None;
    return property.name == u"BEGIN"_s ? Edge::Begin : property.name == u"END"_s ? Edge::End : Edge::None;
}

void VcardReader::begin(qint64 line)
{
    m_open.emplace();
    m_open->line = line;
    m_cardBytes = 0;
    m_agentDepth = 0;
    m_isLarge = m_isAgentNext = false;
}

const VcardCard *VcardReader::take()
{
    m_lent = std::move(*m_open);
    m_open.reset();
    return &m_lent;
}

void VcardReader::leaveOut(const QString &name)
{
    if (!m_open->leftOut.contains(name))
        m_open->leftOut.append(name);
}

void VcardReader::add(VcardProperty property)
{
    if (property.name == u"VERSION"_s) {
        m_open->version = property.text().trimmed();
        return;
    }
    const bool isWhole = property.leftOutBytes == 0;
    if (!isWhole && property.value.isEmpty()) {
        leaveOut(property.name);
        return;
    }
    if (!isWhole)
        warn(property.line, VcardWarningKind::LongLine);
    m_cardBytes += size_t(property.value.size());
    if (m_open->properties.size() >= m_limits.properties || m_cardBytes > m_limits.cardBytes) {
        if (!std::exchange(m_isLarge, true))
            warn(property.line, VcardWarningKind::LargeCard);
        leaveOut(property.name);
        return;
    }
    m_open->properties.append(std::move(property));
}

const VcardCard *VcardReader::onBegin(const VcardProperty &property)
{
    if (m_open && std::exchange(m_isAgentNext, false) && m_agentDepth < kNesting) {
        ++m_agentDepth;
        return nullptr;
    }
    const VcardCard *unclosed = nullptr;
    if (m_open) {
        warn(property.line, VcardWarningKind::MissingEnd);
        unclosed = take();
    }
    if (!m_outside.isEmpty())
        warn(m_outside.first().line, VcardWarningKind::TextOutside);
    m_outside.clear();
    begin(property.line);
    return unclosed;
}

/// A card has one VERSION: a second one is of the next card, whose BEGIN was lost.
bool VcardReader::isNextCard(const VcardProperty &property) const
{
    return property.name == u"VERSION"_s && m_open && m_agentDepth == 0 && !m_open->version.isEmpty()
        && !m_open->properties.isEmpty();
}

const VcardCard *VcardReader::onLostBegin(VcardProperty property)
{
    warn(property.line, VcardWarningKind::MissingBegin);
    const VcardCard *before = take();
    begin(property.line);
    add(std::move(property));
    return before;
}

const VcardCard *VcardReader::onEnd(const VcardProperty &property)
{
    if (m_agentDepth > 0) {
        --m_agentDepth;
        return nullptr;
    }
    if (m_open)
        return take();
    if (m_outside.isEmpty()) {
        warn(property.line, VcardWarningKind::TextOutside);
        return nullptr;
    }
    warn(m_outside.first().line, VcardWarningKind::MissingBegin);
    begin(m_outside.first().line);
    for (VcardProperty &waiting : m_outside)
        add(std::move(waiting));
    m_outside.clear();
    return take();
}

void VcardReader::onProperty(VcardProperty property)
{
    if (m_open) {
        m_isAgentNext = false;
        if (property.name == u"AGENT"_s) {
            leaveOut(property.name);
            const QString value = property.value.trimmed();
            m_isAgentNext = value.isEmpty();
            if (value.compare(u"BEGIN:VCARD"_s, Qt::CaseInsensitive) == 0)
                ++m_agentDepth;
        } else if (m_agentDepth == 0) {
            add(std::move(property));
        }
        return;
    }
    if (property.name == u"END"_s || property.name == u"BEGIN"_s) { // of a calendar or the like
        if (!m_outside.isEmpty())
            warn(m_outside.first().line, VcardWarningKind::TextOutside);
        m_outside.clear();
        return;
    }
    const bool isProof = provesACard(property);
    if (m_outside.size() < kOutsideKept)
        m_outside.append(std::move(property));
    if (!isProof)
        return;
    warn(m_outside.first().line, VcardWarningKind::MissingBegin);
    begin(m_outside.first().line);
    const QList<VcardProperty> waiting = std::exchange(m_outside, {});
    for (const VcardProperty &each : waiting)
        add(each);
}

Result<const VcardCard *> VcardReader::next()
{
    VcardLine line;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool isThere, m_lines.next(line));
        if (!isThere)
            break;
        bool isDamaged = false;
        VcardProperty property = parseVcardProperty(line, m_lines.encoding(), isDamaged);
        if (isDamaged)
            warn(line.line, VcardWarningKind::DamagedText);
        if (line.isBroken || property.name.isEmpty())
            warn(line.line, VcardWarningKind::BrokenLine);
        Edge edge = edgeOf(property);
        if (m_open && edge == Edge::None && property.name == u"END"_s && !property.value.contains(u' ')) {
            warn(line.line, VcardWarningKind::BrokenLine); // a damaged END ends its card too
            edge = Edge::End;
        }
        const VcardCard *card = nullptr;
        if (edge == Edge::Begin)
            card = onBegin(property);
        else if (isNextCard(property))
            card = onLostBegin(std::move(property));
        else if (edge == Edge::End)
            card = onEnd(property);
        else
            onProperty(std::move(property));
        if (card)
            return card;
    }
    if (!m_outside.isEmpty())
        warn(m_outside.first().line, VcardWarningKind::TextOutside);
    m_outside.clear();
    if (!m_open)
        return nullptr;
    warn(m_open->line, VcardWarningKind::MissingEnd);
    return take();
}

} // namespace carnet
