#pragma once

#include "records/requests.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// A patient's request being registered.
class RequestEditor {
public:
    RequestEditor(Desk& desk, std::optional<PatientId> patient) : desk_(desk), patient_(patient) {}

    /// Received today, in the patient's own language where the patient is known.
    [[nodiscard]] RequestDraft draft() const;
    [[nodiscard]] std::vector<Choosable<PatientId>> patients(const std::string& typed) const;
    [[nodiscard]] std::optional<Named<PatientId>> patient(std::optional<PatientId>) const;
    [[nodiscard]] std::optional<Language> language_of(PatientId) const;
    [[nodiscard]] std::vector<Named<RequestChannel>> channels() const { return all_named<RequestChannel>(desk_.words); }
    [[nodiscard]] std::vector<Named<Language>> languages() const { return all_named<Language>(desk_.words); }
    [[nodiscard]] Day today() const { return desk_.today(); }
    /// "Answer by 22/12/2026; the law allows until 22/12/2026."
    [[nodiscard]] std::string due(std::optional<Day> received) const;

    [[nodiscard]] std::vector<Told> objections(const RequestDraft&) const;
    SaveOutcome<RequestId> save(const RequestDraft&);

private:
    Desk& desk_;
    std::optional<PatientId> patient_;
};

} // namespace clinic
