// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/contacts_toolbar.h"

#include <QWidget>

namespace carnet {

/// What stands in place of the lists while the carnet holds nobody: the ways to begin.
class ContactsEmpty : public QWidget {
    Q_OBJECT
public:
    explicit ContactsEmpty(QWidget *parent);

Q_SIGNALS:
    void importRequested();
    void newRequested();
    void demoRequested();
    void shownRequested(carnet::Shown shown); ///< archives or trash: there may be somebody there
};

} // namespace carnet
