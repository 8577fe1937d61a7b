#include "domain/safety/naranjo.h"

#include <numeric>

namespace clinic {

namespace {

struct NaranjoScore {
    int yes;
    int no;
};

NaranjoScore naranjo_score(NaranjoQuestion question)
{
    using enum NaranjoQuestion;
    switch (question) {
    case after_administration:
    case recurred_on_readministration: return {.yes = 2, .no = -1};
    case other_causes: return {.yes = -1, .no = 2};
    case appeared_with_placebo: return {.yes = -1, .no = 1};
    case earlier_reports:
    case improved_on_stopping:
    case toxic_level:
    case dose_response:
    case similar_earlier:
    case objective_evidence: return {.yes = 1, .no = 0};
    }
    return {.yes = 0, .no = 0};
}

} // namespace

int score_of(NaranjoQuestion question, NaranjoAnswer answer)
{
    switch (answer) {
    case NaranjoAnswer::unknown: return 0;
    case NaranjoAnswer::yes: return naranjo_score(question).yes;
    case NaranjoAnswer::no: return naranjo_score(question).no;
    }
    return 0;
}

int naranjo_total(const NaranjoAnswers& answers)
{
    return std::accumulate(answers.begin(), answers.end(), 0,
                           [](int sum, const auto& each) { return sum + score_of(each.first, each.second); });
}

NaranjoBand naranjo_band(int total)
{
    constexpr int definite_from = 9;
    constexpr int probable_from = 5;
    constexpr int possible_from = 1;
    if (total >= definite_from)
        return NaranjoBand::definite;
    if (total >= probable_from)
        return NaranjoBand::probable;
    return total >= possible_from ? NaranjoBand::possible : NaranjoBand::doubtful;
}

} // namespace clinic
