#include "domain/safety/regime.h"

#include <catch2/catch.hpp>

using namespace clinic;

TEST_CASE("each box counts under the regimes that know it (domain.md 2.4)", "[regime]")
{
    using enum Seriousness;
    // medicines (ICH), cosmetics (EU), devices (EU), cosmetics (US)
    const auto [box, ich, eu_cosmetic, eu_device, us_cosmetic] = GENERATE(table<Seriousness, bool, bool, bool, bool>({
        {death, true, true, true, true},
        {life_threatening, true, true, true, true},
        {hospitalisation, true, true, true, true},
        {disability, true, true, true, true},
        {congenital_anomaly, true, true, true, true},
        {medically_important, true, false, true, true},
        {temporary_incapacity, false, true, true, false},
        {infection, false, false, false, true},
        {disfigurement, false, false, false, true},
    }));
    CAPTURE(code_of(box));
    CHECK(serious_under(Regime::ich_medicine, {box}).contains(box) == ich);
    CHECK(serious_under(Regime::eu_cosmetic, {box}).contains(box) == eu_cosmetic);
    CHECK(serious_under(Regime::eu_device, {box}).contains(box) == eu_device);
    CHECK(serious_under(Regime::us_cosmetic, {box}).contains(box) == us_cosmetic);
}

TEST_CASE("a reaction without boxes is serious nowhere", "[regime]")
{
    for (const auto regime : all_of<Regime>())
        CHECK(serious_under(regime, {}).empty());
}

TEST_CASE("of several boxes those are named that the regime knows", "[regime]")
{
    using enum Seriousness;
    const std::set<Seriousness> ticked{medically_important, temporary_incapacity, infection};
    CHECK(serious_under(Regime::ich_medicine, ticked) == std::set{medically_important});
    CHECK(serious_under(Regime::eu_cosmetic, ticked) == std::set{temporary_incapacity});
    CHECK(serious_under(Regime::eu_device, ticked) == std::set{medically_important, temporary_incapacity});
    CHECK(serious_under(Regime::us_cosmetic, ticked) == std::set{medically_important, infection});
}

TEST_CASE("no regime knows every box, and every box is known to one", "[regime]")
{
    std::set<Seriousness> known;
    for (const auto regime : all_of<Regime>()) {
        CHECK(boxes_of(regime).size() < all_of<Seriousness>().size());
        known.insert(boxes_of(regime).begin(), boxes_of(regime).end());
        CHECK(from_code<Regime>(code_of(regime)) == regime);
    }
    CHECK(known.size() == all_of<Seriousness>().size());
}
