// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error_text.h"

#include "core/refusals.h"
#include "core/sheet/sheet_limits.h"

#include <QCoreApplication>

namespace carnet {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("ErrorText", sentence);
}

QString inUseSentence(const QStringList &arguments)
{
    const QString host = arguments.value(0);
    const QString since = arguments.value(1);
    if (!host.isEmpty() && !since.isEmpty())
        return translated(
                   QT_TRANSLATE_NOOP(
                       "ErrorText",
                       "This carnet is open on %1 since %2. Close it there first; nothing was changed."))
            .arg(host, since);
    if (!host.isEmpty())
        return translated(
                   QT_TRANSLATE_NOOP("ErrorText",
                                     "This carnet is open on %1. Close it there first; nothing was changed."))
            .arg(host);
    return translated(QT_TRANSLATE_NOOP(
        "ErrorText",
        "This carnet is already open in another window. Close it there first; nothing was changed."));
}

/// Of a file, when the failure names one; else of a record.
QString notFoundSentence(const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return translated(
                   QT_TRANSLATE_NOOP("ErrorText",
                                     "There is no file “%1” there. Nothing was changed; check its name "
                                     "and its folder."))
            .arg(arguments.first());
    return translated(QT_TRANSLATE_NOOP("ErrorText",
                                        "This no longer exists, or is no longer there. Nothing was changed; "
                                        "refresh the list or check the name."));
}

QString invalidInputSentence(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const QString where = arguments.value(1);
    if (!what.isEmpty() && !where.isEmpty())
        return translated(QT_TRANSLATE_NOOP(
                              "ErrorText",
                              "“%1” cannot be read here: %2. Nothing was changed; correct it and try again."))
            .arg(what, where);
    if (!what.isEmpty())
        return translated(
                   QT_TRANSLATE_NOOP("ErrorText",
                                     "“%1” cannot be read. Nothing was changed; correct it and try again."))
            .arg(what);
    return translated(QT_TRANSLATE_NOOP(
        "ErrorText", "A value or a file cannot be read. Nothing was changed; correct it and try again."));
}

struct Refusal {
    const char *detail;
    const char *sentence; ///< %1, %2: the arguments
};

/// What can be done with what was refused for a reason of its own.
const Refusal kRefusals[]{
    {refusal::kFileTooLarge,
     QT_TRANSLATE_NOOP("ErrorText",
                       "This file is larger than Carnet reads at once (%1 MB), and nothing was read. Cut it "
                       "into several files.")},
    {refusal::kRowTooLong,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Line %1 is longer than a record may be (1 MB), and nothing was changed. Check the sign "
         "between its cells and its quotes, or cut it.")},
    {refusal::kCellTooLong,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Line %1, column %2 is longer than a cell may be (64 KB), and nothing was changed. Check "
         "the quotes of that line, or cut its text.")},
    {refusal::kTooManyColumns,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Line %1 has more columns than a table may have (512), and nothing was changed. Check the "
         "sign between its cells, or leave columns out.")},
    {refusal::kSamePassphrase,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The new passphrase is the one that this carnet has already; nothing was changed. Choose "
         "another one.")},
    {refusal::kPassphrasesDiffer,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The passphrase was not typed twice the same way; nothing was changed. Type it again.")},
    {sheet_refusal::kOldWorkbook,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This workbook is of a kind that Carnet does not read. Open it in Excel or LibreOffice, save it "
         "as .xlsx or .ods, then choose that file.")},
    {sheet_refusal::kLocked,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This workbook is locked by a password. Open it, save a copy without a password, then choose "
         "that copy.")},
    {sheet_refusal::kNumbers,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This is a Numbers document. In Numbers, choose File > Export To > Excel, then choose the new "
         "file.")},
    {sheet_refusal::kNoWorkbook,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This file holds no table. Choose a CSV file, an Excel workbook (.xlsx) or an OpenDocument "
         "one (.ods).")},
    {sheet_refusal::kDamaged,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This workbook is damaged or cut short, and nothing was read. Open it in Excel or LibreOffice "
         "and save it again, or have it sent once more.")},
    {sheet_refusal::kTooLarge,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This workbook holds more than Carnet reads at once (200 MB of text), and nothing was read. "
         "Cut it into several files.")},
    {sheet_refusal::kNoSuchSheet,
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no sheet “%1” in this workbook. Nothing was changed; check its name.")},
    {sheet_refusal::kNoCells,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "What was pasted holds no table. Select the cells in the spreadsheet, copy them, then paste "
         "again.")},
};

QString refusalSentence(const Error &error)
{
    for (const Refusal &refused : kRefusals) {
        if (error.detail == QLatin1String(refused.detail)) {
            QString sentence = translated(refused.sentence);
            for (const QString &argument : error.arguments)
                sentence = sentence.arg(argument);
            return sentence;
        }
    }
    return {};
}

/// The sentences of failures about a file: its kind, its state, its place.
const char *fileSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NewerFile:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This carnet was written by a newer version of Carnet and was left "
                                 "untouched. Install the new version to open it.");
    case ErrorCode::NotACarnet:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "This file is not a carnet; it was left untouched. Choose a file that ends in .carnet.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This file is damaged and was left as it is. Restore a backup, or let "
                                 "Carnet recover what can still be read.");
    case ErrorCode::Truncated:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "A part of this file is missing; it was left as it is. Copy it again from "
                                 "where it came, or restore a backup.");
    case ErrorCode::UnknownProfile:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This file is locked in a way that this version of Carnet does not know; it "
                                 "was left untouched. Install the new version to open it.");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "A file of that name is already there and was left untouched. Choose another name.");
    case ErrorCode::IsDirectory:
        return QT_TRANSLATE_NOOP("ErrorText", "This is a folder, not a file. Choose a file inside it.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This file or its folder cannot be written, and nothing was changed. Allow "
                                 "writing, or copy the carnet elsewhere.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The disk is full, so the last change was not saved; everything before it "
                                 "is. Make room and try again.");
    case ErrorCode::Replaced:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The carnet was moved or replaced while it was open, so the last change was "
                                 "not saved. Put the file back, or open it again where it is now.");
    case ErrorCode::NetworkFolder:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "A carnet cannot be kept safely in a network folder; nothing was changed. "
                                 "Copy it to this computer and keep only backups there.");
    case ErrorCode::Io:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The disk did not answer, so the last change may not be saved; everything "
                                 "before it is. Check the disk and try again.");
    default:
        return nullptr;
    }
}

const char *otherSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This passphrase does not open this carnet, which was left untouched. Check "
                                 "capitals and spaces, then try again.");
    case ErrorCode::Locked:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The carnet is locked and your work is saved. Type your passphrase to go on.");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "Another task is writing in this carnet, and nothing was lost. Try again in a moment.");
    case ErrorCode::Constraint:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This change contradicts something already in the carnet and was not saved. "
                                 "The rest is safe; check what was typed.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorText", "Stopped before the end; nothing was changed.");
    case ErrorCode::WeakPassphrase:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This passphrase would be guessed too soon; nothing was created. Add words, "
                                 "or take seven words drawn at random.");
    case ErrorCode::OutOfMemory:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This computer has no memory left for this; nothing was changed. Close "
                                 "other programs and try again.");
    default:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Something went wrong inside Carnet; what was saved before is safe. Try "
                                 "again, and restart Carnet if it comes back.");
    }
}

} // namespace

QString errorSentence(const Error &error)
{
    if (error.code == ErrorCode::InUse)
        return inUseSentence(error.arguments);
    if (error.code == ErrorCode::InvalidInput) {
        const QString refused = refusalSentence(error);
        return refused.isEmpty() ? invalidInputSentence(error.arguments) : refused;
    }
    if (error.code == ErrorCode::NotFound)
        return notFoundSentence(error.arguments);
    const char *sentence = fileSentence(error.code);
    return translated(sentence ? sentence : otherSentence(error.code));
}

} // namespace carnet
