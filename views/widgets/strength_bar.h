// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace carnet {

/// Five words for the strength of a passphrase, at 55, 70, 80 and 90 bits (rgpd.md R17). The floor is Strong.
enum class Strength { Fragile, Weak, Medium, Strong, VeryStrong };

[[nodiscard]] Strength strengthOf(double bits);
/// "Very strong", in the user's language.
[[nodiscard]] QString strengthWord(Strength strength);
/// What it means, as the end of a sentence ("out of reach, even for someone who takes the file").
[[nodiscard]] QString strengthMeaning(Strength strength);

/// Five segments ending at 40, 55, 70, 80 and 90 bits with their figures below (80, the floor, in bold), and
/// one line in words.
class StrengthBar : public QWidget {
    Q_OBJECT
public:
    explicit StrengthBar(QWidget *parent = nullptr);

    /// `bits` of entropy; 0 shows the empty bar without a word.
    void setBits(double bits);
    [[nodiscard]] double bits() const { return m_bits; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_bits = 0;
};

} // namespace carnet
