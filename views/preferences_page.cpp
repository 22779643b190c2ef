// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preferences_page.h"

#include "views/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace carnet {

PreferencesPage::PreferencesPage(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout), m_theme(new QComboBox(this)), m_language(new QComboBox(this)),
      m_lockDelay(new QComboBox(this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QFrame *head = makeFrame(FrameLook::Head, this);
    head->setFixedHeight(55);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(20, 0, 20, 1);
    headRow->addWidget(makeLabel(tr("Preferences"), TextStyle::Title, Tone::Main, head));
    column->addWidget(head);
    auto *form = new QWidget(this);
    form->setMaximumWidth(820);
    form->setLayout(m_rows);
    m_rows->setContentsMargins(20, 12, 20, 20);
    m_rows->setSpacing(0);
    column->addWidget(form);
    column->addStretch();

    m_theme->addItem(tr("Like the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_language->addItem(tr("Like the system"), QString());
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const int minutes : {5, 15, 30, 60})
        m_lockDelay->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_lockDelay->addItem(tr("Never", "lock by itself"), 0);
    addRow(tr("Appearance"), {}, m_theme);
    addRow(tr("Language"), {}, m_language);
    addRow(tr("Lock after"), tr("When nothing is typed or clicked"), m_lockDelay);
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_lockDelay, &QComboBox::activated, this,
            [this] { Q_EMIT lockDelayChosen(m_lockDelay->currentData().toInt()); });
    setLockDelay(15);
}

void PreferencesPage::addRow(const QString &label, const QString &hint, QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 10, 0, 9);
    QLabel *name = makeLabel(label, TextStyle::BodyMedium, Tone::Main, this);
    name->setFixedWidth(228);
    name->setBuddy(control);
    control->setAccessibleName(label);
    if (auto *combo = qobject_cast<QComboBox *>(control))
        combo->setMinimumWidth(200);
    row->addWidget(name);
    row->addWidget(control);
    row->addSpacing(12);
    row->addWidget(makeLabel(hint, TextStyle::Small, Tone::Hint, this), 1);
    m_rows->addLayout(row);
    m_rows->addWidget(makeHairline(this));
}

void PreferencesPage::setThemeChoice(ThemeChoice choice)
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(choice)));
}

void PreferencesPage::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(code)));
}

void PreferencesPage::chooseTheme(ThemeChoice choice)
{
    setThemeChoice(choice);
    Q_EMIT themeChosen(choice);
}

void PreferencesPage::chooseLanguage(const QString &code)
{
    setLanguage(code);
    Q_EMIT languageChosen(code);
}

void PreferencesPage::setLockDelay(int minutes)
{
    if (m_lockDelay->findData(minutes) < 0)
        m_lockDelay->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_lockDelay->setCurrentIndex(m_lockDelay->findData(minutes));
}

} // namespace carnet
