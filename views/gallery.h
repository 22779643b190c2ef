// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace carnet {

/// Every control in every state, for the eye (`carnet --gallery`) and for the pictures of the tests. Its
/// texts are for developers and are not translated.
class Gallery : public QWidget {
    Q_OBJECT
public:
    explicit Gallery(QWidget *parent = nullptr);

private:
    QVBoxLayout *addCard(QVBoxLayout *column, const QString &title);
    void addButtons(QVBoxLayout *card);
    void addFields(QVBoxLayout *card);
    void addSecrets(QVBoxLayout *card);
    void addChoices(QVBoxLayout *card);
    void addSigns(QVBoxLayout *card);
    void addStates(QVBoxLayout *card);
};

} // namespace carnet
