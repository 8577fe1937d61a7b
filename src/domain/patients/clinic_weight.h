#pragma once

#include "domain/clinic/violation.h"
#include "domain/ids.h"
#include "domain/patients/contraindication.h"

namespace clinic {

/// How this clinic weighs a contraindication, otherwise than the default rules or as they do again. The last one of a
/// rule counts, for every session that is not signed yet.
struct ClinicWeightDraft {
    std::string rule = {}; // its code: "KELOID"
    std::optional<ContraindicationWeight> weight = {};
    std::string source = {};                         // where the clinic has it from, or why
    std::optional<PractitionerId> confirmed_by = {}; // the clinician who answers for it
    bool operator==(const ClinicWeightDraft&) const = default;
};

struct ClinicWeightFacts {
    std::optional<ContraindicationRule> in_use = {}; // the rule of that code, as it counts now
    bool confirmer_known = false;
};

enum class ClinicWeightRule {
    rule_unknown,
    weight_missing,
    weight_has_no_day,
    lighter_than_usual, // warns
    nothing_changed,
    source_too_short,
    confirmed_by_missing,
};
template <>
struct CodeTable<ClinicWeightRule> {
    static constexpr auto rows = std::to_array<Code<ClinicWeightRule>>({
        {ClinicWeightRule::rule_unknown, "rule_unknown"},
        {ClinicWeightRule::weight_missing, "weight_missing"},
        {ClinicWeightRule::weight_has_no_day, "weight_has_no_day"},
        {ClinicWeightRule::lighter_than_usual, "lighter_than_usual"},
        {ClinicWeightRule::nothing_changed, "nothing_changed"},
        {ClinicWeightRule::source_too_short, "source_too_short"},
        {ClinicWeightRule::confirmed_by_missing, "confirmed_by_missing"},
    });
};
[[nodiscard]] std::string_view field_of(ClinicWeightRule);
[[nodiscard]] constexpr Weight weight_of(ClinicWeightRule rule)
{
    return rule == ClinicWeightRule::lighter_than_usual ? Weight::warning : Weight::refused;
}
using ClinicWeightViolations = Violations<ClinicWeightRule>;
[[nodiscard]] ClinicWeightViolations check(const ClinicWeightDraft&, const ClinicWeightFacts&);
using ClinicWeight = Accepted<ClinicWeightDraft, ClinicWeightFacts, ClinicWeightRule>;

/// A weight as it was put on file.
struct ClinicWeightOnFile {
    ClinicWeightId id;
    std::string key; // "CW-000001"
    ClinicWeightDraft weight;
    std::string confirmed_by_name;
    Moment at{};
    std::string by = {};
};

/// The default rules as this clinic weighs them; of several weights of one rule the last one given counts.
[[nodiscard]] std::vector<ContraindicationRule> weighed(const std::vector<ClinicWeightOnFile>& in_the_order_given);

} // namespace clinic
