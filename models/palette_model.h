// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette_session.h"

#include <QAbstractListModel>
#include <QStringList>

class QAction;

namespace carnet {

/// Besides DisplayRole (name of a record, text of a command or of a group), DecorationRole (icon of a command),
/// AccessibleTextRole, and for records IdRole, AvatarRole, InitialsRole and IsArchivedRole of list_roles.h.
enum PaletteRole {
    PaletteRowRole = Qt::UserRole + 100, ///< int: PaletteModel::Row
    PaletteDetailRole, ///< QString: what stands behind the name: "Le Fournil d’Arcy, Rennes"
    PaletteKeysRole, ///< QString: "Ctrl N"; empty where there is no key
    PaletteKindRole, ///< int: carnet::RecordKind of a record
    PaletteActionRole, ///< QAction *, of a command: what is triggered
};

/// The rows of the command palette: groups of persons, companies and commands with a heading above each. Without a text
/// the recent records and the first commands; after ":" commands alone, all of them. At most kMostRows besides headings,
/// and for commands alone as many as there are. Headings can be neither chosen nor triggered. GUI thread.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Row { Heading, Record, Command };
    static constexpr int kMostRows = PaletteSession::kMost;
    static constexpr int kPatienceMs = 150; ///< then the commands are shown without the records

    /// Both outlive it.
    PaletteModel(DatabaseThread &db, const LookHistory &history, QObject *parent = nullptr);
    ~PaletteModel() override;

    /// In the order in which they are offered; only enabled ones are. They outlive the model, or are gone from it by
    /// the next call.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    /// Each call asks again, an unchanged text too.
    void setText(const QString &text);
    /// Forgets rows and text: what was found stays nowhere.
    void clear();
    /// False while the rows are not yet those of the text.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    /// The folded words that are looked for: what a view marks.
    [[nodiscard]] const QStringList &words() const { return m_words; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void settled(); ///< the rows are those of the text
    void failed(const carnet::Error &error);

private:
    struct Line;
    void settle(const PaletteSession::Found &found);
    void show(const PaletteSession::Found &found);
    [[nodiscard]] QList<QAction *> matchingCommands() const;
    [[nodiscard]] bool isCommandsOnly() const;

    PaletteSession m_session;
    QTimer m_patience;
    QList<QAction *> m_commands;
    QString m_text;
    QStringList m_words;
    bool m_isSettled = true;
    std::vector<Line> m_lines;
};

} // namespace carnet
