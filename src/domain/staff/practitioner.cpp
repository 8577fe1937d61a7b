#include "domain/staff/practitioner.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(PractitionerRule rule)
{
    using enum PractitionerRule;
    switch (rule) {
    case name_missing:
    case name_unreadable: return "practitioner.name";
    case profession_missing:
    case profession_unreadable: return "practitioner.profession";
    case register_unreadable:
    case register_number_missing:
    case register_number_odd: return "practitioner.register_number";
    }
    return "practitioner";
}

PractitionerViolations check(const PractitionerDraft& draft, const PractitionerFacts&)
{
    using enum PractitionerRule;
    Verdict<PractitionerRule> verdict;
    verdict.require(!is_blank(draft.name), name_missing);
    verdict.require(is_short_text(draft.name), name_unreadable);
    verdict.require(!is_blank(draft.profession), profession_missing);
    verdict.require(is_short_text(draft.profession), profession_unreadable);
    verdict.require(is_short_text(draft.register_number), register_unreadable);
    const bool numbered = !is_blank(draft.register_number);
    verdict.require(!draft.in_register || numbered, register_number_missing);
    if (draft.in_register && numbered)
        verdict.require(looks_right(*draft.in_register, draft.register_number), register_number_odd,
                        {{"register", std::string(code_of(*draft.in_register))}});
    return std::move(verdict).broken();
}

} // namespace clinic
