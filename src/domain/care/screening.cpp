#include "domain/care/screening.h"

namespace clinic {

std::vector<Question> questions_for(std::optional<Region> region, Sex sex)
{
    auto questions = all_of<Question>();
    if (!region || !is_body(*region))
        std::erase(questions, Question::no_tight_clothes);
    if (sex == Sex::male)
        std::erase(questions, Question::pregnancy);
    return questions;
}

bool needs_note(Question question, AnswerValue value)
{
    switch (question) {
    case Question::history:
    case Question::allergies:
    case Question::earlier_reaction:
    case Question::any_medicine:
    case Question::pregnancy:
    case Question::infection: return value == AnswerValue::yes;
    case Question::aspirin: return false; // the intake itself is the note
    case Question::no_cream_or_makeup:
    case Question::simple_soap_shower:
    case Question::no_tight_clothes: return value == AnswerValue::no;
    }
    return false;
}

const Answer& answer_to(Question question, const Screening& screening)
{
    static const Answer not_asked;
    const auto found = screening.answers.find(question);
    return found == screening.answers.end() ? not_asked : found->second;
}

Elapsed elapsed_since(const AspirinIntake& intake, Moment session_start, const Zone& zone)
{
    using namespace std::chrono;
    const milliseconds worst_case = hours(24) - seconds(1);
    const milliseconds since_midnight = intake.time ? milliseconds(*intake.time) : worst_case;
    return session_start - zone.moment_of(intake.day, since_midnight);
}

} // namespace clinic
