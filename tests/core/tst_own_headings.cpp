// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/own_columns.h"
#include "core/import/own_headings.h"
#include "core/import/own_layout.h"
#include "core/record_words.h"

#include <QSet>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// Every column that an export of many points and addresses can have.
QStringList allColumns()
{
    QStringList names{u"civility"_s,
                      u"first_name"_s,
                      u"family_name"_s,
                      u"job"_s,
                      u"department"_s,
                      u"company"_s,
                      u"siren"_s,
                      u"siret"_s,
                      u"vat_number"_s,
                      u"naf"_s,
                      u"relation"_s,
                      u"tags"_s,
                      u"owner"_s,
                      u"origin"_s,
                      u"source"_s,
                      u"collected_on"_s,
                      u"collected_from"_s,
                      u"last_contact"_s,
                      u"informed_on"_s,
                      u"informed_how"_s,
                      u"lawful_basis"_s,
                      u"external_id"_s,
                      u"external_source"_s,
                      u"nature"_s,
                      u"birthday"_s,
                      u"note"_s,
                      u"opposition_email"_s,
                      u"opposition_sms"_s,
                      u"opposition_phone"_s,
                      u"opposition_post"_s,
                      u"opposition_date"_s,
                      u"consent_history"_s,
                      u"to_check"_s,
                      u"archived"_s,
                      u"uid"_s,
                      u"company_uid"_s};
    const std::array kAspects{OwnAspect::Value, OwnAspect::Label, OwnAspect::Primary, OwnAspect::Normal};
    for (const PointKind kind : {PointKind::Email, PointKind::Mobile, PointKind::Phone, PointKind::HomePhone,
                                 PointKind::Fax, PointKind::Web}) {
        for (const int n : {1, 2, 12}) {
            for (const OwnAspect aspect : kAspects)
                names.append(ownPointColumn(kind, n, aspect));
        }
    }
    for (const int n : {1, 2, 3}) {
        for (int part = 0; part < 5; ++part)
            names << ownAddressColumn(RecordKind::Contact, part, n);
        names << ownAddressColumn(n, OwnAspect::Label) << ownAddressColumn(n, OwnAspect::Primary);
    }
    names << u"street_2"_s << u"custom:Couleur"_s << u"custom:Rue"_s << u"custom:a_2_label"_s;
    return names;
}

} // namespace

class OwnHeadingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasAWordForEachColumnAndFindsItAgain();
    void isTolerantOfWhatASpreadsheetDoes();
    void leavesOtherTablesAlone();
};

void OwnHeadingsTest::hasAWordForEachColumnAndFindsItAgain()
{
    const QStringList columns = allColumns();
    QStringList french;
    for (const QString &column : columns) {
        const QString heading = ownHeading(column, OwnHeadings::French);
        QVERIFY2(heading != column, qPrintable(column));
        QVERIFY2(!heading.contains(u'_') || column.startsWith("custom:"_L1), qPrintable(heading));
        QCOMPARE(ownHeading(column, OwnHeadings::Names), column);
        french.append(heading);
    }
    QCOMPARE(QSet<QString>(french.begin(), french.end()).size(), columns.size());
    QCOMPARE(ownColumns(french), columns);
    QCOMPARE(ownHeading(u"email_2_label"_s, OwnHeadings::French), u"Courriel 2 (libellé)"_s);
    QVERIFY(OwnLayout::of(french));
    QCOMPARE(OwnLayout::of(french)->kind(), RecordKind::Contact);
    for (int i = 0; i < columns.size(); ++i) // the second street of a contact is that of the home
        QVERIFY2(OwnLayout::of(french)->knows(i) != (columns.at(i) == u"street_2"_s),
                 qPrintable(columns.at(i)));
}

void OwnHeadingsTest::isTolerantOfWhatASpreadsheetDoes()
{
    QCOMPARE(
        ownColumns({u"  NOM DE FAMILLE "_s, u"Opposition : courriel"_s, u"Date d'obtention"_s,
                    u"champ : Ma Couleur"_s}),
        QStringList({u"family_name"_s, u"opposition_email"_s, u"collected_on"_s, u"custom:Ma Couleur"_s}));
}

void OwnHeadingsTest::leavesOtherTablesAlone()
{
    const QStringList foreign{u"Nom"_s, u"Prénom"_s, u"Origine"_s, u"Base légale"_s, u"Courriel"_s};
    QVERIFY(!OwnLayout::of(foreign));
    QCOMPARE(ownColumns({u"Couleur"_s, u"Courriel (autre)"_s, u"Rue de Paris"_s}),
             QStringList({u"Couleur"_s, u"Courriel (autre)"_s, u"Rue de Paris"_s}));
}

QTEST_APPLESS_MAIN(OwnHeadingsTest)
#include "tst_own_headings.moc"
