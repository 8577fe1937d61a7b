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
    case register_unreadable: return "practitioner.register_number";
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
    return std::move(verdict).broken();
}

} // namespace clinic
