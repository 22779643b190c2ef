// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace carnet {

/// One property of a card. Values are text in escaped form, whatever the file's version, charset and transfer
/// encoding were: `\;` and `\,` are letters, a bare `;` or `,` separates.
struct VcardProperty {
    qint64 line = 0; ///< 1-based physical line on which it starts
    QString group; ///< "item1"; lower case
    QString name; ///< upper case; empty: a line that is no property
    QList<std::pair<QString, QString>> parameters; ///< names in upper case; TYPE left out
    QStringList types; ///< of TYPE and of the bare words of 2.1, upper case: "WORK", "FAX", "PREF"
    QString value; ///< escaped; empty when it was left out
    qint64 leftOutBytes = 0; ///< of a picture, a sound, a key, or beyond the limit of a line

    [[nodiscard]] QString parameter(const char *name) const; ///< the first one, or empty
    [[nodiscard]] bool hasType(const char *type) const;
    /// The lowest is preferred: 1 to 100 of PREF=, 1 for the type PREF, 0 without.
    [[nodiscard]] int preference() const;
    [[nodiscard]] QString text() const; ///< the whole value, unescaped
    [[nodiscard]] QStringList components() const; ///< at bare `;`, each unescaped
    [[nodiscard]] QStringList list() const; ///< at bare `,`, each unescaped and trimmed, none empty
};

/// One card as the file has it.
struct VcardCard {
    qint64 line = 0; ///< 1-based physical line of its BEGIN, or of its first property
    QString version; ///< "2.1", "3.0", "4.0"; empty: not said
    QList<VcardProperty> properties;
    QStringList leftOut; ///< names of what is not read: "PHOTO", "AGENT"; each once

    [[nodiscard]] const VcardProperty *find(const char *name) const; ///< the first of that name with a value
    /// The card as lines of text without what was left out, for the file of refused records.
    [[nodiscard]] QString toText() const;
};

/// Takes the escapes of RFC 6350 3.4 away (`\n`, `\\`, `\;`, `\,`, and the `\:` and `\"` that some programs
/// write); a backslash before any other letter stays.
[[nodiscard]] QString unescapeVcard(QStringView escaped);
/// The other way: backslash, comma, semicolon and line end.
[[nodiscard]] QString escapeVcard(const QString &text);
/// Cuts an escaped value at each bare `separator`; the pieces are still escaped.
[[nodiscard]] QStringList splitVcard(const QString &escaped, QChar separator);

} // namespace carnet
