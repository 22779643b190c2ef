// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace carnet {

class ImportSession;

/// The line below the columns of an import: what is still to be done, and the way on.
class ImportFoot : public QFrame {
    Q_OBJECT
public:
    explicit ImportFoot(QWidget *parent);

    /// How far the import is.
    struct Done {
        bool isReading = false; ///< the file is being looked at again
        bool isChecked = false;
        int openQuestions = 0;
    };
    void show(const ImportSession &session, const Done &done);
    void setStatus(const QString &text);
    void focusGoOn();

Q_SIGNALS:
    void goOnRequested();
    void restRequested();
    void cancelRequested();

private:
    [[nodiscard]] static QString statusOf(const ImportSession &session, const Done &done);
    [[nodiscard]] static QString goOnText(const ImportSession &session, const Done &done);

    QLabel *m_status;
    QPushButton *m_rest;
    QPushButton *m_goOn;
};

} // namespace carnet
