// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gallery.h"

#include "views/command_palette.h"
#include "views/gallery_palette.h"
#include "views/theme/icon.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/widgets/chip.h"
#include "views/widgets/controls.h"
#include "views/widgets/field_box.h"
#include "views/widgets/flow_layout.h"
#include "views/widgets/nav_list.h"
#include "views/widgets/page_state.h"
#include "views/widgets/secret_edit.h"
#include "views/widgets/segmented_control.h"
#include "views/widgets/strength_bar.h"
#include "views/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>

namespace carnet {

namespace {

/// Relations, stages, avatars and tags, painted side by side.
class Signs : public QWidget {
public:
    explicit Signs(QWidget *parent) : QWidget(parent) { setFixedHeight(64); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int x = 8;
        for (const Relation relation :
             {Relation::Suspect, Relation::Prospect, Relation::Client, Relation::Former}) {
            paintRelation(&painter, QRectF(x, 4, 16, 16), relation);
            x += 28;
        }
        for (const int probability : {15, 30, 50, 70, 90}) {
            paintStage(&painter, QRectF(x, 4, 16, 16), probability);
            x += 28;
        }
        for (int i = 0; i < 5; ++i)
            paintTagSquare(&painter, QRectF(x + i * 16, 4, 8, 16), tagColor(i));
        for (int i = 0; i < 8; ++i)
            paintAvatar(&painter, QRectF(4 + i * 32, 32, 24, 24), i, QStringLiteral("HM"));
        paintAvatar(&painter, QRectF(266, 28, 32, 32), 1, QStringLiteral("FA"), AvatarShape::Square);
    }
};

QHBoxLayout *addRow(QVBoxLayout *card)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    card->addLayout(row);
    return row;
}

} // namespace

Gallery::Gallery(QWidget *parent) : QWidget(parent)
{
    setLook(static_cast<QWidget *>(this), FrameLook::Window);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(16);
    auto *first = new QVBoxLayout;
    auto *second = new QVBoxLayout;
    auto *third = new QVBoxLayout;
    for (QVBoxLayout *column : {first, second, third}) {
        column->setSpacing(14);
        columns->addLayout(column, 1);
    }
    addButtons(addCard(first, QStringLiteral("Buttons")));
    addFields(addCard(first, QStringLiteral("Fields")));
    addSecrets(addCard(second, QStringLiteral("Passphrase")));
    addChoices(addCard(second, QStringLiteral("Choices")));
    addSigns(addCard(second, QStringLiteral("Signs")));
    addStates(addCard(third, QStringLiteral("States")));
    for (QVBoxLayout *column : {first, second, third})
        column->addStretch();
}

QVBoxLayout *Gallery::addCard(QVBoxLayout *column, const QString &title)
{
    QFrame *card = makeFrame(FrameLook::Card, this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(title, TextStyle::GroupLabel, Tone::Hint, card));
    column->addWidget(card);
    return layout;
}

void Gallery::addButtons(QVBoxLayout *card)
{
    for (const bool isEnabled : {true, false}) {
        QHBoxLayout *row = addRow(card);
        for (const auto &[text, look] : {std::pair{QStringLiteral("Créer"), ButtonLook::Primary},
                                         {QStringLiteral("Dupliquer"), ButtonLook::Plain},
                                         {QStringLiteral("Annuler"), ButtonLook::Ghost},
                                         {QStringLiteral("Effacer"), ButtonLook::Danger},
                                         {QStringLiteral("un lien"), ButtonLook::Link}}) {
            QPushButton *button = makeButton(text, look, this);
            button->setEnabled(isEnabled);
            row->addWidget(button);
        }
        row->addStretch();
    }
    QHBoxLayout *row = addRow(card);
    row->addWidget(makeButton(QStringLiteral("Contact"), QStringLiteral("plus"), ButtonLook::Primary, this));
    row->addWidget(makeButton(QStringLiteral("Importer"), QStringLiteral("upload"), ButtonLook::Plain, this));
    row->addWidget(
        makeButton(QStringLiteral("Ouvrir…"), QStringLiteral("folder-open"), ButtonLook::Ghost, this));
    row->addWidget(makeIconButton(QStringLiteral("ellipsis"), QStringLiteral("Plus"), {}, this));
    row->addWidget(new KeyCap(QStringLiteral("Ctrl K"), this));
    row->addStretch();
    auto *palette = new CommandPalette(this); // over everything, as in the window
    palette->setRows(makeGalleryPalette(palette));
    connect(new QShortcut(CommandPalette::key(), this), &QShortcut::activated, palette,
            &CommandPalette::openFresh);
}

void Gallery::addFields(QVBoxLayout *card)
{
    QLineEdit *empty = makeLineEdit(this);
    empty->setPlaceholderText(QStringLiteral("Vide, texte indicatif"));
    card->addWidget(empty);
    QLineEdit *readOnly = makeLineEdit(this);
    readOnly->setText(QStringLiteral("Lecture seule"));
    readOnly->setReadOnly(true);
    card->addWidget(readOnly);
    auto *box = new FieldBox(QStringLiteral("Courriel"), this);
    box->setText(QStringLiteral("helene@fournil-arcy"));
    box->setProblem(QStringLiteral("Il manque la fin de l’adresse, par exemple .fr"));
    card->addWidget(box);
    QHBoxLayout *row = addRow(card);
    auto *off = new QCheckBox(QStringLiteral("Case"), this);
    auto *on = new QCheckBox(QStringLiteral("Cochée"), this);
    on->setChecked(true);
    auto *part = new QCheckBox(QStringLiteral("Partie"), this);
    part->setTristate();
    part->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("Radio"), this);
    radio->setChecked(true);
    auto *sliding = new Switch(this);
    sliding->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{off, on, part, radio, new Switch(this), sliding})
        row->addWidget(widget);
    row->addStretch();
    auto *combo = new QComboBox(this);
    combo->addItems({QStringLiteral("Nom et prénom"), QStringLiteral("Société")});
    card->addWidget(combo);
    auto *bar = new QScrollBar(Qt::Horizontal, this);
    bar->setRange(0, 100);
    bar->setPageStep(30);
    card->addWidget(bar);
}

void Gallery::addSecrets(QVBoxLayout *card)
{
    const QByteArray phrase = QByteArrayLiteral("tilleul orage cadran brume sept galet renard");
    const std::span<const unsigned char> bytes(reinterpret_cast<const unsigned char *>(phrase.constData()),
                                               static_cast<size_t>(phrase.size()));
    for (const SecretEdit::Display display : {SecretEdit::Display::Bullets, SecretEdit::Display::Clear}) {
        auto *edit = new SecretEdit(this);
        edit->setSecret(bytes);
        edit->setDisplay(display);
        card->addWidget(edit);
    }
    for (const double bits : {30.0, 62.0, 90.5}) {
        auto *bar = new StrengthBar(this);
        bar->setBits(bits);
        card->addWidget(bar);
    }
}

void Gallery::addChoices(QVBoxLayout *card)
{
    auto *segments = new SegmentedControl(this);
    segments->addSegment(QStringLiteral("users"), QStringLiteral("Personnes"));
    segments->addSegment(QStringLiteral("building-2"), QStringLiteral("Sociétés"));
    segments->setCount(0, 412);
    segments->setCount(1, 286);
    card->addWidget(segments);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips, 6);
    auto *chosen = new Chip(QStringLiteral("Professionnels"), Chip::Kind::Choice, chips);
    chosen->setChecked(true);
    auto *tag = new Chip(QStringLiteral("Boulangerie"), Chip::Kind::Removable, chips);
    tag->setSquare(tagColor(0));
    flow->addWidget(chosen);
    flow->addWidget(new Chip(QStringLiteral("Particuliers"), Chip::Kind::Choice, chips));
    flow->addWidget(new Chip(QStringLiteral("Territoire : Ouest"), Chip::Kind::Removable, chips));
    flow->addWidget(tag);
    flow->addWidget(new Chip(QStringLiteral("Filtre"), Chip::Kind::Plain, chips));
    card->addWidget(chips);
    auto *tabs = new QTabBar(this);
    for (const auto &text :
         {QStringLiteral("Fiche"), QStringLiteral("Activité"), QStringLiteral("Confidentialité")})
        tabs->addTab(text);
    tabs->setExpanding(false);
    card->addWidget(tabs);
    auto *nav = new NavList(this);
    nav->addEntry(QStringLiteral("contacts"), QStringLiteral("users"), QStringLiteral("Contacts"));
    nav->addEntry(QStringLiteral("preferences"), QStringLiteral("settings-2"), QStringLiteral("Préférences"));
    nav->setCurrent(QStringLiteral("contacts"));
    nav->setCount(QStringLiteral("contacts"), 7);
    card->addWidget(nav);
}

void Gallery::addSigns(QVBoxLayout *card)
{
    card->addWidget(new Signs(this));
}

void Gallery::addStates(QVBoxLayout *card)
{
    auto *error = new PageError(this);
    error->setError(
        QStringLiteral("Le serveur refuse l’appareil"),
        QStringLiteral("Votre travail est enregistré ici. Rien n’est perdu, la synchronisation reprendra."),
        QStringLiteral("détail"));
    card->addWidget(error);
    auto *nothing = new NothingFound(this);
    nothing->setTexts(QStringLiteral("Rien pour « lamina »"),
                      QStringLiteral("2 filtres actifs cachent 3 résultats"));
    card->addWidget(nothing);
    auto *progress = new ProgressPanel(this);
    progress->setTitle(QStringLiteral("Import en cours"));
    progress->setProgress(41200, 100000, 9800);
    card->addWidget(progress);
    card->addWidget(new ActionCard(QStringLiteral("upload"), QStringLiteral("Importer mes contacts"),
                                   QStringLiteral("Excel, Outlook, téléphone, autre logiciel"),
                                   QStringLiteral("Ctrl I"), this));
    auto *host = new QWidget(this);
    host->setFixedHeight(72);
    card->addWidget(host);
    auto *toast = new Toast(host);
    toast->showText(QStringLiteral("3 contacts supprimés"), QStringLiteral("trash-2"), Toast::Offer::Undo);
}

} // namespace carnet
