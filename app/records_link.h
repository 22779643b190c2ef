// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "core/result.h"

#include <QObject>

namespace carnet {

class AppSettings;
class MainWindow;
class RecordDraft;
class Session;

/// Joins the page of the contacts and the models of one open carnet: what the page asks for is done by the
/// models, what they say is shown. It lives while both do; where it dies, the page lets go of the models. GUI
/// thread.
class RecordsLink : public QObject {
    Q_OBJECT
public:
    RecordsLink(MainWindow &window, Session &session, AppSettings &settings);
    ~RecordsLink() override;

private:
    void connectPage();
    void connectBulk();
    void connectFields();
    void connectHistory();
    void connectList(RecordKind kind);
    void connectDraft(RecordDraft &draft);
    void onChosen(RecordKind kind, qint64 id);
    void save(RecordKind kind, const Contact &contact, const Company &company, const QString &newOwner);
    void showDraft(RecordKind kind);
    void showCounts(RecordKind kind);
    void showFailure(const Error &error);
    void saveColumns();

    MainWindow &m_window;
    Session &m_session;
    AppSettings &m_settings;
};

} // namespace carnet
