// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_notice_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace carnet {

namespace {

struct OpenNoticeText {
    Q_DECLARE_TR_FUNCTIONS(carnet::OpenNoticeText)
};

} // namespace

QString openNoticeText(OpenNotice notice, const QString &keptCopy)
{
    const QString copy = QFileInfo(keptCopy).fileName();
    switch (notice) {
    case OpenNotice::HeaderHealed:
        return OpenNoticeText::tr(
                   "The first bytes of the file were damaged. The whole carnet was checked, nothing is "
                   "missing, and they are right again. A copy of before is “%1”.")
            .arg(copy);
    case OpenNotice::OlderThanLastTime:
        return OpenNoticeText::tr(
            "This file is older than the last time it was open here: is it an old copy?");
    case OpenNotice::CommitsLost:
        return OpenNoticeText::tr(
            "The last changes before the program stopped could not be read: a part of the file "
            "was damaged. Everything before them is there.");
    case OpenNotice::ForeignWalSetAside:
        return OpenNoticeText::tr(
                   "A file that belongs to another carnet lay beside this one. It was set aside as “%1”; "
                   "nothing of it was read.")
            .arg(copy);
    }
    return {};
}

} // namespace carnet
