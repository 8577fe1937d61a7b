#include "domain/care/prp.h"
#include "support/broken_rules.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace prp_rules {

namespace {

using Rules = std::vector<PrpRule>;
using enum PrpRule;

PrpDraft good_preparation()
{
    return {.patient = PatientId(1),
            .drawn = moment("2026-06-03T09:50:00+02:00"),
            .identity = {Identifier::full_name, Identifier::birth_date},
            .prepared_by = PractitionerId(1),
            .blood = Volume{16'000},
            .anticoagulant = Anticoagulant::acd_a,
            .anticoagulant_lot = "ACD-7",
            .kit = "Kit 16",
            .kit_lot = "K-77",
            .kit_expires = day("2026-06-03"),
            .centrifuge = "No. 2",
            .spins = {{Decimal(1500), SpinUnit::times_g, Decimal(8)}},
            .obtained = Volume{4'000},
            .activator = Activator::none};
}

PrpFacts good_facts()
{
    return {.now = moment("2026-06-03T11:00:00+02:00"),
            .zone = Zone("Europe/Paris"),
            .patient_known = true,
            .preparer_known = true};
}

Rules broken(const PrpDraft& draft)
{
    return rules_of(check(draft, good_facts()));
}

template <typename Change>
Rules broken_after(Change change)
{
    auto draft = good_preparation();
    change(draft);
    return broken(draft);
}

} // namespace

TEST_CASE("a preparation of own blood tells everything from the draw to the plasma, or what is missing", "[prp]")
{
    CHECK(broken(good_preparation()).empty());
    CHECK(broken({}) == Rules{patient_missing, drawn_missing, identity_incomplete, prepared_by_missing, blood_missing,
                              anticoagulant_missing, anticoagulant_lot_missing, kit_missing, kit_lot_missing,
                              kit_expires_missing, centrifuge_missing, spins_missing, obtained_missing,
                              activator_missing});
}

TEST_CASE("blood is drawn from somebody who was recognised by two things", "[prp]")
{
    CHECK(broken_after([](auto& draft) { draft.identity = {Identifier::full_name}; }) == Rules{identity_incomplete});
    CHECK(broken_after([](auto& draft) {
              draft.identity = {Identifier::health_number, Identifier::photo_document};
          }).empty());
}

TEST_CASE("blood is not drawn in the future, and not with a kit that expired the day before", "[prp]")
{
    CHECK(broken_after([](auto& draft) { draft.drawn = moment("2026-06-03T11:00:00+02:00"); }).empty());
    CHECK(broken_after([](auto& draft) { draft.drawn = moment("2026-06-03T11:01:00+02:00"); }) ==
          Rules{drawn_in_future});
    CHECK(broken_after([](auto& draft) { draft.kit_expires = day("2026-06-02"); }) == Rules{kit_expired});
    // half past midnight in Paris is the day before in UTC
    CHECK(broken_after([](auto& draft) {
              draft.drawn = moment("2026-06-03T00:30:00+02:00");
              draft.kit_expires = day("2026-06-02");
          }) == Rules{kit_expired});
}

TEST_CASE("amounts, turns and counts lie within what can be", "[prp]")
{
    CHECK(broken_after([](auto& draft) { draft.blood = Volume{0}; }) ==
          Rules{blood_out_of_range, obtained_out_of_range});
    CHECK(broken_after([](auto& draft) { draft.blood = Volume{500'001}; }) == Rules{blood_out_of_range});
    CHECK(broken_after([](auto& draft) { draft.obtained = Volume{0}; }) == Rules{obtained_out_of_range});
    CHECK(broken_after([](auto& draft) { draft.obtained = Volume{16'001}; }) == Rules{obtained_out_of_range});
    CHECK(broken_after([](auto& draft) { draft.spins.front().minutes = Decimal(0); }) == Rules{spin_out_of_range});
    CHECK(broken_after([](auto& draft) { draft.spins.front().speed = Decimal(20'001); }) == Rules{spin_out_of_range});
    CHECK(broken_after([](auto& draft) { draft.spins.front().unit.reset(); }) == Rules{spin_incomplete});
    CHECK(broken_after([](auto& draft) { draft.spins.assign(5, draft.spins.front()); }) == Rules{spins_too_many});
    CHECK(broken_after([](auto& draft) { draft.platelets_after = Decimal(0); }) == Rules{platelets_out_of_range});
    CHECK(broken_after([](auto& draft) { draft.platelets_before = Decimal(20'001); }) == Rules{platelets_out_of_range});
}

TEST_CASE("plasma that holds no more platelets than the blood is remarked, not refused", "[prp]")
{
    auto draft = good_preparation();
    draft.platelets_before = draft.platelets_after = Decimal(250);
    CHECK(broken(draft) == Rules{platelets_not_enriched});
    CHECK_FALSE(stops(check(draft, good_facts())));
    draft.platelets_after = Decimal(900);
    CHECK(broken(draft).empty());
}

TEST_CASE("an activator has a lot, and none has none", "[prp]")
{
    CHECK(broken_after([](auto& draft) { draft.activator = Activator::thrombin; }) == Rules{activator_lot_missing});
    CHECK(broken_after([](auto& draft) { draft.activator_lot = "CA-1"; }) == Rules{activator_lot_unexpected});
    CHECK(broken_after([](auto& draft) {
              draft.activator = Activator::calcium_chloride;
              draft.activator_lot = "CA-1";
          }).empty());
}

TEST_CASE("a line that cannot be kept is refused where it stands", "[prp]")
{
    auto draft = good_preparation();
    draft.centrifuge = std::string(201, 'c');
    const auto found = check(draft, good_facts());
    REQUIRE(rules_of(found) == Rules{text_unreadable});
    CHECK(found.front().line == "centrifuge");
}

TEST_CASE("a preparation that was put down wrongly is declared invalid, unless a session that counts injected it",
          "[prp]")
{
    using enum PrpInvalidationRule;
    const PrpInvalidationDraft draft{.prp = PrpId(1), .reason = "Written down for the wrong patient"};
    const auto found = [](const PrpInvalidationDraft& about, const PrpInvalidationFacts& facts) {
        return rules_of(check(about, facts));
    };
    CHECK(found(draft, {.known = true}).empty());
    CHECK(found({}, {}) == std::vector{PrpInvalidationRule::prp_missing, reason_too_short});
    CHECK(found(draft, {.known = true, .invalid_already = true}) == std::vector{PrpInvalidationRule::invalid_already});
    CHECK(found(draft, {.known = true, .session = "S-000001"}) == std::vector{injected});
}

} // namespace prp_rules
