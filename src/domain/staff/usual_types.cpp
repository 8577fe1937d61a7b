#include "domain/staff/usual_types.h"

namespace clinic {

namespace {

/// One line of the table; no countries: everywhere, no months: never expires.
struct UsualRow {
    std::set<Country> only_in;
    std::set<Country> not_in;
    const char* name;
    const char* name_fr;
    const char* name_el;
    CertificationType category;
    std::optional<std::int64_t> months;
    std::set<Technique> covers;
    std::set<Indication> indications;
    const char* source;
};

const std::vector<UsualRow>& usual_rows()
{
    using enum CertificationType;
    using enum Technique;
    static const std::vector<UsualRow> rows{
        {{},
         {},
         "Licence to practise",
         "Droit d'exercer (inscription à l'Ordre)",
         "Άδεια άσκησης επαγγέλματος",
         licence,
         {},
         {},
         {},
         "5.1, type LICENCE"},
        {{},
         {},
         "Professional liability insurance",
         "Assurance de responsabilité civile professionnelle",
         "Ασφάλιση επαγγελματικής ευθύνης",
         insurance,
         12,
         {},
         {},
         "5.1, type INSURANCE; policies run for a year"},
        {{},
         {},
         "Mesotherapy diploma",
         "Diplôme interuniversitaire de mésothérapie",
         "Δίπλωμα μεσοθεραπείας",
         certificate,
         {},
         {mesotherapy_face, mesotherapy_scalp, mesotherapy_body},
         {},
         "5.1, type CERTIFICATE"},
        {{},
         {},
         "Platelet-rich plasma course",
         "Formation au plasma riche en plaquettes",
         "Εκπαίδευση στο πλάσμα πλούσιο σε αιμοπετάλια",
         certificate,
         {},
         {prp},
         {},
         "5.1, scope PRP"},
        {{},
         {Country::fr},
         "Lipolytic injections course",
         "Formation aux injections lipolytiques",
         "Εκπαίδευση στις λιπολυτικές ενέσεις",
         certificate,
         {},
         {lipolysis},
         {Indication::fat_reduction},
         "5.1, scope lipolysis; forbidden in France (1.4 K11)"},
        {{},
         {},
         "Privilege of this clinic",
         "Privilège de cette clinique",
         "Δικαίωμα αυτής της κλινικής",
         privilege,
         36,
         {},
         {},
         "5.2, evaluation at most every 3 years"},
        {{},
         {},
         "Life support and anaphylaxis training",
         "Formation aux gestes d'urgence et à l'anaphylaxie",
         "Εκπαίδευση στην υποστήριξη ζωής και την αναφυλαξία",
         life_support,
         24,
         {},
         {},
         "5.1, type BLS_ALS; 5.3 (4); renewed every two years"},
        {{Country::fr},
         {},
         "Periodic certification",
         "Certification périodique",
         "Περιοδική πιστοποίηση",
         cme,
         72,
         {},
         {},
         "5.2, France: every 6 years since 2023"},
        {{Country::gb},
         {},
         "Revalidation",
         "Revalidation",
         "Επανεπικύρωση",
         cme,
         60,
         {},
         {},
         "5.2, United Kingdom: every 5 years"},
    };
    return rows;
}

} // namespace

std::vector<UsualType> usual_types(Country country)
{
    std::vector<UsualType> types;
    for (const auto& row : usual_rows())
        if ((row.only_in.empty() || row.only_in.contains(country)) && !row.not_in.contains(country))
            types.push_back({{.name = row.name,
                              .name_fr = row.name_fr,
                              .name_el = row.name_el,
                              .category = row.category,
                              .validity_months = row.months,
                              .never_expires = !row.months,
                              .covers = row.covers,
                              .indications = row.indications},
                             row.source});
    return types;
}

} // namespace clinic
