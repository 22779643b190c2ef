// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace carnet {

/// A failure shown in the page: what happened, whether the data are safe, and what can be done.
class PageError : public QFrame {
    Q_OBJECT
public:
    explicit PageError(QWidget *parent);

    /// `detail` is what *Copy details* puts on the clipboard; empty hides that button.
    void setError(const QString &title, const QString &sentence, const QString &detail);
    void setRetryText(const QString &text);

Q_SIGNALS:
    void retryRequested();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_buttons; ///< not there, and no room for it, while it holds none
    QPushButton *m_retry;
    QPushButton *m_copy;
    QString m_detail;
};

/// A big button of two lines with an icon and its key: the ways out of an empty page.
class ActionCard : public QAbstractButton {
    Q_OBJECT
public:
    ActionCard(const QString &iconName, const QString &title, const QString &hint, const QString &key,
               QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override { return {420, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_hint;
    QString m_key;
};

/// What stands in place of an empty list: a drawing, one sentence, one to three ways on.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    enum class Drawing { Notebook, Nothing };

    EmptyState(Drawing drawing, const QString &title, const QString &sentence, QWidget *parent);
    ActionCard *addAction(const QString &iconName, const QString &title, const QString &hint,
                          const QString &key);
    /// A line of text below the actions, with a button inside it as its last words.
    void addFoot(QWidget *widget);

private:
    QVBoxLayout *m_column;
};

/// A search that found nothing, with the way to take the filters off. One line high.
class NothingFound : public QWidget {
    Q_OBJECT
public:
    explicit NothingFound(QWidget *parent);
    /// `hint` may be empty.
    void setTexts(const QString &title, const QString &hint);
    void setClearText(const QString &text); ///< "Clear the search" at first

Q_SIGNALS:
    void clearRequested();

private:
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_clear;
};

/// A job that lasts: its name, a bar of 6 px, the count, the rate, and a way to stop it.
class ProgressPanel : public QFrame {
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent);

    void setTitle(const QString &title);
    /// `total` 0: not known yet. `perSecond` 0: not shown.
    void setProgress(qint64 done, qint64 total, qint64 perSecond);
    /// The same when the bar and the words count different things: `share` is 0 to 1.
    void setProgress(double share, const QString &text);
    /// False takes the button away: it is too late to stop.
    void setCancellable(bool isCancellable);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_title;
    QLabel *m_count;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace carnet
