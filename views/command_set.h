// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace carnet {

/// What a window can do in one of its states (a carnet is open, or none is): each act once, as one QAction,
/// which the keys, the sheet of keys and the command palette share.
class CommandSet : public QObject {
    Q_OBJECT
public:
    /// Moves of the focus are keys alone: nobody looks for them by name.
    enum class Offer { InPalette, ByKeyOnly };

    /// The keys act in all of `window`.
    explicit CommandSet(QWidget *window);

    /// `keys` may be empty; the first is the one that is shown.
    QAction *add(const QString &text, const QString &iconName, const QList<QKeySequence> &keys,
                 const std::function<void()> &act, Offer offer = Offer::InPalette);
    /// A key for the sheet that is no action of the window: those of the list.
    void tell(const QString &key, const QString &text) { m_keyTexts.append({key, text}); }
    void setEnabled(bool areEnabled);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// For the palette, in the order in which they were added.
    [[nodiscard]] const QList<QAction *> &offered() const { return m_offered; }
    /// For the sheet: every key and what it does.
    [[nodiscard]] const QList<std::pair<QString, QString>> &keyTexts() const { return m_keyTexts; }

private:
    QWidget *m_window;
    QList<QAction *> m_actions;
    QList<QAction *> m_offered;
    QList<std::pair<QString, QString>> m_keyTexts;
};

} // namespace carnet
