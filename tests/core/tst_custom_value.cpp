// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custom_value.h"

#include <QTest>

using namespace carnet;

class CustomValueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isStoredByItsType_data();
    void isStoredByItsType();
    void comesBackAsItIsTyped_data();
    void comesBackAsItIsTyped();
};

void CustomValueTest::isStoredByItsType_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, CustomFieldType type, const char *typed, bool fits,
                        const char *stored) {
        QTest::newRow(name) << int(type) << QString::fromUtf8(typed) << fits << QString::fromUtf8(stored);
    };
    row("text", CustomFieldType::Text, " deux soles ", true, "deux soles");
    row("number with a comma", CustomFieldType::Number, "1 234,5", true, "1234.5");
    row("no number", CustomFieldType::Number, "deux", false, "");
    row("a percentage is no plain number", CustomFieldType::Number, "5 %", false, "");
    row("date", CustomFieldType::Date, "1/2/2026", true, "2026-02-01");
    row("no date", CustomFieldType::Date, "un jour", false, "");
    row("yes", CustomFieldType::YesNo, "oui", true, "1");
    row("no", CustomFieldType::YesNo, "non", true, "0");
    row("neither", CustomFieldType::YesNo, "peut-être", false, "");
    row("choice", CustomFieldType::Choice, "gaz", true, "gaz");
    row("empty number", CustomFieldType::Number, "  ", true, "");
}

void CustomValueTest::isStoredByItsType()
{
    QFETCH(const int, type);
    QFETCH(const QString, typed);
    const auto stored = storedCustomValue(static_cast<CustomFieldType>(type), typed, QDate(2026, 11, 24));
    QTEST(stored.has_value(), "fits");
    QTEST(stored.value_or(QString()), "stored");
}

void CustomValueTest::comesBackAsItIsTyped_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("typed");
    QTest::newRow("number") << int(CustomFieldType::Number) << "1234.5"
                            << "1234,5";
    QTest::newRow("date") << int(CustomFieldType::Date) << "2026-02-01"
                          << "01/02/2026";
    QTest::newRow("kept by an import") << int(CustomFieldType::Date) << "vers mars"
                                       << "vers mars";
    QTest::newRow("text with a point") << int(CustomFieldType::Text) << "v2.1"
                                       << "v2.1";
}

void CustomValueTest::comesBackAsItIsTyped()
{
    QFETCH(const int, type);
    QFETCH(const QString, stored);
    QTEST(typedCustomValue(static_cast<CustomFieldType>(type), stored, DisplayFormat{}), "typed");
}

QTEST_GUILESS_MAIN(CustomValueTest)
#include "tst_custom_value.moc"
