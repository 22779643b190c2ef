// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_refused_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace carnet {

namespace {

struct ImportRefusedDialog {
    Q_DECLARE_TR_FUNCTIONS(carnet::ImportRefusedDialog)
};

} // namespace

void askWhereRefusedGo(QWidget *parent, const QString &source,
                       const std::function<void(const QString &path)> &chosen)
{
    const QFileInfo file(source);
    const QString folder = source.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : file.absolutePath();
    auto *dialog = new QFileDialog(parent, ImportRefusedDialog::tr("Save the refused rows"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is never written over
    dialog->selectFile(source.isEmpty()
                           ? ImportRefusedDialog::tr("Refused rows.csv")
                           : ImportRefusedDialog::tr("%1 – refused rows.csv").arg(file.completeBaseName()));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace carnet
