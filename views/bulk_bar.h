// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "views/contacts_toolbar.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace carnet {

/// What can be done with several chosen rows at once, over the foot of the list. Each act is one undo.
class BulkBar : public QFrame {
    Q_OBJECT
public:
    enum class TagChange { Add, Remove };

    /// Lies over `host`, `bottom` px above its lower edge.
    BulkBar(QWidget *host, int bottom);

    void setShown(Shown shown);
    /// Appears from two rows on.
    void setCount(qint64 count);
    /// The same as their buttons, for keys; they need no bar: one chosen row has them as well.
    void askTag();
    void askRelation();
    /// The names that are proposed for a tag.
    void setTagNames(const QStringList &names) { m_tagNames = names; }

Q_SIGNALS:
    void tagRequested(const QString &tag, carnet::BulkBar::TagChange change);
    void relationRequested(carnet::Relation relation);
    void archiveRequested(); ///< or out of the archive, where that is shown
    void trashRequested();
    void restoreRequested();
    void leaveRequested(); ///< choose nothing

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &key);
    void place();
    [[nodiscard]] QPoint menuPlace(const QWidget *button) const;

    QWidget *m_host;
    int m_bottom;
    QStringList m_tagNames;
    QLabel *m_count;
    QPushButton *m_tag;
    QPushButton *m_relation;
    QPushButton *m_archive;
    QPushButton *m_trash;
    QPushButton *m_restore;
};

} // namespace carnet
