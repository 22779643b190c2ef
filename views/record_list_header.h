// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace carnet {

/// The head of a list: small words in the second ink over one hairline.
class RecordListHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RecordListHeader(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace carnet
