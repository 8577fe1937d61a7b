#include "screens/care/aftercare_editor.h"

namespace clinic {

PatientId AftercareChangeEditor::patient() const
{
    return desk_.records.care().session(row().session).value().row.patient;
}

std::string AftercareChangeEditor::about() const
{
    const auto line = row().line;
    const auto name = aftercare_name(desk_.words, line.code);
    return line.recommended_ends
               ? name + ", " +
                     fill(desk_.words("until {moment}"), {{"moment", desk_.zone().to_people(*line.recommended_ends)}})
               : name;
}

AftercareChangeDraft AftercareChangeEditor::draft() const
{
    return {.item = item_, .until = row().line.recommended_ends};
}

std::optional<Moment> AdviceEditor::until(std::optional<Day> day, std::optional<std::chrono::minutes> time) const
{
    if (!day)
        return std::nullopt;
    return time ? desk_.zone().moment_of(*day, *time) : desk_.zone().end_of(*day) - std::chrono::minutes(1);
}

} // namespace clinic
