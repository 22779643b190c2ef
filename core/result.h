// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

namespace carnet {

/// What went wrong, as callers branch on it. A sentence for each stands in core/error_text.
enum class ErrorCode {
    NotFound, ///< no such record, or no such file
    WrongKey, ///< the passphrase (or sheet) does not open this file
    Locked, ///< the carnet is locked: its keys are gone
    InUse, ///< another process has the file; arguments: host, date
    NewerFile, ///< written by a newer Carnet; left untouched
    NotACarnet, ///< some other kind of file, a plain SQLite database included
    Corrupt, ///< damaged
    Truncated, ///< cut short, or empty
    UnknownProfile, ///< a key derivation that this version does not know
    Busy, ///< somebody else is writing
    Constraint, ///< a rule of the schema refused it
    Cancelled, ///< the user cancelled
    InvalidInput, ///< a value or a file that cannot be read; arguments say which and where
    WeakPassphrase, ///< below the floor of 80 bits
    AlreadyExists, ///< a file of that name is already there
    IsDirectory, ///< a folder where a file was expected
    ReadOnly, ///< the file or its folder cannot be written
    DiskFull, ///< no room left
    OutOfMemory, ///< not enough memory for the key derivation or for SQLite
    Replaced, ///< the file under us was moved away or replaced
    NetworkFolder, ///< a file system on which WAL cannot work
    Io, ///< any other failure of reading or writing
    Internal, ///< a fault of ours
};

/// A failure. `detail` is for logs and never holds a person's data; `arguments` fill the sentence shown to the
/// user (a number, a host, a date) and never go to a log.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QStringList arguments;
};

/// What every function that can fail returns. Mark such functions [[nodiscard]].
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(ErrorCode::NotFound);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {},
                                                QStringList arguments = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(arguments)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace carnet

#define CARNET_CONCAT_(a, b) a##b
#define CARNET_CONCAT(a, b) CARNET_CONCAT_(a, b)

/// Returns the error of `expression` from the current function, if it has one.
#define CARNET_TRY(...) CARNET_TRY_(CARNET_CONCAT(carnetTry, __COUNTER__), __VA_ARGS__)
#define CARNET_TRY_(name, ...)                                                                               \
    do {                                                                                                     \
        if (auto name = (__VA_ARGS__); !name)                                                                \
            return ::carnet::fail(std::move(name).error());                                                  \
    } while (false)

/// `CARNET_TRY_ASSIGN(const auto id, insert(contact));` declares `id`, or returns the error. Not after an `if` without braces.
#define CARNET_TRY_ASSIGN(declaration, ...)                                                                  \
    CARNET_TRY_ASSIGN_(CARNET_CONCAT(carnetTry, __COUNTER__), declaration, __VA_ARGS__)
#define CARNET_TRY_ASSIGN_(name, declaration, ...)                                                           \
    auto name = (__VA_ARGS__);                                                                               \
    if (!name)                                                                                               \
        return ::carnet::fail(std::move(name).error());                                                      \
    declaration = std::move(*name)
