// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"

#include <array>
#include <string_view>

/// The words that the demo's fictitious people and companies are made of: a salesperson of bakery and kitchen
/// equipment in Brittany. French on purpose: they are data, not interface.
namespace carnet::demo {

using Text = std::u16string_view;

enum class Gender { Feminine, Masculine };

struct Town {
    Text name;
    Text postcode;
};
inline constexpr std::array kTowns{
    Town{u"Rennes", u"35000"},         Town{u"Vannes", u"56000"},
    Town{u"Lorient", u"56100"},        Town{u"Brest", u"29200"},
    Town{u"Concarneau", u"29900"},     Town{u"Nantes", u"44000"},
    Town{u"Morlaix", u"29600"},        Town{u"Angers", u"49000"},
    Town{u"Pontivy", u"56300"},        Town{u"Ancenis-Saint-Géréon", u"44150"},
    Town{u"Quimper", u"29000"},        Town{u"Laval", u"53000"},
    Town{u"Auray", u"56400"},          Town{u"Saint-Malo", u"35400"},
    Town{u"Saint-Brieuc", u"22000"},   Town{u"Lannion", u"22300"},
    Town{u"Dinan", u"22100"},          Town{u"Fougères", u"35300"},
    Town{u"Vitré", u"35500"},          Town{u"Redon", u"35600"},
    Town{u"Guingamp", u"22200"},       Town{u"Paimpol", u"22500"},
    Town{u"Douarnenez", u"29100"},     Town{u"Quimperlé", u"29300"},
    Town{u"Landerneau", u"29800"},     Town{u"Carhaix-Plouguer", u"29270"},
    Town{u"Loudéac", u"22600"},        Town{u"Ploërmel", u"56800"},
    Town{u"Saint-Nazaire", u"44600"},  Town{u"La Baule-Escoublac", u"44500"},
    Town{u"Guérande", u"44350"},       Town{u"Châteaubriant", u"44110"},
    Town{u"Pornic", u"44210"},         Town{u"Cholet", u"49300"},
    Town{u"Saumur", u"49400"},         Town{u"Mayenne", u"53100"},
    Town{u"Cancale", u"35260"},        Town{u"Dinard", u"35800"},
    Town{u"Crozon", u"29160"},         Town{u"Roscoff", u"29680"},
    Town{u"Perros-Guirec", u"22700"},  Town{u"Hennebont", u"56700"},
    Town{u"Questembert", u"56230"},    Town{u"Carnac", u"56340"},
    Town{u"Quiberon", u"56170"},       Town{u"Bruz", u"35170"},
    Town{u"Cesson-Sévigné", u"35510"}, Town{u"Combourg", u"35270"},
};

inline constexpr std::array<Text, 24> kStreets{
    u"rue de la Vilaine",        u"rue du Port",      u"place du Marché",
    u"rue de la République",     u"rue des Halles",   u"quai des Indes",
    u"rue Saint-Yves",           u"rue de l’Église",  u"avenue de la Gare",
    u"rue du Général-de-Gaulle", u"rue des Tilleuls", u"boulevard de la Liberté",
    u"rue de Kerguélen",         u"rue du Moulin",    u"place de la Mairie",
    u"rue des Écoles",           u"route de Brest",   u"rue Anatole-Le-Braz",
    u"impasse du Lavoir",        u"rue de Siam",      u"zone artisanale de Kervidanou",
    u"rue Jean-Jaurès",          u"rue des Douves",   u"chemin de l’Étang",
};

inline constexpr std::array<Text, 44> kFeminineNames{
    u"Hélène",          u"Solène",    u"Nadège",  u"Aline",    u"Rozenn",    u"Corinne",   u"Brigitte",
    u"Sophie",          u"Inès",      u"Nora",    u"Gaëlle",   u"Maëlle",    u"Anaïs",     u"Anne-Cécile",
    u"Marie-Françoise", u"Émilie",    u"Élodie",  u"Céline",   u"Françoise", u"Chloé",     u"Zoé",
    u"Aurélie",         u"Bénédicte", u"Danièle", u"Enora",    u"Fanny",     u"Fatima",    u"Gwenola",
    u"Isabelle",        u"Jeanne",    u"Katell",  u"Laëtitia", u"Léa",       u"Lucile",    u"Mélanie",
    u"Morgane",         u"Nathalie",  u"Nolwenn", u"Océane",   u"Pauline",   u"Stéphanie", u"Sylvie",
    u"Tiphaine",        u"Yaëlle",
};
inline constexpr std::array<Text, 44> kMasculineNames{
    u"Olivier",  u"Gwenaël",   u"Erwan",   u"Michel",  u"Youssef",  u"Hugo",    u"Étienne",   u"Yann",
    u"Karim",    u"Paul",      u"Loïc",    u"Joël",    u"François", u"Jérôme",  u"Rémi",      u"Cédric",
    u"Frédéric", u"Sébastien", u"Benoît",  u"Mickaël", u"Raphaël",  u"Noël",    u"Jean-Yves", u"Pierre-Marie",
    u"Alan",     u"Antoine",   u"Bastien", u"Brieuc",  u"Denis",    u"Éric",    u"Fañch",     u"Gildas",
    u"Hervé",    u"Julien",    u"Kévin",   u"Malo",    u"Mathieu",  u"Nicolas", u"Pascal",    u"Ronan",
    u"Samir",    u"Tanguy",    u"Thomas",  u"Tugdual",
};
inline constexpr std::array<Text, 88> kFamilyNames{
    u"Le Goff",    u"Le Gall",   u"Le Roux",    u"Le Bihan",    u"Le Bras",  u"Le Floch", u"Le Corre",
    u"Guéguen",    u"Quéméneur", u"Kerbrat",    u"Kermarrec",   u"Kervella", u"Morvan",   u"Prigent",
    u"Cadiou",     u"Cloarec",   u"Bescond",    u"Riou",        u"Tanguy",   u"Hamon",    u"Jaouen",
    u"Salaün",     u"Abgrall",   u"Abiven",     u"Bodénès",     u"Bozec",    u"Caradec",  u"Corlay",
    u"Daniélou",   u"Floc’h",    u"Gourvennec", u"Guillou",     u"Hascoët",  u"Hélias",   u"Inizan",
    u"Jézéquel",   u"L’Hostis",  u"Madec",      u"Mével",       u"Nédélec",  u"Omnès",    u"Péron",
    u"Pennec",     u"Querré",    u"Rannou",     u"Sévère",      u"Troadec",  u"Marchand", u"Perrin",
    u"Fouché",     u"Texier",    u"Guérin",     u"Lambert",     u"Carvalho", u"Benali",   u"Nguyen",
    u"Haddad",     u"Amrani",    u"Diallo",     u"Lefèvre",     u"Besançon", u"Bérenger", u"Chauvin",
    u"Chevallier", u"Crépin",    u"D’Hervé",    u"De La Motte", u"Dréano",   u"Dubois",   u"Durand",
    u"Fournier",   u"Garnier",   u"Gautier",    u"Hubert",      u"Jouan",    u"Lacombe",  u"Lécuyer",
    u"Martin",     u"Moreau",    u"Œuvrard",    u"Pélissier",   u"Renault",  u"Rivière",  u"Rousseau",
    u"Séité",      u"Thébault",  u"Vasseur",    u"Yvinec",
};

/// Three syllables each: 22 × 22 × 22 family names for files of a million.
inline constexpr std::array<Text, 22> kFirstSyllables{
    u"Ker", u"Pen", u"Mor", u"Tré", u"Gui", u"Bos", u"Cad", u"Lan", u"Ro", u"Qué", u"Plo",
    u"Cor", u"Tan", u"Bri", u"Hé",  u"Mar", u"Ga",  u"Du",  u"Fau", u"Ri", u"Sal", u"Œu"};
inline constexpr std::array<Text, 22> kMiddleSyllables{
    u"ba", u"lé", u"mo", u"ri", u"ga", u"vé",  u"do",  u"na",  u"cha",  u"thi", u"lou",
    u"ma", u"né", u"pi", u"ro", u"sa", u"ver", u"bou", u"lan", u"quin", u"ti",  u"zé"};
inline constexpr std::array<Text, 22> kLastSyllables{
    u"rec",  u"len", u"dec", u"nec", u"rou", u"vic", u"zan",  u"gan", u"lin", u"reau", u"ton",
    u"nier", u"mel", u"gat", u"dou", u"lot", u"sec", u"bert", u"ven", u"lec", u"mont", u"ret"};

enum class Trade { Bakery, Pastry, Restaurant, Hotel, Cafe, Canteen, Biscuit, Grocery, Clinic };

/// A kind of company; the arrays end at their first empty text.
struct TradeWords {
    Text tag;
    Text naf;
    std::array<Text, 4> names; ///< before a family name or a place
    std::array<Text, 4> feminineJobs;
    std::array<Text, 4> masculineJobs;
    int share; ///< of a hundred companies
};
inline constexpr std::array<TradeWords, 9> kTrades{{
    {u"Boulangerie",
     u"10.71C",
     {u"Boulangerie", u"Fournil", u"Aux Pains", u"Boulangerie"},
     {u"Gérante", u"Boulangère", u"Responsable de magasin"},
     {u"Gérant", u"Boulanger", u"Chef de fournil"},
     34},
    {u"Boulangerie",
     u"10.71D",
     {u"Pâtisserie", u"Chocolaterie", u"Pâtisserie"},
     {u"Gérante", u"Pâtissière", u"Cheffe de laboratoire"},
     {u"Gérant", u"Pâtissier", u"Chef de laboratoire"},
     12},
    {u"Restauration",
     u"56.10A",
     {u"Restaurant", u"Crêperie", u"Brasserie", u"Auberge"},
     {u"Gérante", u"Cheffe de cuisine", u"Directrice de salle"},
     {u"Gérant", u"Chef de cuisine", u"Second de cuisine"},
     22},
    {u"Hôtellerie",
     u"55.10Z",
     {u"Hôtel", u"Hôtel-restaurant", u"Résidence"},
     {u"Directrice", u"Gouvernante générale", u"Responsable technique"},
     {u"Directeur", u"Responsable technique", u"Chef de cuisine"},
     13},
    {u"Restauration",
     u"56.30Z",
     {u"Café", u"Bar", u"Salon de thé"},
     {u"Gérante", u"Responsable"},
     {u"Gérant", u"Responsable"},
     7},
    {u"Restauration",
     u"56.29B",
     {u"Cantine", u"Cuisine centrale"},
     {u"Cheffe de production", u"Intendante"},
     {u"Chef de production", u"Intendant"},
     5},
    {u"Boulangerie",
     u"10.72Z",
     {u"Biscuiterie", u"Biscuiterie"},
     {u"Directrice de production", u"Gérante"},
     {u"Directeur de production", u"Gérant"},
     3},
    {u"Restauration",
     u"47.11B",
     {u"Épicerie", u"Épicerie"},
     {u"Gérante", u"Acheteuse"},
     {u"Gérant", u"Acheteur"},
     3},
    {u"Restauration",
     u"86.10Z",
     {u"Clinique", u"Clinique"},
     {u"Responsable restauration", u"Acheteuse"},
     {u"Responsable restauration", u"Acheteur"},
     1},
}};

inline constexpr std::array<Text, 24> kPlaces{
    u"du Port",     u"des Abers",  u"d’Iroise",    u"des Halles",    u"de la Gare",   u"du Vieux Puits",
    u"de l’Arvor",  u"Saint-Yves", u"Sainte-Anne", u"de la Côte",    u"des Remparts", u"du Moulin",
    u"de l’Écluse", u"du Phare",   u"des Embruns", u"de Penn-Avel",  u"du Parc",      u"des Carmes",
    u"de la Grève", u"du Château", u"de l’Océan",  u"des Korrigans", u"du Guesclin",  u"de la Duchesse Anne",
};

/// What a visit to a bakery leaves in the notebook; one to three sentences make a note.
inline constexpr std::array<Text, 14> kBakeryNotes{
    u"Sole actuelle fatiguée, porte qui ferme mal.",
    u"Veut trois étages, triphasé déjà tiré.",
    u"Four à sole de 2009, à remplacer avant l’été.",
    u"Cherche une diviseuse d’occasion.",
    u"Pétrin spirale encore sous garantie jusqu’en mars.",
    u"Demande une reprise de l’ancien four.",
    u"Chambre de pousse trop petite le samedi.",
    u"Ouvre un second magasin en avril.",
    u"Ne pas venir avant 10 h, c’est l’enfournement.",
    u"Vitrine réfrigérée bruyante, à changer.",
    u"Apprentis formés sur place, machine simple demandée.",
    u"Rencontre au Salon du Fournil, stand voisin.",
    u"Travaille en bio, farine de meule.",
    u"Le tour réfrigéré l’intéresse, essai à organiser.",
};
/// The same of a kitchen.
inline constexpr std::array<Text, 10> kKitchenNotes{
    u"Le plan de la cuisine arrive par courriel.",
    u"Veut voir un four mixte en marche avant de signer.",
    u"Lave-vaisselle à capot en panne deux fois cette année.",
    u"Cuisine refaite en 2021, rien à prévoir avant deux ans.",
    u"Passer par l’intendante pour le rendez-vous.",
    u"Compte 120 couverts par jour en été.",
    u"Hotte à mettre aux normes.",
    u"Chambre froide positive à agrandir.",
    u"Sauteuse basculante demandée pour la rentrée.",
    u"Plonge à refaire avec la cuisine.",
};
/// The same of any company.
inline constexpr std::array<Text, 19> kNotes{
    u"Décide avec son mari.",
    u"Joignable le mardi après 14 h.",
    u"Très content du service après-vente.",
    u"Attend l’accord de la banque.",
    u"Hésite avec un concurrent moins cher de 8 %.",
    u"Rappeler après la saison.",
    u"Fermé le lundi et le mardi.",
    u"Budget voté en décembre.",
    u"Préfère le téléphone aux courriels.",
    u"Aimerait un contrat d’entretien.",
    u"A recommandé la maison à un confrère.",
    u"Attention à la marche à la livraison : porte de 83 cm.",
    u"Devis de juillet resté sans réponse.",
    u"Reprend l’affaire de ses parents au printemps.",
    u"Demande un délai de six semaines au plus.",
    u"Veut comparer achat et location.",
    u"Le livreur doit passer par la cour.",
    u"Paie toujours à trente jours.",
    u"Parle breton, aime la voile.",
};

struct Source {
    Text text;
    Origin origin;
};
inline constexpr std::array kSources{
    Source{u"Salon du Fournil", Origin::Themselves},
    Source{u"Salon 2026", Origin::Themselves},
    Source{u"Carte de visite", Origin::Themselves},
    Source{u"Appel entrant", Origin::Themselves},
    Source{u"Ancien fichier", Origin::OwnFile},
    Source{u"Annuaire professionnel", Origin::PublicSource},
    Source{u"Recommandation d’un client", Origin::Partner},
};

/// The people on the screens of the documentation; the first of a company brings it along.
struct Person {
    Text firstName;
    Text familyName;
    Gender gender;
    Text job;
    Text company;
    Text town;
    Trade trade;
    Relation relation;
    int lastContactDays; ///< before today
};
inline constexpr std::array kCast{
    Person{u"Hélène", u"Marchand", Gender::Feminine, u"Gérante", u"Le Fournil d’Arcy", u"Rennes",
           Trade::Bakery, Relation::Prospect, 18},
    Person{u"Paul", u"Marchand", Gender::Masculine, u"Boulanger", u"Le Fournil d’Arcy", u"Rennes",
           Trade::Bakery, Relation::Prospect, 14},
    Person{u"Olivier", u"Perrin", Gender::Masculine, u"Gérant", u"Boulangerie Perrin & fils", u"Vannes",
           Trade::Bakery, Relation::Client, 1},
    Person{u"Solène", u"Kerbrat", Gender::Feminine, u"Pâtissière", u"Pâtisserie Solène", u"Lorient",
           Trade::Pastry, Relation::Prospect, 6},
    Person{u"Mai", u"Nguyen", Gender::Feminine, u"Gérante", u"Boulangerie Nguyen", u"Rennes", Trade::Bakery,
           Relation::Client, 5},
    Person{u"Gwenaël", u"Riou", Gender::Masculine, u"Gérant", u"Au Pain Doré", u"Brest", Trade::Bakery,
           Relation::Prospect, 6},
    Person{u"Erwan", u"Bescond", Gender::Masculine, u"Boulanger", u"Boulangerie du Port", u"Concarneau",
           Trade::Bakery, Relation::Client, 14},
    Person{u"Nora", u"Haddad", Gender::Feminine, u"Gérante", u"La Panetière", u"Nantes", Trade::Bakery,
           Relation::Prospect, 15},
    Person{u"Nadège", u"Prigent", Gender::Feminine, u"Gérante", u"Fournil des Abers", u"Brest", Trade::Bakery,
           Relation::Client, 57},
    Person{u"Michel", u"Cloarec", Gender::Masculine, u"Gérant", u"Boulangerie Cloarec", u"Morlaix",
           Trade::Bakery, Relation::Former, 18},
    Person{u"Aline", u"Fouché", Gender::Feminine, u"Gérante", u"Boul’Ange", u"Angers", Trade::Bakery,
           Relation::Prospect, 20},
    Person{u"Youssef", u"Amrani", Gender::Masculine, u"Gérant", u"Les Blés d’Or", u"Nantes", Trade::Bakery,
           Relation::Suspect, 25},
    Person{u"Rozenn", u"Cadiou", Gender::Feminine, u"Gérante", u"Les Pains d’Iroise", u"Brest", Trade::Bakery,
           Relation::Prospect, 25},
    Person{u"Corinne", u"Le Bras", Gender::Feminine, u"Gérante", u"Boulangerie Le Bras", u"Pontivy",
           Trade::Bakery, Relation::Client, 28},
    Person{u"Hugo", u"Texier", Gender::Masculine, u"Gérant", u"Pain & Vigne", u"Ancenis-Saint-Géréon",
           Trade::Bakery, Relation::Prospect, 33},
    Person{u"Brigitte", u"Morvan", Gender::Feminine, u"Gérante", u"Boulangerie Morvan", u"Quimper",
           Trade::Bakery, Relation::Prospect, 36},
    Person{u"Étienne", u"Guérin", Gender::Masculine, u"Gérant", u"Fournil Guérin", u"Laval", Trade::Bakery,
           Relation::Suspect, 43},
    Person{u"Karim", u"Benali", Gender::Masculine, u"Responsable restauration", u"Clinique du Parc",
           u"Vannes", Trade::Clinic, Relation::Prospect, 8},
    Person{u"Yann", u"Le Goff", Gender::Masculine, u"Directeur de production", u"Biscuiterie Penn-Avel",
           u"Pontivy", Trade::Biscuit, Relation::Client, 12},
    Person{u"Sophie", u"Lambert", Gender::Feminine, u"Directrice", u"Hôtel des Remparts", u"Saint-Malo",
           Trade::Hotel, Relation::Prospect, 19},
    Person{u"Inès", u"Carvalho", Gender::Feminine, u"Gérante", u"Café des Halles", u"Rennes", Trade::Cafe,
           Relation::Client, 3},
    Person{u"Claire", u"Rousseau", Gender::Feminine, u"Intendante", u"Cantine Sainte-Anne", u"Auray",
           Trade::Canteen, Relation::Prospect, 9},
    Person{u"Denis", u"Lacombe", Gender::Masculine, u"Gérant", u"Maison Lacombe", u"Dinan", Trade::Pastry,
           Relation::Prospect, 34},
    Person{u"Léa", u"Thébault", Gender::Feminine, u"Gérante", u"Épicerie Vrac & Co", u"Fougères",
           Trade::Grocery, Relation::Prospect, 21},
};

} // namespace carnet::demo
