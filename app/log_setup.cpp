// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_setup.h"

#include <QLoggingCategory>

#include <atomic>
#include <cstdio>
#include <cstring>

namespace carnet {

namespace {

std::atomic<int> heldBack = 0;

const char *word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const char *category = context.category ? context.category : "default";
    const bool isOurs = std::strncmp(category, "carnet", 6) == 0;
    static const bool showsAll = qEnvironmentVariableIntValue("CARNET_LOG_QT") == 1;
    if (isOurs || showsAll || type == QtFatalMsg)
        std::fprintf(stderr, "%s: %s: %s\n", category, word(type), qUtf8Printable(message));
    else
        ++heldBack;
}

} // namespace

void setUpLog()
{
    qInstallMessageHandler(handle);
}

int heldBackMessages()
{
    return heldBack;
}

} // namespace carnet
