#include "records/trail.h"
#include "support/broken_rules.h"
#include "support/objection_clinic.h"

using namespace clinic;
using namespace clinic::testing;

namespace {

std::string text_mentioned(const Violation<SessionRule>& violation, std::string_view name)
{
    for (const auto& each : violation.mentions)
        if (const auto* const text = std::get_if<std::string>(&each.value); text && each.name == name)
            return *text;
    return {};
}

/// Reaction, rule, kind and ingredients of everything that an earlier reaction has to say.
Names objections_found(const SessionViolations& broken)
{
    Names found;
    for (const auto& each : broken)
        if (each.rule == SessionRule::standing_objection || each.rule == SessionRule::shared_allergen_group)
            found.push_back(each.line + ' ' + std::string(code_of(each.rule)) + ' ' + text_mentioned(each, "kind") +
                            ": " + text_mentioned(each, "ingredients"));
    std::sort(found.begin(), found.end());
    return found;
}

Names objections_expected(const ObjectionClinic& at, std::size_t index, bool excused)
{
    Names expected;
    for (const auto& each : objection_cases()[index].objections)
        if (each.warns_only() || !excused)
            expected.push_back(at.reaction(index, each.reaction).key + ' ' + each.rule() + ' ' + each.kind + ": " +
                               listed(each.ingredients));
    std::sort(expected.begin(), expected.end());
    return expected;
}

/// The rules that keep the session from being signed, each once.
std::set<SessionRule> rules_that_refuse(const SessionViolations& broken)
{
    std::set<SessionRule> rules;
    for (const auto rule : rules_of(broken))
        if (weight_of(rule) != Weight::warning)
            rules.insert(rule);
    return rules;
}

/// With a reason: a short one is refused, and one that is long enough is signed, stored and in the trail.
void check_override(ClinicFixture& clinic, const ObjectionClinic& at, std::size_t index, SessionDraft draft)
{
    const auto& about = objection_cases()[index];
    draft.objection_override = about.reason_text;
    CHECK(objections_found(check_session(clinic.records, draft, std::nullopt)) == objections_expected(at, index, true));
    const auto outcome = sign_session(clinic.records, clinic.deed(), draft, std::nullopt);
    if (about.reason == Reason::too_short) {
        REQUIRE_FALSE(outcome);
        CHECK(rules_that_refuse(outcome.reasons()) == std::set{SessionRule::override_reason_too_short});
        return;
    }
    REQUIRE(outcome);
    const auto kept = clinic.records.care().session(outcome->id).value();
    CHECK(kept.session.objection_override == about.reason_text);
    REQUIRE(kept.signature);
    CHECK(kept.signature->by == clinic.actor.name);
    CHECK(kept.signature->at == clinic.clock.now());
    const auto trail = clinic.records.trail().about("session", outcome->id.value());
    CHECK(std::any_of(trail.begin(), trail.end(),
                      [&](const TrailRow& row) { return row.body.find(about.reason_text) != std::string::npos; }));
}

} // namespace

TEST_CASE("the services block, warn and offer after a reaction as domain.md 2.7 says in every case of the table",
          "[story][objection]")
{
    REQUIRE(objection_cases().size() >= 40);
    ClinicFixture clinic;
    const ObjectionClinic at(clinic);
    for (std::size_t i = 0; i < objection_cases().size(); ++i) {
        const auto& about = objection_cases()[i];
        INFO("case " << i + 1 << ": " << about.title);
        const auto draft = at.next_session(i);
        at.agree_to(draft);

        const auto broken = check_session(clinic.records, draft, std::nullopt);
        CHECK(objections_found(broken) == objections_expected(at, i, false));
        CHECK(rules_that_refuse(broken) ==
              (about.blocked() ? std::set{SessionRule::standing_objection} : std::set<SessionRule>()));
        if (about.blocked()) {
            Names offered;
            for (const auto& each : alternatives_for(clinic.records, draft))
                offered.push_back(each.key);
            CHECK(in_ranks(offered, about.instead) == one_after_another(about.instead));
        }
        CHECK(static_cast<bool>(sign_session(clinic.records, clinic.deed(), draft, std::nullopt)) != about.blocked());
        if (about.reason != Reason::none)
            check_override(clinic, at, i, draft);
    }
    CHECK_FALSE(clinic.records.trail().verify([](int) { return true; }).first_broken);
}
