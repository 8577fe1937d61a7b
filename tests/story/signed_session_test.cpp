#include "services/care/sessions.h"
#include "support/clinic_fixture.h"

#include <random>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// Changes something of a draft, another thing each time.
void meddle(SessionDraft& draft, std::mt19937& dice, const ClinicFixture& clinic)
{
    switch (dice() % 10) {
    case 0: draft.note += "x"; break;
    case 1: draft.volume = Volume{static_cast<std::int64_t>(dice() % 5000 + 1)}; break;
    case 2: draft.lots.clear(); break;
    case 3: draft.version = clinic.glow_2; break;
    case 4: draft.screening.answers[Question::aspirin] = {AnswerValue::yes, {}}; break;
    case 5: draft.points.pop_back(); break;
    case 6: draft.points.front().place.x = static_cast<int>(dice() % 10'000); break;
    case 7: draft.started = *draft.started - std::chrono::minutes(dice() % 600 + 1); break;
    case 8: draft.practitioner = clinic.manager; break;
    default: draft.region = Region::neck; break;
    }
    draft.row_version = static_cast<std::int64_t>(dice() % 4);
}

} // namespace

TEST_CASE("a hundred ways to change a signed session are refused with its rule and leave everything as it was",
          "[story][care]")
{
    ClinicFixture clinic;
    auto draft = clinic.session_draft(clinic.eleni, clinic.glow_1);
    draft.points = {{Side::front,
                     {5000, 5000},
                     {.volume = draft.volume,
                      .depth = Decimal(2),
                      .technique = InjectionTechnique::papule,
                      .needle = "30G x 4 mm"}}};
    const auto id = clinic.sign(draft);
    const auto before = clinic.records.care().capsule_of(id).value();
    const auto verified = [&clinic] { return clinic.records.trail().verify([](int) { return true; }); };
    const auto head = verified().head;
    std::mt19937 dice(7);
    for (int attempt = 0; attempt < 100; ++attempt) {
        auto changed = clinic.records.care().session(id)->session;
        meddle(changed, dice, clinic);
        const auto done = attempt % 2 == 0 ? save_session(clinic.records, clinic.deed(), changed, id)
                                           : sign_session(clinic.records, clinic.deed(), changed, id);
        REQUIRE_FALSE(done);
        CHECK(contains(done.reasons(), SessionRule::already_signed));
    }
    CHECK(verified().head == head);
    CHECK_FALSE(verified().first_broken);
    CHECK(clinic.records.care().capsule_of(id) == before);
    CHECK(clinic.records.care().session(id)->session.points == draft.points);
    CHECK(before.text.find("point.1=FRONT|5000|5000|2|2|PAPULE|30G x 4 mm\n") != std::string::npos);
}
