#include "services/sample/sample_names.h"

#include <vector>

namespace clinic {

namespace {

struct NameList {
    std::vector<const char*> families_of_women;
    std::vector<const char*> families_of_men;
    std::vector<const char*> women;
    std::vector<const char*> men;
};

const NameList& english()
{
    static const std::vector<const char*> families{"Ashworth", "Barlow",   "Carter", "Dawson",   "Ellison",
                                                   "Fletcher", "Harding",  "Hughes", "Marlowe",  "Newton",
                                                   "O’Brien",  "Prescott", "Reeves", "Sinclair", "Thornton"};
    static const NameList list{
        families,
        families,
        {"Alice", "Chloe", "Emma", "Grace", "Hannah", "Isla", "Lucy", "Mary-Ann", "Olivia", "Sophie"},
        {"Adam", "Daniel", "Edward", "George", "Henry", "Jack", "Oliver", "Samuel", "Thomas", "William"}};
    return list;
}

const NameList& french()
{
    static const std::vector<const char*> families{"Aubert",   "Béranger", "Chevalier", "de la Fontaine", "Duchêne",
                                                   "Fournier", "Garçon",   "Lefèvre",   "Le Goff",        "Mâcon",
                                                   "Noël",     "Perrin",   "Rousseau",  "Saint-Amand",    "Vasseur"};
    static const NameList list{
        families,
        families,
        {"Agnès", "Camille", "Chloé", "Élodie", "Françoise", "Hélène", "Inès", "Léa", "Marie-Laure", "Zoé"},
        {"Anaël", "Benoît", "Étienne", "François", "Gaël", "Jérôme", "Loïc", "Luc", "Noé", "Rémi"}};
    return list;
}

const NameList& greek()
{
    static const NameList list{
        {"Αγγελοπούλου", "Βλάχου", "Γεωργίου", "Δημητρίου", "Ζαχαριάδη", "Ηλιοπούλου", "Θεοδώρου", "Ιωαννίδη",
         "Καραγιάννη", "Λυμπέρη", "Μαυρίδη", "Οικονόμου", "Παπαδοπούλου", "Σταθοπούλου", "Χατζή"},
        {"Αγγελόπουλος", "Βλάχος", "Γεωργίου", "Δημητρίου", "Ζαχαριάδης", "Ηλιόπουλος", "Θεοδώρου", "Ιωαννίδης",
         "Καραγιάννης", "Λυμπέρης", "Μαυρίδης", "Οικονόμου", "Παπαδόπουλος", "Σταθόπουλος", "Χατζής"},
        {"Αικατερίνη", "Άννα", "Βασιλική", "Ελένη", "Ζωή", "Ιωάννα", "Μαρία", "Νεφέλη", "Σοφία", "Χρυσούλα"},
        {"Αλέξανδρος", "Γιάννης", "Δημήτρης", "Ηλίας", "Κώστας", "Μιχάλης", "Νίκος", "Παναγιώτης", "Σπύρος", "Φώτης"}};
    return list;
}

const NameList& names_in(Language language)
{
    switch (language) {
    case Language::en: return english();
    case Language::fr: return french();
    case Language::el: return greek();
    }
    return english();
}

} // namespace

SampleName sample_name(Dice& dice, Language language, Sex sex)
{
    const auto& list = names_in(language);
    const bool man = sex == Sex::male;
    const std::string family = dice.pick(man ? list.families_of_men : list.families_of_women);
    return {.family = family, .given = dice.pick(man ? list.men : list.women)};
}

std::string sample_phone(Dice& dice, Language language)
{
    const auto digits = [&dice] { return std::to_string(dice.between(1'000, 9'999)); };
    switch (language) {
    case Language::en: return "+44 7700 90" + digits();
    case Language::fr: return "+33 6 39 98 " + digits();
    case Language::el: return "+30 690 000 " + digits();
    }
    return {};
}

} // namespace clinic
