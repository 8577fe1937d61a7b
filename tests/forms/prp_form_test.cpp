#include "forms/session_steps.h"
#include "services/care/prp.h"
#include "services/formulas/ingredients.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

/// A window on a clinic with a formula of the patient's own plasma.
class OwnPlasma {
public:
    OwnPlasma()
    {
        at.clinic.clock.moment -= std::chrono::hours(24); // in force before the session
        const auto plasma = add_ingredient(at.clinic.records, at.clinic.deed(),
                                           {.inci = "PLATELET-RICH PLASMA",
                                            .common_name = {},
                                            .cas = {},
                                            .ec = {},
                                            .category = IngredientCategory::prp,
                                            .groups = {},
                                            .functions = {}});
        REQUIRE(plasma);
        version = at.clinic.add_formula("OWN-01", "Own plasma", {plasma->id}, {Indication::skin_rejuvenation});
        at.clinic.agree(at.clinic.eleni, version);
        at.clinic.clock.moment += std::chrono::hours(24);
    }
    [[nodiscard]] const CareStore& care() const { return at.clinic.records.care(); }
    /// What the draw of 9:40 gave, but for what is taken from the labels.
    static void fill_preparation()
    {
        press("prp.identity.0");
        press("prp.identity.1");
        put(line_of("prp.drawn.time"), "9:40");
        put(line_of("prp.blood"), "16");
        choose("prp.anticoagulant", "ACD-A");
        put(line_of("prp.kit"), "Kit 16");
        put(line_of("prp.kit_expires"), "31/01/2027");
        put(line_of("prp.centrifuge"), "No. 2");
        put(line_of("prp.spins.1.speed"), "1500");
        choose("prp.spins.1.unit", "× g");
        put(line_of("prp.spins.1.minutes"), "8");
        put(line_of("prp.obtained"), "4");
        choose("prp.activator", "Calcium chloride");
    }
    static void fill_labels()
    {
        put(line_of("prp.anticoagulant_lot"), "ACD-7");
        put(line_of("prp.kit_lot"), "K-77");
        put(line_of("prp.activator_lot"), "CA-1");
    }

    ClinicWindow at;
    VersionId version{0};
};

} // namespace

TEST_CASE("own plasma is prepared from within the session, chosen there at once, and signed by keyboard",
          "[forms][care][prp]")
{
    OwnPlasma on;
    auto& at = on.at;
    at.paths.new_session(std::nullopt);
    at.page<ui::SessionForm>();
    CHECK_FALSE(is_shown("session.prp.prepare"));
    fill_in("ελενη", "OWN-01");
    answer_screening();
    REQUIRE(until([] { return is_shown("session.prp.prepare"); }));
    CHECK_FALSE(is_shown("session.prp.choice")); // nothing is prepared yet
    focus(find("session.prp.prepare"));
    key(WXK_SPACE);
    at.page<ui::PrpForm>();
    CHECK_FALSE(is_shown("prp.activator_lot"));
    OwnPlasma::fill_preparation();
    key('S', wxMOD_CONTROL);
    CHECK(until([] { return find("prp.anticoagulant_lot").HasFocus(); })); // no label was read: the first one missing
    CHECK(on.care().prp_of(at.clinic.eleni).empty());
    OwnPlasma::fill_labels();
    picture(*at.window, "prp_form");
    key('S', wxMOD_CONTROL);
    auto& form = at.page<ui::SessionForm>();
    REQUIRE(until([&] { return form.read().prp.prp.has_value(); }));
    put(line_of("session.prp_used"), "2");
    press("session.prp_identity.0");
    REQUIRE(until([] { return standing() == "Before signing: own plasma"; })); // recognised by one thing only
    press("session.prp_identity.3");
    REQUIRE(until([] { return standing() == "Nothing is missing."; }));
    focus(find("session.prp.choice"));
    picture(*at.window, "session_own_plasma");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return dynamic_cast<ui::SessionPage*>(at.window->current()) != nullptr; }));
    const auto row = on.care().prp_of(at.clinic.eleni).front();
    CHECK(row.prp.kit_lot == "K-77");
    CHECK(row.prp.spins == std::vector{Spin{Decimal(1500), SpinUnit::times_g, Decimal(8)}});
    CHECK(row.left == Volume{2'000});
    CHECK(on.care().sessions_with(row.id).size() == 1);
    focus(find("session.injected"));
    picture(*at.window, "session_page_own_plasma");
    at.paths.open_prp(row.id);
    at.page<ui::PrpPage>();
    picture(*at.window, "prp");
    at.paths.prepare_prp(at.clinic.eleni); // the equipment is the same, the labels are read anew
    at.page<ui::PrpForm>();
    CHECK(line_of("prp.kit").GetValue() == "Kit 16");
    CHECK(line_of("prp.spins.1.speed").GetValue() == "1500");
    CHECK(line_of("prp.kit_lot").IsEmpty());
    CHECK(line_of("prp.anticoagulant_lot").IsEmpty());
}

TEST_CASE("another patient is recognised anew, and is offered no plasma but the own", "[forms][care][prp]")
{
    OwnPlasma on;
    auto& at = on.at;
    const auto prepare = [&](PatientId patient) {
        const PrpDraft draft{.patient = patient,
                             .drawn = at.clinic.clock.moment - std::chrono::minutes(80),
                             .identity = {Identifier::full_name, Identifier::birth_date},
                             .prepared_by = at.clinic.practitioner,
                             .blood = Volume{16'000},
                             .anticoagulant = Anticoagulant::acd_a,
                             .anticoagulant_lot = "ACD-7",
                             .kit = "Kit 16",
                             .kit_lot = "K-77",
                             .kit_expires = at.desk.today(),
                             .centrifuge = "No. 2",
                             .spins = std::vector(3, Spin{Decimal(1500), SpinUnit::times_g, Decimal(8)}),
                             .obtained = Volume{4'000},
                             .activator = Activator::none};
        return prepare_prp(at.clinic.records, at.clinic.deed(), draft)->id;
    };
    const auto of_eleni = prepare(at.clinic.eleni);
    const auto maria = at.clinic.add_patient("Αλεξίου", "Μαρία");
    const auto of_maria = prepare(maria);
    at.clinic.clock.moment += std::chrono::hours(24 * 8);
    (void)prepare(maria); // of another day
    at.clinic.clock.moment -= std::chrono::hours(24 * 8);
    at.paths.new_session(at.clinic.eleni);
    auto& form = at.page<ui::SessionForm>();
    pick("session.version", "OWN-01");
    REQUIRE(until([&] { return form.read().prp.prp == of_eleni; }));
    press("session.prp_identity.0");
    press("session.prp_identity.1");
    put(line_of("session.prp_used"), "2");
    CHECK(form.read().prp.identity.size() == 2);
    pick("session.patient", "Αλεξίου");
    REQUIRE(until([&] { return form.read().prp.prp == of_maria; }));
    CHECK(find<wxChoice>("session.prp.choice").GetCount() == 1);
    CHECK(form.read().prp.identity.empty());
    CHECK_FALSE(form.read().prp.amount);

    at.paths.open_prp(of_maria);
    at.page<ui::PrpPage>();
    press("prp.invalidate");
    at.page<ui::PrpInvalidationForm>();
    put(line_of("prp_invalidation.reason"), "Drawn from another patient");
    key('S', wxMOD_CONTROL);
    REQUIRE(until([&] { return on.care().prp(of_maria)->invalid.has_value(); }));
    at.page<ui::PrpPage>();
    CHECK(until([] { return !is_shown("prp.invalidate"); }));
    at.paths.prepare_prp(maria); // the protocol of the last one, all three turns of it
    at.page<ui::PrpForm>();
    CHECK(line_of("prp.spins.3.speed").GetValue() == "1500");
}
