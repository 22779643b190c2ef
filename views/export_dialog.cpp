// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export_dialog.h"

#include "views/widgets/controls.h"

#include <QButtonGroup>
#include <QDate>
#include <QHBoxLayout>
#include <QRadioButton>

namespace carnet {

namespace {

constexpr int kWidth = 480;

QString offerText(RecordKind kind, const ExportOffer &offer)
{
    const int count = static_cast<int>(offer.count);
    const bool isContacts = kind == RecordKind::Contact;
    switch (offer.what) {
    case ExportWhat::Chosen:
        return isContacts ? ExportDialog::tr("%Ln chosen person(s)", nullptr, count)
                          : ExportDialog::tr("%Ln chosen company(ies)", nullptr, count);
    case ExportWhat::Shown:
        return isContacts ? ExportDialog::tr("%Ln person(s) of the list, as it is shown", nullptr, count)
                          : ExportDialog::tr("%Ln company(ies) of the list, as it is shown", nullptr, count);
    case ExportWhat::All:
        break;
    }
    return isContacts ? ExportDialog::tr("All persons, archives included")
                      : ExportDialog::tr("All companies, archives included");
}

QRadioButton *addRadio(QButtonGroup *group, int id, const QString &text, QWidget *parent)
{
    auto *radio = new QRadioButton(text, parent);
    group->addButton(radio, id);
    if (group->buttons().size() == 1)
        radio->setChecked(true);
    return radio;
}

} // namespace

ExportDialog::ExportDialog(RecordKind kind, const QList<ExportOffer> &offers, QWidget *parent)
    : QDialog(parent), m_whats(new QButtonGroup(this)), m_formats(new QButtonGroup(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    setLook(static_cast<QWidget *>(this), FrameLook::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(6);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addStrut(kWidth);
    addOffers(column, kind, offers);
    column->addSpacing(12);
    addFormats(column);
    column->addSpacing(12);
    column->addWidget(makeParagraph(tr("The file is not encrypted: whoever has it can read it."),
                                    TextStyle::Small, Tone::Hint, this));
    column->addSpacing(12);
    addButtons(column);
    m_whats->buttons().first()->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::addOffers(QVBoxLayout *column, RecordKind kind, const QList<ExportOffer> &offers)
{
    column->addWidget(makeLabel(tr("What"), TextStyle::GroupLabel, Tone::Hint, this));
    for (const ExportOffer &offer : offers)
        column->addWidget(addRadio(m_whats, static_cast<int>(offer.what), offerText(kind, offer), this));
}

void ExportDialog::addFormats(QVBoxLayout *column)
{
    struct Kind {
        ExportFormat format;
        QString name;
        QString hint;
    };
    const QList<Kind> kinds{
        {ExportFormat::Csv, tr("Table (.csv)"), tr("for any spreadsheet or software")},
        {ExportFormat::Xlsx, tr("Workbook (.xlsx)"), tr("for Excel, LibreOffice")},
        {ExportFormat::Vcard, tr("Cards (.vcf)"), tr("for a phone or a mail program")},
        {ExportFormat::Json, tr("Everything (.json)"), tr("with the documents, for another carnet")}};
    column->addWidget(makeLabel(tr("In which form"), TextStyle::GroupLabel, Tone::Hint, this));
    for (const Kind &kind : kinds) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        QRadioButton *radio = addRadio(m_formats, static_cast<int>(kind.format), kind.name, this);
        radio->setAccessibleDescription(kind.hint);
        radio->setMinimumWidth(150);
        row->addWidget(radio);
        row->addWidget(makeLabel(kind.hint, TextStyle::Small, Tone::Hint, this), 1);
        column->addLayout(row);
    }
}

void ExportDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    QPushButton *go = makeButton(tr("Choose the file…"), ButtonLook::Primary, this);
    go->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(what(), format());
        accept();
    });
}

ExportWhat ExportDialog::what() const
{
    return static_cast<ExportWhat>(m_whats->checkedId());
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

QString exportFileName(RecordKind kind, ExportFormat format, const QDate &today)
{
    return QStringLiteral("%1 %2.%3")
        .arg(kind == RecordKind::Contact ? ExportDialog::tr("Contacts") : ExportDialog::tr("Companies"),
             today.toString(Qt::ISODate), exportSuffix(format));
}

} // namespace carnet
