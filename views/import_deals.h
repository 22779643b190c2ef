// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import_session.h"

#include <QWidget>

class QLabel;

namespace carnet {

/// Told below the columns when a file speaks of opportunities: in which columns, how many rows once they are
/// counted, and that they are kept in the notes.
class ImportDeals : public QWidget {
    Q_OBJECT
public:
    explicit ImportDeals(QWidget *parent);
    /// `rows`: -1 while they are not counted. Hidden when no column speaks of one.
    void show(const QList<ImportSession::Column> &columns, qint64 rows);

private:
    QLabel *m_text;
};

} // namespace carnet
