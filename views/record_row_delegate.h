// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"
#include "core/ids.h"

#include <QStringList>
#include <QStyledItemDelegate>

namespace carnet {

/// Paints the rows of the lists of contacts and companies from the roles of models/list_roles.h: 36 px, a bar
/// of 3 px at the left of the selected one, hits of the search marked, grey bars for a row that is on its
/// way.
class RecordRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kRowHeight = 36;

    RecordRowDelegate(RecordKind kind, QObject *parent);

    void setFormat(const DisplayFormat &format) { m_format = format; }
    /// Folded words (core/search_text); words that begin with one of them are marked.
    void setSearchWords(const QStringList &folded) { m_words = folded; }
    /// Whether rows on their way are drawn as grey bars already.
    void setBarsShown(bool isShown) { m_areBarsShown = isShown; }
    void setHoveredRow(int row) { m_hoveredRow = row; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// A row that is not loaded has been painted (as nothing, or as bars).
    void loadingRowPainted() const;

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintBars(QPainter &painter, const QRect &rect, int column) const;
    void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QColor &ink) const;
    void paintTags(QPainter &painter, const QRectF &rect, const QModelIndex &index, const QColor &ink) const;

    RecordKind m_kind;
    DisplayFormat m_format;
    QStringList m_words;
    bool m_areBarsShown = false;
    int m_hoveredRow = -1;
};

} // namespace carnet
