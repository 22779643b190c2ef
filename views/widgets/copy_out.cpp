// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/copy_out.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace carnet {

namespace {

QString ourMark()
{
    return QStringLiteral("application/x-carnet-copy");
}

} // namespace

void copyOut(const QString &text)
{
    auto *content = new QMimeData; // the clipboard's, from setMimeData on
    content->setText(text);
    content->setData(ourMark(), "1");
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(content);
}

bool isCopiedOut(const QMimeData *content)
{
    return content && content->hasFormat(ourMark());
}

} // namespace carnet
