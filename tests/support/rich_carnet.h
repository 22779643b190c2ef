// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/own_columns.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/custom_field_table.h"
#include "store/document_table.h"
#include "store/recorded_write.h"
#include "tests/support/temp_carnet.h"

#include <QRandomGenerator>

namespace carnet::test {

/// Companies and contacts that use every part of a record, their texts full of what CSV, JSON and
/// spreadsheets mind. The same ones for the same seed.
class RichRecords {
public:
    RichRecords(Database &db, const Clock &clock, quint32 seed) : m_db(db), m_clock(clock), m_random(seed) { }

    [[nodiscard]] Result<void> make(int companies, int contacts)
    {
        CARNET_TRY(RecordedWrite::run(m_db, m_clock, {CommandId::ContactCreate, {}, Command::Undoable::Yes},
                                      [&](Database &db) -> Result<void> {
                                          CARNET_TRY(makeLists(db));
                                          for (int i = 0; i < companies; ++i)
                                              CARNET_TRY(makeCompany());
                                          for (int i = 0; i < contacts; ++i)
                                              CARNET_TRY(makeContact());
                                          return {};
                                      }));
        return {};
    }

private:
    int upTo(int n) { return static_cast<int>(m_random.bounded(n)); }
    bool oneIn(int n) { return upTo(n) == 0; }

    QString text()
    {
        static const QStringList pieces{
            QStringLiteral("=1+1"),       QStringLiteral("+33"),    QStringLiteral("-2"),
            QStringLiteral("@x"),         QStringLiteral("'"),      QStringLiteral("''=a"),
            QStringLiteral("\""),         QStringLiteral("\"\""),   QStringLiteral(";"),
            QStringLiteral(","),          QStringLiteral("\n"),     QStringLiteral("\r\n"),
            QStringLiteral("\r"),         QStringLiteral("\t"),     QStringLiteral(" "),
            QStringLiteral("\\"),         QStringLiteral("\\n"),    QStringLiteral("|"),
            QStringLiteral(" | "),        QStringLiteral("\u00a0"), QStringLiteral("\u200b=1"),
            QStringLiteral("\uff1d2"),    QStringLiteral("œ"),      QStringLiteral("É"),
            QStringLiteral("\U0001F9C0"), QStringLiteral("中"),     QStringLiteral("{\"a\":[1]}"),
            QStringLiteral("]}"),         QStringLiteral("Hélène"), QStringLiteral("Marchand"),
            QStringLiteral("d’Arcy"),     QStringLiteral("0123"),   QStringLiteral("1e5")};
        QString out;
        for (int n = 1 + upTo(4); n > 0; --n)
            out += pieces.at(upTo(static_cast<int>(pieces.size())));
        return out.trimmed().isEmpty() ? QStringLiteral("x") : out;
    }
    QString maybe() { return oneIn(3) ? QString() : text(); }
    QDate date() { return oneIn(3) ? QDate() : QDate(2019, 1, 1).addDays(upTo(2500)); }

    Result<void> makeLists(Database &db)
    {
        for (const RecordKind owner : {RecordKind::Contact, RecordKind::Company}) {
            int type = 0;
            for (const char *name : {"Machines", "Prix; HT", "Né \"le\"", "VIP", "=Choix"}) {
                CustomField field;
                field.owner = owner;
                field.name = QString::fromUtf8(name);
                field.type = static_cast<CustomFieldType>(type++);
                if (field.type == CustomFieldType::Choice)
                    field.choices = {QStringLiteral("oui; peut-être"), QStringLiteral("non")};
                field.purpose = text();
                CARNET_TRY_ASSIGN(const CustomFieldId id, CustomFieldTable(db).insert(field, m_clock));
                m_fields[owner == RecordKind::Contact ? 0 : 1].append(id);
            }
        }
        for (const char *name : {"Léa", "=Paul; fils"}) {
            CARNET_TRY_ASSIGN(Statement st, db.statement("INSERT INTO member (uid, name) VALUES (?, ?)"));
            CARNET_TRY(st.bind(Uid::make(m_clock)).bind(QString::fromUtf8(name)).run());
            m_members.append(MemberId{db.lastInsertId()});
        }
        return {};
    }

    Point point()
    {
        Point p;
        p.kind = static_cast<PointKind>(1 + upTo(6));
        p.label = oneIn(3) ? text() : QString();
        switch (upTo(4)) {
        case 0:
            p.typed = isPhone(p.kind) ? QStringLiteral("06 12 34 %1 78").arg(10 + upTo(90))
                                      : QStringLiteral("Zoe%1@Arcy.example").arg(upTo(5));
            break;
        case 1:
            p.typed = QStringLiteral("0475 12 34 %1").arg(10 + upTo(90));
            break;
        default:
            p.typed = text();
        }
        p.norm = usualNorm(p.kind, p.typed);
        if (isPhone(p.kind) && p.typed.startsWith(QLatin1String("0475"))) // of a Belgian record
            p.norm = QStringLiteral("+32") + QString(p.typed).remove(u' ').mid(1);
        p.isPrimary = oneIn(2);
        return p;
    }

    template <typename Record>
    void fill(Record &record, int kind)
    {
        record.uid = Uid::make(m_clock);
        record.relation = static_cast<Relation>(upTo(5));
        record.note = maybe();
        if (!record.note.isEmpty())
            record.note += QStringLiteral("\u200e(\u2028)\u202e"); // of before such marks were taken out
        for (int n = upTo(7); n > 0; --n)
            record.points.append(point());
        for (int n = upTo(5); n > 0; --n)
            record.addresses.append({0, maybe(), text(), maybe(), maybe(), maybe(), maybe(), oneIn(3)});
        for (int n = upTo(4); n > 0; --n) {
            const QString tag =
                QStringLiteral("tag, \\%1").arg(upTo(9)) + (oneIn(2) ? QStringLiteral("; =x") : QString());
            if (!record.tags.contains(tag))
                record.tags.append(tag);
        }
        for (const CustomFieldId field : std::as_const(m_fields[kind])) {
            if (oneIn(2))
                record.customValues.append({field, text()});
        }
        record.state.owner = oneIn(2) ? MemberId{} : m_members.at(upTo(static_cast<int>(m_members.size())));
        record.state.archived = oneIn(4);
        record.state.trashed = oneIn(9);
        record.provenance.origin = static_cast<Origin>(upTo(6));
        record.provenance.source = maybe();
        record.provenance.obtainedOn = date();
        record.provenance.obtainedFrom = static_cast<ObtainedFrom>(upTo(4));
        record.provenance.lastContactOn = date();
        record.provenance.informedOn = date();
        record.provenance.informedHow = maybe();
        record.provenance.lawfulBasis = oneIn(2) ? QString() : QStringLiteral("contract");
        record.provenance.externalId = maybe();
        record.provenance.externalSource = maybe();
        if (oneIn(3))
            record.toCheck = {QStringLiteral("email"), QStringLiteral("custom:x")};
    }

    Result<void> addDocuments(RecordKind kind, qint64 id)
    {
        for (int n = upTo(3); n > 0; --n) {
            const QByteArray bytes =
                QByteArray(1 + upTo(300'000), static_cast<char>(upTo(256))) + text().toUtf8();
            CARNET_TRY(
                DocumentTable(m_db).add(kind, id, text(), QStringLiteral("application/pdf"), bytes, m_clock));
        }
        return {};
    }

    Result<void> makeCompany()
    {
        Company c;
        fill(c, 1);
        c.name = oneIn(3) ? QStringLiteral("Le Fournil") : maybe(); // namesakes, and some without a name
        c.siren = maybe();
        c.siret = maybe();
        c.vatNumber = maybe();
        c.naf = maybe();
        CARNET_TRY_ASSIGN(const CompanyId id, CompanyTable(m_db).insert(c, m_clock));
        if (!c.state.trashed)
            m_companies.append(id);
        return addDocuments(RecordKind::Company, id.value);
    }

    Result<void> makeContact()
    {
        Contact c;
        fill(c, 0);
        c.civility = maybe();
        c.firstName = oneIn(3) ? QStringLiteral("Zoé") : maybe(); // namesakes
        c.familyName = maybe();
        c.job = maybe();
        c.department = maybe();
        c.birthday = oneIn(2) ? QString() : QStringLiteral("--02-29");
        c.nature = static_cast<Nature>(upTo(3));
        c.companyId = oneIn(3) ? CompanyId{} : m_companies.at(upTo(static_cast<int>(m_companies.size())));
        CARNET_TRY_ASSIGN(const ContactId id, ContactTable(m_db).insert(c, m_clock));
        for (int n = upTo(6); n > 0; --n) {
            CARNET_TRY_ASSIGN(Statement st,
                              m_db.statement("INSERT INTO consent_event (uid, contact_id, channel, kind, "
                                             "happened_on, means, evidence, recorded_at) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
            st.bind(Uid::make(m_clock))
                .bind(id)
                .bind(1 + upTo(4))
                .bind(1 + upTo(3))
                .bind(date())
                .bind(maybe())
                .bind(maybe());
            CARNET_TRY(st.bind(m_clock.nowMs()).run());
        }
        return addDocuments(RecordKind::Contact, id.value);
    }

    Database &m_db;
    const Clock &m_clock;
    QRandomGenerator m_random;
    std::array<QList<CustomFieldId>, 2> m_fields;
    QList<MemberId> m_members;
    QList<CompanyId> m_companies;
};

} // namespace carnet::test
