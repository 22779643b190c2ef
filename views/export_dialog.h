// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export_plan.h"

#include <QDialog>

class QButtonGroup;
class QVBoxLayout;

namespace carnet {

/// What goes into the file, and which kind of file: asked before its name. Open it with open(); it deletes
/// itself when it is closed.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// `offers`: at least one, the proposed one first.
    ExportDialog(RecordKind kind, const QList<ExportOffer> &offers, QWidget *parent);

    [[nodiscard]] ExportWhat what() const;
    [[nodiscard]] ExportFormat format() const;

Q_SIGNALS:
    void wanted(carnet::ExportWhat what, carnet::ExportFormat format);

private:
    void addOffers(QVBoxLayout *column, RecordKind kind, const QList<ExportOffer> &offers);
    void addFormats(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);

    QButtonGroup *m_whats;
    QButtonGroup *m_formats;
};

/// "Contacts 2026-11-24.csv": says what it is and of which day, and nothing that is in it.
[[nodiscard]] QString exportFileName(RecordKind kind, ExportFormat format, const QDate &today);

} // namespace carnet
