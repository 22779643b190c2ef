// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clipboard_guard.h"

#include "views/widgets/copy_out.h"

#include <QClipboard>
#include <QGuiApplication>

namespace carnet {

ClipboardGuard::ClipboardGuard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kKept);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clearOurs);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (holdsOurs())
            m_timer.start();
        else
            m_timer.stop();
    });
}

ClipboardGuard::~ClipboardGuard()
{
    clearOurs();
}

/// What Ctrl+C copied out of a field is ours too, where the system says whose the clipboard is.
bool ClipboardGuard::holdsOurs()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return clipboard->ownsClipboard() || isCopiedOut(clipboard->mimeData());
}

void ClipboardGuard::clearOurs()
{
    m_timer.stop();
    if (holdsOurs())
        QGuiApplication::clipboard()->clear();
}

} // namespace carnet
