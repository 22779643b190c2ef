// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_draft.h"
#include "models/record_list_model.h"
#include "store/current_carnet.h"
#include "store/database_thread.h"
#include "store/key_change.h"

#include <QObject>

#include <functional>
#include <memory>

namespace carnet {

class CopySession;
class CustomFieldList;
class DuplicateSession;
class ImportSession;
class LookHistory;
class MemberList;
class PaletteModel;
class RecordCommands;
class RecordDocuments;
class TagModel;
class UndoHistory;

/// One carnet and everything that stands on it: its threads, its lock, its models. It is opened once and
/// closed once; closing it, or destroying it, wipes the keys and frees the file. GUI thread, which never
/// waits but in the destructor.
class Session : public QObject {
    Q_OBJECT
public:
    enum class State { New, Opening, Open, Closing, Closed };

    /// `lastSeen` outlives the session.
    Session(const QString &path, LastSeen *lastSeen, const Clock &clock,
            KeyDerivation derive = deriveFileKey);
    ~Session() override;

    /// Opens the carnet, or makes it first; `opened` or `failed` follows after half a second or more. Once
    /// only.
    void open(SecretBytes passphrase);
    void create(SecretBytes passphrase);
    /// Opens it by the code of its recovery sheet, and gives it a new passphrase (store/key_change.h) before
    /// anybody works in it. `failed` with the errors of decodeRecoveryCode, openCarnetByKey and
    /// changePassphrase; then nothing was changed.
    void recover(SecretBytes sheetCode, SecretBytes fresh);
    /// Tests and the demo: any way to open, run on the database thread.
    void openBy(std::function<Result<OpenCarnet>()> opener);
    /// Lets go of the models at once, then of the keys and of the file; `closed` follows.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QList<OpenNotice> &notices() const { return m_notices; }
    [[nodiscard]] const QString &keptCopy() const { return m_keptCopy; }

    // While it is open:
    [[nodiscard]] DatabaseThread &thread() { return *m_thread; }
    [[nodiscard]] RecordListModel &list(RecordKind kind);
    [[nodiscard]] ContactDraft &contactDraft() { return *m_models->contactDraft; }
    [[nodiscard]] CompanyDraft &companyDraft() { return *m_models->companyDraft; }
    [[nodiscard]] TagModel &tags() { return *m_models->tags; }
    [[nodiscard]] RecordDocuments &documents() { return *m_models->documents; }
    [[nodiscard]] RecordCommands &commands() { return *m_models->commands; }
    [[nodiscard]] ImportSession &importSession() { return *m_models->importSession; }
    [[nodiscard]] UndoHistory &undoHistory() { return *m_models->undoHistory; }
    [[nodiscard]] MemberList &members() { return *m_models->members; }
    [[nodiscard]] CustomFieldList &customFields() { return *m_models->customFields; }
    [[nodiscard]] DuplicateSession &duplicates() { return *m_models->duplicates; }
    [[nodiscard]] LookHistory &lookHistory() { return *m_models->lookHistory; }
    [[nodiscard]] PaletteModel &palette() { return *m_models->palette; }
    [[nodiscard]] CopySession &copies() { return *m_models->copies; }
    /// Gives the open carnet a new passphrase (store/key_change.h); reads and writes wait meanwhile.
    /// `progress` is called on another thread. After a failure the carnet is open as before; where even that
    /// fails, everything answers Locked.
    [[nodiscard]] QFuture<Result<KeyChangeReport>> changePassphrase(SecretBytes old, SecretBytes fresh,
                                                                    CopyProgress progress);

Q_SIGNALS:
    void opened();
    void failed(const carnet::Error &error);
    /// The models are about to go: views must let go of them now.
    void closing();
    void closed();
    /// The file was moved away or replaced under the program: told once.
    void fileReplaced();

private:
    struct Models {
        std::unique_ptr<RecordListModel> contacts;
        std::unique_ptr<RecordListModel> companies;
        std::unique_ptr<ContactDraft> contactDraft;
        std::unique_ptr<CompanyDraft> companyDraft;
        std::unique_ptr<TagModel> tags;
        std::unique_ptr<RecordDocuments> documents;
        std::unique_ptr<RecordCommands> commands;
        std::unique_ptr<UndoHistory> undoHistory;
        std::unique_ptr<ImportSession> importSession;
        std::unique_ptr<MemberList> members;
        std::unique_ptr<CustomFieldList> customFields;
        std::unique_ptr<DuplicateSession> duplicates;
        std::unique_ptr<CopySession> copies;
        std::unique_ptr<LookHistory> lookHistory;
        std::unique_ptr<PaletteModel> palette;
    };
    struct Held; ///< what came with the opening and stays until the end
    void onOpened(const Result<void> &outcome);
    [[nodiscard]] OpenOptions opening() const;
    [[nodiscard]] KeyChangeOptions keyChange(CopyProgress progress) const;
    void makeModels();
    void rememberCommits();

    QString m_path;
    LastSeen *m_lastSeen;
    Clock m_clock;
    KeyDerivation m_derive;
    State m_state = State::New;
    std::shared_ptr<Held> m_held; ///< shared: filled on the database thread, read here afterwards
    QList<OpenNotice> m_notices;
    QString m_keptCopy;
    bool m_isReplaced = false;
    std::unique_ptr<DatabaseThread> m_thread;
    std::unique_ptr<Models> m_models;
};

} // namespace carnet
