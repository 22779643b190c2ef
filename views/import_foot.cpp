// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_foot.h"

#include "models/import_session.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"
#include "views/widgets/plural.h"

#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace carnet {

namespace {

constexpr int kHeight = 52;
constexpr int kMargin = 20;

} // namespace

ImportFoot::ImportFoot(QWidget *parent)
    : QFrame(parent), m_status(makeLabel({}, TextStyle::Small, Tone::Second, this)),
      m_rest(makeButton(tr("Answer “I do not know”"), ButtonLook::Link, this)),
      m_key(new KeyCap(tr("Ctrl Enter"), this)), m_back(makeButton(tr("Previous"), ButtonLook::Plain, this)),
      m_goOn(makeButton({}, ButtonLook::Primary, this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Foot);
    setFixedHeight(kHeight);
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_rest->setFont(fontOf(TextStyle::SmallMedium));
    m_rest->setObjectName(QStringLiteral("answerRest"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Ghost, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 1, kMargin, 0);
    row->setSpacing(8);
    row->addWidget(m_status);
    row->addWidget(m_rest);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_back);
    row->addSpacing(4);
    row->addWidget(m_key);
    row->addWidget(m_goOn);
    m_back->setObjectName(QStringLiteral("previous"));
    connect(m_back, &QPushButton::clicked, this, &ImportFoot::backRequested);
    connect(cancel, &QPushButton::clicked, this, &ImportFoot::cancelRequested);
    connect(m_rest, &QPushButton::clicked, this, &ImportFoot::restRequested);
    connect(m_goOn, &QPushButton::clicked, this, &ImportFoot::goOnRequested);
    // Not the button's own: it forgets its shortcut at each new text.
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, m_goOn, &QPushButton::click);
}

void ImportFoot::show(const ImportSession &session, const Done &done)
{
    const bool asks = done.isChecked && done.openQuestions > 0;
    const qint64 coming = session.report().created + session.report().updated;
    const bool hadFocus = m_rest->hasFocus();
    setStatus(statusOf(session, done));
    m_rest->setVisible(asks);
    m_goOn->setText(goOnText(session, done));
    const bool canGoOn = !asks && (coming > 0 || done.place != Place::Verification);
    m_goOn->setEnabled(!done.isReading && (!done.isChecked || canGoOn));
    if (hadFocus && !asks) // the last question was answered there
        focusGoOn();
}

QString ImportFoot::statusOf(const ImportSession &session, const Done &done)
{
    if (done.isChecked && done.openQuestions > 0)
        return tr("%n question(s) wait for an answer.", nullptr, done.openQuestions);
    if (done.place == Place::Duplicates)
        return tr("What is not chosen row by row follows the choice for all. Nothing is written yet.");
    if (done.isChecked && session.report().created + session.report().updated == 0)
        return tr("Nothing of this file would come in: it is all there already, or refused.");
    const auto &columns = session.columns();
    const auto unsure =
        std::count_if(columns.cbegin(), columns.cend(), [](const ImportSession::Column &column) {
            return column.isUnsure() && column.field != nameOf(ImportField::Ignore);
        });
    if (!done.isChecked && unsure > 0)
        return session.plan().vcard()
            ? tr("%n property(s) of the cards to be confirmed. Nothing is written yet.", nullptr,
                 plural(unsure))
            : tr("%n column(s) to be confirmed. Nothing is written yet.", nullptr, plural(unsure));
    return tr("Nothing is written before you press Import, and one undo takes it all back.");
}

QString ImportFoot::goOnText(const ImportSession &session, const Done &done)
{
    if (!done.isChecked)
        return tr("Check");
    if (done.place != Place::Verification)
        return tr("Continue");
    const int coming = plural(session.report().created + session.report().updated);
    switch (session.plan().kind) {
    case TableKind::Companies:
        return tr("Import %Ln company(ies)", nullptr, coming);
    case TableKind::Mixed:
        return tr("Import %Ln record(s)", nullptr, coming);
    default:
        return tr("Import %Ln contact(s)", nullptr, coming);
    }
}

void ImportFoot::setStatus(const QString &text)
{
    m_status->setText(text);
}

void ImportFoot::focusGoOn()
{
    m_goOn->setFocus(Qt::OtherFocusReason);
}

} // namespace carnet
