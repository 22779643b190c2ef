// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/new_secret.h"

#include "core/passphrase_strength.h"
#include "views/widgets/controls.h"
#include "views/widgets/secret_edit.h"
#include "views/widgets/strength_bar.h"

#include <QHBoxLayout>

namespace carnet {

NewSecret::NewSecret(const QString &label, const QString &hint, QWidget *parent)
    : QWidget(parent), m_secret(new SecretEdit(this)), m_again(new SecretEdit(this)),
      m_strength(new StrengthBar(this)),
      m_dice(makeIconButton(QStringLiteral("dices"), tr("Propose seven words"), {}, this)),
      m_sameSign(new IconLabel(QStringLiteral("check"), 16, Tone::Green, m_again)),
      m_differs(makeLabel({}, TextStyle::Small, Tone::Amber, this))
{
    makeFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    QLabel *first = makeLabel(label, TextStyle::SmallMedium, Tone::Second, this);
    first->setBuddy(m_secret);
    m_secret->setAccessibleName(label);
    head->addWidget(first);
    head->addWidget(makeLabel(hint, TextStyle::Small, Tone::Hint, this), 1);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_secret);
    column->addSpacing(7);
    column->addWidget(m_strength);
    column->addSpacing(10);
    QLabel *again = makeLabel(tr("The same, from memory"), TextStyle::SmallMedium, Tone::Second, this);
    again->setBuddy(m_again);
    auto *againRow = new QHBoxLayout;
    againRow->addWidget(again);
    againRow->addStretch();
    againRow->addWidget(m_differs);
    column->addLayout(againRow);
    column->addSpacing(4);
    column->addWidget(m_again);
    setGenerator([] { return generatePassphrase(); });
    setEstimator([](const SecretBytes &passphrase) { return passphraseStrength(passphrase).bits; });
}

void NewSecret::makeFields()
{
    m_secret->setFixedHeight(36);
    m_secret->addTrailingWidget(m_dice);
    m_again->setFixedHeight(30);
    m_again->setAccessibleName(tr("The same passphrase, from memory"));
    m_again->hideEye();
    m_again->addTrailingWidget(m_sameSign);
    m_sameSign->hide();
    setTabOrder(m_secret, m_dice); // after the field, what is inside it; only then the second one
    connect(m_secret, &SecretEdit::edited, this, &NewSecret::refresh);
    connect(m_again, &SecretEdit::edited, this, &NewSecret::refresh);
    connect(m_secret, &SecretEdit::submitted, this, [this] { m_again->setFocus(Qt::TabFocusReason); });
    connect(m_again, &SecretEdit::submitted, this, &NewSecret::submitted);
    connect(m_dice, &QToolButton::clicked, this, [this] {
        const SecretBytes words = m_generator();
        m_secret->setSecret(words.bytes());
        m_secret->setDisplay(SecretEdit::Display::Clear);
        m_again->clear();
        m_secret->setFocus(Qt::OtherFocusReason);
    });
}

void NewSecret::setEstimator(Estimator estimator)
{
    m_estimator = std::move(estimator);
    refresh();
}

void NewSecret::setGenerator(Generator generator)
{
    m_generator = std::move(generator);
    m_dice->setVisible(m_generator != nullptr);
}

void NewSecret::clear()
{
    m_secret->clear();
    m_secret->setDisplay(SecretEdit::Display::Bullets);
    m_again->clear();
}

void NewSecret::focusFirst()
{
    m_secret->setFocus(Qt::OtherFocusReason);
}

bool NewSecret::isReady() const
{
    return m_isReady;
}

SecretBytes NewSecret::secret() const
{
    return m_secret->secret();
}

void NewSecret::refresh()
{
    const SecretBytes first = m_secret->secret();
    const SecretBytes second = m_again->secret();
    m_strength->setBits(m_estimator && !first.isEmpty() ? m_estimator(first) : 0);
    const bool isSame = !first.isEmpty() && first.equals(second);
    const bool isLongEnoughToTell = second.size() >= first.size() && !second.isEmpty();
    m_sameSign->setVisible(isSame);
    m_differs->setText(!isSame && isLongEnoughToTell ? tr("Not the same") : QString());
    m_isReady = isSame && m_strength->bits() >= kPassphraseFloorBits;
    Q_EMIT edited();
}

} // namespace carnet
