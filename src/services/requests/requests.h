#pragma once

#include "records/dossier.h"
#include "records/requests.h"
#include "services/perform.h"

namespace clinic {

/// Registers a patient's request; its due dates follow from the day of receipt and the clinic's country.
Outcome<Saved<RequestId>, RequestViolations> register_request(Records&, const Deed&, const RequestDraft&);
[[nodiscard]] RequestViolations check_request(const Stores&, const RequestDraft&);

/// Ends a request: whose identity was seen, how the dossier was handed over, and which dossier it was.
Outcome<Saved<RequestId>, AnswerViolations> answer_request(Records&, const Deed&, const AnswerDraft&);
[[nodiscard]] AnswerViolations check_answer(const Stores&, const AnswerDraft&);

/// Everything injected into this patient, for a dossier. Throws NotPermitted without the right to make one.
[[nodiscard]] Dossier dossier_of(const Stores&, const Actor&, PatientId, std::optional<RequestId>);
/// The same for one session, for its handout.
[[nodiscard]] Dossier handout_of(const Stores&, const Actor&, SessionId);
/// The audit as a report carries it.
[[nodiscard]] AuditReport audit_report_of(const Stores&, const Actor&, const AuditQuery&,
                                          const std::function<bool()>& go_on);

} // namespace clinic
