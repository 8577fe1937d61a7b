#include "domain/staff/certification.h"

#include "domain/clinic/limits.h"

namespace clinic {

std::string_view field_of(CertificationRule rule)
{
    using enum CertificationRule;
    switch (rule) {
    case practitioner_missing: return "certification.practitioner";
    case type_missing: return "certification.type";
    case issuer_missing:
    case issuer_unreadable: return "certification.issuer";
    case number_missing:
    case number_unreadable:
    case number_taken: return "certification.number";
    case issued_missing:
    case issued_in_future: return "certification.issued";
    case expires_missing:
    case expires_twice:
    case expires_before_issued: return "certification.expires";
    case covers_nothing: return "certification.covers";
    }
    return "certification";
}

Weight weight_of(CertificationRule rule)
{
    return rule == CertificationRule::covers_nothing ? Weight::warning : Weight::refused;
}

CertificationViolations check(const CertificationDraft& draft, const CertificationFacts& facts)
{
    using enum CertificationRule;
    Verdict<CertificationRule> verdict;
    verdict.require(draft.practitioner && facts.practitioner_known, practitioner_missing);
    verdict.require(draft.type.has_value(), type_missing);
    verdict.require(!is_blank(draft.issuer), issuer_missing);
    verdict.require(is_short_text(draft.issuer), issuer_unreadable);
    verdict.require(!is_blank(draft.number), number_missing);
    verdict.require(is_short_text(draft.number), number_unreadable);
    verdict.require(!facts.number_taken, number_taken, {{"number", draft.number}, {"issuer", draft.issuer}});
    verdict.require(draft.issued.has_value(), issued_missing);
    verdict.require(!draft.issued || *draft.issued <= facts.today, issued_in_future);
    verdict.require(draft.expires || draft.never_expires, expires_missing);
    verdict.require(!(draft.expires && draft.never_expires), expires_twice);
    verdict.require(!draft.issued || !draft.expires || *draft.issued <= *draft.expires, expires_before_issued);
    verdict.require(!draft.covers.empty(), covers_nothing);
    return std::move(verdict).broken();
}

CertificationStatus status_on(Day day, Day issued, std::optional<Day> expires)
{
    if (day < issued)
        return CertificationStatus::not_yet_valid;
    if (!expires)
        return CertificationStatus::valid;
    if (day > *expires)
        return CertificationStatus::expired;
    return *expires - day <= std::chrono::days(days_expiring) ? CertificationStatus::expiring
                                                              : CertificationStatus::valid;
}

std::optional<CertificationOnFile> entitlement(const std::vector<CertificationOnFile>& on_file, Technique technique,
                                               Day day)
{
    std::optional<CertificationOnFile> best;
    for (const auto& each : on_file) {
        const auto status = status_on(day, each.issued, each.expires);
        const bool counts = each.covers.contains(technique) &&
                            (status == CertificationStatus::valid || status == CertificationStatus::expiring);
        const bool lasts_longer = !best || (best->expires && (!each.expires || *each.expires > *best->expires));
        if (counts && lasts_longer)
            best = each;
    }
    return best;
}

} // namespace clinic
