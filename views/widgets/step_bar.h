// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace carnet {

/// The steps of a page that goes on from one to the next: done, current, to come. 48 px high.
class StepBar : public QWidget {
    Q_OBJECT
public:
    StepBar(const QStringList &steps, QWidget *parent);

    /// 0-based; those before it are done.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    void setText(int step, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QStringList m_steps;
    int m_current = 0;
};

} // namespace carnet
