#pragma once

#include "domain/care/session.h"

namespace clinic::testing {

/// A consent to what this session injects, given a day before; as if it were on file.
inline ConsentOnFile agreed_to(const SessionDraft& session, const std::optional<VersionOnFile>& version)
{
    ConsentOnFile consent{.id = ConsentId(1), .key = "CO-000001", .consent = {}};
    consent.consent.patient = session.patient;
    consent.consent.subject = ConsentSubject::treatment;
    consent.consent.version = session.version;
    consent.consent.indication = session.indication;
    consent.consent.practitioner = session.practitioner;
    consent.consent.language = Language::en;
    consent.consent.form = "test";
    consent.consent.text = "As it was read.";
    consent.consent.decision = ConsentDecision::given;
    consent.consent.decided = session.started.value_or(Moment{}) - std::chrono::hours(24);
    consent.consent.way = ConsentWay::drawn;
    if (version) {
        consent.version_key = version->key;
        consent.formula = version->composition.formula;
        consent.content_hash = version->content_hash;
    }
    return consent;
}

} // namespace clinic::testing
