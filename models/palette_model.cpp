// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette_model.h"

#include "core/initials.h"
#include "core/search_text.h"
#include "models/list_roles.h"
#include "models/record_sentence.h"
#include "models/shown_key.h"

#include <QAction>
#include <QIcon>
#include <QPointer>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kCommandsAtLeast = 4; ///< where that many match
constexpr int kCompaniesAtLeast = 3;
constexpr QChar kCommandSign = u':';

/// Company and town, without what the name before says already: "Restaurant des Halles, Morlaix" is in Morlaix.
QString detailOf(const RecordRow &row)
{
    QStringList parts;
    QString before = row.name;
    const QString company = row.kind == RecordKind::Contact ? row.company : QString();
    for (const QString &part : {company, row.town}) {
        if (part.isEmpty() || before == part || before.endsWith(QStringLiteral(", ") + part))
            continue;
        parts << part;
        before = part;
    }
    return parts.join(QStringLiteral(", "));
}

QVariant roleOfRecord(const RecordRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return recordSentence(row);
    case PaletteDetailRole:
        return detailOf(row);
    case PaletteKindRole:
        return static_cast<int>(row.kind);
    case IdRole:
        return row.id;
    case AvatarRole:
        return row.uid.bytes.back() % 8;
    case InitialsRole:
        return initialsOf(row.name);
    case IsArchivedRole:
        return row.archived;
    default:
        return {};
    }
}

QVariant roleOfCommand(QAction *action, int role)
{
    const QString keys = shownKey(action->shortcut());
    switch (role) {
    case Qt::DisplayRole:
        return action->text();
    case Qt::DecorationRole:
        return action->icon();
    case Qt::AccessibleTextRole:
        return keys.isEmpty() ? action->text() : QStringLiteral("%1, %2").arg(action->text(), keys);
    case PaletteKeysRole:
        return keys;
    case PaletteActionRole:
        return QVariant::fromValue(action);
    default:
        return {};
    }
}

} // namespace

/// One row: a heading's text, a record, or a command.
struct PaletteModel::Line {
    Row kind = Row::Heading;
    QString heading;
    RecordRow record;
    QPointer<QAction> action;
};

PaletteModel::PaletteModel(DatabaseThread &db, const LookHistory &history, QObject *parent)
    : QAbstractListModel(parent), m_session(db, history)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { show({}); });
    connect(&m_session, &PaletteSession::found, this, &PaletteModel::settle);
    connect(&m_session, &PaletteSession::failed, this, [this](const Error &error) {
        settle({});
        Q_EMIT failed(error);
    });
}

PaletteModel::~PaletteModel() = default;

bool PaletteModel::isCommandsOnly() const
{
    return m_text.startsWith(kCommandSign);
}

void PaletteModel::setText(const QString &text)
{
    m_text = text.trimmed();
    m_words = searchPieces(m_text);
    if (isCommandsOnly() || (m_words.isEmpty() && !m_text.isEmpty())) {
        m_session.stop();
        settle({});
        return;
    }
    m_isSettled = false;
    m_patience.start();
    m_session.ask(m_text);
}

void PaletteModel::clear()
{
    m_session.stop();
    m_patience.stop();
    m_text.clear();
    m_words.clear();
    m_isSettled = true;
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void PaletteModel::settle(const PaletteSession::Found &found)
{
    m_patience.stop();
    show(found);
    m_isSettled = true;
    Q_EMIT settled();
}

/// Every word that was typed begins a word of the command.
QList<QAction *> PaletteModel::matchingCommands() const
{
    if (m_words.isEmpty() && !m_text.isEmpty() && !isCommandsOnly())
        return {};
    QList<QAction *> matching;
    for (QAction *action : m_commands) {
        const QStringList pieces = searchPieces(action->text());
        const bool matches = std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return std::any_of(pieces.begin(), pieces.end(),
                               [&](const QString &piece) { return piece.startsWith(word); });
        });
        if (matches && action->isEnabled())
            matching << action;
    }
    return matching;
}

void PaletteModel::show(const PaletteSession::Found &found)
{
    QList<QAction *> commands = matchingCommands();
    const qsizetype most = isCommandsOnly() ? commands.size() : kMostRows;
    const auto least = [](qsizetype wanted, size_t there) {
        return std::min(wanted, static_cast<qsizetype>(there));
    };
    // What one group leaves the next one takes: persons first.
    const qsizetype ofCommands = least(kCommandsAtLeast, static_cast<size_t>(commands.size()));
    const qsizetype ofCompanies = least(kCompaniesAtLeast, found.companies.size());
    const qsizetype recent = least(most - ofCommands, found.recent.size());
    const qsizetype persons = least(most - ofCommands - ofCompanies, found.persons.size());
    const qsizetype companies = least(most - ofCommands - persons, found.companies.size());
    commands =
        commands.first(least(most - recent - persons - companies, static_cast<size_t>(commands.size())));

    std::vector<Line> lines;
    const auto addRecords = [&lines](const QString &heading, const std::vector<RecordRow> &rows,
                                     qsizetype count) {
        if (count > 0)
            lines.push_back({Row::Heading, heading, {}, {}});
        for (qsizetype i = 0; i < count; ++i)
            lines.push_back({Row::Record, {}, rows[static_cast<size_t>(i)], {}});
    };
    addRecords(tr("Recent"), found.recent, recent);
    addRecords(tr("Contacts"), found.persons, persons);
    addRecords(tr("Companies"), found.companies, companies);
    if (!commands.isEmpty())
        lines.push_back({Row::Heading, tr("Actions"), {}, {}});
    for (QAction *action : std::as_const(commands))
        lines.push_back({Row::Command, {}, {}, action});
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    if (role == PaletteRowRole)
        return static_cast<int>(line.kind);
    switch (line.kind) {
    case Row::Heading:
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(line.heading)
                                                                         : QVariant();
    case Row::Record:
        return roleOfRecord(line.record, role);
    case Row::Command:
        return line.action ? roleOfCommand(line.action, role) : QVariant();
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_lines[static_cast<size_t>(index.row())].kind == Row::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace carnet
