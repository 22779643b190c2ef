// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace carnet {

class ImportSession;
class KeyCap;

/// The line below the steps of an import: what is still to be done, the way on, the way back.
class ImportFoot : public QFrame {
    Q_OBJECT
public:
    explicit ImportFoot(QWidget *parent);

    enum class Place { Columns, Duplicates, Verification };
    /// How far the import is.
    struct Done {
        Place place = Place::Columns;
        bool isReading = false; ///< the file is being looked at again
        bool isChecked = false; ///< the counts are those of what would come in now
        int openQuestions = 0;
    };
    void show(const ImportSession &session, const Done &done);
    void setStatus(const QString &text);
    void focusGoOn();

Q_SIGNALS:
    void goOnRequested();
    void restRequested();
    void backRequested();
    void cancelRequested();

private:
    [[nodiscard]] static QString statusOf(const ImportSession &session, const Done &done);
    [[nodiscard]] static QString goOnText(const ImportSession &session, const Done &done);

    QLabel *m_status;
    QPushButton *m_rest;
    KeyCap *m_key;
    QPushButton *m_back;
    QPushButton *m_goOn;
};

} // namespace carnet
