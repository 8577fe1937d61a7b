#include "support/agreed.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

const Zone consent_zone("Europe/Paris");

ConsentDraft whole_consent()
{
    return {.patient = PatientId(1),
            .subject = ConsentSubject::treatment,
            .version = VersionId(4),
            .indication = Indication::hair_restoration,
            .practitioner = PractitionerId(2),
            .language = Language::el,
            .form = "CF-000001",
            .text = "# Consent\n\nRead to the end.",
            .decision = ConsentDecision::given,
            .decided = moment("2026-06-03T09:40:00+02:00"),
            .way = ConsentWay::drawn,
            .signature = {{{100, 100}, {400, 200}}}};
}

ConsentFacts facts_of_whole()
{
    return {.now = moment("2026-06-03T10:00:00+02:00"),
            .patient_known = true,
            .patient_minor = false,
            .version_known = true,
            .practitioner_known = true,
            .scan_is_patients = false};
}

std::vector<ConsentRule> broken_rules(const ConsentDraft& draft, const ConsentFacts& facts = facts_of_whole())
{
    std::vector<ConsentRule> rules;
    for (const auto& each : check(draft, facts))
        rules.push_back(each.rule);
    return rules;
}

using enum ConsentRule;
using BrokenRules = std::vector<ConsentRule>;

/// Decided at that moment by patient 1 about version 4 for hair restoration.
ConsentOnFile decided(std::int64_t id, const char* when, ConsentDecision decision = ConsentDecision::given)
{
    ConsentOnFile on_file{.id = ConsentId(id), .key = "CO-" + std::to_string(id), .consent = {}};
    on_file.consent = whole_consent();
    on_file.consent.decided = moment(when);
    on_file.consent.decision = decision;
    on_file.version_key = "HAIR-01@1";
    on_file.content_hash = "abc";
    return on_file;
}

const ConsentQuestion about_hair{ConsentSubject::treatment, VersionId(4), "abc", Indication::hair_restoration};

std::optional<ConsentState> standing_at(const std::vector<ConsentOnFile>& all, const char* when,
                                        const ConsentQuestion& question = about_hair)
{
    const auto standing = standing_of(all, question, moment(when), consent_zone);
    return standing ? std::optional(standing->state) : std::nullopt;
}

} // namespace

TEST_CASE("a consent names who, what, by whom it was explained, the text, the decision and how it was signed",
          "[rules][consent]")
{
    CHECK(broken_rules(whole_consent()).empty());
    CHECK(broken_rules({}, {}) == BrokenRules{patient_missing, subject_missing, practitioner_missing, language_missing,
                                              text_missing, decision_missing, decided_missing});
    auto treatment = whole_consent();
    treatment.version.reset();
    treatment.indication.reset();
    CHECK(broken_rules(treatment) == BrokenRules{version_missing, indication_missing});
    treatment.subject = ConsentSubject::photos;
    CHECK(broken_rules(treatment).empty());
    treatment.version = VersionId(4);
    CHECK(broken_rules(treatment) == BrokenRules{version_unexpected});
}

TEST_CASE("a consent that was given is signed with more than a dot, or on paper that is on file; a refusal needs "
          "neither",
          "[rules][consent]")
{
    auto draft = whole_consent();
    draft.signature = {{{100, 100}, {101, 100}}};
    CHECK(broken_rules(draft) == BrokenRules{signature_missing});
    draft.way = ConsentWay::on_paper;
    CHECK(broken_rules(draft) == BrokenRules{scan_missing});
    draft.scan = DocumentId(9);
    CHECK(broken_rules(draft) == BrokenRules{scan_missing}); // somebody else's paper
    auto facts = facts_of_whole();
    facts.scan_is_patients = true;
    CHECK(broken_rules(draft, facts).empty());
    draft.way.reset();
    CHECK(broken_rules(draft, facts) == BrokenRules{way_missing});
    draft.decision = ConsentDecision::refused;
    CHECK(broken_rules(draft, facts).empty());
}

TEST_CASE("a guardian signs for whoever is under 18, and nobody agrees in the future", "[rules][consent]")
{
    auto facts = facts_of_whole();
    facts.patient_minor = true;
    auto draft = whole_consent();
    CHECK(broken_rules(draft, facts) == BrokenRules{guardian_missing});
    draft.guardian = "Ζωή Παπαδοπούλου";
    CHECK(broken_rules(draft, facts).empty());
    draft.decided = moment("2026-06-03T10:00:01+02:00");
    CHECK(broken_rules(draft, facts) == BrokenRules{decided_in_future});
}

TEST_CASE("the last decision before a moment counts, until it is withdrawn or a year old", "[rules][consent]")
{
    auto first = decided(1, "2026-03-01T10:00:00+01:00");
    CHECK(standing_at({}, "2026-03-02T10:00:00+01:00") == std::nullopt);
    CHECK(standing_at({first}, "2026-02-28T10:00:00+01:00") == std::nullopt);
    CHECK(standing_at({first}, "2026-03-01T10:00:00+01:00") == ConsentState::given);
    CHECK(standing_at({first}, "2027-03-01T23:59:59+01:00") == ConsentState::given);
    CHECK(standing_at({first}, "2027-03-02T00:00:00+01:00") == ConsentState::expired);

    const auto refused = decided(2, "2026-04-01T10:00:00+02:00", ConsentDecision::refused);
    CHECK(standing_at({refused, first}, "2026-03-31T10:00:00+02:00") == ConsentState::given);
    CHECK(standing_at({first, refused}, "2026-04-01T10:00:00+02:00") == ConsentState::refused);
    CHECK(state_of(first, {first, refused}, moment("2026-04-02T10:00:00+02:00"), consent_zone) ==
          ConsentState::superseded);

    first.withdrawn = moment("2026-03-15T10:00:00+01:00");
    CHECK(standing_at({first}, "2026-03-15T09:59:59+01:00") == ConsentState::given);
    CHECK(standing_at({first}, "2026-03-15T10:00:00+01:00") == ConsentState::withdrawn);
}

TEST_CASE("a consent counts for its indication, its version, and another version of the same content",
          "[rules][consent]")
{
    const std::vector all{decided(1, "2026-03-01T10:00:00+01:00")};
    constexpr auto when = "2026-03-02T10:00:00+01:00";
    auto question = about_hair;
    question.version = VersionId(5);
    CHECK(standing_at(all, when, question) == ConsentState::given); // another supplier, the same mix
    question.content_hash = "def";
    CHECK(standing_at(all, when, question) == std::nullopt);
    question = about_hair;
    question.indication = Indication::cellulite;
    CHECK(standing_at(all, when, question) == std::nullopt);
    CHECK(standing_at(all, when, {ConsentSubject::photos, {}, {}, {}}) == std::nullopt);
}

TEST_CASE("only a consent that was given is withdrawn, once, and not before it was given", "[rules][consent]")
{
    using Rule = WithdrawalRule;
    const auto rules = [](const WithdrawalDraft& draft, const WithdrawalFacts& facts) {
        std::vector<Rule> found;
        for (const auto& each : check(draft, facts))
            found.push_back(each.rule);
        return found;
    };
    const WithdrawalDraft draft{.consent = ConsentId(1), .at = moment("2026-03-15T10:00:00+01:00")};
    WithdrawalFacts facts{.now = moment("2026-03-15T10:00:00+01:00"), .given = moment("2026-03-01T10:00:00+01:00")};
    CHECK(rules(draft, facts).empty());
    CHECK(rules({}, facts) == std::vector{Rule::consent_missing, Rule::at_missing});
    facts.withdrawn_before = true;
    CHECK(rules(draft, facts) == std::vector{Rule::withdrawn_before});
    facts = {.now = moment("2026-03-14T10:00:00+01:00"), .given = moment("2026-03-16T10:00:00+01:00")};
    CHECK(rules(draft, facts) == std::vector{Rule::at_in_future, Rule::at_before_given});
    facts.given.reset();
    CHECK(rules(draft, facts) == std::vector{Rule::never_given, Rule::at_in_future});
}

TEST_CASE("a signature is read back from its text stroke by stroke, and nothing else is read as one",
          "[rules][consent]")
{
    const DrawnSignature signature{{{0, 0}, {1000, 300}}, {{5, 6}}};
    CHECK(text_of(signature) == "0,0 1000,300;5,6");
    CHECK(signature_from(text_of(signature)) == signature);
    CHECK(signature_from("") == DrawnSignature{});
    CHECK(length_of(signature) == Approx(1044.03).margin(0.01));
    for (const char* const wrong : {"1", "1,", "1,2 ", "1,2;", "1,2,3", "a,b", "-1,2", "1001,2", "1,301", "1,2 3"})
        CHECK_FALSE(signature_from(wrong));
}

TEST_CASE("the clinic's own words are there, and are other words than those in use", "[rules][consent]")
{
    const ConsentTextDraft draft{.subject = ConsentSubject::photos, .language = Language::fr, .body = "Texte"};
    CHECK(check(draft, {.in_use = "Autre"}).empty());
    CHECK(check(draft, {.in_use = "Texte"}).front().rule == ConsentTextRule::nothing_changed);
    CHECK(check(ConsentTextDraft{}, {.in_use = {}}).size() == 3);
}
