// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

/// Runs a program of ours under ptrace and does to it, at one chosen system call, what a power cut, a kill or a full disk
/// would do. Only calls that change files are counted: openat and creat that may create, pwrite64, write (not to the
/// terminal), fsync, fdatasync, ftruncate, rename, link, unlink. x86-64 Linux only.
namespace carnet::test {

enum class Fault {
    None, ///< only counts the calls
    KillAfter, ///< call n is done whole, then SIGKILL
    KillTorn, ///< call n, when it writes, writes only its first half, then SIGKILL
    DiskFullOnce, ///< call n, when it needs room, fails with ENOSPC
    DiskFullFrom, ///< so do all that follow it
};

struct FaultedRun {
    bool traced = false; ///< false: ptrace is not allowed here, `why` says so
    QByteArray why;
    int calls = 0; ///< counted ones, up to the end
    bool faulted = false; ///< the chosen call was reached and was of the right kind
    bool killed = false;
    int exitCode = -1;
};

/// Runs `program` with its arguments; `n` is 1-based. The child's output goes nowhere.
[[nodiscard]] FaultedRun runFaulted(const QList<QByteArray> &program, Fault fault, int n);

} // namespace carnet::test
