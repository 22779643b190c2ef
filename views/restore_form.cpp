// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/restore_form.h"

#include "views/start_page.h"
#include "views/widgets/controls.h"
#include "views/widgets/escape.h"
#include "views/widgets/secret_edit.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>

namespace carnet {

RestoreForm::RestoreForm(QWidget *parent)
    : QFrame(parent), m_file(new ElidedLabel(TextStyle::BodyMedium, Tone::Main, this)),
      m_secret(new SecretEdit(this)), m_wrong(makeParagraph({}, TextStyle::Small, Tone::Red, this)),
      m_contents(new QWidget(this)), m_lookButton(makeButton(tr("Look inside"), ButtonLook::Primary, this)),
      m_replaceButton(makeButton(tr("Put it in the place of this carnet"), ButtonLook::Primary, this)),
      m_besideButton(makeButton(tr("Save it beside…"), ButtonLook::Plain, this)),
      m_promise(
          makeParagraph(tr("The carnet that is open now stays whole, under another name in the same folder."),
                        TextStyle::Small, Tone::Second, this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Go back to a backup"), TextStyle::Total, Tone::Main, this));
    column->addSpacing(4);
    column->addWidget(m_file);
    column->addSpacing(12);
    QLabel *label =
        makeLabel(tr("Its passphrase, of the day it was made"), TextStyle::SmallMedium, Tone::Second, this);
    label->setBuddy(m_secret);
    m_secret->setAccessibleName(label->text());
    m_secret->setFixedHeight(36);
    column->addWidget(label);
    column->addSpacing(4);
    column->addWidget(m_secret);
    column->addSpacing(6);
    column->addWidget(m_wrong);
    column->addWidget(m_contents);
    column->addWidget(m_promise);
    column->addSpacing(14);
    new QVBoxLayout(m_contents);
    m_contents->layout()->setContentsMargins(0, 6, 0, 10);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Ghost, this);
    for (QPushButton *button : {m_lookButton, m_replaceButton, m_besideButton, cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    const auto look = [this] {
        if (m_look && !m_secret->isEmpty())
            m_look(m_path, m_secret->secret());
    };
    connect(m_secret, &SecretEdit::edited, this, [this] {
        m_wrong->hide();
        m_secret->setInvalid(false);
        setStep(Step::Ask); // what was shown belongs to what was typed before
        m_lookButton->setEnabled(!m_secret->isEmpty());
    });
    connect(m_secret, &SecretEdit::submitted, this, look);
    connect(m_lookButton, &QPushButton::clicked, this, look);
    connect(m_replaceButton, &QPushButton::clicked, this, [this] {
        if (m_replace)
            m_replace(m_path, m_secret->secret());
    });
    connect(m_besideButton, &QPushButton::clicked, this, [this] {
        if (m_beside)
            m_beside(m_path, m_secret->secret());
    });
    connect(cancel, &QPushButton::clicked, this, &RestoreForm::cancelled);
    setStep(Step::Ask);
}

void RestoreForm::start(const QString &path)
{
    m_path = path;
    const QFileInfo file(path);
    m_file->setText(QStringLiteral("%1 – %2").arg(file.fileName(), folderText(file.absolutePath())));
    m_secret->clear();
    m_lookButton->setEnabled(false);
    m_wrong->hide();
    m_secret->setFocus(Qt::OtherFocusReason);
}

void RestoreForm::clear()
{
    m_secret->clear();
    m_path.clear();
}

void RestoreForm::setStep(Step step)
{
    const bool isAsking = step == Step::Ask;
    m_lookButton->setVisible(isAsking);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_contents, m_promise, m_replaceButton, m_besideButton})
        widget->setVisible(!isAsking);
}

void RestoreForm::showContents(const QList<std::pair<QString, QString>> &rows)
{
    fill(rows);
    setStep(Step::Decide);
    m_replaceButton->setFocus(Qt::OtherFocusReason);
}

void RestoreForm::fill(const QList<std::pair<QString, QString>> &rows)
{
    delete m_contents->findChild<QWidget *>(QStringLiteral("table"));
    auto *table = new QWidget(m_contents);
    table->setObjectName(QStringLiteral("table"));
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : rows) {
        grid->addWidget(makeLabel(name, TextStyle::Body, Tone::Second, table), row, 0);
        grid->addWidget(makeLabel(value, TextStyle::BodyMedium, Tone::Main, table), row, 1);
        ++row;
    }
    m_contents->layout()->addWidget(table);
}

void RestoreForm::showWrong(const QString &sentence)
{
    m_wrong->setText(sentence);
    m_wrong->show();
    m_secret->setInvalid(true);
    m_secret->selectAll();
    m_secret->setFocus(Qt::OtherFocusReason);
}

bool RestoreForm::event(QEvent *event)
{
    return claimsEscape(event) || QFrame::event(event);
}

void RestoreForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace carnet
