// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace carnet {

/// A choice of one among two or three, with counts: Persons | Companies. Left and Right change it.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent);

    /// Adds a segment at the right end; the first one added is chosen.
    void addSegment(const QString &iconName, const QString &text);
    /// `count` -1: not known yet, nothing is shown.
    void setCount(int index, qint64 count);
    void setCurrentIndex(int index);
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace carnet
