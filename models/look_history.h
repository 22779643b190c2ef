// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recent_records.h"

#include <QObject>
#include <QTimer>

namespace carnet {

/// The records that were looked at while this carnet is open, newest first. In memory alone: nothing tells, once it is
/// locked, who was looked at. GUI thread.
class LookHistory : public QObject {
    Q_OBJECT
public:
    static constexpr int kLookMs = 1500; ///< what the arrows only pass is not looked at
    static constexpr size_t kKept = 20;

    explicit LookHistory(QObject *parent = nullptr);

    /// The record is on the screen; it counts once it has been there for kLookMs. An id of 0: none is.
    void show(const RecordRef &record);
    /// It counts at once: it was asked for by name, or saved.
    void note(const RecordRef &record);
    [[nodiscard]] const std::vector<RecordRef> &records() const { return m_records; }

private:
    RecordRef m_shown;
    QTimer m_rest;
    std::vector<RecordRef> m_records;
};

} // namespace carnet
