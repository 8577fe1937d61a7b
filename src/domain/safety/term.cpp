#include "domain/safety/term.h"

#include "base/words.h"

#include <algorithm>

namespace clinic {

const std::vector<ReactionTerm>& reaction_terms()
{
    static const std::vector<ReactionTerm> terms{
        {"INJECTION_SITE_REACTION", mark("Injection site reaction"), 1, 5},
        {"BRUISING", mark("Bruising"), 1, 2},
        {"HEMATOMA", mark("Haematoma"), 1, 5},
        {"PAIN_OF_SKIN", mark("Pain of skin"), 1, 3},
        {"HEADACHE", mark("Headache"), 1, 3},
        {"PRURITUS", mark("Itching"), 1, 3},
        {"URTICARIA", mark("Urticaria"), 1, 3},
        {"RASH_MACULO_PAPULAR", mark("Maculo-papular rash"), 1, 3},
        {"LOCALIZED_EDEMA", mark("Localised swelling"), 1, 3},
        {"EDEMA_FACE", mark("Swelling of the face"), 1, 3},
        {"PERIORBITAL_EDEMA", mark("Swelling around the eyes"), 1, 3},
        {"SKIN_INDURATION", mark("Hardening of skin"), 1, 5},
        {"SKIN_INFECTION", mark("Skin infection"), 1, 5},
        {"SOFT_TISSUE_INFECTION", mark("Soft tissue infection or abscess"), 2, 5},
        {"FOLLICULITIS", mark("Folliculitis"), 1, 3},
        {"SKIN_ULCERATION", mark("Skin ulceration"), 1, 5},
        {"SKIN_ATROPHY", mark("Skin atrophy"), 1, 3},
        {"FAT_ATROPHY", mark("Fat atrophy"), 1, 3},
        {"SKIN_HYPERPIGMENTATION", mark("Hyperpigmentation"), 1, 2},
        {"SKIN_HYPOPIGMENTATION", mark("Hypopigmentation"), 1, 2},
        {"TELANGIECTASIA", mark("Telangiectasia"), 1, 2},
        {"ALOPECIA", mark("Hair loss"), 1, 2},
        {"ALLERGIC_REACTION", mark("Allergic reaction"), 1, 5},
        {"ANAPHYLAXIS", mark("Anaphylaxis"), 3, 5},
        {"VASOVAGAL_REACTION", mark("Vasovagal reaction"), 3, 5},
        {"PRESYNCOPE", mark("Near-fainting"), 2, 2},
        {"SYNCOPE", mark("Fainting"), 3, 3},
        {"PARESTHESIA", mark("Tingling or numbness"), 1, 3},
        {"DIZZINESS", mark("Dizziness"), 1, 3},
        {"FLUSHING", mark("Flushing"), 1, 3},
        {"FEVER", mark("Fever"), 1, 5},
        {"PHOTOSENSITIVITY", mark("Photosensitivity"), 1, 5},
        {"SKIN_OTHER", mark("Other skin reaction (nodule, granuloma, scar …)"), 1, 5},
    };
    return terms;
}

const ReactionTerm* reaction_term(std::string_view code)
{
    const auto& terms = reaction_terms();
    const auto found = std::find_if(terms.begin(), terms.end(), [code](const auto& each) { return each.code == code; });
    return found == terms.end() ? nullptr : &*found;
}

} // namespace clinic
