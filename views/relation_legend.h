// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace carnet {

/// The four relations with their words, at the right of the status line of a list.
class RelationLegend : public QWidget {
    Q_OBJECT
public:
    explicit RelationLegend(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace carnet
