// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "core/recovery_code.h"
#include "models/answer.h"
#include "models/copy_session.h"
#include "models/custom_field_list.h"
#include "models/duplicate_session.h"
#include "models/import_session.h"
#include "models/look_history.h"
#include "models/member_list.h"
#include "models/palette_model.h"
#include "models/record_commands.h"
#include "models/record_documents.h"
#include "models/tag_model.h"
#include "models/undo_history.h"
#include "store/file_names.h"
#include "store/journal.h"

#include <optional>
#include <utility>

namespace carnet {

struct Session::Held {
    std::optional<FileLock> lock;
    QList<OpenNotice> notices;
    QString keptCopy;
};

Session::Session(const QString &path, LastSeen *lastSeen, const Clock &clock, KeyDerivation derive)
    : m_path(path), m_lastSeen(lastSeen), m_clock(clock), m_derive(std::move(derive)),
      m_held(std::make_shared<Held>())
{
}

Session::~Session()
{
    if (m_state == State::Open) {
        Q_EMIT closing();
        rememberCommits();
    }
    m_models.reset();
    m_thread.reset(); // waits for what runs, then wipes the keys
    m_held.reset(); // the lock goes last
}

OpenOptions Session::opening() const
{
    OpenOptions options = currentOpening(m_lastSeen, m_clock);
    options.derive = m_derive;
    return options;
}

void Session::open(SecretBytes passphrase)
{
    const auto secret = std::make_shared<SecretBytes>(
        std::move(passphrase)); // shared: std::function wants copies, a secret has none
    openBy([path = m_path, secret, options = opening()] {
        Result<OpenCarnet> opened = openCarnet(path, *secret, options);
        secret->clear();
        return opened;
    });
}

void Session::create(SecretBytes passphrase)
{
    const auto secret = std::make_shared<SecretBytes>(std::move(passphrase)); // shared: as above
    CreateOptions options = currentCreation(m_clock);
    options.derive = m_derive;
    openBy([path = m_path, secret, options] {
        Result<OpenCarnet> created = createCarnet(path, *secret, options);
        secret->clear();
        return created;
    });
}

void Session::recover(SecretBytes sheetCode, SecretBytes fresh)
{
    struct Secrets {
        SecretBytes code;
        SecretBytes fresh;
    };
    const auto secrets =
        std::make_shared<Secrets>(Secrets{std::move(sheetCode), std::move(fresh)}); // shared: as above
    openBy([path = m_path, secrets, options = keyChange({})]() -> Result<OpenCarnet> {
        const Result<SecretBytes> key = decodeRecoveryCode(secrets->code);
        secrets->code.clear();
        if (!key && key.error().code == ErrorCode::Corrupt) // of the code, not of the file
            return fail(ErrorCode::InvalidInput, key.error().detail);
        if (!key)
            return fail(key.error());
        CARNET_TRY_ASSIGN(OpenCarnet carnet, openCarnetByKey(path, *key, options.opening));
        const Result<KeyChangeReport> changed =
            carnet::changePassphrase(carnet, nullptr, secrets->fresh, options);
        secrets->fresh.clear();
        CARNET_TRY(changed);
        return carnet;
    });
}

void Session::openBy(std::function<Result<OpenCarnet>()> opener)
{
    Q_ASSERT(m_state == State::New);
    m_state = State::Opening;
    m_thread = std::make_unique<DatabaseThread>(m_clock);
    connect(m_thread.get(), &DatabaseThread::fileReplaced, this, [this] {
        if (!std::exchange(m_isReplaced, true)) // it is seen again every few seconds
            Q_EMIT fileReplaced();
    });
    onAnswer(m_thread->open([opener = std::move(opener), held = m_held]() -> Result<OpenedFile> {
        CARNET_TRY_ASSIGN(OpenCarnet carnet, opener());
        held->lock.emplace(std::move(carnet.lock));
        held->notices = carnet.notices;
        held->keptCopy = carnet.keptCopy;
        return OpenedFile{std::move(carnet.db), std::move(carnet.key)};
    }),
             this, [this](const Result<void> &outcome) { onOpened(outcome); });
}

void Session::onOpened(const Result<void> &outcome)
{
    if (m_state != State::Opening)
        return; // closed meanwhile
    if (!outcome) {
        m_state = State::Closed;
        m_held->lock.reset();
        Q_EMIT failed(outcome.error());
        return;
    }
    m_notices = m_held->notices;
    m_keptCopy = m_held->keptCopy;
    m_state = State::Open;
    makeModels();
    Q_EMIT opened();
}

void Session::makeModels()
{
    m_models = std::make_unique<Models>();
    m_models->contacts = std::make_unique<RecordListModel>(*m_thread, RecordKind::Contact);
    m_models->companies = std::make_unique<RecordListModel>(*m_thread, RecordKind::Company);
    m_models->contactDraft = std::make_unique<ContactDraft>(*m_thread);
    m_models->companyDraft = std::make_unique<CompanyDraft>(*m_thread);
    m_models->tags = std::make_unique<TagModel>(*m_thread);
    m_models->documents = std::make_unique<RecordDocuments>(*m_thread);
    m_models->commands = std::make_unique<RecordCommands>(*m_thread);
    m_models->undoHistory = std::make_unique<UndoHistory>(*m_thread);
    m_models->importSession = std::make_unique<ImportSession>(*m_thread);
    m_models->members = std::make_unique<MemberList>(*m_thread);
    m_models->customFields = std::make_unique<CustomFieldList>(*m_thread);
    m_models->duplicates = std::make_unique<DuplicateSession>(*m_thread);
    m_models->copies = std::make_unique<CopySession>(*m_thread, opening());
    m_models->lookHistory = std::make_unique<LookHistory>();
    m_models->palette = std::make_unique<PaletteModel>(*m_thread, *m_models->lookHistory);
}

RecordListModel &Session::list(RecordKind kind)
{
    return kind == RecordKind::Contact ? *m_models->contacts : *m_models->companies;
}

KeyChangeOptions Session::keyChange(CopyProgress progress) const
{
    KeyChangeOptions options;
    options.opening = opening();
    options.backupPath = freeName(m_path, QStringLiteral("sauvegarde"));
    options.progress = std::move(progress);
    options.journal = [clock = m_clock](Database &db) -> Result<void> {
        CARNET_TRY(JournalOnly::record(db, clock, CommandId::PassphraseChange));
        return {};
    };
    return options;
}

QFuture<Result<KeyChangeReport>> Session::changePassphrase(SecretBytes old, SecretBytes fresh,
                                                           CopyProgress progress)
{
    struct Phrases {
        SecretBytes old;
        SecretBytes fresh;
    };
    const auto phrases =
        std::make_shared<Phrases>(Phrases{std::move(old), std::move(fresh)}); // shared: as above
    return m_thread->exclusive([held = m_held, phrases, options = keyChange(std::move(progress))](
                                   OpenedFile &file) -> Result<KeyChangeReport> {
        OpenCarnet open{std::move(*held->lock), std::move(file.key), std::move(file.database), {}, {}};
        Result<KeyChangeReport> report =
            carnet::changePassphrase(open, &phrases->old, phrases->fresh, options);
        held->lock = std::move(open.lock);
        file.key = std::move(open.key);
        file.database = std::move(open.db);
        phrases->old.clear();
        phrases->fresh.clear();
        return report;
    });
}

/// Queued before the closing: the settings learn how far the carnet has come.
void Session::rememberCommits()
{
    if (!m_lastSeen)
        return;
    (void)m_thread->job([lastSeen = m_lastSeen](Database &db) -> Result<void> {
        CARNET_TRY_ASSIGN(const CarnetMark mark, readMark(db));
        lastSeen->rememberCommits(mark);
        return {};
    }); // what is not remembered is only not compared next time
}

void Session::close()
{
    if (m_state == State::Closing || m_state == State::Closed || m_state == State::New)
        return;
    if (m_state == State::Open) {
        Q_EMIT closing();
        rememberCommits();
    }
    m_state = State::Closing;
    m_models.reset();
    onAnswer(m_thread->close(), this,
             [this](const Result<void> &) { // the checkpoint may wait for the next opening
                 m_held->lock.reset();
                 m_state = State::Closed;
                 Q_EMIT closed();
             });
}

} // namespace carnet
