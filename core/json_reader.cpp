// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_reader.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace carnet {

namespace {

constexpr qint64 kReadBytes = 256 << 10;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

tl::unexpected<Error> JsonReader::fault() const
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("json, line %1").arg(m_line),
                {QString::number(m_line)});
}

/// Drops what was taken, appends more; false at the end of the file.
Result<bool> JsonReader::fill()
{
    m_buffer.remove(0, std::exchange(m_at, 0));
    const QByteArray more = m_device.read(kReadBytes);
    if (more.isEmpty() && !m_device.atEnd())
        return fail(ErrorCode::Io, QStringLiteral("json"));
    m_bytesRead += more.size();
    m_buffer += more;
    return !more.isEmpty();
}

Result<char> JsonReader::peek()
{
    for (;;) {
        for (; m_at < m_buffer.size(); ++m_at) {
            if (!isBlank(m_buffer[m_at]))
                return m_buffer[m_at];
            m_line += m_buffer[m_at] == '\n' ? 1 : 0;
        }
        CARNET_TRY_ASSIGN(const bool hasMore, fill());
        if (!hasMore)
            return '\0';
    }
}

Result<char> JsonReader::take()
{
    CARNET_TRY_ASSIGN(const char c, peek());
    if (c != '\0')
        ++m_at;
    return c;
}

/// From m_at on: a text, an object or a list to its closing sign, anything else to the next comma or bracket.
Result<QByteArray> JsonReader::takeValue()
{
    CARNET_TRY_ASSIGN(const char first, peek());
    const bool isNested = first == '{' || first == '[' || first == '"';
    qsizetype depth = 0;
    bool isInText = false;
    for (qsizetype i = m_at;; ++i) {
        if (i == m_buffer.size()) {
            const qsizetype taken = i - m_at;
            CARNET_TRY_ASSIGN(const bool hasMore, taken < kMaxPiece ? fill() : Result<bool>(false));
            if (!hasMore)
                return fault();
            i = taken;
        }
        const char c = m_buffer[i];
        if (isInText && c == '\\') {
            if (i + 1 == m_buffer.size()) {
                const qsizetype taken = i - m_at;
                CARNET_TRY_ASSIGN(const bool hasMore, fill());
                if (!hasMore)
                    return fault();
                i = taken;
            }
            ++i; // whatever it is, it closes nothing
            continue;
        }
        if (c == '"')
            isInText = !isInText;
        if (isInText)
            continue;
        if (!isNested && (c == ',' || c == '}' || c == ']' || isBlank(c)))
            return m_buffer.mid(std::exchange(m_at, i), i - m_at);
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        if (isNested && depth == 0) {
            const qsizetype begin = std::exchange(m_at, i + 1);
            return m_buffer.mid(begin, i + 1 - begin);
        }
    }
}

Result<QByteArray> JsonReader::takeText()
{
    CARNET_TRY_ASSIGN(const char c, peek());
    return c == '"' ? takeValue() : Result<QByteArray>(fault());
}

Result<QJsonValue> JsonReader::parse(const QByteArray &text) const
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']');
    return document.array().size() == 1 ? Result<QJsonValue>(document.array().first())
                                        : Result<QJsonValue>(fault());
}

Result<std::optional<JsonReader::Item>> JsonReader::next()
{
    if (m_state == State::Failed)
        return fault();
    Result<std::optional<Item>> item = read();
    if (!item)
        m_state = State::Failed;
    return item;
}

Result<std::optional<JsonReader::Item>> JsonReader::read()
{
    if (m_state == State::Start) {
        CARNET_TRY_ASSIGN(const char c, take());
        if (c != '{')
            return fault();
        m_state = State::Members;
    }
    if (m_state == State::List)
        return readListItem();
    if (m_state == State::Members)
        return readMember();
    return std::optional<Item>{};
}

Result<std::optional<JsonReader::Item>> JsonReader::readMember()
{
    CARNET_TRY_ASSIGN(char c, peek());
    if (c == '}') {
        ++m_at;
        CARNET_TRY_ASSIGN(c, peek());
        if (c != '\0')
            return fault();
        m_state = State::End;
        return std::optional<Item>{};
    }
    if (m_needsComma) {
        CARNET_TRY_ASSIGN(c, take());
        if (c != ',')
            return fault();
    }
    CARNET_TRY_ASSIGN(const QByteArray quoted, takeText());
    CARNET_TRY_ASSIGN(const QJsonValue name, parse(quoted));
    CARNET_TRY_ASSIGN(c, take());
    if (c != ':')
        return fault();
    m_needsComma = true;
    if (m_listNames.contains(name.toString())) {
        CARNET_TRY_ASSIGN(c, take());
        if (c != '[')
            return fault();
        m_list = name.toString();
        m_needsComma = false;
        m_state = State::List;
        return readListItem();
    }
    CARNET_TRY_ASSIGN(const QByteArray text, takeValue());
    CARNET_TRY_ASSIGN(const QJsonValue value, parse(text));
    return std::optional<Item>({name.toString(), value});
}

Result<std::optional<JsonReader::Item>> JsonReader::readListItem()
{
    CARNET_TRY_ASSIGN(char c, peek());
    if (c == ']') {
        ++m_at;
        m_needsComma = true;
        m_state = State::Members;
        return readMember();
    }
    if (m_needsComma) {
        CARNET_TRY_ASSIGN(c, take());
        if (c != ',')
            return fault();
    }
    m_needsComma = true;
    CARNET_TRY_ASSIGN(c, peek());
    if (c != '{')
        return fault();
    CARNET_TRY_ASSIGN(const QByteArray text, takeValue());
    CARNET_TRY_ASSIGN(const QJsonValue value, parse(text));
    m_line += text.count('\n'); // of a file that somebody laid out anew
    return std::optional<Item>({m_list, value});
}

} // namespace carnet
