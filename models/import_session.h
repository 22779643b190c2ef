// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "models/import_preview_model.h"
#include "models/import_rows_model.h"
#include "store/import_run.h"
#include "store/import_source.h"

#include <QObject>

#include <atomic>
#include <memory>

class QMimeData;

namespace carnet {

class DatabaseThread;

/// The import of one table (a text with separators, a workbook, pasted cells), of the cards of a phone or of
/// Carnet's own JSON as a page shows it: it is opened and understood, columns and the four questions are
/// answered, a dry run counts what would come in, the run itself follows with progress and can be cancelled.
/// Everything can be overruled until it runs, and nothing is written before run(). GUI thread; files and the
/// store work elsewhere.
class ImportSession : public QObject {
    Q_OBJECT
public:
    enum class Step {
        Empty, ///< no file yet
        Opening, ///< the file is being looked at
        Columns, ///< columns() and answers() are there to be overruled
        Checking, ///< the dry run counts
        Checked, ///< report() holds its counts
        Running,
        Done, ///< report() holds what was done; one undo takes it back
    };
    /// One column of the file, with what it is taken for; of cards, one property that the user decides about.
    struct Column {
        int index = 0; ///< 0-based
        QString name; ///< the header; empty: the file has none
        QString example; ///< its first non-empty cell
        QString field; ///< nameOf an ImportField: "first_name", "note", "ignore"
        double confidence = 0; ///< 0..1; 1: the user said so
        ColumnUse use = ColumnUse::Unknown;
        bool asksWhoseContact = false; ///< a date of last contact: theirs, or the sender's own message?
        std::optional<DateOrder> dateOrder; ///< how its dates are read; of a table
        [[nodiscard]] bool isUnsure() const { return confidence < kSure; }
    };
    static constexpr double kSure = 0.7;
    static constexpr int kPreviewRows = 50;
    static constexpr qsizetype kRefusedKept = 10'000; ///< for the file of refused rows

    explicit ImportSession(DatabaseThread &db, QObject *parent = nullptr);
    ~ImportSession() override; ///< cancels what runs

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const QString &path() const { return m_input.path; } ///< empty for pasted cells
    [[nodiscard]] QString sourceName() const; ///< the file's name, or "pasted cells"
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] const SourcePlan &plan() const { return m_plan; } ///< kind of file, how it is read
    /// False for Carnet's own export, whose records answer themselves, unless a reason must be given.
    [[nodiscard]] bool asksQuestions() const { return !m_plan.isOwn || !m_plan.ignoredOppositions.isEmpty(); }
    /// Columns of oppositions that are left out: run() asks for answers().oppositionIgnoredWhy.
    [[nodiscard]] const QStringList &ignoredOppositions() const { return m_plan.ignoredOppositions; }
    [[nodiscard]] const ImportAnswers &answers() const { return m_wishes.answers; }
    [[nodiscard]] OnDuplicate onDuplicate() const { return m_onDuplicate; }
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    /// The first rows as they will be stored.
    [[nodiscard]] ImportPreviewModel &preview() { return m_preview; }
    /// What the last check found not simply ready; a choice made there brings the step back to Columns: the
    /// counts hold no more.
    [[nodiscard]] ImportRowsModel &rows() { return m_rows; }
    [[nodiscard]] const ImportProgress &progress() const { return m_progress; }
    [[nodiscard]] qsizetype refusedCount() const
    {
        return static_cast<qsizetype>(m_refused.size());
    } ///< that saveRefused can write

    /// Starts anew with another file.
    void openFile(const QString &path);
    /// Starts anew with cells of the clipboard; false when there are none.
    bool openPasted(const QMimeData &data);
    /// True when the clipboard holds cells: a table, or lines of text with tabs.
    [[nodiscard]] static bool hasCells(const QMimeData &data);
    /// `field` as nameOf names it. Ignored while it runs.
    void setField(int column, const QString &field);
    void setAnswers(const ImportAnswers &answers);
    void setOnDuplicate(OnDuplicate choice);
    /// Reading settings: the file is looked at again, columns chosen by hand stay.
    void setEncoding(const QString &encoding);
    void setSeparator(QChar separator);
    void setSheet(const QString &name);
    enum class Accents { AsTheyAre, Repaired };
    void setAccents(Accents accents); ///< "Ã©" is "é"
    void setKind(TableKind kind);
    void setHeaderLine(qint64 line); ///< the line, or row of the sheet, that names the columns; 0: none does
    enum class Remember { Yes, No };
    /// Whether what was decided about the columns is proposed for the next file of that layout.
    void setRemember(Remember remember) { m_remembers = remember; }

    void check(); ///< the dry run
    /// Fails with InvalidInput when a column of oppositions is left out without a reason.
    void run();
    /// Leaves nothing behind; back to Columns.
    void cancel();
    /// The refused rows with line, column and reason; never over a file that is there. `refusedSaved` or
    /// `failed` follows.
    void saveRefused(const QString &path);

Q_SIGNALS:
    void stepChanged();
    void columnsChanged();
    void progressed(const carnet::ImportProgress &progress); ///< at most ten times a second
    void refusedSaved(const QString &path);
    void cancelled();
    void failed(const carnet::Error &error);

private:
    struct Refused {
        std::vector<RefusedRow> rows;
        QList<ImportRowFate> fates;
    };
    struct Planned {
        SourcePlan plan;
        QList<ImportedRow> rows; ///< the first ones
    };
    void setStep(Step step);
    void begin(const TableInput &input);
    void lookAtFile();
    void forgetReport();
    void onRowChosen();
    void onPlanned(const Result<Planned> &planned);
    void showFates(const QList<ImportRowFate> &fates);
    void start(ImportOptions::Mode mode);
    void onRun(ImportOptions::Mode mode, const Result<ImportReport> &report);
    [[nodiscard]] ImportOptions options(ImportOptions::Mode mode, const std::shared_ptr<Refused> &refused);
    [[nodiscard]] bool canBeChanged() const { return m_step == Step::Columns || m_step == Step::Checked; }

    DatabaseThread &m_db;
    Step m_step = Step::Empty;
    TableInput m_input;
    TableWishes m_wishes;
    QHash<int, QString> m_chosen; ///< fields chosen by hand, by column
    OnDuplicate m_onDuplicate = OnDuplicate::Skip;
    SourcePlan m_plan;
    QList<Column> m_columns;
    ImportReport m_report;
    ImportProgress m_progress;
    std::vector<RefusedRow> m_refused;
    ImportPreviewModel m_preview;
    ImportRowsModel m_rows;
    Remember m_remembers = Remember::Yes;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< shared with the run, which may outlive this
    quint64 m_generation = 0;
};

} // namespace carnet
