// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/maintenance.h"
#include "store/sql/bulk_change.h"
#include "store/sql/derive.h"
#include "store/sql/list.h"
#include "store/sql/search.h"
#include "store/sql_kind.h"
#include "tests/support/temp_carnet.h"

#include <QTest>

using namespace carnet;

/// What runs at each save or each page must never read a whole table: the plan says so without a large file.
class TestQueryPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_carnet.db, qPrintable(m_carnet.failure));
        const Maintenance door(*m_carnet.db);
        auto st = m_carnet.db->statement(sql::derive::createScratchId);
        QVERIFY(st && st->run());
    }

    void scansNoRecordTable_data()
    {
        QTest::addColumn<QByteArray>("sql");
        namespace d = sql::derive;
        namespace l = sql::list;
        const std::pair<const char *, std::string_view> queries[] = {
            {"contacts", d::contacts},
            {"contact points", d::contactPoints},
            {"contact towns", d::contactTowns},
            {"contact custom", d::contactCustom},
            {"companies", d::companies},
            {"company points", d::companyPoints},
            {"company towns", d::companyTowns},
            {"company custom", d::companyCustom},
            {"show contact rows", d::showContactRows},
            {"show company rows", d::showCompanyRows},
            {"contacts of company", d::contactsOfCompany},
            {"contact row", l::contactRow},
            {"company row", l::companyRow},
            {"contact tags", l::contactTags},
            {"company tags", l::companyTags},
            {"key of a contact", sqlForKind(d::keyOf, RecordKind::Contact)},
            {"key of a company", sqlForKind(sql::search::key, RecordKind::Company)},
            {"contacts of a tag", sqlForKind(sql::search::ofTag, RecordKind::Contact)},
            {"companies of a tag", sqlForKind(sql::search::ofTag, RecordKind::Company)},
        };
        for (const auto &[name, text] : queries)
            QTest::newRow(name) << QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        namespace b = sql::bulk_change;
        const std::pair<const char *, std::string_view> bulk[] = {
            {"remove tag", b::removeTag},   {"set relation", b::setRelation}, {"is there", b::isThere},
            {"clear owner", b::clearOwner}, {"unarchive", b::unarchive},      {"restore", b::restore},
        };
        for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
            for (const auto &[name, text] : bulk) {
                const std::string_view sql = sqlForKind(text, kind);
                QTest::addRow("%s, %d", name, static_cast<int>(kind))
                    << QByteArray(sql.data(), static_cast<qsizetype>(sql.size()));
            }
        }
    }
    void scansNoRecordTable()
    {
        QFETCH(QByteArray, sql);
        const Maintenance door(*m_carnet.db); // to explain a write counts as one
        const QByteArray explained = "EXPLAIN QUERY PLAN " + sql;
        auto st = m_carnet.db->statement(
            std::string_view(explained.constData(), static_cast<size_t>(explained.size())));
        QVERIFY(st);
        int steps = 0;
        for (;;) {
            const Result<bool> row = st->step();
            QVERIFY(row);
            if (!*row)
                break;
            ++steps;
            const QString detail = st->text(3);
            const QString table = detail.startsWith(u"SCAN ") ? detail.section(u' ', 1, 1) : QString();
            QVERIFY2(table.isEmpty() || table == u"s" || table.startsWith(u"temp.scratch_"),
                     qPrintable(detail));
        }
        QVERIFY(steps > 0);
    }

private:
    test::TempCarnet m_carnet;
};

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_query_plans.moc"
