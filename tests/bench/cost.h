// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace carnet::bench {

/// What a process cost, as the kernel counted it.
struct Cost {
    double cpuSeconds = 0; ///< user + system
    double wallSeconds = 0;
    double peakMegabytes = 0; ///< resident
    int exitCode = -1;
    QString output; ///< standard output
};

/// Runs a program to its end, its standard input closed.
[[nodiscard]] Cost runProgram(const QString &program, const QStringList &arguments);

/// CPU seconds of this thread so far.
[[nodiscard]] double threadCpuSeconds();

/// Times of single calls, in milliseconds of CPU of this thread.
class Samples {
public:
    void time(const std::function<void()> &call);
    [[nodiscard]] double percentile(double p) const; ///< 0..100
    [[nodiscard]] double worst() const { return percentile(100); }
    [[nodiscard]] double total() const;

private:
    std::vector<double> m_values;
};

} // namespace carnet::bench
