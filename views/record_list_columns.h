// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QObject>
#include <QSet>

class QMenu;
class QTableView;

namespace carnet {

/// The columns of a list of records: their widths, which of them are shown, and which give way when it is narrow.
class RecordListColumns : public QObject {
    Q_OBJECT
public:
    RecordListColumns(RecordKind kind, QTableView *view);

    /// As they are at first; once the view has its model.
    void setUp();
    /// A narrow list gives up what can be read in the detail: the last contact first, then the tags.
    void fit();
    /// Widths, order and visibility, for the settings.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray &state);
    /// A menu of the columns that can be hidden.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    void changed(); ///< by the user

private:
    RecordKind m_kind;
    QTableView *m_view;
    QSet<int> m_hiddenByUser; ///< a narrow list hides more
};

} // namespace carnet
