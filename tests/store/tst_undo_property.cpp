// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/duplicate_merge.h"
#include "store/duplicate_scan.h"
#include "store/list_query.h"
#include "store/maintenance.h"
#include "store/recorded_tables.h"
#include "store/undo_log.h"
#include "tests/support/derived_rows.h"
#include "tests/support/temp_carnet.h"

#include <QCryptographicHash>
#include <QTest>

#include <random>

using namespace carnet;
using carnet::test::derivedRows;
using carnet::test::TempCarnet;

/// Random commands on a small carnet: undoing all of them gives the start, redoing all gives the end, and walks up and
/// down give every state again; the derived data, the search index and the references hold throughout.
class UndoPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walksUpAndDownToTheSameStates_data();
    void walksUpAndDownToTheSameStates();

private:
    QByteArray fingerprint(Database &db);
    Result<WriteOutcome> randomCommand(Database &db, const Clock &clock, std::mt19937 &random);
    Result<std::vector<qint64>> twoListed(Database &db, RecordKind kind, std::mt19937 &random);
    QString checks(Database &db);
};

QByteArray UndoPropertyTest::fingerprint(Database &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordedTable &table : kRecordedTables) {
        const std::string name(table.name);
        const QStringList columns = columnNames(db, QString::fromStdString(name)).value_or(QStringList{});
        const std::string sql =
            "SELECT " + columns.join(u',').toStdString() + " FROM " + name + " ORDER BY 1, 2";
        auto st = db.statement(sql);
        while (st && st->step().value_or(false)) {
            for (int i = 0; i < columns.size(); ++i) {
                hash.addData(st->isNull(i) ? QByteArrayLiteral("\1null") : st->blob(i));
                hash.addData(QByteArrayLiteral("\0"));
            }
        }
    }
    for (const QString &line : derivedRows(db))
        hash.addData(line.toUtf8() + '\0');
    return hash.result();
}

Result<WriteOutcome> UndoPropertyTest::randomCommand(Database &db, const Clock &clock, std::mt19937 &random)
{
    const auto dice = [&random](int sides) {
        return static_cast<int>(random() % static_cast<unsigned>(sides));
    };
    const auto word = [&dice] { return QStringLiteral("mot%1").arg(dice(30)); };
    const auto someContact = [&](Database &d) -> Result<Contact> {
        CARNET_TRY_ASSIGN(const qint64 count, d.number("SELECT count(*) FROM contact"));
        if (count == 0)
            return fail(ErrorCode::NotFound);
        CARNET_TRY_ASSIGN(Statement st, d.statement("SELECT id FROM contact ORDER BY id LIMIT 1 OFFSET ?"));
        CARNET_TRY(st.bind(dice(static_cast<int>(count))).step());
        return ContactTable(d).byId(st.id<ContactId>(0));
    };
    const int kind = dice(13);
    if (kind >= 10) {
        CARNET_TRY_ASSIGN(const std::vector<qint64> two,
                          twoListed(db, kind == 12 ? RecordKind::Company : RecordKind::Contact, random));
        if (two.size() < 2)
            return WriteOutcome{};
        if (kind == 10)
            return setDistinct(db, clock, RecordKind::Contact, two[0], two[1]);
        if (kind == 11) {
            CARNET_TRY_ASSIGN(const Contact kept, proposedContact(db, {{two[0]}, {two[1]}}));
            return mergeContacts(db, clock, kept, {{two[1]}});
        }
        CARNET_TRY_ASSIGN(const Company kept, proposedCompany(db, {{two[0]}, {two[1]}}));
        return mergeCompanies(db, clock, kept, {{two[1]}});
    }
    return RecordedWrite::run(db, clock, {CommandId::ContactEdit, {}}, [&](Database &d) -> Result<void> {
        if (kind < 3) {
            Contact c;
            c.familyName = word();
            c.companyName = dice(2) ? word() : QString();
            c.points = {{0, PointKind::Email, {}, word(), word(), true}};
            c.tags = {word(), word()};
            return ContactTable(d).insert(c, clock).map([](ContactId) {});
        }
        Result<Contact> found = someContact(d);
        if (!found)
            return found.error().code == ErrorCode::NotFound ? Result<void>() : fail(found.error());
        Contact c = std::move(*found);
        switch (kind) {
        case 3:
            c.note = word();
            break;
        case 4:
            c.points.append({0, PointKind::Mobile, {}, word(), word(), false});
            break;
        case 5:
            if (!c.points.isEmpty())
                c.points.removeAt(dice(static_cast<int>(c.points.size())));
            break;
        case 6:
            c.tags = dice(2) ? QStringList{word()} : QStringList{};
            break;
        case 7:
            c.companyId = {};
            c.companyName = word();
            break;
        case 8:
            c.state.trashed = !c.state.trashed;
            break;
        default: { // a bulk change: everyone is archived, or nobody
            CARNET_TRY_ASSIGN(
                Statement st,
                d.statement("UPDATE contact_state SET archived = 1 - archived WHERE contact_id % 3 = ?"));
            return st.bind(dice(3)).run();
        }
        }
        return ContactTable(d).update(c, clock);
    });
}

/// Two records of the list, whichever.
Result<std::vector<qint64>> UndoPropertyTest::twoListed(Database &db, RecordKind kind, std::mt19937 &random)
{
    CARNET_TRY_ASSIGN(std::vector<qint64> ids, idsByName(db, kind, ListScope::NotTrashed));
    std::shuffle(ids.begin(), ids.end(), random);
    ids.resize(std::min<size_t>(ids.size(), 2));
    return ids;
}

QString UndoPropertyTest::checks(Database &db)
{
    if (db.number("SELECT count(*) FROM pragma_foreign_key_check").value_or(-1) != 0)
        return QStringLiteral("a reference dangles");
    Maintenance maintenance(db);
    const auto index =
        db.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
    return index ? QString() : index.error().detail;
}

void UndoPropertyTest::walksUpAndDownToTheSameStates_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("commands");
    const bool full = qEnvironmentVariableIsSet("CARNET_STRESS");
    for (unsigned seed = 1; seed <= (full ? 20U : 2U); ++seed)
        QTest::addRow("seed %u", seed) << seed << (full ? 1000 : 150);
}

void UndoPropertyTest::walksUpAndDownToTheSameStates()
{
    QFETCH(const unsigned, seed);
    QFETCH(const int, commands);
    TempCarnet carnet;
    QVERIFY2(carnet.db, qPrintable(carnet.failure));
    Database &db = *carnet.db;
    std::mt19937 random(seed);
    std::vector<QByteArray> states{fingerprint(db)};
    for (int i = 0; i < commands; ++i) {
        const auto outcome = randomCommand(db, carnet.clock, random);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        if (outcome->journalNumber > 0)
            states.push_back(fingerprint(db));
        const auto merged = Maintenance(db).mergeSearchIndexIfDue();
        QVERIFY(merged);
    }
    QCOMPARE(checks(db), QString());
    size_t at = states.size() - 1;
    const auto step = [&](bool down) -> QString {
        const auto moved = down ? UndoLog(db).undo(carnet.clock) : UndoLog(db).redo(carnet.clock);
        if (!moved)
            return moved.error().detail + QStringLiteral(" refused");
        if (!moved->conflicts.isEmpty())
            return QStringLiteral("a conflict where nothing else was changed");
        at += down ? size_t(-1) : size_t(1);
        return fingerprint(db) == states[at] ? QString() : QStringLiteral("another state at step %1").arg(at);
    };
    while (at > 0)
        QCOMPARE(step(true), QString());
    QCOMPARE(UndoLog(db).nextUndo().error().code, ErrorCode::NotFound);
    QCOMPARE(checks(db), QString());
    while (at + 1 < states.size())
        QCOMPARE(step(false), QString());
    QCOMPARE(checks(db), QString());
    for (int i = 0; i < commands / 3; ++i) {
        const bool down = at > 0 && (at + 1 == states.size() || random() % 2 == 0);
        QCOMPARE(step(down), QString());
    }
    QCOMPARE(checks(db), QString());
}

QTEST_GUILESS_MAIN(UndoPropertyTest)
#include "tst_undo_property.moc"
