// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opened_documents.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace carnet;

class OpenedDocumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesPrivatelyAndGoesWithTheLock();
    void keepsTheNameAndNothingElse_data();
    void keepsTheNameAndNothingElse();
    void removesWhatAKilledWindowLeft();
    void knowsProgramsFromDocuments_data();
    void knowsProgramsFromDocuments();

private:
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        QDirIterator it(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            if (!it.fileName().endsWith(QStringLiteral(".lock")))
                names << it.fileName();
        }
        return names;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void OpenedDocumentsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_dir->path().toLocal8Bit());
}

void OpenedDocumentsTest::writesPrivatelyAndGoesWithTheLock()
{
    OpenedDocuments documents;
    const auto first = documents.write(QStringLiteral("Plan.pdf"), "abc");
    const auto second = documents.write(QStringLiteral("Plan.pdf"), "defg");
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QCOMPARE(QFileInfo(*second).fileName(), QStringLiteral("Plan.pdf"));
    QCOMPARE(QFileInfo(*second).size(), 4);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(*first).permissions() & (others | QFile::ExeOwner)));
    QVERIFY(!(QFileInfo(QFileInfo(QFileInfo(*first).path()).path()).permissions() & others));
    documents.clear();
    QVERIFY(files().isEmpty());
    QVERIFY(documents.write(QStringLiteral("Plan.pdf"), "abc"));
}

void OpenedDocumentsTest::keepsTheNameAndNothingElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a path") << "../../etc/passwd"
                            << "passwd";
    QTest::newRow("a path of Windows") << "C:\\Temp\\a.txt"
                                       << "a.txt";
    QTest::newRow("hidden") << ".bashrc"
                            << "bashrc";
    QTest::newRow("only dots") << ".."
                               << "document";
    QTest::newRow("accents") << "Devis été.pdf"
                             << "Devis été.pdf";
}

void OpenedDocumentsTest::keepsTheNameAndNothingElse()
{
    QFETCH(const QString, name);
    OpenedDocuments documents;
    const auto path = documents.write(name, "abc");
    QVERIFY(path);
    QTEST(QFileInfo(*path).fileName(), "expected");
    QVERIFY(path->startsWith(m_dir->path()));
}

void OpenedDocumentsTest::removesWhatAKilledWindowLeft()
{
    OpenedDocuments alive;
    const auto kept = alive.write(QStringLiteral("a.txt"), "abc");
    QVERIFY(kept);
    const QString base = QFileInfo(QFileInfo(QFileInfo(*kept).path()).path()).path();
    QVERIFY(QDir(base).mkpath(QStringLiteral("left/1"))); // no lock beside it
    QFile left(QDir(base).filePath(QStringLiteral("left/1/b.txt")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    OpenedDocuments::removeLeftOvers();
    QCOMPARE(files(), QStringList(QStringLiteral("a.txt")));
}

void OpenedDocumentsTest::knowsProgramsFromDocuments_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isProgram");
    QTest::newRow("pdf") << "application/pdf" << false;
    QTest::newRow("picture") << "image/jpeg" << false;
    QTest::newRow("letter") << "application/vnd.oasis.opendocument.text" << false;
    QTest::newRow("text") << "text/plain" << false;
    QTest::newRow("shell script") << "application/x-shellscript" << true;
    QTest::newRow("desktop file") << "application/x-desktop" << true;
    QTest::newRow("executable") << "application/x-executable" << true;
}

void OpenedDocumentsTest::knowsProgramsFromDocuments()
{
    QFETCH(const QString, type);
    QTEST(OpenedDocuments::isProgram(type), "isProgram");
}

QTEST_GUILESS_MAIN(OpenedDocumentsTest)
#include "tst_opened_documents.moc"
