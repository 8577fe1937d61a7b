#include "domain/safety/naranjo.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace clinic;

namespace {

/// The ten answers in the scale's order, as a case report prints them: y, n or ?.
NaranjoAnswers naranjo_answers(std::string_view printed)
{
    NaranjoAnswers answers;
    auto at = printed.begin();
    for (const auto question : all_of<NaranjoQuestion>()) {
        const char letter = *at++;
        answers[question] = letter == 'y'   ? NaranjoAnswer::yes
                            : letter == 'n' ? NaranjoAnswer::no
                                            : NaranjoAnswer::unknown;
    }
    return answers;
}

std::vector<int> naranjo_scores(const NaranjoAnswers& answers)
{
    std::vector<int> scores;
    for (const auto& [question, answer] : answers)
        scores.push_back(score_of(question, answer));
    return scores;
}

} // namespace

TEST_CASE("every answer scores what the Naranjo scale says (domain.md 2.5)", "[naranjo]")
{
    CHECK(naranjo_scores(naranjo_answers("yyyyyyyyyy")) == std::vector{1, 2, 1, 2, -1, -1, 1, 1, 1, 1});
    CHECK(naranjo_scores(naranjo_answers("nnnnnnnnnn")) == std::vector{0, -1, 0, -1, 2, 1, 0, 0, 0, 0});
    CHECK(naranjo_scores(naranjo_answers("??????????")) == std::vector(10, 0));
}

TEST_CASE("published cases total what their authors published", "[naranjo]")
{
    struct Published {
        const char* answers;
        std::vector<int> scores;
        int total;
        NaranjoBand band;
    };
    const auto published = GENERATE(
        values<Published>({{"?yy?n????y", {0, 2, 1, 0, 2, 0, 0, 0, 0, 1}, 6, NaranjoBand::probable},     // PMC6136411
                           {"yy??y????y", {1, 2, 0, 0, -1, 0, 0, 0, 0, 1}, 3, NaranjoBand::possible},    // WJCC 2024
                           {"yyy?yn?yyy", {1, 2, 1, 0, -1, 1, 0, 1, 1, 1}, 7, NaranjoBand::probable}})); // JMCR 2018
    const auto answers = naranjo_answers(published.answers);
    CHECK(naranjo_scores(answers) == published.scores);
    CHECK(naranjo_total(answers) == published.total);
    CHECK(naranjo_band(naranjo_total(answers)) == published.band);
}

TEST_CASE("all yes is probable, all unknown doubtful, and all no, which scores, possible", "[naranjo]")
{
    CHECK(naranjo_total(naranjo_answers("yyyyyyyyyy")) == 8);
    CHECK(naranjo_band(8) == NaranjoBand::probable);
    CHECK(naranjo_total(naranjo_answers("nnnnnnnnnn")) == 1);
    CHECK(naranjo_band(1) == NaranjoBand::possible);
    CHECK(naranjo_total(naranjo_answers("??????????")) == 0);
    CHECK(naranjo_band(0) == NaranjoBand::doubtful);
}

TEST_CASE("a question that nobody answered is unknown, and does not become a no", "[naranjo]")
{
    CHECK(naranjo_total({}) == 0);
    NaranjoAnswers looked_at;
    CHECK(looked_at[NaranjoQuestion::other_causes] == NaranjoAnswer::unknown);
    CHECK(naranjo_total(looked_at) == 0);
    CHECK(naranjo_total({{NaranjoQuestion::other_causes, NaranjoAnswer::no}}) == 2);
}

TEST_CASE("the total stays between its limits, and both are reached", "[naranjo]")
{
    CHECK(naranjo_total(naranjo_answers("yyyynnyyyy")) == naranjo_highest);
    CHECK(naranjo_total(naranjo_answers("nnnnyynnnn")) == naranjo_lowest);
    int highest = 0;
    int lowest = 0;
    for (const auto question : all_of<NaranjoQuestion>()) {
        const auto of = {score_of(question, NaranjoAnswer::yes), score_of(question, NaranjoAnswer::no), 0};
        highest += std::max(of);
        lowest += std::min(of);
    }
    CHECK(highest == 13);
    CHECK(lowest == -4);
}

TEST_CASE("the bands of the Naranjo scale change at 1, 5 and 9", "[naranjo]")
{
    using enum NaranjoBand;
    const auto [total, band] = GENERATE(table<int, NaranjoBand>({{naranjo_lowest, doubtful},
                                                                 {0, doubtful},
                                                                 {1, possible},
                                                                 {4, possible},
                                                                 {5, probable},
                                                                 {8, probable},
                                                                 {9, definite},
                                                                 {naranjo_highest, definite}}));
    CAPTURE(total);
    CHECK(naranjo_band(total) == band);
}

TEST_CASE("every question, answer and band of the Naranjo scale is found again by its code", "[naranjo]")
{
    CHECK(all_of<NaranjoQuestion>().size() == 10);
    for (const auto each : all_of<NaranjoQuestion>())
        CHECK(from_code<NaranjoQuestion>(code_of(each)) == each);
    for (const auto each : all_of<NaranjoAnswer>())
        CHECK(from_code<NaranjoAnswer>(code_of(each)) == each);
    for (const auto each : all_of<NaranjoBand>())
        CHECK(from_code<NaranjoBand>(code_of(each)) == each);
}
