// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/merge_choice.h"
#include "core/duplicates/record_join.h"

#include <QTest>

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;

/// Which of two records' values stay when they become one.
class MergeChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposesWhatJoiningDoes();
    void takesWhatIsChosen_data();
    void takesWhatIsChosen();
    void keepsOneAtLeast();
    void dropsOnlyWhatWasLeftBehind();
    void choosesOfCompanies();
};

namespace {

Point point(PointKind kind, const QString &text)
{
    return {0, kind, {}, text, text, true};
}

Contact first()
{
    Contact contact;
    contact.firstName = u"Hélène"_s;
    contact.familyName = u"Marchand"_s;
    contact.job = u"Gérante"_s;
    contact.relation = Relation::Suspect;
    contact.note = u"porte bleue"_s;
    contact.tags = {u"Salon"_s};
    contact.points = {point(PointKind::Email, u"helene@x.example"_s),
                      point(PointKind::Mobile, u"+33639981427"_s)};
    contact.customValues = {{{7}, u"four"_s}};
    contact.provenance.source = u"Salon"_s;
    return contact;
}

Contact second()
{
    Contact contact;
    contact.firstName = u"H."_s;
    contact.familyName = u"MARCHAND"_s;
    contact.civility = u"Mme"_s;
    contact.job = u"Boulangère"_s;
    contact.relation = Relation::Client;
    contact.note = u"sonner fort"_s;
    contact.tags = {u"Ouest"_s};
    contact.points = {point(PointKind::Email, u"contact@x.example"_s),
                      point(PointKind::Mobile, u"+33639981427"_s)};
    contact.customValues = {{{7}, u"pétrin"_s}};
    contact.provenance.source = u"Ancien fichier"_s;
    return contact;
}

MergeLine *line(QList<MergeLine> &lines, MergeField field)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const MergeLine &l) { return l.field == field; });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

void MergeChoiceTest::proposesWhatJoiningDoes()
{
    const QList<MergeLine> lines = mergeLines(first(), second());
    QCOMPARE(mergedBy(first(), second(), lines), joined(first(), second()));
    QList<MergeLine> copy = lines;
    QCOMPARE(line(copy, MergeField::Mobile)->mode, MergeLine::Mode::Same);
    QCOMPARE(line(copy, MergeField::Email)->mode, MergeLine::Mode::Both);
    QCOMPARE(line(copy, MergeField::Source)->mode, MergeLine::Mode::Always);
    QVERIFY(line(copy, MergeField::Relation)->takesSecond); // a client is further than a suspect
    QVERIFY(line(copy, MergeField::Civility)->takesSecond); // the first has none
    QVERIFY(!line(copy, MergeField::Birthday)); // nobody says any
    Contact bare = first();
    bare.firstName.clear();
    Contact whole = first();
    QVERIFY(mergeLines(bare, whole).first().takesSecond); // the same family name, and a first name
}

void MergeChoiceTest::takesWhatIsChosen_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<bool>("second");
    QTest::addColumn<QString>("value"); // of the kept record, as said below
    const auto row = [](const char *name, MergeField field, bool second, const QString &value) {
        QTest::newRow(name) << static_cast<int>(field) << second << value;
    };
    row("name", MergeField::Name, true, u"H. MARCHAND"_s);
    row("job", MergeField::Job, true, u"Boulangère"_s);
    row("relation", MergeField::Relation, false, u"1"_s);
    row("emails: the second's is taken away", MergeField::Email, true, u"helene@x.example"_s);
    row("emails: the first's is taken away", MergeField::Email, false, u"contact@x.example"_s);
    row("note", MergeField::Note, false, u"sonner fort"_s);
    row("tags", MergeField::Tags, true, u"Salon"_s);
    row("a field of the user's own", MergeField::Custom, true, u"pétrin"_s);
}

void MergeChoiceTest::takesWhatIsChosen()
{
    QFETCH(const int, field);
    QFETCH(const bool, second);
    QList<MergeLine> lines = mergeLines(first(), ::second());
    MergeLine *chosen = line(lines, static_cast<MergeField>(field));
    QVERIFY(chosen && chosen->choose(second));
    const Contact kept = mergedBy(first(), ::second(), lines);
    QStringList emails;
    for (const Point &point : kept.points) {
        if (point.kind == PointKind::Email)
            emails.append(point.typed);
    }
    QString value;
    switch (static_cast<MergeField>(field)) {
    case MergeField::Name:
        value = kept.firstName + u' ' + kept.familyName;
        break;
    case MergeField::Job:
        value = kept.job;
        break;
    case MergeField::Relation:
        value = QString::number(static_cast<int>(kept.relation));
        break;
    case MergeField::Email:
        value = emails.join(u',');
        break;
    case MergeField::Note:
        value = kept.note;
        break;
    case MergeField::Tags:
        value = kept.tags.join(u',');
        break;
    default:
        value = kept.customValues.value(0).value;
    }
    QTEST(value, "value");
}

void MergeChoiceTest::keepsOneAtLeast()
{
    QList<MergeLine> lines = mergeLines(first(), second());
    MergeLine *emails = line(lines, MergeField::Email);
    QVERIFY(emails->choose(true)); // away
    QVERIFY(!emails->choose(false)); // the last one stays
    QVERIFY(emails->choose(true)); // and back
    QVERIFY(emails->takesFirst && emails->takesSecond);
    QVERIFY(!line(lines, MergeField::Civility)->choose(false)); // that record says none
    QVERIFY(!line(lines, MergeField::Mobile)->choose(true)); // both say the same
    QVERIFY(!line(lines, MergeField::Source)->choose(true)); // nobody may drop it
    QVERIFY(!line(lines, MergeField::Job)->choose(false)); // it is taken already
}

void MergeChoiceTest::dropsOnlyWhatWasLeftBehind()
{
    QList<MergeLine> lines = mergeLines(first(), second());
    QVERIFY(line(lines, MergeField::Email)->choose(false));
    const Contact kept = mergedBy(first(), second(), lines);
    Contact expected = joined(first(), second());
    expected.points.removeIf([](const Point &p) { return p.typed == u"helene@x.example"_s; });
    for (Point &p : expected.points)
        p.isPrimary = true; // the other email has no rival any more
    const auto typed = [](const Contact &c) {
        QStringList all;
        for (const Point &p : c.points)
            all.append(p.typed);
        all.sort();
        return all;
    };
    QCOMPARE(typed(kept), typed(expected));
    QCOMPARE(kept.provenance, expected.provenance);
    QCOMPARE(kept.tags, expected.tags);
}

void MergeChoiceTest::choosesOfCompanies()
{
    Company one;
    one.name = u"Durand"_s;
    one.siren = u"732829320"_s;
    Company other;
    other.name = u"DURAND SARL"_s;
    other.naf = u"10.71C"_s;
    QList<MergeLine> lines = mergeLines(one, other);
    QVERIFY(line(lines, MergeField::Name)->choose(true));
    const Company kept = mergedBy(one, other, lines);
    QCOMPARE(kept.name, u"DURAND SARL"_s);
    QCOMPARE(kept.siren, one.siren);
    QCOMPARE(kept.naf, other.naf);
}

QTEST_GUILESS_MAIN(MergeChoiceTest)
#include "tst_merge_choice.moc"
