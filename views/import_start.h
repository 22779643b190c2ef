// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace carnet {

/// The import before it has a file: an area to drop one on, a button to choose one, and what can be read.
class ImportStart : public QWidget {
    Q_OBJECT
public:
    explicit ImportStart(QWidget *parent);

    /// Asks for the file with the dialog of the system.
    void chooseFile();
    /// Takes a table; of a phone card it says how to make one.
    void take(const QString &path);
    /// While the file is being looked at.
    void setBusy(const QString &fileName);
    void setReady();

Q_SIGNALS:
    void fileChosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Drag { Away, Over };
    void setDrag(Drag drag);

    QWidget *m_area;
    QLabel *m_title;
    QPushButton *m_choose;
    QLabel *m_notice;
    Drag m_drag = Drag::Away;
};

} // namespace carnet
