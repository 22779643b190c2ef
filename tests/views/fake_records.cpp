// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_records.h"

#include "core/initials.h"
#include "models/record_documents.h"
#include "views/record_fields.h"
#include "views/theme/marks.h"

#include <QDateTime>
#include <QStandardItemModel>

namespace carnet {

FakeRecords::FakeRecords(QList<FakeRow> rows, QObject *parent)
    : QAbstractTableModel(parent), m_rows(std::move(rows))
{
}

void FakeRecords::setRows(QList<FakeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void FakeRecords::setLoaded(int row, bool isLoaded)
{
    m_rows[row].isLoaded = isLoaded;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int FakeRecords::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FakeRecords::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kListColumnCount;
}

QVariant FakeRecords::data(const QModelIndex &index, int role) const
{
    const FakeRow &row = m_rows.at(index.row());
    if (role == IdRole)
        return row.id;
    if (role == IsLoadedRole)
        return row.isLoaded;
    if (!row.isLoaded)
        return {};
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return QStringList{row.name, relationWord(row.relation), row.company, row.town}.join(
            QStringLiteral(", "));
    case CompanyRole:
        return row.company;
    case TownRole:
        return row.town;
    case TagsRole:
        return QVariant::fromValue(row.tags);
    case RelationRole:
        return static_cast<int>(row.relation);
    case LastContactRole:
        return row.lastContactOn;
    case AvatarRole:
        return static_cast<int>(row.id % 8);
    case InitialsRole:
        return initialsOf(row.name);
    default:
        return {};
    }
}

QVariant FakeRecords::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles{{},
                                    {},
                                    QStringLiteral("Nom"),
                                    QStringLiteral("Société"),
                                    QStringLiteral("Ville"),
                                    QStringLiteral("Étiquettes"),
                                    QStringLiteral("Dernier contact"),
                                    QStringLiteral("Téléphone"),
                                    QStringLiteral("Courriel")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? titles.at(section) : QVariant();
}

QList<FakeRow> fakePersons()
{
    const auto day = [](int month, int date) { return QDate(2026, month, date); };
    const QList<ListTag> bakery{{QStringLiteral("Boulangerie"), 0}};
    const QList<ListTag> food{{QStringLiteral("Restauration"), 1}};
    const QList<ListTag> hotel{{QStringLiteral("Hôtellerie"), 3}, {QStringLiteral("Salon 2026"), 1}};
    const QList<ListTag> mill{{QStringLiteral("Meunerie"), 2}};
    using enum Relation;
    return {
        {6, QStringLiteral("Hélène Marchand"), QStringLiteral("Le Fournil d’Arcy"), QStringLiteral("Rennes"),
         bakery, Prospect, day(11, 6)},
        {2, QStringLiteral("Olivier Perrin"), QStringLiteral("Boulangerie Perrin et fils"),
         QStringLiteral("Vannes"), bakery, Client, day(11, 23)},
        {4, QStringLiteral("Solène Kerbrat"), QStringLiteral("Pâtisserie Solène"), QStringLiteral("Lorient"),
         bakery, Prospect, day(11, 18)},
        {5, QStringLiteral("Mai Nguyen"), QStringLiteral("Boulangerie Nguyen"), QStringLiteral("Rennes"),
         bakery, Client, day(11, 19)},
        {8, QStringLiteral("Gwenaël Riou"), QStringLiteral("Au Pain Doré"), QStringLiteral("Brest"), bakery,
         Prospect, day(11, 18)},
        {11, QStringLiteral("Sophie Lambert"), QStringLiteral("Hôtel des Remparts"),
         QStringLiteral("Saint-Malo"), hotel, Prospect, day(11, 5)},
        {14, QStringLiteral("Nora Haddad"), QStringLiteral("La Panetière"), QStringLiteral("Nantes"), bakery,
         Prospect, day(11, 9)},
        {16, QStringLiteral("Nadège Prigent"), QStringLiteral("Fournil des Abers"), QStringLiteral("Brest"),
         bakery, Client, day(9, 28)},
        {19, QStringLiteral("Michel Cloarec"), QStringLiteral("Boulangerie Cloarec"),
         QStringLiteral("Morlaix"), bakery, Former, day(11, 6)},
        {15, QStringLiteral("Thomas Delacroix"), QStringLiteral("Cantine Sainte-Anne"),
         QStringLiteral("Auray"), food, Client, day(11, 17)},
        {22, QStringLiteral("Youssef Amrani"), QStringLiteral("Les Blés d’Or"), QStringLiteral("Nantes"),
         bakery, Suspect, day(10, 30)},
        {33, QStringLiteral("Rozenn Cadiou"), QStringLiteral("Les Pains d’Iroise"), QStringLiteral("Brest"),
         bakery, Prospect, day(10, 30)},
        {39, QStringLiteral("Paul Guillou"), QStringLiteral("Moulin de Kersaint"),
         QStringLiteral("Quimperlé"), mill, Client, day(11, 2)},
        {44, QStringLiteral("Anne-Laure Tanguy"), QStringLiteral("Crêperie Ty Gwenn"),
         QStringLiteral("Quimper"), food, Prospect, day(11, 13)},
        {53, QStringLiteral("Étienne Guérin"), QStringLiteral("Fournil Guérin"), QStringLiteral("Laval"),
         bakery, Suspect, QDate(2025, 10, 12)},
        {60, QStringLiteral("Brigitte Morvan"), QStringLiteral("Boulangerie Morvan"),
         QStringLiteral("Quimper"), bakery, Prospect, day(10, 19)},
    };
}

Contact fakeContact()
{
    Contact contact;
    contact.id = {6};
    contact.uid.bytes.back() = 6;
    contact.civility = QStringLiteral("Mme");
    contact.firstName = QStringLiteral("Hélène");
    contact.familyName = QStringLiteral("Marchand");
    contact.job = QStringLiteral("Gérante");
    contact.companyId = {3};
    contact.companyName = QStringLiteral("Le Fournil d’Arcy");
    contact.relation = Relation::Prospect;
    const auto add = [&](PointKind kind, const QString &typed) {
        Point point;
        point.kind = kind;
        contact.points << withTyped(point, typed);
    };
    add(PointKind::Mobile, QStringLiteral("06 39 98 14 27"));
    add(PointKind::Phone, QStringLiteral("02.61.91.40.82"));
    add(PointKind::Email, QStringLiteral("helene@fournil-arcy.example"));
    PostalAddress address;
    address.street = QStringLiteral("14, rue de la Vilaine");
    address.postcode = QStringLiteral("35000");
    address.city = QStringLiteral("Rennes");
    contact.addresses << address;
    contact.points[1].label = QStringLiteral("Fournil");
    PostalAddress delivery;
    delivery.label = QStringLiteral("Livraison");
    delivery.street = QStringLiteral("2, quai Lamennais");
    delivery.postcode = QStringLiteral("35000");
    delivery.city = QStringLiteral("Rennes");
    contact.addresses << delivery;
    contact.nature = Nature::Professional;
    contact.state.owner = {2};
    contact.birthday = QStringLiteral("--03-12");
    contact.customValues = {
        {{1}, QStringLiteral("électrique")}, {{2}, QStringLiteral("42.5")}, {{3}, QStringLiteral("1")}};
    contact.provenance.lawfulBasis = QStringLiteral("legitimate-interest");
    contact.tags = {QStringLiteral("Boulangerie"), QStringLiteral("Salon 2026")};
    contact.note =
        QStringLiteral("Joignable le mardi après 14 h. Sole actuelle fatiguée, porte qui ferme mal.");
    contact.provenance.origin = Origin::Themselves;
    contact.provenance.source = QStringLiteral("Salon du Fournil");
    contact.provenance.obtainedOn = QDate(2026, 10, 14);
    contact.provenance.lastContactOn = QDate(2026, 11, 6);
    contact.provenance.informedOn = QDate(2026, 10, 14);
    contact.provenance.informedHow = QStringLiteral("sur le stand");
    return contact;
}

Company fakeCompany()
{
    Company company;
    company.id = {3};
    company.uid.bytes.back() = 1;
    company.name = QStringLiteral("Le Fournil d’Arcy");
    company.siren = QStringLiteral("732829320");
    company.siret = QStringLiteral("73282932000074");
    company.vatNumber = QStringLiteral("FR44732829320");
    company.naf = QStringLiteral("10.71C");
    company.relation = Relation::Client;
    company.addresses = fakeContact().addresses;
    company.points = fakeContact().points;
    company.tags = {QStringLiteral("Boulangerie")};
    return company;
}

QList<CustomField> fakeFields()
{
    QList<CustomField> fields(3);
    fields[0].id = {1};
    fields[0].name = QStringLiteral("Four");
    fields[0].type = CustomFieldType::Choice;
    fields[0].choices = {QStringLiteral("gaz"), QStringLiteral("électrique"), QStringLiteral("bois")};
    fields[1].id = {2};
    fields[1].name = QStringLiteral("Surface du fournil (m²)");
    fields[1].type = CustomFieldType::Number;
    fields[2].id = {3};
    fields[2].name = QStringLiteral("Contrat d’entretien");
    fields[2].type = CustomFieldType::YesNo;
    return fields;
}

QList<Member> fakeMembers()
{
    return {{{2}, QStringLiteral("Anaïs Le Gall")}, {{3}, QStringLiteral("Malo Rivoal")}};
}

QAbstractItemModel *fakeDocuments(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const auto add = [model](const QString &name, qint64 size, QDateTime at) {
        auto *item = new QStandardItem(name);
        item->setData(size, RecordDocuments::SizeRole);
        item->setData(at.toMSecsSinceEpoch(), RecordDocuments::AddedAtRole);
        model->appendRow(item);
    };
    const auto at = [](int month, int day) {
        return QDateTime(QDate(2026, month, day), QTime(9, 12), Qt::UTC);
    };
    add(QStringLiteral("Plan du fournil.pdf"), 482'113, at(11, 23));
    add(QStringLiteral("Photo de la sole, avant la visite du 6 novembre.jpg"), 3'412'800, at(11, 6));
    add(QStringLiteral("Courrier.odt"), 18'400, at(10, 14));
    return model;
}

} // namespace carnet
