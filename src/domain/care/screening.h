#pragma once

#include "base/calendar.h"
#include "base/codes.h"
#include "domain/care/region.h"
#include "domain/patients/patient.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

/// What must have been asked before the needle (S54–S59, domain.md 1.3), and what is asked before every session
/// (domain.md 6.1).
enum class Question {
    history,
    allergies,
    earlier_reaction,
    any_medicine,
    aspirin,
    pregnancy, // or breast-feeding
    infection, // at the site, or fever
    no_cream_or_makeup,
    simple_soap_shower,
    no_tight_clothes
};
template <>
struct CodeTable<Question> {
    static constexpr auto rows = std::to_array<Code<Question>>({
        {Question::history, "history"},
        {Question::allergies, "allergies"},
        {Question::earlier_reaction, "earlier_reaction"},
        {Question::any_medicine, "any_medicine"},
        {Question::aspirin, "aspirin"},
        {Question::pregnancy, "pregnancy"},
        {Question::infection, "infection"},
        {Question::no_cream_or_makeup, "no_cream_or_makeup"},
        {Question::simple_soap_shower, "simple_soap_shower"},
        {Question::no_tight_clothes, "no_tight_clothes"},
    });
};

/// "Not asked" is an answer of its own, and blocks signing (S55).
enum class AnswerValue { not_asked, yes, no };
template <>
struct CodeTable<AnswerValue> {
    static constexpr auto rows = std::to_array<Code<AnswerValue>>({
        {AnswerValue::not_asked, "not_asked"},
        {AnswerValue::yes, "yes"},
        {AnswerValue::no, "no"},
    });
};

struct Answer {
    AnswerValue value = AnswerValue::not_asked;
    std::string note;
    bool operator==(const Answer&) const = default;
};

/// When aspirin was last taken: the day, and the time if the patient knows it.
struct AspirinIntake {
    Day day;
    std::optional<std::chrono::minutes> time;
    bool operator==(const AspirinIntake&) const = default;
};

struct Screening {
    std::map<Question, Answer> answers;
    std::optional<AspirinIntake> last_aspirin;
    bool operator==(const Screening&) const = default;
};

/// The questions for this region and patient, in the order of the form: tight clothes matter for the body alone (S59),
/// and no man is asked about a pregnancy.
[[nodiscard]] std::vector<Question> questions_for(std::optional<Region>, Sex);

/// True when this answer needs a note: something to tell, or a preparation that was not done.
[[nodiscard]] bool needs_note(Question, AnswerValue);

[[nodiscard]] const Answer& answer_to(Question, const Screening&);

inline constexpr std::chrono::hours aspirin_free{48};
/// Time that really passed since the last aspirin; an unknown time of day counts as the last second of it
/// (domain.md 1.3).
[[nodiscard]] Elapsed elapsed_since(const AspirinIntake&, Moment session_start, const Zone&);

} // namespace clinic
