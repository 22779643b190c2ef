// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace carnet {

class ElidedLabel;
class PageError;
class PassphraseForm;
class ProgressPanel;
class RestoreForm;

/// What can be done with the file of the open carnet: its passphrase, its recovery sheet, a backup, the way
/// back. It asks; the acts are done elsewhere and told here.
class CarnetPage : public QWidget {
    Q_OBJECT
public:
    explicit CarnetPage(QWidget *parent);

    /// The file, for the first line.
    void setFile(const QString &place, const QString &size);
    [[nodiscard]] PassphraseForm &passphraseForm() { return *m_passphrase; }
    [[nodiscard]] RestoreForm &restoreForm() { return *m_restore; }
    void showPassphraseForm();
    void showRestoreForm(const QString &backup);
    /// The list of acts again; what was told stays.
    void showActs();
    /// An act runs. `all` 0: not known yet. `canCancel` false: it is too late for that.
    enum class Cancel { Possible, TooLate };
    void showProgress(const QString &title, qint64 done, qint64 all, Cancel cancel);
    void showOutcome(const QString &title, const QString &sentence);
    void showFailure(const QString &title, const QString &sentence, const QString &detail);
    /// Empties every field and takes every message away.
    void clear();

Q_SIGNALS:
    void backupRequested();
    void sheetRequested();
    void restoreRequested(); ///< a backup is to be chosen
    void cancelRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeActs();
    void addAct(QVBoxLayout *rows, const QString &label, QWidget *control, const QString &hint);
    void tellNothing();

    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    QWidget *m_acts = nullptr;
    ElidedLabel *m_place = nullptr;
    QWidget *m_first = nullptr;
    PassphraseForm *m_passphrase;
    RestoreForm *m_restore;
    ProgressPanel *m_progress;
    QWidget *m_outcome;
    QLabel *m_outcomeTitle = nullptr;
    QLabel *m_outcomeText = nullptr;
    PageError *m_error;
};

} // namespace carnet
