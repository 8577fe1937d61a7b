#include "screens/requests/request_editor.h"

#include "records/patients.h"
#include "services/requests/requests.h"

namespace clinic {

namespace {

constexpr std::size_t most_patients = 20;

} // namespace

RequestDraft RequestEditor::draft() const
{
    RequestDraft draft;
    draft.patient = patient_;
    draft.received = desk_.today();
    if (patient_)
        draft.language = language_of(*patient_);
    return draft;
}

std::vector<Choosable<PatientId>> RequestEditor::patients(const std::string& typed) const
{
    std::vector<Choosable<PatientId>> all;
    for (const auto& row :
         desk_.records.patients().patients({.text = typed, .sorted_by = {}, .most = most_patients}).rows)
        all.push_back(
            {row.id, row.key, full_name(row.patient) + (row.patient.born ? " · " + to_people(*row.patient.born) : "")});
    return all;
}

std::optional<Named<PatientId>> RequestEditor::patient(std::optional<PatientId> id) const
{
    const auto row = id ? desk_.records.patients().patient(*id) : std::nullopt;
    if (!row)
        return std::nullopt;
    return Named<PatientId>{row->id, row->key, full_name(row->patient)};
}

std::optional<Language> RequestEditor::language_of(PatientId id) const
{
    const auto row = desk_.records.patients().patient(id);
    return row ? std::optional(row->patient.language) : std::nullopt;
}

std::string RequestEditor::due(std::optional<Day> received) const
{
    const auto clinic = desk_.records.clinic().clinic();
    if (!received || !clinic || !clinic->country)
        return {};
    const auto [target, limit] = one_month_after(*received, *clinic->country);
    if (target == limit)
        return fill(desk_.words("Answer by {day}; the law allows no longer."), {{"day", to_people(target)}});
    return fill(desk_.words("Answer by {day}; the law allows until {limit}."),
                {{"day", to_people(target)}, {"limit", to_people(limit)}});
}

std::vector<Told> RequestEditor::objections(const RequestDraft& draft) const
{
    return told(desk_, check_request(desk_.records, draft));
}

SaveOutcome<RequestId> RequestEditor::save(const RequestDraft& draft)
{
    return told(desk_, register_request(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
