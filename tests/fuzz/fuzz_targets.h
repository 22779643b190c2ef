// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace carnet::fuzz {

/// Reads `bytes` as a file from outside, whatever they are, and gives what did not hold, in words; empty: all
/// did. Where there is a writer, what it writes of what was read is read as the same again.
using Target = QString (*)(const QByteArray &bytes);

QString csv(const QByteArray &bytes); ///< encoding, dialect, cells; CsvWriter
QString columns(const QByteArray &bytes); ///< meaning of columns, mapping of rows
QString vcard(const QByteArray &bytes); ///< cards and their mapping; vcardOf
QString
workbook(const QByteArray &bytes); ///< first byte: 0-5 a part of a sound archive, else the archive itself
QString html(const QByteArray &bytes); ///< a pasted table
QString json(const QByteArray &bytes); ///< Carnet's own export; recordJson
QString firstPage(const QByteArray &bytes); ///< first byte: the file, its -wal, or its -journal
QString recoveryCode(const QByteArray &bytes); ///< both codes of a recovery sheet
QString fileName(const QByteArray &bytes); ///< safeFileName

struct Named {
    const char *name; ///< of the folder in tests/fuzz/corpus
    Target run;
};
inline const QList<Named> kTargets{
    {"csv", csv},           {"columns", columns}, {"vcard", vcard},          {"workbook", workbook},
    {"html", html},         {"json", json},       {"first_page", firstPage}, {"recovery_code", recoveryCode},
    {"file_name", fileName}};

} // namespace carnet::fuzz
