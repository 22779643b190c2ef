// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/form_provenance.h"

#include "core/typed_date.h"
#include "views/record_fields.h"
#include "views/widgets/field_box.h"
#include "views/widgets/labelled.h"

#include <QGridLayout>

namespace carnet {

namespace {

QList<std::pair<QString, int>> origins()
{
    QList<std::pair<QString, int>> words{{FormProvenance::tr("To be said", "origin"), int(Origin::Unknown)}};
    for (const Origin origin :
         {Origin::Themselves, Origin::OwnFile, Origin::PublicSource, Origin::Bought, Origin::Partner})
        words.append({originWord(origin), int(origin)});
    return words;
}

QDate dateIn(const FieldBox *box, QDate before, QDate today)
{
    if (box->text() == typedDate(before))
        return before;
    const auto read = readTypedDate(box->text(), today);
    return read ? read->date : QDate();
}

} // namespace

FormProvenance::FormProvenance(const Provenance &provenance, const DisplayFormat &format, QWidget *parent)
    : QWidget(parent), m_before(provenance), m_today(format.today),
      m_origin(makeChoice(origins(), int(provenance.origin), this)), m_basis(new QComboBox(this)),
      m_source(new FieldBox(tr("Source"), this)),
      m_obtained(addDate(tr("Since when?"), provenance.obtainedOn)),
      m_lastContact(addDate(tr("Last contact"), provenance.lastContactOn)),
      m_informed(addDate(tr("Informed on"), provenance.informedOn)),
      m_informedHow(new FieldBox(tr("How?"), this))
{
    m_source->setText(provenance.source);
    m_source->edit()->setPlaceholderText(tr("Trade fair, directory…"));
    m_informedHow->setText(provenance.informedHow);
    m_informedHow->edit()->setPlaceholderText(tr("By email, at the stand…"));
    m_basis->addItem(tr("To be said", "lawful basis"), QString());
    for (const QString &basis : lawfulBases())
        m_basis->addItem(lawfulBasisWord(basis), basis);
    if (m_basis->findData(provenance.lawfulBasis) < 0)
        m_basis->addItem(provenance.lawfulBasis, provenance.lawfulBasis); // kept from an import
    m_basis->setCurrentIndex(m_basis->findData(provenance.lawfulBasis));
    m_basis->setToolTip(tr("Lawful basis, article 6 of the RGPD"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabelled(tr("Where from?"), m_origin, this), 0, 0);
    grid->addWidget(m_source, 0, 1);
    grid->addWidget(m_obtained, 1, 0);
    grid->addWidget(m_lastContact, 1, 1);
    grid->addWidget(m_informed, 2, 0);
    grid->addWidget(m_informedHow, 2, 1);
    grid->addWidget(makeLabelled(tr("By what right?"), m_basis, this), 3, 0, 1, 2);
    QWidget *before = m_origin;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_source->edit(), m_obtained->edit(), m_lastContact->edit(),
                                          m_informed->edit(), m_informedHow->edit(), m_basis}) {
        setTabOrder(before, next);
        before = next;
    }
}

FieldBox *FormProvenance::addDate(const QString &label, QDate date)
{
    auto *box = new FieldBox(label, this);
    box->setText(typedDate(date));
    box->edit()->setPlaceholderText(tr("24/11/2026"));
    box->setCheck([today = m_today](const QString &typed) { return dateProblem(typed, today); });
    return box;
}

QList<FieldBox *> FormProvenance::unreadable()
{
    QList<FieldBox *> wrong;
    for (FieldBox *box : {m_obtained, m_lastContact, m_informed}) {
        if (!box->validate())
            wrong << box;
    }
    return wrong;
}

Provenance FormProvenance::provenance() const
{
    Provenance typed = m_before;
    typed.origin = static_cast<Origin>(m_origin->currentData().toInt());
    typed.source = m_source->text();
    typed.obtainedOn = dateIn(m_obtained, m_before.obtainedOn, m_today);
    if (typed.obtainedOn != m_before.obtainedOn)
        typed.obtainedFrom = typed.obtainedOn.isValid() ? ObtainedFrom::Entry : ObtainedFrom::Unknown;
    typed.lastContactOn = dateIn(m_lastContact, m_before.lastContactOn, m_today);
    typed.informedOn = dateIn(m_informed, m_before.informedOn, m_today);
    typed.informedHow = m_informedHow->text();
    typed.lawfulBasis = m_basis->currentData().toString();
    return typed;
}

} // namespace carnet
