// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/current_carnet.h"
#include "store/integrity_check.h"
#include "store/journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;

/// Carnets of every released schema, made by make_frozen_carnet and never touched since: each later build must open them
/// by the real key and bring them up to date with all they hold.
class FrozenCarnetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(initializeCrypto()); }
    void opensWithAllItHolds_data();
    void opensWithAllItHolds();
};

void FrozenCarnetTest::opensWithAllItHolds_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(CARNET_SOURCE_DIR "/tests/data/carnet"));
    const QStringList names = folder.entryList({QStringLiteral("v*.carnet")}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void FrozenCarnetTest::opensWithAllItHolds()
{
    QFETCH(const QString, name);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("gele.carnet"));
    QVERIFY(QFile::copy(name, path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    // The accents apart, as another keyboard may type them.
    const auto carnet = openCarnet(path, SecretBytes::copyOf("L’e\u0301te\u0301, sept mots gele\u0301s"),
                                   currentOpening(nullptr));
    QVERIFY2(carnet, qPrintable(carnet ? QString() : carnet.error().detail));
    QVERIFY(carnet->notices.isEmpty());
    QCOMPARE(carnet->db->number("SELECT count(*) FROM contact").value(), 25);
    QCOMPARE(carnet->db->number("SELECT count(*) FROM company").value(), 5);
    QCOMPARE(carnet->db->text("SELECT family_name FROM contact ORDER BY id LIMIT 1").value(),
             QStringLiteral("Gelé1"));
    const auto journal = Journal(*carnet->db).verify();
    QVERIFY(journal && journal->isGood() && journal->entries >= 25);
    QVERIFY(checkIntegrity(*carnet->db).value_or(QList<CheckProblem>{CheckProblem()}).isEmpty());
}

QTEST_GUILESS_MAIN(FrozenCarnetTest)
#include "tst_frozen_carnet.moc"
