// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates_shot.h"

#include "models/duplicate_session.h"
#include "store/company_table.h"
#include "tests/support/carnet_thread.h"
#include "views/duplicates_page.h"
#include "views/main_window.h"

#include <QAbstractButton>

namespace carnet {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kFirstDay = 1'767'254'400'000; // 1 January 2026
constexpr qint64 kImportDay = 1'795'510'800'000; // 24 November 2026

/// A carnet that lives as long as its review.
class ShotDuplicates : public DuplicateSession {
public:
    ShotDuplicates(std::unique_ptr<test::CarnetThread> carnet, QObject *parent)
        : DuplicateSession(*carnet->thread, parent), m_carnet(std::move(carnet))
    {
    }

private:
    std::unique_ptr<test::CarnetThread> m_carnet;
};

Point point(PointKind kind, const QString &typed, const QString &norm)
{
    return {0, kind, {}, typed, norm, true};
}

Result<CompanyId> addCompany(Database &db, const QString &name, const QString &siret, qint64 at)
{
    Company company;
    company.name = name;
    company.siret = siret;
    return CompanyTable(db).insert(company, Clock::fixed(at));
}

Result<void> add(Database &db, const QString &first, const QString &family, CompanyId company,
                 const QList<Point> &points, qint64 at, const QString &job = {},
                 Relation relation = Relation::None)
{
    Contact contact;
    contact.firstName = first;
    contact.familyName = family;
    contact.companyId = company;
    contact.points = points;
    contact.job = job;
    contact.relation = relation;
    contact.provenance.origin = at == kFirstDay ? Origin::Themselves : Origin::OwnFile;
    contact.provenance.source = at == kFirstDay ? u"Salon, 14 oct. 2026"_s : u"Ancien fichier, 2019"_s;
    contact.provenance.lastContactOn = at == kFirstDay ? QDate(2026, 11, 6) : QDate();
    CARNET_TRY(ContactTable(db).insert(contact, Clock::fixed(at)));
    return {};
}

Result<void> fill(Database &db)
{
    const Point mobile = point(PointKind::Mobile, u"06 39 98 14 27"_s, u"+33639981427"_s);
    CARNET_TRY_ASSIGN(const CompanyId arcy, addCompany(db, u"Le Fournil d’Arcy"_s, {}, kFirstDay));
    CARNET_TRY_ASSIGN(const CompanyId other, addCompany(db, u"FOURNIL D ARCY"_s, {}, kImportDay));
    CARNET_TRY_ASSIGN(const CompanyId clinic, addCompany(db, u"Clinique du Parc"_s, {}, kFirstDay));
    CARNET_TRY(add(
        db, u"Hélène"_s, u"Marchand"_s, arcy,
        {mobile, point(PointKind::Email, u"helene@fournil-arcy.example"_s, u"helene@fournil-arcy.example"_s)},
        kFirstDay, u"Gérante"_s, Relation::Prospect));
    CARNET_TRY(
        add(db, u"H."_s, u"MARCHAND"_s, other,
            {point(PointKind::Mobile, u"06.39.98.14.27"_s, u"+33639981427"_s),
             point(PointKind::Phone, u"02 61 91 40 82"_s, u"+33261914082"_s),
             point(PointKind::Email, u"contact@fournil-arcy.example"_s, u"contact@fournil-arcy.example"_s)},
            kImportDay, {}, Relation::Suspect));
    const Point email = point(PointKind::Email, u"karim@clinique.example"_s, u"karim@clinique.example"_s);
    CARNET_TRY(add(db, u"Karim"_s, u"Benali"_s, clinic, {email}, kFirstDay));
    CARNET_TRY(add(db, u"Karim"_s, u"BENALI"_s, clinic, {email}, kImportDay));
    CARNET_TRY(add(db, u"Nora"_s, u"Haddad"_s, clinic, {}, kFirstDay));
    CARNET_TRY(add(db, u"Nora"_s, u"Hadad"_s, clinic, {}, kImportDay));
    CARNET_TRY(add(db, u"Marc"_s, u"Ollivier"_s, {}, {}, kFirstDay));
    CARNET_TRY(add(db, u"Marc"_s, u"Olivier"_s, {}, {}, kImportDay));
    CARNET_TRY(addCompany(db, u"Boulangerie Le Bras"_s, u"73282932000074"_s, kFirstDay));
    CARNET_TRY(addCompany(db, u"LE BRAS"_s, u"73282932000074"_s, kImportDay));
    CARNET_TRY_ASSIGN(Statement st,
                      db.statement("INSERT INTO consent_event (uid, contact_id, channel, kind, happened_on, "
                                   "means, evidence, recorded_at) "
                                   "VALUES (?, 1, 1, 1, '2026-11-20', 'courriel', '', ?)"));
    return st.bind(Uid::make(Clock::fixed(kImportDay))).bind(kImportDay).run();
}

void addPage(MainWindow &window, const RecordedWrite::Work &work)
{
    auto *session = new ShotDuplicates(std::make_unique<test::CarnetThread>(work), &window);
    auto *page = new DuplicatesPage(&window);
    DisplayFormat format;
    format.today = QDate(2026, 11, 24);
    page->setFormat(format);
    page->setSession(session);
    QObject::connect(page, &DuplicatesPage::countChanged, &window,
                     [&window](qint64 count) { window.setCount(QStringLiteral("duplicates"), count); });
    window.addPage(QStringLiteral("duplicates"), page);
    window.showPage(QStringLiteral("duplicates"));
}

} // namespace

void addDuplicatesPage(MainWindow &window)
{
    addPage(window, fill);
}

void addEmptyDuplicatesPage(MainWindow &window)
{
    addPage(window, {});
}

void listShotSure(QWidget &window)
{
    awaitDuplicates(window);
    auto *session = window.findChild<DuplicateSession *>();
    session->sureMerge().makeList();
    (void)QTest::qWaitFor([&] { return session->sureMerge().state() == DuplicateSureMerge::State::Listed; });
}

void showShotMerges(QWidget &window)
{
    listShotSure(window);
    auto *session = window.findChild<DuplicateSession *>();
    session->sureMerge().merge();
    (void)QTest::qWaitFor([&] { return session->sureMerge().state() == DuplicateSureMerge::State::Idle; });
    window.findChild<QAbstractButton *>(u"merges"_s)->click();
    (void)QTest::qWaitFor([&] { return !session->merge().isEmpty(); });
}

void awaitDuplicates(QWidget &window)
{
    auto *session = window.findChild<DuplicateSession *>();
    (void)QTest::qWaitFor([&] {
        return session->state() == DuplicateSession::State::Scanned
            && (session->pairs().rowCount() == 0 || !session->merge().isEmpty());
    }); // else the picture shows it
}

} // namespace carnet
