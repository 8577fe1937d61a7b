#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>

namespace clinic {

/// How a proof was checked (domain.md 5.1).
enum class VerificationMethod {
    online_register,
    letter_or_email,
    phone,
    original_seen,
    certified_copy,
    equivalent_source,
    copy_only
};
template <>
struct CodeTable<VerificationMethod> {
    static constexpr auto rows = std::to_array<Code<VerificationMethod>>({
        {VerificationMethod::online_register, "ISSUER_ONLINE_REGISTER"},
        {VerificationMethod::letter_or_email, "ISSUER_LETTER_EMAIL"},
        {VerificationMethod::phone, "ISSUER_PHONE"},
        {VerificationMethod::original_seen, "ORIGINAL_SEEN"},
        {VerificationMethod::certified_copy, "CERTIFIED_COPY"},
        {VerificationMethod::equivalent_source, "DESIGNATED_EQUIVALENT_SOURCE"},
        {VerificationMethod::copy_only, "COPY_ONLY"},
    });
};
/// Whoever saw a paper has not asked its issuer: only the others are primary source verification (domain.md 5.1).
[[nodiscard]] constexpr bool is_primary_source(VerificationMethod method)
{
    return method != VerificationMethod::original_seen && method != VerificationMethod::copy_only;
}

enum class VerificationResult { confirmed, discrepancy, not_found };
template <>
struct CodeTable<VerificationResult> {
    static constexpr auto rows = std::to_array<Code<VerificationResult>>({
        {VerificationResult::confirmed, "CONFIRMED"},
        {VerificationResult::discrepancy, "DISCREPANCY"},
        {VerificationResult::not_found, "NOT_FOUND"},
    });
};

/// Who checked a certification, when, against what, and with which result.
struct VerificationDraft {
    std::optional<CertificationId> certification = {};
    std::optional<PractitionerId> verified_by = {};
    std::optional<Day> on = {};
    std::optional<VerificationMethod> method = {};
    std::string source = {};    // the register or the person asked: a name or an address
    std::string reference = {}; // what the source gave back: a number, a file name, a date
    std::optional<VerificationResult> result = {};
    std::optional<Day> next_due = {};
};

struct VerificationFacts {
    Day today;
    bool certification_known = false;
    std::optional<PractitionerId> holder = {};
    bool verifier_known = false;
};

enum class VerificationRule {
    certification_missing,
    verifier_missing,
    verifier_is_holder,
    on_missing,
    on_in_future,
    method_missing,
    source_missing,
    source_unreadable,
    reference_unreadable,
    result_missing,
    next_due_before,
    not_primary_source, // warns: kept, but the certification stays unverified
};
template <>
struct CodeTable<VerificationRule> {
    static constexpr auto rows = std::to_array<Code<VerificationRule>>({
        {VerificationRule::certification_missing, "certification_missing"},
        {VerificationRule::verifier_missing, "verifier_missing"},
        {VerificationRule::verifier_is_holder, "verifier_is_holder"},
        {VerificationRule::on_missing, "on_missing"},
        {VerificationRule::on_in_future, "on_in_future"},
        {VerificationRule::method_missing, "method_missing"},
        {VerificationRule::source_missing, "source_missing"},
        {VerificationRule::source_unreadable, "source_unreadable"},
        {VerificationRule::reference_unreadable, "reference_unreadable"},
        {VerificationRule::result_missing, "result_missing"},
        {VerificationRule::next_due_before, "next_due_before"},
        {VerificationRule::not_primary_source, "not_primary_source"},
    });
};
[[nodiscard]] std::string_view field_of(VerificationRule);
[[nodiscard]] constexpr Weight weight_of(VerificationRule rule)
{
    return rule == VerificationRule::not_primary_source ? Weight::warning : Weight::refused;
}
using VerificationViolations = Violations<VerificationRule>;
[[nodiscard]] VerificationViolations check(const VerificationDraft&, const VerificationFacts&);
using Verification = Accepted<VerificationDraft, VerificationFacts, VerificationRule>;

/// One check on file, in the order in which they were put down.
struct VerificationOnFile {
    Day on;
    VerificationMethod method;
    VerificationResult result;
    std::string verified_by; // the name
    std::string source;
    std::string reference;
    std::optional<Day> next_due = {};
};

/// What the checks up to a day amount to: the last word of the issuer counts, and a paper that was seen proves nothing.
enum class Proof { nothing, paper_seen, confirmed, doubted };
template <>
struct CodeTable<Proof> {
    static constexpr auto rows = std::to_array<Code<Proof>>({
        {Proof::nothing, "NOTHING"},
        {Proof::paper_seen, "PAPER_SEEN"},
        {Proof::confirmed, "CONFIRMED"},
        {Proof::doubted, "DOUBTED"},
    });
};
[[nodiscard]] Proof proof_on(const std::vector<VerificationOnFile>&, Day);

} // namespace clinic
