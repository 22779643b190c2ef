// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace carnet {

class IconLabel;
class SecretEdit;
class StrengthBar;

/// A new passphrase with its strength and a dice for seven words, and the same again from memory.
class NewSecret : public QWidget {
    Q_OBJECT
public:
    /// Bits of a passphrase in UTF-8.
    using Estimator = std::function<double(const SecretBytes &passphrase)>;
    /// Seven new words.
    using Generator = std::function<SecretBytes()>;

    /// `label` stands above the first field, `hint` behind it.
    NewSecret(const QString &label, const QString &hint, QWidget *parent);

    /// Both are core/passphrase_strength at first.
    void setEstimator(Estimator estimator);
    /// An empty one hides the dice.
    void setGenerator(Generator generator);
    void clear();
    void focusFirst();
    /// Two equal ones, beyond the floor of core/passphrase_strength.h.
    [[nodiscard]] bool isReady() const;
    /// A copy; the fields keep theirs.
    [[nodiscard]] SecretBytes secret() const;

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in the second field

private:
    void makeFields();
    void refresh();

    Estimator m_estimator;
    Generator m_generator;
    bool m_isReady = false;
    SecretEdit *m_secret;
    SecretEdit *m_again;
    StrengthBar *m_strength;
    QToolButton *m_dice;
    IconLabel *m_sameSign;
    QLabel *m_differs;
};

} // namespace carnet
