#include "reports/causality_names.h"

namespace clinic {

std::string name_of(const Words& words, TimeLink value)
{
    using enum TimeLink;
    switch (value) {
    case plausible: return words("Plausible");
    case reasonable: return words("Reasonable");
    case improbable: return words("Improbable, not impossible");
    case unknown: return words("Not known");
    }
    return {};
}

std::string name_of(const Words& words, OtherCauses value)
{
    using enum OtherCauses;
    switch (value) {
    case cannot_explain: return words("Cannot explain it");
    case unlikely: return words("Unlikely to explain it");
    case could_also_explain: return words("Could also explain it");
    case plausible_explanation: return words("Explain it plausibly");
    case unknown: return words("Not known");
    }
    return {};
}

std::string name_of(const Words& words, AfterStopping value)
{
    using enum AfterStopping;
    switch (value) {
    case plausible_response: return words("Went as it plausibly would");
    case reasonable_response: return words("Went clinically reasonably");
    case unclear: return words("Unclear");
    case not_known: return words("Not known");
    }
    return {};
}

std::string name_of(const Words& words, WhoUmcCriterion value)
{
    using enum WhoUmcCriterion;
    switch (value) {
    case time_link: return words("the time link");
    case other_causes: return words("other causes");
    case after_stopping: return words("the course after stopping");
    case recognised_event: return words("a recognised event");
    case rechallenge: return words("the rechallenge");
    case awaited_data: return words("the data awaited");
    case sufficient_information: return words("sufficient information");
    }
    return {};
}

std::string name_of(const Words& words, NaranjoAnswer value)
{
    using enum NaranjoAnswer;
    switch (value) {
    case unknown: return words("Unknown");
    case yes: return words("Yes");
    case no: return words("No");
    }
    return {};
}

std::string name_of(const Words& words, NaranjoBand value)
{
    using enum NaranjoBand;
    switch (value) {
    case definite: return words("definite");
    case probable: return words("probable");
    case possible: return words("possible");
    case doubtful: return words("doubtful");
    }
    return {};
}

std::string name_of(const Words& words, NaranjoQuestion value)
{
    using enum NaranjoQuestion;
    switch (value) {
    case earlier_reports: return words("Are there earlier conclusive reports of this reaction?");
    case after_administration: return words("Did it appear after the injection?");
    case improved_on_stopping: return words("Did it improve on stopping, or with an antagonist?");
    case recurred_on_readministration: return words("Did it come back when the same was injected again?");
    case other_causes: return words("Could other causes explain it alone?");
    case appeared_with_placebo: return words("Did it appear with placebo?");
    case toxic_level: return words("Was it found in blood or fluids at a toxic level?");
    case dose_response: return words("Was it worse with more, or milder with less?");
    case similar_earlier: return words("Was there a similar reaction on earlier exposure?");
    case objective_evidence: return words("Was it confirmed by objective evidence?");
    }
    return {};
}

std::string name_of(const Words& words, Rechallenge value)
{
    using enum Rechallenge;
    switch (value) {
    case recurred: return words("Yes, and it came back");
    case did_not_recur: return words("Yes, and it did not come back");
    case outcome_unknown: return words("Yes, what came of it is not known");
    case not_done: return words("No");
    }
    return {};
}

std::string name_of(const Words& words, ActionTaken value)
{
    using enum ActionTaken;
    switch (value) {
    case withdrawn: return words("Withdrawn");
    case dose_reduced: return words("Dose reduced");
    case dose_increased: return words("Dose increased");
    case not_changed: return words("Not changed");
    case unknown: return words("Unknown");
    case not_applicable: return words("Not applicable: it was complete before the reaction");
    }
    return {};
}

std::string name_of(const Words& words, Dechallenge value)
{
    using enum Dechallenge;
    switch (value) {
    case improved: return words("it improved");
    case did_not_improve: return words("it did not improve");
    case outcome_unknown: return words("what came of it is not known");
    case not_applicable: return {};
    }
    return {};
}

std::string name_of(const Words& words, RivalCause value)
{
    using enum RivalCause;
    switch (value) {
    case product_quality: return words("Quality of the product");
    case technique: return words("Technique");
    case handling: return words("Handling and mixing");
    case storage: return words("Storage");
    case aftercare_not_followed: return words("Aftercare not followed");
    case patient_condition: return words("Condition of the patient");
    case coincidence: return words("Coincidence");
    }
    return {};
}

std::string naranjo_text(const Words& words, const NaranjoAnswers& answers)
{
    const int total = naranjo_total(answers);
    return fill(words("{total} points: {band}"),
                {{"total", std::to_string(total)}, {"band", name_of(words, naranjo_band(total))}});
}

} // namespace clinic
