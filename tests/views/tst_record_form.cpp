// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_records.h"
#include "views/record_form.h"
#include "views/widgets/field_box.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace carnet;

class RecordFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void editsEveryField();
    void refusesADateThatIsNone();
    void tellsWhatIsWrongAsOneTypes();
};

void RecordFormTest::editsEveryField()
{
    RecordForm form(nullptr);
    RecordContext context;
    context.format.today = QDate(2026, 11, 24);
    context.customFields = fakeFields();
    context.members = fakeMembers();
    form.setContext(context);
    form.editContact(fakeContact());
    QCOMPARE(form.contact(), fakeContact()); // opening it changes nothing
    QCOMPARE(form.newOwner(), QString());
    form.show();
    const auto edit = [&form](const QString &name) -> QLineEdit * {
        for (QLineEdit *each : form.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    };
    const std::pair<QString, QString> typed[] = {{QStringLiteral("Department"), QStringLiteral("Achats")},
                                                 {QStringLiteral("Birthday"), QStringLiteral("12 mars 1980")},
                                                 {QStringLiteral("Civility"), QStringLiteral("Dr")},
                                                 {QStringLiteral("Source"), QStringLiteral("Annuaire")},
                                                 {QStringLiteral("Since when?"), QStringLiteral("hier")},
                                                 {fakeFields().at(1).name, QStringLiteral("51,5")}};
    for (const auto &[name, text] : typed) {
        QVERIFY2(edit(name), qPrintable(name));
        edit(name)->setText(text);
    }
    const auto choose = [&form](const QString &name, int value) {
        for (QComboBox *each : form.findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                each->setCurrentIndex(each->findData(value));
        }
    };
    choose(QStringLiteral("Who?"), int(Nature::Consumer));
    choose(QStringLiteral("Where from?"), int(Origin::PublicSource));
    for (QComboBox *each : form.findChildren<QComboBox *>()) {
        if (each->accessibleName() == QStringLiteral("Followed by"))
            each->setEditText(QStringLiteral("Yann Tanguy"));
    }
    const Contact contact = form.contact();
    QCOMPARE(contact.department, QStringLiteral("Achats"));
    QCOMPARE(contact.birthday, QStringLiteral("1980-03-12"));
    QCOMPARE(contact.civility, QStringLiteral("Dr"));
    QCOMPARE(contact.nature, Nature::Consumer);
    QCOMPARE(contact.provenance.origin, Origin::PublicSource);
    QCOMPARE(contact.provenance.source, QStringLiteral("Annuaire"));
    QCOMPARE(contact.provenance.obtainedOn, QDate(2026, 11, 23));
    QCOMPARE(contact.provenance.obtainedFrom, ObtainedFrom::Entry);
    QCOMPARE(contact.addresses.size(), 2);
    QVERIFY(contact.customValues.contains(CustomValue{fakeFields().at(1).id, QStringLiteral("51.5")}));
    QCOMPARE(form.newOwner(), QStringLiteral("Yann Tanguy"));
    // A field that comes while the form is open leaves what was typed.
    QList<CustomField> more = fakeFields();
    more.append(more.at(1));
    more.last().id = {9};
    more.last().name = QStringLiteral("Nouveau");
    context.customFields = more;
    form.setContext(context);
    QVERIFY(edit(QStringLiteral("Nouveau")));
    QVERIFY(form.contact().customValues.contains(CustomValue{fakeFields().at(1).id, QStringLiteral("51.5")}));
}

void RecordFormTest::refusesADateThatIsNone()
{
    RecordForm form(nullptr);
    form.editContact(fakeContact());
    form.show();
    QSignalSpy saved(&form, &RecordForm::contactSaved);
    FieldBox *birthday = nullptr;
    for (FieldBox *box : form.findChildren<FieldBox *>()) {
        if (box->edit()->accessibleName() == QStringLiteral("Birthday"))
            birthday = box;
    }
    QVERIFY(birthday);
    birthday->edit()->setText(QStringLiteral("au printemps"));
    QTest::keyClick(birthday->edit(), Qt::Key_Return);
    QCOMPARE(saved.count(), 0);
    QVERIFY(!birthday->problem().isEmpty());
    birthday->edit()->setText(QStringLiteral("12 mars"));
    QTest::keyClick(birthday->edit(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.at(0).at(0).value<Contact>().birthday, QStringLiteral("--03-12"));
}

void RecordFormTest::tellsWhatIsWrongAsOneTypes()
{
    RecordForm form(nullptr);
    form.editCompany(fakeCompany());
    form.show();
    FieldBox *siren = nullptr;
    for (FieldBox *box : form.findChildren<FieldBox *>()) {
        if (box->edit()->accessibleName() == QStringLiteral("SIREN"))
            siren = box;
    }
    QVERIFY(siren);
    QVERIFY(siren->validate());
    siren->edit()->setText(QStringLiteral("73282932"));
    QVERIFY(!siren->validate());
    QVERIFY(siren->edit()->property("invalid").toBool());
    QTest::keyClicks(siren->edit(), QStringLiteral("0"));
    QVERIFY(siren->problem().isEmpty());
    QCOMPARE(form.company().siren, QStringLiteral("732829320"));
}

QTEST_MAIN(RecordFormTest)
#include "tst_record_form.moc"
