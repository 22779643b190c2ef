// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

namespace carnet {

class Clock;

enum class DisplayLanguage { French, English };

/// How values are written out for people: one unit for screens, documents and the command line (words.md 3).
/// A small value; its functions are pure. Any thread.
struct DisplayFormat {
    DisplayLanguage language = DisplayLanguage::French;
    QDate today; ///< what "yesterday" is counted from
    QTimeZone zone = QTimeZone("Europe/Paris"); ///< in which instants are shown

    /// "auj.", "hier", "demain", "ven. 20" within six days, "12 nov." within the calendar year, else "12 nov.
    /// 2025"; the first of a month is "1er déc.". Empty for a date that is not valid.
    [[nodiscard]] QString day(QDate date) const;
    /// day() with the time on today, yesterday and tomorrow: "auj. 14:00"; UTC epoch in milliseconds.
    [[nodiscard]] QString moment(qint64 utcMs) const;
    /// "mardi 24 novembre 2026"
    [[nodiscard]] QString longDay(QDate date) const;
    /// "24/11/2026", for documents
    [[nodiscard]] QString numericDay(QDate date) const;
    [[nodiscard]] QString time(QTime time) const; ///< "14:00"

    /// "27 480", by thousands with U+202F in French, "," in English; a minus is U+2212.
    [[nodiscard]] QString number(qint64 value) const;
    /// `value` is in units of 10^-decimals: 123456 with 2 decimals is "1 234,56".
    [[nodiscard]] QString decimal(qint64 value, int decimals) const;
    /// "18,4 Mo": at most one decimal, powers of 1000, U+00A0 before the unit.
    [[nodiscard]] QString size(qint64 bytes) const;
    /// "5,5 %" from basis points (550); no needless zeros.
    [[nodiscard]] QString percent(qint64 basisPoints) const;
    /// "18 j"
    [[nodiscard]] QString days(qint64 count) const;

    /// "27 480 €", rounded half away from zero; `currency` is ISO 4217.
    [[nodiscard]] QString money(qint64 cents, const QString &currency = QStringLiteral("EUR")) const;
    /// "27 480,00 €"
    [[nodiscard]] QString exactMoney(qint64 cents, const QString &currency = QStringLiteral("EUR")) const;
    /// "39 k€", for charts only
    [[nodiscard]] QString thousands(qint64 cents, const QString &currency = QStringLiteral("EUR")) const;

    /// "123 456 782"; a text that is not 9 digits comes back as it is.
    [[nodiscard]] static QString siren(const QString &digits);
    /// "732 829 320 00074"; a text that is not 14 digits comes back as it is.
    [[nodiscard]] static QString siret(const QString &digits);
    /// "FR44 732829320"; others come back as they are.
    [[nodiscard]] static QString vatNumber(const QString &normal);
};

/// How values are written out at that moment and in that zone, in the language of the default QLocale.
[[nodiscard]] DisplayFormat displayFormatAt(const Clock &clock);

} // namespace carnet
