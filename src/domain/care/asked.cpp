#include "domain/care/asked.h"

#include "domain/clinic/limits.h"

namespace clinic {

namespace {

using SessionVerdict = Verdict<SessionRule>;
using enum SessionRule;

/// 47.5 for 47 hours and 31 minutes: rounded down, so that 48 is never said too early.
Decimal hours_to_the_tenth(Elapsed elapsed)
{
    constexpr std::int64_t milliseconds_a_tenth = 360'000;
    constexpr std::int64_t billionths_a_tenth = 100'000'000;
    return Decimal::from_billionths(std::max(elapsed, Elapsed::zero()).count() / milliseconds_a_tenth *
                                    billionths_a_tenth);
}

void check_aspirin(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    if (answer_to(Question::aspirin, draft.screening).value != AnswerValue::yes)
        return;
    const auto& intake = draft.screening.last_aspirin;
    verdict.require(intake.has_value(), last_aspirin_missing);
    if (!intake || !draft.started)
        return;
    const Elapsed elapsed = elapsed_since(*intake, *draft.started, facts.zone);
    const bool same_day_unknown_time = !intake->time && intake->day == facts.zone.day_of(*draft.started);
    verdict.require(elapsed >= Elapsed::zero() || same_day_unknown_time, last_aspirin_after_session);
    verdict.require(elapsed >= aspirin_free || !draft.aspirin_override.empty(), aspirin_too_recent,
                    {{"hours", hours_to_the_tenth(elapsed)}});
}

AnswerValue answered(Question question, const SessionDraft& draft)
{
    return answer_to(question, draft.screening).value;
}

void check_questions(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    for (const Question question : questions_for(draft.region, facts.patient_sex)) {
        const Answer& answer = answer_to(question, draft.screening);
        const std::string code(code_of(question));
        verdict.require(answer.value != AnswerValue::not_asked, question_not_asked, {{"question", code}}, code);
        verdict.require(!needs_note(question, answer.value) || !is_blank(answer.note), answer_needs_note,
                        {{"question", code}}, code);
    }
}

template <typename Things, typename NameOf>
std::string listed(const Things& things, NameOf name_of)
{
    std::string names;
    for (const auto& each : things)
        names += (names.empty() ? "" : ", ") + name_of(each);
    return names;
}

/// What the record holds about a question; empty where it holds nothing.
std::string on_file_about(Question question, const SigningFacts& facts)
{
    static const std::vector<MedicineTaken> none;
    switch (question) {
    case Question::allergies: return listed(facts.listed_allergies, [](const Allergy& each) { return each.substance; });
    case Question::earlier_reaction:
        return listed(facts.reactions, [](const EarlierReaction& each) { return each.key; });
    case Question::any_medicine:
        return listed(facts.history ? facts.history->history.medicines : none,
                      [](const MedicineTaken& each) { return each.name; });
    case Question::history:
    case Question::aspirin:
    case Question::pregnancy:
    case Question::infection:
    case Question::no_cream_or_makeup:
    case Question::simple_soap_shower:
    case Question::no_tight_clothes: break;
    }
    return {};
}

/// “No” where the record says otherwise.
void check_contradictions(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    for (const Question question : questions_for(draft.region, facts.patient_sex)) {
        const auto on_file = on_file_about(question, facts);
        const std::string code(code_of(question));
        verdict.require(answered(question, draft) != AnswerValue::no || on_file.empty(), answer_contradicts_record,
                        {{"question", code}, {"on_file", on_file}}, code);
    }
}

void check_history(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    if (!draft.patient || !draft.started)
        return;
    verdict.require(facts.history.has_value(), history_not_taken);
    if (!facts.history)
        return;
    const Day taken = facts.zone.day_of(facts.history->taken_at);
    verdict.require(is_current(taken, facts.zone.day_of(*draft.started)), history_not_current, {{"taken", taken}});
}

/// What is known from the history, from today's answers and from the birth date.
Present present(const SessionDraft& draft, const SigningFacts& facts, Day on)
{
    auto known = facts.history ? present_in(facts.history->history) : Present{};
    if (answered(Question::pregnancy, draft) == AnswerValue::yes)
        known.emplace(Contraindication::pregnancy, std::nullopt);
    if (answered(Question::infection, draft) == AnswerValue::yes)
        known.emplace(Contraindication::infection, std::nullopt);
    if (is_minor(facts.patient_born, on))
        known.emplace(Contraindication::minor, std::nullopt);
    return known;
}

/// Where the form shows it: beside today's question, or with the history.
std::string line_of(Contraindication what)
{
    if (what == Contraindication::pregnancy)
        return std::string(code_of(Question::pregnancy));
    if (what == Contraindication::infection)
        return std::string(code_of(Question::infection));
    return std::string(code_of(what));
}

void check_contraindications(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    if (!draft.started)
        return;
    const Day on = facts.zone.day_of(*draft.started);
    static const AllergenGroups no_groups;
    static const std::set<std::string> no_numbers;
    for (const auto& each : contraindicated(facts.contraindications, present(draft, facts, on),
                                            facts.version ? groups_of(facts.version->composition) : no_groups,
                                            facts.version ? cas_of(*facts.version) : no_numbers, on)) {
        const bool warns = each.weight == ContraindicationWeight::relative;
        std::vector<Mention> mentions{{"condition", std::string(code_of(each.what))}};
        if (each.until && each.weight != ContraindicationWeight::absolute)
            mentions.push_back({"until", *each.until});
        verdict.require(!warns && !draft.contraindication_override.empty(),
                        warns ? contraindication_warns : contraindication_stands, std::move(mentions),
                        line_of(each.what));
    }
}

} // namespace

void check_asked(SessionVerdict& verdict, const SessionDraft& draft, const SigningFacts& facts)
{
    check_history(verdict, draft, facts);
    check_questions(verdict, draft, facts);
    check_contradictions(verdict, draft, facts);
    check_contraindications(verdict, draft, facts);
    check_aspirin(verdict, draft, facts);
}

} // namespace clinic
