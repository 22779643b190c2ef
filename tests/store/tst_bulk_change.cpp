// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_change.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/undo_log.h"
#include "tests/support/temp_carnet.h"

#include <QTest>

using namespace carnet;
using carnet::test::TempCarnet;

namespace {

/// One record as far as a bulk change can reach it.
struct Reached {
    QStringList tags;
    Relation relation = Relation::None;
    bool archived = false;
    bool trashed = false;
    qint64 owner = 0;
    bool operator==(const Reached &) const = default;
};

char *toString(const Reached &r)
{
    return qstrdup(qPrintable(QStringLiteral("%1 %2 %3 %4 %5")
                                  .arg(r.tags.join(u','))
                                  .arg(static_cast<int>(r.relation))
                                  .arg(r.archived)
                                  .arg(r.trashed)
                                  .arg(r.owner)));
}

template <typename Record>
Reached reachedOf(const Record &record)
{
    return {record.tags, record.relation, record.state.archived, record.state.trashed,
            record.state.owner.value};
}

using Change = std::function<Result<void>(BulkChange &)>;

} // namespace

Q_DECLARE_METATYPE(Reached)
Q_DECLARE_METATYPE(Change)

/// The same change of many records: what differs changes, nothing else does, and undo brings all of it back.
class BulkChangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_carnet.reset(); }
    void changesWhatDiffersAndIsUndone_data();
    void changesWhatDiffersAndIsUndone();
    void refusesARecordThatIsGone_data();
    void refusesARecordThatIsGone();

private:
    Result<void> make(RecordKind kind);
    Result<std::vector<Reached>> read(RecordKind kind);
    Result<WriteOutcome> run(RecordKind kind, const Change &change, std::vector<qint64> ids);
    std::unique_ptr<TempCarnet> m_carnet;
};

void BulkChangeTest::init()
{
    m_carnet = std::make_unique<TempCarnet>();
    QVERIFY2(m_carnet->db, qPrintable(m_carnet->failure));
}

/// 1: nothing set; 2: all of it; 3: nothing set, and never chosen.
Result<void> BulkChangeTest::make(RecordKind kind)
{
    return RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::ContactCreate, {}},
                              [&](Database &db) -> Result<void> {
                                  const auto fill = [](auto &record, int n) {
                                      if (n != 2)
                                          return;
                                      record.tags = {QStringLiteral("Été"), QStringLiteral("Salon")};
                                      record.relation = Relation::Client;
                                      record.state.archived = true;
                                      record.state.trashed = true;
                                      record.state.owner = MemberId{1};
                                  };
                                  for (int n = 1; n <= 3; ++n) {
                                      if (kind == RecordKind::Contact) {
                                          Contact c;
                                          c.familyName = QString::number(n);
                                          fill(c, n);
                                          CARNET_TRY(ContactTable(db).insert(c, m_carnet->clock));
                                      } else {
                                          Company c;
                                          c.name = QString::number(n);
                                          fill(c, n);
                                          CARNET_TRY(CompanyTable(db).insert(c, m_carnet->clock));
                                      }
                                  }
                                  return {};
                              })
        .map([](const WriteOutcome &) {});
}

Result<std::vector<Reached>> BulkChangeTest::read(RecordKind kind)
{
    std::vector<Reached> all;
    for (qint64 id = 1; id <= 3; ++id) {
        if (kind == RecordKind::Contact) {
            CARNET_TRY_ASSIGN(const Contact contact, ContactTable(*m_carnet->db).byId({id}));
            all.push_back(reachedOf(contact));
        } else {
            CARNET_TRY_ASSIGN(const Company company, CompanyTable(*m_carnet->db).byId({id}));
            all.push_back(reachedOf(company));
        }
    }
    return all;
}

Result<WriteOutcome> BulkChangeTest::run(RecordKind kind, const Change &change, std::vector<qint64> ids)
{
    return RecordedWrite::run(*m_carnet->db, m_carnet->clock, {CommandId::TagAssign, {}},
                              [&](Database &db) -> Result<void> {
                                  BulkChange bulk(db, kind, std::move(ids));
                                  return change(bulk);
                              });
}

void BulkChangeTest::changesWhatDiffersAndIsUndone_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reached>("first");
    QTest::addColumn<Reached>("second");
    QTest::addColumn<int>("changed");
    const Reached full{{QStringLiteral("Salon"), QStringLiteral("Été")}, Relation::Client, true, true, 1};
    const auto with = [](Reached reached, const std::function<void(Reached &)> &set) {
        set(reached);
        return reached;
    };
    const QString newTag = QStringLiteral("Neuf");
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
        const char *name = kind == RecordKind::Contact ? "contact" : "company";
        const auto row = [&](const char *what, const Change &change, const Reached &first,
                             const Reached &second, int changed) {
            QTest::addRow("%s of %s", what, name) << kind << change << first << second << changed;
        };
        row(
            "new tag", [newTag](BulkChange &b) { return b.addTag(newTag); },
            with({}, [&](Reached &r) { r.tags = {newTag}; }),
            with(full, [&](Reached &r) { r.tags.prepend(newTag); }), 2);
        row(
            "tag that one has", [](BulkChange &b) { return b.addTag(QStringLiteral("ete")); },
            with({}, [](Reached &r) { r.tags = {QStringLiteral("Été")}; }), full, 1);
        row(
            "tag off", [](BulkChange &b) { return b.removeTag(QStringLiteral("ÉTÉ")); }, {},
            with(full, [](Reached &r) { r.tags = {QStringLiteral("Salon")}; }), 1);
        row(
            "unknown tag off", [newTag](BulkChange &b) { return b.removeTag(newTag); }, {}, full, 0);
        row(
            "relation", [](BulkChange &b) { return b.setRelation(Relation::Client); },
            with({}, [](Reached &r) { r.relation = Relation::Client; }), full, 1);
        row(
            "owner", [](BulkChange &b) { return b.setOwner(MemberId{1}); },
            with({}, [](Reached &r) { r.owner = 1; }), full, 1);
        row(
            "nobody's", [](BulkChange &b) { return b.setOwner({}); }, {},
            with(full, [](Reached &r) { r.owner = 0; }), 1);
        row(
            "archive", [](BulkChange &b) { return b.setArchived(true); },
            with({}, [](Reached &r) { r.archived = true; }), full, 1);
        row(
            "unarchive", [](BulkChange &b) { return b.setArchived(false); }, {},
            with(full, [](Reached &r) { r.archived = false; }), 1);
        row(
            "trash", [](BulkChange &b) { return b.setTrashed(true); },
            with({}, [](Reached &r) { r.trashed = true; }), full, 1);
        row(
            "restore", [](BulkChange &b) { return b.setTrashed(false); }, {},
            with(full, [](Reached &r) { r.trashed = false; }), 1);
    }
}

void BulkChangeTest::changesWhatDiffersAndIsUndone()
{
    QFETCH(const RecordKind, kind);
    QFETCH(const Change, change);
    QFETCH(const Reached, first);
    QFETCH(const Reached, second);
    QFETCH(const int, changed);
    QVERIFY(make(kind));
    const auto before = read(kind);
    QVERIFY(before);
    const auto outcome = run(kind, change, {2, 1}); // in whatever order
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    QCOMPARE(static_cast<int>(outcome->touched.of(kind).size()), changed);
    const auto after = read(kind);
    QVERIFY(after);
    QCOMPARE(after->at(0), first);
    QCOMPARE(after->at(1), second);
    QCOMPARE(after->at(2), Reached());
    if (changed == 0)
        return;
    QVERIFY(UndoLog(*m_carnet->db).undo(m_carnet->clock));
    QCOMPARE(read(kind).value_or(std::vector<Reached>()), *before);
    QVERIFY(UndoLog(*m_carnet->db).redo(m_carnet->clock));
    QCOMPARE(read(kind).value_or(std::vector<Reached>()), *after);
}

void BulkChangeTest::refusesARecordThatIsGone_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("tag") << Change([](BulkChange &b) { return b.addTag(QStringLiteral("Salon")); });
    QTest::newRow("relation") << Change([](BulkChange &b) { return b.setRelation(Relation::Client); });
    QTest::newRow("archive") << Change([](BulkChange &b) { return b.setArchived(true); });
    QTest::newRow("trash") << Change([](BulkChange &b) { return b.setTrashed(true); });
}

void BulkChangeTest::refusesARecordThatIsGone()
{
    QFETCH(const Change, change);
    QVERIFY(make(RecordKind::Contact));
    const auto before = read(RecordKind::Contact);
    QVERIFY(before);
    QVERIFY(!run(RecordKind::Contact, change, {1, 99}));
    QCOMPARE(read(RecordKind::Contact).value_or(std::vector<Reached>()), *before);
}

QTEST_GUILESS_MAIN(BulkChangeTest)
#include "tst_bulk_change.moc"
