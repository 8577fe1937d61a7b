#pragma once

#include "records/staff.h"
#include "screens/day_words.h"
#include "screens/named.h"
#include "screens/told.h"
#include "services/staff/add_staff.h"

namespace clinic {

/// How a status is shown beside its word.
[[nodiscard]] Tone tone_of(CertificationStatus);

/// One certification: how it stands, who checked it, what was done to it, and what it renewed.
class CertificationFile {
public:
    CertificationFile(Desk& desk, CertificationId id) : desk_(desk), id_(id) {}

    [[nodiscard]] CertificationId id() const { return id_; }
    [[nodiscard]] PractitionerId practitioner() const { return row().practitioner; }
    [[nodiscard]] std::string practitioner_name() const { return row().practitioner_name; }
    [[nodiscard]] std::string key() const { return row().certification.key; }
    /// "Licence to practise · L-1234"
    [[nodiscard]] std::string title() const;
    [[nodiscard]] DayWords state() const;

    struct Fact {
        std::string label;
        std::string value;
    };
    [[nodiscard]] std::vector<Fact> facts() const;
    [[nodiscard]] std::vector<Fact> checks() const;    // the newest first
    [[nodiscard]] std::vector<Fact> sanctions() const; // the newest first
    /// What it took the place of, and what took its place, the newest first.
    [[nodiscard]] std::vector<Fact> renewals() const;

    [[nodiscard]] Day today() const { return desk_.today(); }
    /// Everybody of the staff but the holder.
    [[nodiscard]] std::vector<Named<PractitionerId>> checkers() const;
    [[nodiscard]] std::vector<Named<VerificationMethod>> methods() const
    {
        return all_named<VerificationMethod>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<VerificationResult>> results() const
    {
        return all_named<VerificationResult>(desk_.words);
    }
    [[nodiscard]] std::vector<Named<SanctionKind>> sanction_kinds() const
    {
        return all_named<SanctionKind>(desk_.words);
    }
    /// Checked today; the source is the public page of the holder's register, where there is one.
    [[nodiscard]] VerificationDraft verification_draft() const;

    [[nodiscard]] std::vector<Told> objections(const VerificationDraft& draft) const
    {
        return told(desk_, check_verification(desk_.records, draft));
    }
    SaveOutcome<VerificationId> save(const VerificationDraft& draft)
    {
        return told(desk_, verify_certification(desk_.records, desk_.deed(), draft));
    }
    [[nodiscard]] std::vector<Told> objections(const SanctionDraft& draft) const
    {
        return told(desk_, check_sanction(desk_.records, draft));
    }
    SaveOutcome<SanctionId> save(const SanctionDraft& draft)
    {
        return told(desk_, sanction_certification(desk_.records, desk_.deed(), draft));
    }

private:
    [[nodiscard]] CertificationRow row() const { return desk_.records.staff().certification(id_).value(); }
    [[nodiscard]] std::string time_of(const CertificationOnFile&) const;

    Desk& desk_;
    CertificationId id_;
};

} // namespace clinic
