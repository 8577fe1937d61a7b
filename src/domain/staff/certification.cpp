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
    case jurisdiction_unreadable: return "certification.jurisdiction";
    case conditions_unreadable: return "certification.conditions";
    case renews_another: return "certification.renews";
    }
    return "certification";
}

Weight weight_of(CertificationRule rule)
{
    return rule == CertificationRule::covers_nothing ? Weight::warning : Weight::refused;
}

namespace {

/// A certificate or a privilege is there to allow something; a licence or an insurance need not name a technique.
bool is_to_cover(std::optional<CertificationType> type)
{
    return type == CertificationType::certificate || type == CertificationType::privilege;
}

CertificationStatus status_by_dates(const CertificationOnFile& certification, Day day)
{
    if (day < certification.issued)
        return CertificationStatus::not_yet_valid;
    if (!certification.expires)
        return CertificationStatus::valid;
    if (day > *certification.expires)
        return CertificationStatus::expired;
    return reminder_due(reminders_of(certification), *certification.expires, day) ? CertificationStatus::expiring
                                                                                  : CertificationStatus::valid;
}

} // namespace

CertificationDraft filled_from(const CatalogueTypeOnFile& from, CertificationDraft draft)
{
    draft.catalogue_type = from.id;
    draft.type = from.type.category;
    if (!from.type.issuer.empty())
        draft.issuer = from.type.issuer;
    draft.never_expires = from.type.never_expires;
    draft.expires = draft.issued ? usual_expiry(from.type, *draft.issued) : std::nullopt;
    draft.covers = from.type.covers;
    draft.indications = from.type.indications;
    return draft;
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
    verdict.require(!is_to_cover(draft.type) || !draft.covers.empty(), covers_nothing);
    verdict.require(is_short_text(draft.jurisdiction), jurisdiction_unreadable);
    verdict.require(is_long_text(draft.conditions), conditions_unreadable);
    verdict.require(!draft.renews || facts.renews_own, renews_another);
    return std::move(verdict).broken();
}

CertificationStatus status_on(const CertificationOnFile& certification, Day day)
{
    const auto sanction = sanction_on(certification.sanctions, day);
    if (sanction == SanctionKind::revoked)
        return CertificationStatus::revoked;
    const auto by_dates = status_by_dates(certification, day);
    if (by_dates == CertificationStatus::expired || by_dates == CertificationStatus::not_yet_valid)
        return by_dates;
    if (sanction == SanctionKind::suspended)
        return CertificationStatus::suspended;
    const bool confirmed = proof_on(certification.verifications, day) == Proof::confirmed;
    return confirmed || !needs_verification(certification.type) ? by_dates : CertificationStatus::unverified;
}

bool counts_on(const CertificationOnFile& certification, Day day)
{
    const auto status = status_on(certification, day);
    return status == CertificationStatus::valid || status == CertificationStatus::expiring;
}

const Reminders& reminders_of(const CertificationOnFile& certification)
{
    return certification.catalogue_type ? certification.catalogue_type->type.reminders : usual_reminders();
}

int days_expiring(const CertificationOnFile& certification)
{
    return static_cast<int>(*reminders_of(certification).begin());
}

std::optional<std::int64_t> reminder_due(const Reminders& reminders, Day expires, Day today)
{
    const auto left = (expires - today).count();
    std::optional<std::int64_t> due;
    for (const auto lead : reminders)
        if (left >= 0 && left <= lead)
            due = lead;
    return due;
}

} // namespace clinic
