// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicate_merge_model.h"

#include <QTableView>

namespace carnet {

/// What is decided about a pair by a key, in the list of pairs and in the merge alike.
enum class PairAct {
    Merge, ///< Enter
    Distinct, ///< D
    PutOff, ///< P
    Next, ///< Page down
    Previous, ///< Page up
};
/// The act of a key without modifiers; nothing for other keys.
[[nodiscard]] std::optional<PairAct> pairActOf(const QKeyEvent &event);

/// Two records field by field: Down and Up go from choice to choice, Left and Right take a side, a click does
/// both.
class DuplicateMergeView : public QTableView {
    Q_OBJECT
public:
    explicit DuplicateMergeView(QWidget *parent);

    void setMerge(DuplicateMergeModel *model);
    /// To the first field that can be chosen.
    void goToFirst();
    /// Where the columns begin for a width: Field, First, Second, Kept, and the width itself.
    [[nodiscard]] static QList<int> edges(int width);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void acted(carnet::PairAct act);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyboardSearch(const QString &) override { } // letters act
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void step(int by);
    [[nodiscard]] bool canChoose(int row) const { return m_merge && m_merge->hasChoice(row); }

    DuplicateMergeModel *m_merge = nullptr;
};

/// The heads of the two records and of the kept one, above the view.
class DuplicateMergeHead : public QWidget {
    Q_OBJECT
public:
    struct Side {
        int avatar = 0;
        QString initials;
        QString title;
        QString line;
    };
    explicit DuplicateMergeHead(QWidget *parent);
    enum class Shape { Disc, Square };
    void setSides(const Side &first, const Side &second, Shape shape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Side m_first;
    Side m_second;
    Shape m_shape = Shape::Disc;
};

} // namespace carnet
