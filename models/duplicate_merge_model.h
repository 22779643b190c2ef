// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent_event.h"
#include "core/custom_field.h"
#include "core/duplicates/merge_choice.h"

#include <QAbstractTableModel>

#include <functional>

namespace carnet {

/// The columns of a merge, field by field.
enum class MergeColumn { Field, First, Second, Kept };

/// Besides DisplayRole, and AccessibleTextRole (a sentence for the cell).
enum MergeRole {
    MergeControlRole =
        Qt::UserRole + 1, ///< int: DuplicateMergeModel::Control, of the columns First and Second
    MergeIsTakenRole, ///< bool: this side stays
    MergeNoteRole, ///< QString: why the kept value is what it is ("same", "taken over", "both kept"); of Kept
};

/// Two records side by side, what of each stays, and the record that comes of it (screen 15). Which choices
/// there are and what they lead to says core/duplicates/merge_choice.h. GUI thread.
class DuplicateMergeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Control {
        None,
        Radio, ///< one of two
        Check, ///< can stay beside the other
        Lock, ///< stays, whatever anybody chooses
    };
    /// Both records with what belongs to them.
    struct Pair {
        RecordKind kind = RecordKind::Contact;
        Contact firstContact;
        Contact secondContact;
        Company firstCompany;
        Company secondCompany;
        QList<ConsentEvent> firstEvents;
        QList<ConsentEvent> secondEvents;
        QList<CustomField> customFields;
    };
    /// How fields and values are written, which is the views' to say.
    struct Words {
        std::function<QString(const MergeLine &, const QList<CustomField> &)> label;
        std::function<QString(const MergeLine &, const Contact &, const QList<CustomField> &)> ofContact;
        std::function<QString(const MergeLine &, const Company &, const QList<CustomField> &)> ofCompany;
        std::function<QString(const QList<ConsentEvent> &)> oppositions; ///< "email, 20 nov."; empty for none
    };

    explicit DuplicateMergeModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }
    void setWords(const Words &words);

    /// Shows a pair with what is proposed for it.
    void setPair(const Pair &pair);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] const Pair &pair() const { return m_pair; }

    /// The first record as it will be kept.
    [[nodiscard]] Contact keptContact() const
    {
        return mergedBy(m_pair.firstContact, m_pair.secondContact, m_lines);
    }
    [[nodiscard]] Company keptCompany() const
    {
        return mergedBy(m_pair.firstCompany, m_pair.secondCompany, m_lines);
    }

    /// As MergeLine::choose; false where there is nothing to choose.
    bool choose(int row, MergeColumn side);
    [[nodiscard]] bool hasChoice(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The row of the oppositions stands after the lines; contacts alone have it.
    [[nodiscard]] bool isOppositions(int row) const { return row == m_lines.size(); }
    [[nodiscard]] bool hasOppositions() const;
    [[nodiscard]] QString text(int row, MergeColumn column) const;
    [[nodiscard]] QString sideText(const MergeLine &line, bool second) const;
    [[nodiscard]] QString keptText(const MergeLine &line) const;
    [[nodiscard]] QString note(int row) const;
    [[nodiscard]] Control control(int row, MergeColumn column) const;
    [[nodiscard]] bool isTaken(int row, MergeColumn column) const;

    Pair m_pair;
    QList<MergeLine> m_lines;
    Words m_words;
    bool m_isEmpty = true;
};

} // namespace carnet
