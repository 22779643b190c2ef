// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hidden_marks.h"

#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

class HiddenMarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesThemOutOfNames_data();
    void takesThemOutOfNames();
    void leavesWhatIsWritten();
    void cleansWhatARecordIsCalledBy();
};

void HiddenMarksTest::takesThemOutOfNames_data()
{
    QTest::addColumn<QChar>("mark");
    for (const char16_t mark : {0x0000, 0x0001, 0x0007, 0x0008, 0x000B, 0x001B, 0x001F, 0x007F, 0x0080,
                                0x0085, 0x009B, 0x009F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
                                0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF})
        QTest::addRow("U+%04X", mark) << QChar(mark);
}

void HiddenMarksTest::takesThemOutOfNames()
{
    QFETCH(const QChar, mark);
    QVERIFY(isHiddenMark(mark));
    QCOMPARE(withoutHiddenMarks(mark + u"Mar"_s + mark + u"chand"_s + mark), u"Marchand"_s);
}

void HiddenMarksTest::leavesWhatIsWritten()
{
    const QString written = u"Hélène d’Arcy\tA\nB\r\u00A0\u202F\u200C\u200D👩\u200D💻 שלום مرحبا 中"_s;
    QCOMPARE(withoutHiddenMarks(written), written);
}

void HiddenMarksTest::cleansWhatARecordIsCalledBy()
{
    Contact contact;
    contact.civility = u"M\u202E."_s;
    contact.firstName = u"Zo\u2066é"_s;
    contact.familyName = u"Arn\u0000aud"_s;
    contact.companyName = u"\uFEFFAtlas"_s;
    const QString note = u"a\u202Eb\nc\u2028d"_s;
    contact.note = note;
    removeHiddenMarks(contact, MarkedTexts::Names);
    QCOMPARE(displayName(contact), u"Zoé Arnaud"_s);
    QCOMPARE(contact.civility, u"M."_s);
    QCOMPARE(contact.companyName, u"Atlas"_s);
    QCOMPARE(contact.note, note);
    removeHiddenMarks(contact, MarkedTexts::All);
    QCOMPARE(contact.note, u"ab\nc\nd"_s);
    Company company;
    company.name = u"At\u202Elas"_s;
    removeHiddenMarks(company, MarkedTexts::Names);
    QCOMPARE(company.name, u"Atlas"_s);
}

QTEST_APPLESS_MAIN(HiddenMarksTest)
#include "tst_hidden_marks.moc"
