#include "domain/documents/completeness.h"
#include "domain/formulas/ingredient.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

const IngredientId panthenol(1);
const IngredientId caffeine(2);
const LotId panthenol_lot(11);
const LotId caffeine_lot(12);

/// Two ingredients with their lots, and every paper of them.
struct WholeShelf {
    std::map<IngredientId, IngredientPapers> ingredients{
        {panthenol, {.papers = {{DocumentType::instructions_for_use}}}},
        {caffeine, {.papers = {{DocumentType::leaflet}}}}};
    std::map<LotId, LotPapers> lots{
        {panthenol_lot, {panthenol, true, {{DocumentType::certificate_of_analysis}}}},
        {caffeine_lot, {caffeine, true, {{DocumentType::certificate_of_analysis, day("2026-03-31")}}}}};

    [[nodiscard]] Completeness of(const std::vector<InjectedTogether>& injected) const
    {
        return completeness(injected, ingredients, lots);
    }
};

InjectedTogether both_on(const std::string& when, std::int64_t sessions)
{
    return {day(when), {panthenol, caffeine}, {panthenol_lot, caffeine_lot}, sessions};
}

} // namespace

TEST_CASE("a session is complete when every ingredient has its lot, expiry and papers that counted on its day",
          "[completeness]")
{
    const WholeShelf shelf;
    const auto all = shelf.of({both_on("2026-03-31", 3), both_on("2026-04-01", 1)});
    CHECK(all.sessions == 4);
    CHECK(all.complete == 3);
    CHECK(all.permille() == 750);
    REQUIRE(all.gaps.size() == 1);
    CHECK(all.gaps[0].at == DocumentOwner(caffeine_lot));
    CHECK(all.gaps[0].what == ExpectedPaper::analysis);
    CHECK(all.gaps[0].state == PaperState::expired);
    CHECK(all.gaps[0].sessions == 1);
}

TEST_CASE("a lot that was not noted, an expiry that was not said and a notice that is not there are each a gap",
          "[completeness]")
{
    WholeShelf shelf;
    shelf.lots.at(panthenol_lot).expiry_said = false;
    shelf.ingredients.at(caffeine).papers = {{DocumentType::safety_data_sheet}};
    auto injected = both_on("2026-03-01", 2);
    injected.lots = {panthenol_lot};
    const auto all = shelf.of({injected});
    CHECK(all.complete == 0);
    CHECK(all.permille() == 0);
    std::vector<std::string_view> missing;
    for (const auto& gap : all.gaps)
        missing.push_back(code_of(gap.what));
    CHECK_THAT(missing, Catch::UnorderedEquals(std::vector<std::string_view>{"LOT", "IFU", "EXPIRY"}));
}

TEST_CASE("the patient's own blood needs no papers of a maker, and no session at all is no figure", "[completeness]")
{
    WholeShelf shelf;
    shelf.ingredients.at(caffeine) = {.expected = has_papers_of_a_maker(IngredientCategory::prp)};
    shelf.lots.at(caffeine_lot).papers.clear();
    CHECK(shelf.of({both_on("2026-03-01", 1)}).complete == 1);
    auto of_no_lot = both_on("2026-03-01", 1);
    of_no_lot.lots = {panthenol_lot};
    CHECK(shelf.of({of_no_lot}).complete == 1);
    CHECK_FALSE(shelf.of({}).permille());
}

TEST_CASE("a thousand sessions of which one lacks a paper are not a hundred percent", "[completeness]")
{
    const WholeShelf shelf;
    const auto all = shelf.of({both_on("2026-03-31", 9'999), both_on("2026-04-01", 1)});
    CHECK(all.permille() == 999);
}
