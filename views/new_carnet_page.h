// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret_bytes.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace carnet {

class FieldBox;
class IconLabel;
class PageError;
class SecretEdit;
class StrengthBar;

/// What the user asked for. Move-only, as its passphrase is.
struct NewCarnetRequest {
    QString path;
    SecretBytes passphrase;
    bool wantsRecoverySheet = true;
};

/// Makes a new carnet: name, place, passphrase with its strength, the same again from memory. *Create* wakes
/// up at 80 bits with two equal passphrases.
class NewCarnetPage : public QWidget {
    Q_OBJECT
public:
    /// Bits of a passphrase in UTF-8.
    using Estimator = std::function<double(const SecretBytes &passphrase)>;
    /// Seven new words.
    using Generator = std::function<SecretBytes()>;
    using CreateHandler = std::function<void(NewCarnetRequest request)>;

    explicit NewCarnetPage(QWidget *parent);

    /// Both are core/passphrase_strength at first.
    void setEstimator(Estimator estimator);
    /// An empty one hides the dice.
    void setGenerator(Generator generator);
    void setCreateHandler(CreateHandler handler);
    /// The folder proposed at first.
    void setFolder(const QString &folder);
    /// Takes the box of the recovery sheet away where none can be printed.
    void hideRecoverySheet();
    /// Empties the passphrases and puts the focus on the first field.
    void start();
    [[nodiscard]] QString path() const;

public Q_SLOTS:
    /// Why it was not created; the passphrases stay.
    void showError(const QString &title, const QString &sentence);
    void showCreated();

Q_SIGNALS:
    void chooseFolderRequested(const QString &current); ///< the answer comes by setFolder
    void cancelled();

private:
    QWidget *makePlaceRow();
    void makeSecrets();
    void refresh();
    void create();

    Estimator m_estimator;
    Generator m_generator;
    CreateHandler m_create;
    QString m_folder;
    bool m_isBusy = false;
    FieldBox *m_name = nullptr;
    FieldBox *m_place = nullptr;
    SecretEdit *m_secret = nullptr;
    SecretEdit *m_again = nullptr;
    StrengthBar *m_strength = nullptr;
    QWidget *m_dice = nullptr;
    IconLabel *m_sameSign = nullptr;
    QLabel *m_differs = nullptr;
    QCheckBox *m_sheet = nullptr;
    PageError *m_error = nullptr;
    QPushButton *m_createButton = nullptr;
};

} // namespace carnet
