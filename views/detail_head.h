// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "views/theme/marks.h"
#include "views/widgets/controls.h"

namespace carnet {

/// What the head of the detail shows.
struct DetailTitle {
    QString name;
    int avatar = 0; ///< pair of colours, 0 to 7
    AvatarShape shape = AvatarShape::Disc;
    Relation relation = Relation::None;
    QString job; ///< or, of a company, its town
    QString link; ///< the company's name
    QString number; ///< the preferred phone, as read; empty: none
    RecordState state; ///< what the menu offers, and the word beside the name
};

/// The head of the detail: avatar of 44, name, relation, job and company, the preferred number with its copy
/// button.
class DetailHead : public QWidget {
    Q_OBJECT
public:
    explicit DetailHead(QWidget *parent);
    void setTitle(const DetailTitle &title);

Q_SIGNALS:
    void linkClicked();
    void editRequested();
    void deleteRequested();
    void archiveRequested(); ///< or out of the archive
    void restoreRequested();
    void copied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    DetailTitle m_title;
    QPushButton *m_link;
    QToolButton *m_more;
    QToolButton *m_copy;
    QAction *m_delete;
    QAction *m_archive;
    QAction *m_restore;
};

} // namespace carnet
