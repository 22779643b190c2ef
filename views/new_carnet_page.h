// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/new_secret.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace carnet {

class FieldBox;
class PageError;

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
    using CreateHandler = std::function<void(NewCarnetRequest request)>;

    explicit NewCarnetPage(QWidget *parent);

    /// Both are core/passphrase_strength at first.
    void setEstimator(NewSecret::Estimator estimator);
    /// An empty one hides the dice.
    void setGenerator(NewSecret::Generator generator);
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

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc leaves, as *Cancel*

private:
    QWidget *makePlaceRow();
    void cancel();
    void refresh();
    void hideError();
    void create();

    CreateHandler m_create;
    QString m_folder;
    bool m_isBusy = false;
    QLabel *m_hint = nullptr; ///< makes room for the failure
    FieldBox *m_name = nullptr;
    FieldBox *m_place = nullptr;
    NewSecret *m_secret = nullptr;
    QCheckBox *m_sheet = nullptr;
    PageError *m_error = nullptr;
    QPushButton *m_createButton = nullptr;
};

} // namespace carnet
