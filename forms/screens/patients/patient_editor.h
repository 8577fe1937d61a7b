#pragma once

#include "records/patients.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// A patient being put on file, or changed.
class PatientEditor {
public:
    PatientEditor(Desk& desk, std::optional<PatientId> editing) : desk_(desk), editing_(editing) {}

    [[nodiscard]] bool is_new() const { return !editing_; }
    /// What the form starts from.
    [[nodiscard]] PatientDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const PatientDraft&) const;
    SaveOutcome<PatientId> save(const PatientDraft&);

    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] std::vector<Named<Sex>> sexes() const { return all_named<Sex>(desk_.words); }
    [[nodiscard]] std::vector<Named<Language>> languages() const { return all_named<Language>(desk_.words); }
    [[nodiscard]] std::vector<Named<AllergyState>> allergy_states() const
    {
        return all_named<AllergyState>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<AllergyKind>> allergy_kinds() const { return all_named<AllergyKind>(desk_.words); }
    [[nodiscard]] std::vector<Named<AllergyCertainty>> allergy_certainties() const
    {
        return all_named<AllergyCertainty>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<AllergySeverity>> allergy_severities() const
    {
        return all_named<AllergySeverity>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<AllergenGroup>> groups() const { return all_named<AllergenGroup>(desk_.words); }

private:
    Desk& desk_;
    std::optional<PatientId> editing_;
};

} // namespace clinic
