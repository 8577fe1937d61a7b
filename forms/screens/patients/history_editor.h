#pragma once

#include "records/patients.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// A patient's history being taken or confirmed.
class HistoryEditor {
public:
    HistoryEditor(Desk& desk, PatientId patient) : desk_(desk), patient_(patient) {}

    [[nodiscard]] PatientId patient() const { return patient_; }
    [[nodiscard]] Day today() const { return desk_.today(); }
    /// "Taken last on 12/05/2026 by …", or that it was never taken.
    [[nodiscard]] std::string about() const;
    [[nodiscard]] std::vector<Named<Contraindication>> conditions(HistoryChapter) const;
    [[nodiscard]] std::vector<Named<Answered>> answers() const { return all_named<Answered>(desk_.words); }

    /// What was taken last, to be confirmed; an empty one for the first.
    [[nodiscard]] HistoryDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const HistoryDraft&) const;
    SaveOutcome<HistoryId> save(const HistoryDraft&);

private:
    Desk& desk_;
    PatientId patient_;
};

/// One line about the history for whoever treats: when and by whom it was taken and what it warns of.
[[nodiscard]] std::string history_text(const Desk&, PatientId);
/// Everything in a history that is more than “No”.
[[nodiscard]] std::string remarkable_text(const Words&, const HistoryDraft&);

} // namespace clinic
