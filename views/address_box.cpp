// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/address_box.h"

#include "views/widgets/controls.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace carnet {

AddressBox::AddressBox(const PostalAddress &address, Place place, QWidget *parent)
    : QWidget(parent), m_before(address), m_street(makeLineEdit(this)), m_postcode(makeLineEdit(this)),
      m_city(makeLineEdit(this)), m_region(makeLineEdit(this)), m_country(makeLineEdit(this)),
      m_use(makeLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, place == Place::Detail ? 4 : 0, 0, place == Place::Detail ? 6 : 0);
    grid->setSpacing(6);
    grid->addWidget(m_street, 0, 0, 1, 4);
    grid->addWidget(m_postcode, 1, 0);
    grid->addWidget(m_city, 1, 1, 1, 3);
    grid->addWidget(m_region, 2, 0, 1, 2);
    grid->addWidget(m_country, 2, 2, 1, 2);
    grid->addWidget(m_use, 3, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    const std::pair<QLineEdit *, QString> fields[] = {
        {m_street, tr("Street")},   {m_postcode, tr("Postcode")},
        {m_city, tr("Town")},       {m_region, tr("Region")},
        {m_country, tr("Country")}, {m_use, tr("Use of this address, for example “delivery”")}};
    for (const auto &[edit, name] : fields) {
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        if (place == Place::Detail)
            edit->installEventFilter(this);
    }
    const int wanted = m_postcode->fontMetrics().horizontalAdvance(m_postcode->placeholderText()) + 28;
    m_postcode->setFixedWidth(std::max(92, wanted));
    m_street->setText(QString(address.street).replace(QLatin1Char('\n'), QStringLiteral(", ")));
    m_postcode->setText(address.postcode);
    m_city->setText(address.city);
    m_region->setText(address.region);
    m_country->setText(address.country);
    m_use->setText(address.label);
}

void AddressBox::focusStreet()
{
    m_street->setFocus(Qt::OtherFocusReason);
    m_street->selectAll();
}

PostalAddress AddressBox::address() const
{
    PostalAddress typed = m_before;
    const QString oneLine = QString(m_before.street).replace(QLatin1Char('\n'), QStringLiteral(", "));
    if (m_street->text().trimmed() != oneLine)
        typed.street = m_street->text().trimmed();
    typed.postcode = m_postcode->text().trimmed();
    typed.city = m_city->text().trimmed();
    typed.region = m_region->text().trimmed();
    typed.country = m_country->text().trimmed();
    typed.label = m_use->text().trimmed();
    return typed;
}

bool AddressBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finish(address());
            return true;
        }
        if (key == Qt::Key_Escape) {
            finish(m_before);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        // Only when the focus leaves the fields, which is known once it has arrived.
        QTimer::singleShot(0, this, [this] {
            if (!isAncestorOf(window()->focusWidget()))
                finish(address());
        });
    }
    return QWidget::eventFilter(watched, event);
}

void AddressBox::finish(const PostalAddress &address)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    Q_EMIT finished(address);
}

} // namespace carnet
