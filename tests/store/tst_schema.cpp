// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personal_data_map.h"
#include "store/maintenance.h"
#include "store/recorded_tables.h"
#include "tests/support/temp_carnet.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace carnet;
using carnet::test::TempCarnet;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QStringList column(Database &db, const QString &sql)
{
    QStringList values;
    auto st = db.statement(sql.toStdString());
    while (st && st->step().value_or(false))
        values.append(st->text(0));
    return values;
}

/// The shadow tables of the search index are not tables of ours.
QStringList ownTables(Database &db)
{
    return column(
        db,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                       "AND name NOT LIKE 'search_index_%' ORDER BY name"));
}

QString withoutComments(const QString &sql)
{
    return QString(sql).remove(QRegularExpression(QStringLiteral("--[^\n]*")));
}

QStringList sqlFiles()
{
    QStringList files;
    QDirIterator it(QStringLiteral(CARNET_SOURCE_DIR "/store"), {QStringLiteral("*.sql")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

} // namespace

class SchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_carnet.db, qPrintable(m_carnet.failure)); }
    void knowsEveryTableAsRecordedOrSaysWhyNot();
    void givesRecordedTablesKeysThatAreNeverReused();
    void declaresEveryColumnOfTheMapOfPersonalData();
    void isStrictAndHasNoDeleteActionAndNoTrigger();
    void preparesEveryStatement();
    void neverDeletesWithoutWhereAndNeverReplaces();

private:
    TempCarnet m_carnet;
};

void SchemaTest::knowsEveryTableAsRecordedOrSaysWhyNot()
{
    QStringList known;
    for (const RecordedTable &table : kRecordedTables)
        known.append(text(table.name));
    for (const UnrecordedTable &table : kUnrecordedTables)
        known.append(text(table.name));
    known.sort();
    QCOMPARE(ownTables(*m_carnet.db), known);
}

void SchemaTest::givesRecordedTablesKeysThatAreNeverReused()
{
    for (const RecordedTable &table : kRecordedTables) {
        const QString sql =
            column(*m_carnet.db,
                   QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(text(table.name)))
                .value(0);
        QVERIFY2(sql.contains(u"AUTOINCREMENT") || sql.contains(u"WITHOUT ROWID"), qPrintable(sql));
        if (!table.ownerColumn.empty()) // changesets are read by position: the owner comes first
            QCOMPARE(column(*m_carnet.db,
                            QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(text(table.name)))
                         .value(0),
                     text(table.ownerColumn));
    }
}

void SchemaTest::declaresEveryColumnOfTheMapOfPersonalData()
{
    QStringList undeclared;
    QStringList personal;
    for (const PersonalColumn &c : personalColumns())
        personal.append(text(c.table) + u'.' + text(c.column));
    QCOMPARE(personal.size(), QSet<QString>(personal.cbegin(), personal.cend()).size());
    for (const QString &table : ownTables(*m_carnet.db)) {
        if (table == QLatin1String("search_index"))
            continue; // words of columns that are declared where they stand
        const bool rest =
            std::any_of(impersonalColumns().begin(), impersonalColumns().end(),
                        [&](const ImpersonalColumn &c) { return text(c.table) == table && c.column == "*"; });
        for (const QString &name :
             column(*m_carnet.db, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))) {
            const QString full = table + u'.' + name;
            const bool isKey = name == QLatin1String("id") || name == QLatin1String("uid")
                || name == QLatin1String("absent") || name == QLatin1String("n")
                || name == QLatin1String("sha256") || name.endsWith(QLatin1String("_id"));
            const bool holdsRecords =
                table.startsWith(QLatin1String("contact")) || table.startsWith(QLatin1String("company"));
            if (personal.removeAll(full) == 0 && (!rest || (holdsRecords && !isKey)))
                undeclared.append(full);
        }
    }
    QVERIFY2(undeclared.isEmpty(),
             qPrintable(QStringLiteral("not in core/personal_data_map: ") + undeclared.join(u' ')));
    QVERIFY2(personal.isEmpty(),
             qPrintable(QStringLiteral("in the map but not in the schema: ") + personal.join(u' ')));
}

void SchemaTest::isStrictAndHasNoDeleteActionAndNoTrigger()
{
    for (const QString &sql : column(
             *m_carnet.db,
             QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' "
                            "AND name NOT LIKE 'search_index_%' AND name NOT LIKE 'sqlite_%'"))) {
        QVERIFY2(sql.contains(u"STRICT"), qPrintable(sql));
        QVERIFY2(!sql.contains(u"ON DELETE"), qPrintable(sql));
    }
    QCOMPARE(column(*m_carnet.db, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")),
             QStringList());
}

void SchemaTest::preparesEveryStatement()
{
    Maintenance maintenance(*m_carnet.db); // the scratch table of derive.sql is made on the way
    int prepared = 0;
    for (const QString &file : sqlFiles()) {
        if (file.contains(u"/migrations/"))
            continue;
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QString all = QString::fromUtf8(source.readAll());
        QStringList sections = all.split(QStringLiteral("-- name: "));
        sections.removeFirst();
        for (const QString &section : std::as_const(sections)) {
            const QString name = section.section(u'\n', 0, 0);
            for (const char *kind : {"contact", "company"}) {
                const std::string sql = section.section(u'\n', 1)
                                            .replace(QStringLiteral("{kind}"), QLatin1String(kind))
                                            .toStdString();
                auto st = m_carnet.db->statement(sql);
                QVERIFY2(
                    st,
                    qPrintable(
                        QStringLiteral("%1 %2: %3").arg(file, name, st ? QString() : st.error().detail)));
                if (name.startsWith(QLatin1String("create")))
                    QVERIFY(st->run());
                ++prepared;
            }
        }
    }
    QVERIFY(prepared > 50);
}

void SchemaTest::neverDeletesWithoutWhereAndNeverReplaces()
{
    const QRegularExpression deleteFrom(QStringLiteral("\\bDELETE\\s+FROM\\s+[\\w.]+(?!\\s+WHERE|[\\w.])"),
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression replace(QStringLiteral("\\b(INSERT\\s+OR\\s+REPLACE|REPLACE\\s+INTO)\\b"),
                                     QRegularExpression::CaseInsensitiveOption);
    QStringList files = sqlFiles();
    QDirIterator it(QStringLiteral(CARNET_SOURCE_DIR "/store"), {QStringLiteral("*.cpp")}, QDir::Files);
    while (it.hasNext())
        files.append(it.next());
    for (const QString &file : std::as_const(files)) {
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString sql = withoutComments(QString::fromUtf8(source.readAll()));
        QVERIFY2(!deleteFrom.match(sql).hasMatch(),
                 qPrintable(QStringLiteral("%1: %2").arg(file, deleteFrom.match(sql).captured())));
        QVERIFY2(!replace.match(sql).hasMatch(), qPrintable(file));
    }
    QVERIFY(deleteFrom.match(QStringLiteral("DELETE FROM journal")).hasMatch());
    QVERIFY(!deleteFrom.match(QStringLiteral("DELETE FROM journal WHERE n = 1")).hasMatch());
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
