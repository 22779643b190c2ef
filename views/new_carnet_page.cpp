// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/new_carnet_page.h"

#include "views/start_page.h"
#include "views/theme/icon.h"
#include "views/widgets/controls.h"
#include "views/widgets/escape.h"
#include "views/widgets/field_box.h"
#include "views/widgets/page_state.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace carnet {

NewCarnetPage::NewCarnetPage(QWidget *parent) : QWidget(parent), m_folder(QDir::homePath())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(56, 30, 56, 26);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("New carnet"), TextStyle::Amount, Tone::Main, this));
    column->addSpacing(4);
    m_hint = makeLabel(tr("A single file, encrypted, that you keep where you like."), TextStyle::Body,
                       Tone::Second, this);
    column->addWidget(m_hint);
    column->addSpacing(18);
    column->addWidget(makePlaceRow());
    column->addSpacing(16);

    //: follows the word "Passphrase"
    m_secret = new NewSecret(tr("Passphrase"), tr(" – seven words that you will remember"), this);
    connect(m_secret, &NewSecret::edited, this, &NewCarnetPage::refresh);
    connect(m_secret, &NewSecret::submitted, this, &NewCarnetPage::create);
    column->addWidget(m_secret);
    column->addSpacing(14);
    m_sheet = new QCheckBox(tr("Print a recovery sheet, to keep at home"), this);
    m_sheet->setChecked(true);
    column->addWidget(m_sheet);
    m_error = new PageError(this);
    m_error->setRetryText({});
    m_error->hide();
    column->addSpacing(8);
    column->addWidget(m_error);
    column->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_createButton = makeButton(tr("Create the carnet"), ButtonLook::Primary, this);
    m_createButton->setFixedHeight(36);
    m_createButton->setMinimumWidth(130);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Ghost, this);
    cancel->setFixedHeight(36);
    buttons->addWidget(m_createButton);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_createButton, &QPushButton::clicked, this, &NewCarnetPage::create);
    connect(cancel, &QPushButton::clicked, this, &NewCarnetPage::cancel);
    setFolder(m_folder);
    refresh();
}

bool NewCarnetPage::event(QEvent *event)
{
    return claimsEscape(event) || QWidget::event(event);
}

void NewCarnetPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void NewCarnetPage::cancel()
{
    if (m_isBusy) // the file is on its way
        return;
    m_secret->clear();
    Q_EMIT cancelled();
}

QWidget *NewCarnetPage::makePlaceRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_name = new FieldBox(tr("Name"), row);
    m_name->setText(tr("My carnet"));
    m_name->setCheck([](const QString &name) {
        if (name.isEmpty())
            return tr("A name is needed for the file.");
        return name.contains(QLatin1Char('/')) || name.startsWith(QLatin1Char('.'))
            ? tr("A name without “/”, not starting with a dot.")
            : QString();
    });
    m_place = new FieldBox(tr("Place"), row);
    m_place->edit()->setReadOnly(true);
    m_place->edit()->setProperty("look", QStringLiteral("chooser"));
    QAction *choose = m_place->edit()->addAction(icon(QStringLiteral("folder")), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose a folder"));
    choose->setToolTip(choose->text());
    layout->addWidget(m_name, 1);
    layout->addWidget(m_place, 1);
    connect(m_name, &FieldBox::edited, this, &NewCarnetPage::refresh);
    connect(choose, &QAction::triggered, this, [this] { Q_EMIT chooseFolderRequested(m_folder); });
    return row;
}

void NewCarnetPage::setEstimator(NewSecret::Estimator estimator)
{
    m_secret->setEstimator(std::move(estimator));
}

void NewCarnetPage::setGenerator(NewSecret::Generator generator)
{
    m_secret->setGenerator(std::move(generator));
}

void NewCarnetPage::setCreateHandler(CreateHandler handler)
{
    m_create = std::move(handler);
}

void NewCarnetPage::hideError()
{
    m_error->hide();
    m_hint->show();
}

void NewCarnetPage::setFolder(const QString &folder)
{
    m_folder = folder;
    m_place->setText(folderText(folder));
    m_place->edit()->setCursorPosition(0);
}

void NewCarnetPage::hideRecoverySheet()
{
    m_sheet->setChecked(false);
    m_sheet->hide();
}

void NewCarnetPage::start()
{
    m_isBusy = false;
    m_secret->clear();
    hideError();
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    m_name->edit()->selectAll();
    refresh();
}

QString NewCarnetPage::path() const
{
    QString name = m_name->text();
    if (!name.endsWith(QStringLiteral(".carnet")))
        name += QStringLiteral(".carnet");
    return QDir(m_folder).filePath(name);
}

void NewCarnetPage::refresh()
{
    const bool isReady = m_secret->isReady() && !m_name->text().isEmpty() && m_name->problem().isEmpty();
    m_createButton->setEnabled(isReady && !m_isBusy);
    m_createButton->setText(m_isBusy ? tr("Creating…") : tr("Create the carnet"));
    m_secret->setEnabled(!m_isBusy);
}

void NewCarnetPage::create()
{
    if (!m_createButton->isEnabled() || !m_create || !m_name->validate())
        return;
    if (!QFileInfo(m_folder).isDir()) {
        m_place->setProblem(tr("This folder is not there. Choose another."));
        return;
    }
    m_isBusy = true;
    hideError();
    refresh();
    m_create({path(), m_secret->secret(), m_sheet->isChecked()});
}

void NewCarnetPage::showError(const QString &title, const QString &sentence)
{
    m_isBusy = false;
    m_error->setError(title, sentence, {});
    m_hint->hide();
    m_error->show();
    refresh();
    m_createButton->setFocus(Qt::OtherFocusReason); // the fields were off, and the keyboard nowhere
}

void NewCarnetPage::showCreated()
{
    m_isBusy = false;
    start();
}

} // namespace carnet
