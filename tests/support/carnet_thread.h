// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contact.h"
#include "store/contact_table.h"
#include "store/database_thread.h"
#include "tests/support/temp_carnet.h"

#include <QSemaphore>
#include <QTest>

namespace carnet::test {

/// A fresh carnet with its database thread, as an open window has it. `failure` is empty when all went well.
struct CarnetThread {
    TempCarnet carnet;
    std::unique_ptr<DatabaseThread> thread;
    QString failure;

    /// `fill` runs as one command on the fresh file before the thread opens it.
    explicit CarnetThread(const RecordedWrite::Work &fill = {})
    {
        if (!carnet.db) {
            failure = carnet.failure;
            return;
        }
        if (fill) {
            const auto filled = RecordedWrite::run(*carnet.db, carnet.clock,
                                                   {CommandId::Import, {}, Command::Undoable::No}, fill);
            if (!filled) {
                failure = filled.error().detail;
                return;
            }
        }
        carnet.db.reset();
        thread = std::make_unique<DatabaseThread>(carnet.clock);
        auto opened = thread->open([path = carnet.path()]() -> Result<OpenedFile> {
            CARNET_TRY_ASSIGN(auto db, Database::open(path, rawKey(), Database::Access::ReadWrite));
            return OpenedFile{std::move(db), rawKey()};
        });
        opened.waitForFinished();
        if (!opened.result())
            failure = opened.result().error().detail;
    }
    /// Runs one command and waits for its commit (not for the models to follow).
    [[nodiscard]] bool write(CommandId id, const RecordedWrite::Work &work, const QStringList &arguments = {})
    {
        auto written = thread->write({id, arguments}, work);
        written.waitForFinished();
        return written.result().has_value();
    }
    /// The value that `fn(Database &)` reads, waited for.
    template <typename Fn>
    auto read(Fn fn)
    {
        auto answer = thread->read(std::move(fn));
        answer.waitForFinished();
        return answer.result();
    }
};

/// A store that does not answer: while it lives, nothing is read from the carnet.
class SilentStore {
public:
    explicit SilentStore(DatabaseThread &thread)
        : m_held(thread.read([gate = m_gate](Database &) -> Result<void> {
              gate->acquire();
              return {};
          }))
    {
    }
    ~SilentStore() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>(); ///< shared with the reader's thread
    QFuture<Result<void>> m_held;
};

/// Contacts "Nom00000 Zoé" … in alphabetical order; every third one is a client.
inline RecordedWrite::Work manyContacts(int count, const Clock &clock)
{
    return [count, clock](Database &db) -> Result<void> {
        ContactTable table(db);
        for (int i = 0; i < count; ++i) {
            Contact contact;
            contact.familyName = QStringLiteral("Nom%1").arg(i, 5, 10, QLatin1Char('0'));
            contact.firstName = QStringLiteral("Zoé");
            contact.relation = i % 3 == 0 ? Relation::Client : Relation::None;
            CARNET_TRY(table.insert(contact, clock));
        }
        return {};
    };
}

} // namespace carnet::test
