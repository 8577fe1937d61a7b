#pragma once

#include "screens/care/session_file.h"
#include "services/care/prp.h"

namespace clinic {

/// What was prepared of a patient's own blood, as it is read, and the sessions that injected it.
class PrpFile {
public:
    PrpFile(Desk& desk, PrpId prp) : desk_(desk), prp_(prp) {}

    [[nodiscard]] PatientId patient() const { return on_file().prp.patient.value(); }
    [[nodiscard]] std::string title() const; // "Own plasma PRP-000012, 29/03/2026 10:05"
    [[nodiscard]] std::vector<SessionFile::Fact> facts() const;
    /// Session and how much of it; then what is left.
    [[nodiscard]] std::vector<SessionFile::Fact> use() const;
    [[nodiscard]] bool is_valid() const { return !on_file().invalid; }
    [[nodiscard]] std::vector<Told> objections(const std::string& reason) const
    {
        return told(desk_, check_prp_invalidation(desk_.records, {.prp = prp_, .reason = reason}));
    }
    SaveOutcome<PrpId> invalidate(const std::string& reason)
    {
        return told(desk_, invalidate_prp(desk_.records, desk_.deed(), {.prp = prp_, .reason = reason}));
    }

private:
    [[nodiscard]] PrpOnFile on_file() const { return desk_.records.care().prp(prp_).value(); }

    Desk& desk_;
    PrpId prp_;
};

} // namespace clinic
