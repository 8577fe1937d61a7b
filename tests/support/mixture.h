#pragma once

#include "services/formulas/vials.h"
#include "support/clinic_fixture.h"

namespace clinic::testing {

/// What a session of this version would take its lots from: 20 mL, mixed at eight this morning, good until the next.
inline VialDraft mixture_of(ClinicFixture& clinic, VersionId version)
{
    const auto session = clinic.session_draft(clinic.eleni, version);
    VialDraft draft;
    draft.version = version;
    draft.lots = session.lots;
    draft.content = Volume{20'000};
    draft.opened = *session.started - std::chrono::minutes(75);
    draft.opened_by = clinic.practitioner;
    draft.checked_by = clinic.manager;
    draft.discard_after = *draft.opened + std::chrono::hours(24);
    return draft;
}

inline VialId put_on_file(ClinicFixture& clinic, const VialDraft& draft)
{
    const auto saved = add_vial(clinic.records, clinic.deed(), draft);
    REQUIRE(saved);
    return saved->id;
}

} // namespace clinic::testing
