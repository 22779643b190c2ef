// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/fonts.h"
#include "views/theme/icon.h"
#include "views/theme/marks.h"
#include "views/theme/theme.h"

#include <QFontInfo>
#include <QLabel>
#include <QPainter>
#include <QTest>

using namespace carnet;

class TokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsAsDesigned_data();
    void contrastIsAsDesigned();
    void knownContrastsAreRight();
    void fontsAreTheOnesOfTheProgram();
    void figuresOfEqualLengthAreEquallyWide();
    void iconsTakeTheInkOfTheTheme();
};

void TokensTest::contrastIsAsDesigned_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("expected");
    struct Row {
        const char *name;
        QColor Tokens::*front;
        QColor Tokens::*back;
        double light;
        double dark;
    };
    const Row rows[] = {
        {"text/base", &Tokens::text, &Tokens::base, 16.8, 14.0},
        {"text/sel", &Tokens::text, &Tokens::sel, 13.5, 10.0},
        {"text2/base", &Tokens::text2, &Tokens::base, 7.6, 8.1},
        {"text2/win", &Tokens::text2, &Tokens::win, 6.8, 8.7},
        {"text3/base", &Tokens::text3, &Tokens::base, 5.7, 5.8},
        {"text3/win", &Tokens::text3, &Tokens::win, 5.0, 6.1},
        {"text3/alt", &Tokens::text3, &Tokens::alt, 5.4, 5.4},
        {"text3/sel", &Tokens::text3, &Tokens::sel, 4.6, 4.1}, // hence text2 on a selected row
        {"accentText/base", &Tokens::accentText, &Tokens::base, 7.8, 8.1},
        {"accentText/sel", &Tokens::accentText, &Tokens::sel, 6.2, 5.8},
        {"accentText/tint", &Tokens::accentText, &Tokens::tint, 6.8, 6.7},
        {"toast/text", &Tokens::toastText, &Tokens::toast, 14.1, 14.1},
        {"toast/link", &Tokens::toastLink, &Tokens::toast, 9.3, 6.5},
        {"onAccent/accent", &Tokens::onAccent, &Tokens::accent, 6.9, 5.0},
        {"green/greenB", &Tokens::green, &Tokens::greenB, 5.1, 7.2},
        {"amber/amberB", &Tokens::amber, &Tokens::amberB, 5.7, 7.3},
        {"red/redB", &Tokens::red, &Tokens::redB, 5.6, 7.0},
        {"violet/violetB", &Tokens::violet, &Tokens::violetB, 6.4, 6.9},
        {"red/sel", &Tokens::red, &Tokens::sel, 5.2, 5.9},
        {"amber/sel", &Tokens::amber, &Tokens::sel, 5.1, 6.3},
        {"ctl/base", &Tokens::ctl, &Tokens::base, 3.7, 3.7},
        {"ctl/win", &Tokens::ctl, &Tokens::win, 3.2, 4.0},
        {"greenS/base", &Tokens::greenS, &Tokens::base, 3.4, 6.5},
        {"amberS/base", &Tokens::amberS, &Tokens::base, 3.3, 7.3},
        {"redS/base", &Tokens::redS, &Tokens::base, 4.4, 5.2},
        {"w1/base", &Tokens::w1, &Tokens::base, 6.9, 6.1},
    };
    const Tokens &light = tokensOf(Scheme::Light);
    const Tokens &dark = tokensOf(Scheme::Dark);
    for (const Row &row : rows) {
        QTest::addRow("%s light", row.name) << light.*row.front << light.*row.back << row.light;
        QTest::addRow("%s dark", row.name) << dark.*row.front << dark.*row.back << row.dark;
    }
}

void TokensTest::contrastIsAsDesigned()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, expected);
    const double measured = contrastRatio(front, back);
    // The design rounds to one decimal, and once (accentText on tint, dark: 6.645) the wrong way.
    QVERIFY2(qAbs(measured - expected) < 0.056, qPrintable(QString::number(measured)));
}

void TokensTest::knownContrastsAreRight()
{
    QVERIFY(qFuzzyCompare(contrastRatio(Qt::black, Qt::white), 21.0));
    QVERIFY(qFuzzyCompare(contrastRatio(Qt::white, Qt::white), 1.0));
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TokensTest::fontsAreTheOnesOfTheProgram()
{
    loadFonts();
    QCOMPARE(QFontInfo(fontOf(TextStyle::Body)).family(), QStringLiteral("Inter"));
    QCOMPARE(QFontInfo(fontOf(TextStyle::BodyMedium)).weight(), int(QFont::Medium));
    QCOMPARE(QFontInfo(fontOf(TextStyle::Title)).weight(), int(QFont::DemiBold));
    QCOMPARE(QFontInfo(fontOf(TextStyle::Mono)).family(), QStringLiteral("JetBrains Mono"));
    QCOMPARE(fontOf(TextStyle::Body).pixelSize(), 13);
    setTextScale(1.25);
    QCOMPARE(fontOf(TextStyle::Body).pixelSize(), 16);
    setTextScale(1.0);
}

void TokensTest::figuresOfEqualLengthAreEquallyWide()
{
    loadFonts();
    const QFont &font = fontOf(TextStyle::Body);
    QCOMPARE(figuresWidth(font, QStringLiteral("11 111")), figuresWidth(font, QStringLiteral("88 888")));
    QVERIFY(QFontMetricsF(font).horizontalAdvance(QStringLiteral("111"))
            < QFontMetricsF(font).horizontalAdvance(QStringLiteral("888")));
    QVERIFY(figuresWidth(font, QStringLiteral("Zo\u00e9 \U0001F600")) > 0); // an emoji is not in the font
}

void TokensTest::iconsTakeTheInkOfTheTheme()
{
    Theme theme;
    const QIcon minus = icon(QStringLiteral("minus"), IconTone::Main);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        const QImage image = minus.pixmap(24).toImage();
        QCOMPARE(image.size(), QSize(24, 24));
        QColor middle = image.pixelColor(12, 12);
        middle.setAlpha(255);
        QVERIFY2(contrastRatio(middle, tokens().text) < 1.15, qPrintable(middle.name()));
    }
    theme.setChoice(ThemeChoice::Light);
}

QTEST_MAIN(TokensTest)
#include "tst_tokens.moc"
