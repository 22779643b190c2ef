// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duplicate_foot.h"

#include "views/widgets/chip.h"
#include "views/widgets/controls.h"

#include <QHBoxLayout>

namespace carnet {

namespace {
constexpr int kMargin = 20;
constexpr int kHeight = 52;
} // namespace

DuplicateFoot::DuplicateFoot(QWidget *parent)
    : QFrame(parent), m_decide(new QWidget(this)),
      m_back(makeButton(tr("Take this back"), QStringLiteral("undo-2"), ButtonLook::Plain, this))
{
    setLook(static_cast<QWidget *>(this), FrameLook::Foot);
    setFixedHeight(kHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 1, kMargin, 0);
    auto *decide = new QHBoxLayout(m_decide);
    decide->setContentsMargins(0, 0, 0, 0);
    decide->setSpacing(6);
    decide->addWidget(new KeyCap(QStringLiteral("←"), m_decide));
    decide->addWidget(new KeyCap(QStringLiteral("→"), m_decide));
    decide->addWidget(makeLabel(tr("choose"), TextStyle::Small, Tone::Second, m_decide));
    decide->addSpacing(8);
    decide->addWidget(new KeyCap(QStringLiteral("↓"), m_decide));
    decide->addWidget(makeLabel(tr("next field"), TextStyle::Small, Tone::Second, m_decide));
    decide->addStretch();
    const auto add = [&](QPushButton *button, const QString &name, const QString &key, PairAct act) {
        button->setObjectName(name);
        decide->addWidget(button);
        decide->addWidget(new KeyCap(key, m_decide));
        connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT acted(act); });
    };
    add(makeButton(tr("Later"), ButtonLook::Ghost, m_decide), QStringLiteral("later"), tr("P"),
        PairAct::PutOff);
    decide->addSpacing(12);
    add(makeButton(tr("They are two"), QStringLiteral("split"), ButtonLook::Plain, m_decide),
        QStringLiteral("distinct"), tr("D"), PairAct::Distinct);
    decide->addSpacing(12);
    add(makeButton(tr("Merge"), QStringLiteral("merge"), ButtonLook::Primary, m_decide),
        QStringLiteral("merge"), tr("Enter"), PairAct::Merge);
    row->addWidget(m_decide, 1);
    row->addWidget(m_back, 0, Qt::AlignRight);
    m_back->setObjectName(QStringLiteral("takeBack"));
    connect(m_back, &QPushButton::clicked, this, &DuplicateFoot::takeBackRequested);
    show(Of::OpenPair);
}

void DuplicateFoot::show(Of of, int together)
{
    m_back->setText(together > 1 ? tr("Take all %Ln back", nullptr, together) : tr("Take this back"));
    m_decide->setVisible(of == Of::OpenPair);
    m_back->setVisible(of == Of::DecidedPair);
}

} // namespace carnet
