#pragma once

#include "records/patients.h"
#include "reports/document.h"
#include "screens/told.h"

namespace clinic {

/// A decision on file, and its withdrawal being written.
class ConsentFile {
public:
    ConsentFile(Desk& desk, ConsentId consent) : desk_(desk), consent_(consent) {}

    [[nodiscard]] ConsentId consent() const { return consent_; }
    [[nodiscard]] PatientId patient() const { return row().consent.patient.value(); }
    [[nodiscard]] std::string title() const; // "Consent to mesotherapy, CO-000012"
    [[nodiscard]] bool stands() const;

    struct Fact {
        std::string label;
        std::string value;
    };
    [[nodiscard]] std::vector<Fact> facts() const;
    [[nodiscard]] std::string text() const { return row().consent.text; }
    [[nodiscard]] papers::Document paper() const;
    [[nodiscard]] std::string key() const { return row().key; }

    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Zone zone() const { return desk_.zone(); }
    /// Withdrawn now.
    [[nodiscard]] WithdrawalDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const WithdrawalDraft&) const;
    SaveOutcome<ConsentId> withdraw(const WithdrawalDraft&);

private:
    [[nodiscard]] ConsentOnFile row() const { return desk_.records.patients().consent(consent_).value(); }

    Desk& desk_;
    ConsentId consent_;
};

} // namespace clinic
