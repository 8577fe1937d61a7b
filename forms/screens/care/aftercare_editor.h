#pragma once

#include "screens/care/session_file.h"
#include "services/care/after_session.h"

namespace clinic {

/// One aftercare item being given another end for this patient.
class AftercareChangeEditor {
public:
    AftercareChangeEditor(Desk& desk, AftercareItemId item) : desk_(desk), item_(item) {}

    [[nodiscard]] PatientId patient() const;
    /// "No pool, until 25/11/2026 10:15"
    [[nodiscard]] std::string about() const;
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Zone zone() const { return desk_.zone(); }
    /// The end as it holds now.
    [[nodiscard]] AftercareChangeDraft draft() const;

    [[nodiscard]] std::vector<Told> objections(const AftercareChangeDraft& draft) const
    {
        return told(desk_, check_aftercare_change(desk_.records, draft));
    }
    SaveOutcome<AftercareItemId> save(const AftercareChangeDraft& draft)
    {
        return told(desk_, change_aftercare(desk_.records, desk_.deed(), draft));
    }

private:
    [[nodiscard]] AftercareRow row() const { return desk_.records.care().aftercare_item(item_).value(); }

    Desk& desk_;
    AftercareItemId item_;
};

/// Something told to this patient beside the plan being written.
class AdviceEditor {
public:
    AdviceEditor(Desk& desk, SessionId session) : desk_(desk), session_(session) {}

    [[nodiscard]] SessionId session() const { return session_; }
    [[nodiscard]] PatientId patient() const { return SessionFile(desk_, session_).patient(); }
    [[nodiscard]] std::string about() const { return SessionFile(desk_, session_).title(); }
    [[nodiscard]] std::vector<Named<AdviceKind>> kinds() const { return all_named<AdviceKind>(desk_.words); }
    [[nodiscard]] Day today() const { return desk_.today(); }
    /// The moment that somebody means; a day without a time is meant whole.
    [[nodiscard]] std::optional<Moment> until(std::optional<Day>, std::optional<std::chrono::minutes>) const;

    [[nodiscard]] std::vector<Told> objections(const AdviceDraft& draft) const
    {
        return told(desk_, check_advice(desk_.records, draft));
    }
    SaveOutcome<AdviceId> save(const AdviceDraft& draft)
    {
        return told(desk_, give_advice(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    SessionId session_;
};

} // namespace clinic
