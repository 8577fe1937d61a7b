#include "domain/formulas/vial.h"
#include "support/broken_rules.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

const IngredientId panthenol(1);
const IngredientId procaine_drawn(2);
const LotId panthenol_lot(11);
const LotId procaine_lot(12);
const PractitionerId mixer(21);
const PractitionerId checker(22);

/// Two ingredients mixed on 1 June at 9, good for 24 hours.
struct Mixing {
    VialDraft draft;
    VialFacts facts;

    Mixing()
    {
        draft.version = VersionId(5);
        draft.lots = {{panthenol, panthenol_lot}, {procaine_drawn, procaine_lot}};
        draft.content = Volume{20'000};
        draft.opened = moment("2026-06-01T09:00:00Z");
        draft.opened_by = mixer;
        draft.checked_by = checker;
        draft.discard_after = moment("2026-06-02T09:00:00Z");
        facts.now = moment("2026-06-01T10:00:00Z");
        facts.opener_known = facts.checker_known = true;
        facts.version =
            VersionOnFile{.key = "HAIR-01@2",
                          .composition = {.version = VersionId(5), .formula = FormulaId(4), .ingredients = {}},
                          .names = {{panthenol, "Panthenol"}, {procaine_drawn, "Procaine"}},
                          .indications = {},
                          .in_force_from = moment("2026-01-01T00:00:00Z"),
                          .in_force_until = {},
                          .state = VersionState::effective};
        facts.beyond_use_hours = 24;
        facts.lots = {{panthenol_lot, {"PAN-1", panthenol, day("2027-01-31")}},
                      {procaine_lot, {"PRO-1", procaine_drawn, day("2026-06-30")}}};
    }
    [[nodiscard]] VialViolations found() const { return check(draft, facts); }
};

} // namespace

TEST_CASE("a mixture names its version, every lot, who mixed, who else checked, and until when", "[vial]")
{
    Mixing mixing;
    CHECK(mixing.found().empty());
    mixing.draft.checked_by = mixer;
    CHECK(contains(mixing.found(), VialRule::checked_by_opener));
    mixing.draft.checked_by.reset();
    CHECK(contains(mixing.found(), VialRule::checked_by_missing));
    mixing = {};
    mixing.draft.lots.erase(procaine_drawn);
    CHECK(contains(mixing.found(), VialRule::lot_missing));
}

TEST_CASE("nothing is kept longer than its version says, or than the first of its lots", "[vial]")
{
    Mixing mixing;
    CHECK(usual_discard(mixing.draft, mixing.facts) == moment("2026-06-02T09:00:00Z"));
    *mixing.draft.discard_after += std::chrono::seconds(1);
    CHECK(contains(mixing.found(), VialRule::discard_beyond_use));
    mixing.facts.beyond_use_hours.reset();
    mixing.draft.discard_after = moment("2026-07-01T00:00:00Z"); // the end of the procaine_drawn's last day
    CHECK(mixing.found().empty());
    *mixing.draft.discard_after += std::chrono::seconds(1);
    CHECK(contains(mixing.found(), VialRule::discard_beyond_expiry));
}

TEST_CASE("the patient's own blood is never mixed ahead", "[vial][prp]")
{
    Mixing mixing;
    mixing.facts.version->prp = {procaine_drawn};
    mixing.draft.lots.erase(procaine_drawn);
    CHECK(rules_of(mixing.found()) == std::vector{VialRule::version_with_blood});
}

TEST_CASE("an expired or held lot goes into no mixture, and none is opened", "[vial]")
{
    Mixing mixing;
    mixing.facts.lots.at(procaine_lot).expires = day("2026-05-31");
    CHECK(contains(mixing.found(), VialRule::lot_expired));
    VialDraft opened = mixing.draft;
    opened.version.reset();
    opened.lots.clear();
    opened.lot = procaine_lot;
    VialFacts facts = mixing.facts;
    facts.version.reset();
    facts.lots.clear();
    facts.lot = LotOnFile{"PRO-1", procaine_drawn, day("2026-12-31")};
    facts.ingredient_name = "Procaine";
    CHECK(check(opened, facts).empty());
    facts.lot->hold = HoldOnFile{.reason = "particles", .since = facts.now, .by = "somebody"};
    CHECK(contains(check(opened, facts), VialRule::lot_held));
}

TEST_CASE("what is thrown away is seen by somebody else and is never more than is left", "[vial]")
{
    const VialOnFile vial{.key = "V-000001",
                          .version = {},
                          .lots = {},
                          .opened = moment("2026-06-01T09:00:00Z"),
                          .discard_after = moment("2026-06-02T09:00:00Z"),
                          .left = Volume{1'500}};
    const VialWasteFacts facts{.vial = vial, .actor = "Dr Anna Keller"};
    VialWasteDraft draft{.vial = VialId(1),
                         .amount = Volume{1'500},
                         .witness = "Marie Roux",
                         .reason = "What was left at the end of the day"};
    CHECK(check(draft, facts).empty());
    draft.amount = Volume{1'501};
    CHECK(contains(check(draft, facts), VialWasteRule::more_than_left));
    draft.witness = "dr anna KELLER";
    CHECK(contains(check(draft, facts), VialWasteRule::witness_is_actor));
}

TEST_CASE("a vial may be drawn from between its opening and its last moment, both included", "[vial]")
{
    const VialOnFile vial{.key = "V-000001",
                          .version = {},
                          .lots = {},
                          .opened = moment("2026-06-01T09:00:00Z"),
                          .discard_after = moment("2026-06-02T09:00:00Z"),
                          .left = Volume{1'000}};
    CHECK_FALSE(may_be_drawn(vial, vial.opened - std::chrono::seconds(1)));
    CHECK(may_be_drawn(vial, vial.opened));
    CHECK(may_be_drawn(vial, vial.discard_after));
    CHECK_FALSE(may_be_drawn(vial, vial.discard_after + std::chrono::seconds(1)));
}
