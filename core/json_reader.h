// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

class QIODevice;

namespace carnet {

/// Reads one JSON object member by member, and the objects of a named list one by one, so that a file of any
/// length takes the memory of its longest object. The pieces themselves are QJsonDocument's to read. One
/// thread, any.
class JsonReader {
public:
    /// `device` must be open and outlive the reader. `listNames`: the members that are lists of objects,
    /// given singly.
    JsonReader(QIODevice &device, QStringList listNames) : m_device(device), m_listNames(std::move(listNames))
    {
    }

    struct Item {
        QString name; ///< of the member, or of the list
        QJsonValue value; ///< of the member, or one object of the list
    };
    /// Nothing at the end. Fails with Io, and with InvalidInput where this is no JSON object, is cut, or one
    /// piece is longer than kMaxPiece; after a failure it fails again.
    [[nodiscard]] Result<std::optional<Item>> next();
    [[nodiscard]] qint64 line() const
    {
        return m_line;
    } ///< 1-based: of the item that next() gave, or of the fault
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

    static constexpr qsizetype kMaxPiece = 1 << 30;

private:
    enum class State { Start, Members, List, End, Failed };

    Result<std::optional<Item>> read();
    Result<std::optional<Item>> readMember();
    Result<std::optional<Item>> readListItem();
    Result<char> peek(); ///< the next sign that is no blank; '\0' at the end of the file
    Result<char> take();
    Result<bool> fill();
    Result<QByteArray> takeText(); ///< "…" with its quotes
    Result<QByteArray> takeValue(); ///< any value, as it stands
    Result<QJsonValue> parse(const QByteArray &text) const;
    [[nodiscard]] tl::unexpected<Error> fault() const;

    QIODevice &m_device;
    const QStringList m_listNames;
    State m_state = State::Start;
    QString m_list;
    bool m_needsComma = false;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    qint64 m_line = 1;
};

} // namespace carnet
