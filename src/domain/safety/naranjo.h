#pragma once

#include "base/codes.h"

#include <map>

namespace clinic {

/// The ten questions of the Naranjo scale, in its order (domain.md 2.5).
enum class NaranjoQuestion {
    earlier_reports,
    after_administration,
    improved_on_stopping,
    recurred_on_readministration,
    other_causes,
    appeared_with_placebo,
    toxic_level,
    dose_response,
    similar_earlier,
    objective_evidence,
};
template <>
struct CodeTable<NaranjoQuestion> {
    static constexpr auto rows = std::to_array<Code<NaranjoQuestion>>({
        {NaranjoQuestion::earlier_reports, "EARLIER_REPORTS"},
        {NaranjoQuestion::after_administration, "AFTER_ADMINISTRATION"},
        {NaranjoQuestion::improved_on_stopping, "IMPROVED_ON_STOPPING"},
        {NaranjoQuestion::recurred_on_readministration, "RECURRED_ON_READMINISTRATION"},
        {NaranjoQuestion::other_causes, "OTHER_CAUSES"},
        {NaranjoQuestion::appeared_with_placebo, "APPEARED_WITH_PLACEBO"},
        {NaranjoQuestion::toxic_level, "TOXIC_LEVEL"},
        {NaranjoQuestion::dose_response, "DOSE_RESPONSE"},
        {NaranjoQuestion::similar_earlier, "SIMILAR_EARLIER"},
        {NaranjoQuestion::objective_evidence, "OBJECTIVE_EVIDENCE"},
    });
};

/// What is known about a question. Unknown comes first: it is what nobody has answered yet, and not a "no", which
/// scores.
enum class NaranjoAnswer { unknown, yes, no };
template <>
struct CodeTable<NaranjoAnswer> {
    static constexpr auto rows = std::to_array<Code<NaranjoAnswer>>({
        {NaranjoAnswer::yes, "YES"},
        {NaranjoAnswer::no, "NO"},
        {NaranjoAnswer::unknown, "UNKNOWN"},
    });
};

/// By question; one that is not there is unknown.
using NaranjoAnswers = std::map<NaranjoQuestion, NaranjoAnswer>;

/// What an answer scores, -1 to +2; unknown always 0 (domain.md 2.5).
[[nodiscard]] int score_of(NaranjoQuestion, NaranjoAnswer);

inline constexpr int naranjo_lowest = -4;
inline constexpr int naranjo_highest = 13;
/// The sum of the scores, from naranjo_lowest to naranjo_highest.
[[nodiscard]] int naranjo_total(const NaranjoAnswers&);

/// How likely it is that the product caused the reaction. The program calculates it, a person confirms it.
enum class NaranjoBand { definite, probable, possible, doubtful };
template <>
struct CodeTable<NaranjoBand> {
    static constexpr auto rows = std::to_array<Code<NaranjoBand>>({
        {NaranjoBand::definite, "DEFINITE"},
        {NaranjoBand::probable, "PROBABLE"},
        {NaranjoBand::possible, "POSSIBLE"},
        {NaranjoBand::doubtful, "DOUBTFUL"},
    });
};
/// From 9 definite, from 5 probable, from 1 possible, below doubtful (domain.md 2.5). "All no" totals 1, so it is
/// possible: no other cause and no reaction to placebo speak for the product.
[[nodiscard]] NaranjoBand naranjo_band(int total);

} // namespace clinic
