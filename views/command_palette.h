// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "views/widgets/overlay.h"

#include <QKeySequence>

class QAbstractItemModel;
class QAction;
class QLineEdit;
class QListView;
class QModelIndex;

namespace carnet {

class PaletteDelegate;

/// Ctrl+K: one field over everything, and below it what the typed text finds: persons, companies, commands. It
/// shows a model with the roles of models/palette_model.h and is driven by keys alone: arrows, Enter, Escape;
/// a key of a command triggers it from here too.
class CommandPalette : public Overlay {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *host);

    /// What opens it, and closes it again.
    [[nodiscard]] static QKeySequence key() { return QKeySequence(Qt::CTRL | Qt::Key_K); }
    /// The model stays the caller's; null: none, and it closes.
    void setRows(QAbstractItemModel *rows);
    /// Whose keys act while it is open.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    /// Opens it empty.
    void openFresh();
    /// Forgets what was typed.
    void clear();
    [[nodiscard]] QString text() const;

public Q_SLOTS:
    /// The rows are those of the text: Enter may have waited for them.
    void showSettled();

Q_SIGNALS:
    void textEdited(const QString &text); ///< also, empty, where it opens
    void recordChosen(carnet::RecordKind kind, qint64 id, bool isArchived);

protected:
    [[nodiscard]] QWidget *keyboardTarget() override;
    void placePanel() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void onEdited(const QString &text);
    void onRowsReset();
    void rememberCurrent();
    void move(int step);
    void chooseFirst();
    void trigger(const QModelIndex &row);
    [[nodiscard]] bool takeKey(const QKeyEvent &event);

    QLineEdit *m_edit = nullptr;
    QListView *m_list;
    PaletteDelegate *m_delegate;
    QList<QAction *> m_commands;
    QVariant m_kept; ///< what the user moved to: it stays chosen when rows come
    bool m_isAwaited = false;
    bool m_opensWhenSettled = false; ///< Enter came before the rows it is for
};

} // namespace carnet
