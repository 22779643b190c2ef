// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace carnet {

/// Paints the rows of the command palette from the roles of models/palette_model.h: 38 px, headings 24.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PaletteDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

    /// Folded words: what begins with one of them is marked.
    void setWords(const QStringList &folded) { m_words = folded; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QStringList m_words;
};

} // namespace carnet
