#pragma once

#include "reports/document.h"
#include "screens/named.h"
#include "screens/told.h"
#include "services/staff/credentials.h"

namespace clinic {

/// The credential sheet of one practitioner: looked at, or handed over, which is recorded with the paper's digest.
class CredentialSheetEditor {
public:
    CredentialSheetEditor(Desk& desk, PractitionerId practitioner) : desk_(desk), practitioner_(practitioner) {}

    [[nodiscard]] PractitionerId practitioner() const { return practitioner_; }
    [[nodiscard]] std::string practitioner_name() const
    {
        return desk_.records.staff().practitioner(practitioner_).value().practitioner.name;
    }
    [[nodiscard]] std::vector<Choosable<PatientId>> patients(const std::string& typed) const;
    [[nodiscard]] std::optional<Language> language_of(PatientId) const;
    [[nodiscard]] std::vector<Named<Language>> languages() const { return all_named<Language>(desk_.words); }
    [[nodiscard]] Language own_language() const { return desk_.words.language(); }

    /// As it stands today.
    [[nodiscard]] papers::Document paper(Language) const;
    /// What the file is called: the practitioner's number.
    [[nodiscard]] std::string file_name() const
    {
        return desk_.records.staff().practitioner(practitioner_).value().key;
    }

    [[nodiscard]] std::vector<Told> objections(HandoverDraft) const;
    /// The draft's digest is that of `paper`.
    SaveOutcome<HandoverId> hand_over(HandoverDraft, const papers::Document& paper);

private:
    Desk& desk_;
    PractitionerId practitioner_;
};

} // namespace clinic
