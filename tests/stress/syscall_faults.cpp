// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stress/syscall_faults.h"

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

namespace carnet::test {

#if defined(__x86_64__)

namespace {

bool changesFiles(const user_regs_struct &regs)
{
    switch (regs.orig_rax) {
    case SYS_openat:
        return (regs.rdx & O_CREAT) != 0;
    case SYS_open:
        return (regs.rsi & O_CREAT) != 0;
    case SYS_write:
        return regs.rdi > 2;
    case SYS_creat:
    case SYS_pwrite64:
    case SYS_fsync:
    case SYS_fdatasync:
    case SYS_ftruncate:
    case SYS_rename:
    case SYS_renameat:
    case SYS_renameat2:
    case SYS_link:
    case SYS_linkat:
    case SYS_unlink:
    case SYS_unlinkat:
        return true;
    default:
        return false;
    }
}

bool writesBytes(const user_regs_struct &regs)
{
    return regs.orig_rax == SYS_pwrite64 || regs.orig_rax == SYS_write;
}

/// What a full disk refuses: new files, bytes, and the promise that they are there. Not a rename, not an unlink.
bool needsRoom(const user_regs_struct &regs)
{
    switch (regs.orig_rax) {
    case SYS_openat:
    case SYS_open:
    case SYS_creat:
    case SYS_pwrite64:
    case SYS_write:
    case SYS_fsync:
    case SYS_fdatasync:
    case SYS_link:
    case SYS_linkat:
        return true;
    default:
        return false;
    }
}

[[noreturn]] void beTheProgram(const QList<QByteArray> &program)
{
    const int nowhere = ::open("/dev/null", O_RDWR);
    for (const int fd : {0, 1, 2})
        ::dup2(nowhere, fd);
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
        ::_exit(126);
    std::vector<char *> arguments;
    for (const QByteArray &argument : program)
        arguments.push_back(const_cast<char *>(argument.constData()));
    arguments.push_back(nullptr);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

/// One tracee from its exec to its end.
class Tracer {
public:
    Tracer(pid_t pid, Fault fault, int n) : m_pid(pid), m_fault(fault), m_n(n) { }
    FaultedRun run()
    {
        int status = 0;
        for (;;) {
            // Fails once the program is killed; it must still be waited for, or it would keep its number as a zombie.
            ::ptrace(PTRACE_SYSCALL, m_pid, nullptr, reinterpret_cast<void *>(m_signal));
            m_signal = 0;
            if (::waitpid(m_pid, &status, __WALL) != m_pid)
                break;
            if (WIFEXITED(status) || WIFSIGNALED(status))
                break;
            if (WSTOPSIG(status) == (SIGTRAP | 0x80))
                onCall();
            else if (WSTOPSIG(status) != SIGTRAP)
                m_signal = WSTOPSIG(status);
        }
        m_run.killed = WIFSIGNALED(status);
        m_run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        m_run.traced = true;
        return m_run;
    }

private:
    void onCall()
    {
        user_regs_struct regs{};
        if (::ptrace(PTRACE_GETREGS, m_pid, nullptr, &regs) != 0)
            return;
        m_atEntry = !m_atEntry;
        if (m_atEntry)
            onEntry(regs);
        else
            onExit(regs);
    }
    void onEntry(user_regs_struct &regs)
    {
        m_isChosen = false;
        m_refuse = false;
        if (!changesFiles(regs))
            return;
        ++m_run.calls;
        m_isChosen = m_run.calls == m_n && (m_fault == Fault::KillAfter || m_fault == Fault::KillTorn);
        if (m_isChosen && m_fault == Fault::KillTorn) {
            m_isChosen = writesBytes(regs) && regs.rdx > 1;
            if (m_isChosen) {
                regs.rdx /= 2;
                ::ptrace(PTRACE_SETREGS, m_pid, nullptr, &regs);
            }
        }
        m_refuse = needsRoom(regs)
            && ((m_fault == Fault::DiskFullOnce && m_run.calls == m_n)
                || (m_fault == Fault::DiskFullFrom && m_run.calls >= m_n));
        if (m_refuse) {
            regs.orig_rax = static_cast<unsigned long long>(-1); // no such call: the kernel does nothing
            ::ptrace(PTRACE_SETREGS, m_pid, nullptr, &regs);
        }
        m_run.faulted = m_run.faulted || m_isChosen || m_refuse;
    }
    void onExit(user_regs_struct &regs)
    {
        if (m_refuse) {
            regs.rax = static_cast<unsigned long long>(-ENOSPC);
            ::ptrace(PTRACE_SETREGS, m_pid, nullptr, &regs);
        }
        if (m_isChosen)
            ::kill(m_pid, SIGKILL);
    }

    pid_t m_pid;
    Fault m_fault;
    int m_n;
    long m_signal = 0;
    bool m_atEntry = false;
    bool m_isChosen = false;
    bool m_refuse = false;
    FaultedRun m_run;
};

} // namespace

FaultedRun runFaulted(const QList<QByteArray> &program, Fault fault, int n)
{
    FaultedRun none;
    const pid_t pid = ::fork();
    if (pid < 0) {
        none.why = "fork failed";
        return none;
    }
    if (pid == 0)
        beTheProgram(program);
    int status = 0;
    if (::waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status)) {
        none.why = WIFEXITED(status) && WEXITSTATUS(status) == 126 ? "ptrace is not allowed here"
                                                                   : "the program did not start";
        return none;
    }
    ::ptrace(PTRACE_SETOPTIONS, pid, nullptr,
             reinterpret_cast<void *>(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL));
    return Tracer(pid, fault, n).run();
}

#else

FaultedRun runFaulted(const QList<QByteArray> &, Fault, int)
{
    FaultedRun none;
    none.why = "system calls are only traced on x86-64";
    return none;
}

#endif

} // namespace carnet::test
