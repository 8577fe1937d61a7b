#pragma once

#include "domain/safety/assessment.h"
#include "domain/safety/audit.h"
#include "domain/safety/change_request.h"
#include "domain/safety/directive.h"
#include "domain/safety/reaction_follow_up.h"
#include "records/page.h"

#include <functional>

namespace clinic {

struct ReactionRow {
    ReactionId id;
    std::string key; // "R-000012"
    PatientId patient;
    std::string patient_key;
    std::string patient_name;
    SessionId session;
    std::string session_key;
    bool session_invalid = false; // declared so afterwards
    PractitionerId practitioner;  // of the session
    VersionId version;
    std::string version_key;
    ReactionDraft reaction;
    Moment recorded_at;
    std::vector<ReactionFollowUpOnFile> follow_ups = {}; // in the order in which they were put on file
    Causality causality = Causality::not_assessed;       // of the assessment that counts
    bool refuted = false;
    std::optional<Moment> assessed_at = {};
};

struct AssessmentRow {
    Moment at;
    std::string by;    // who put it on file
    std::string judge; // whose judgement it is
    AssessmentDraft assessment;
};

/// Somebody whose plans a change of a formula touches.
struct AffectedPlan {
    std::string key; // of the session that is not signed yet, or of the running course
    PatientId patient;
    std::string patient_name;
    bool course = false;
};

/// Reactions, their assessments, the audit over them, and the changes of formulas that follow.
class SafetyStore {
public:
    virtual ~SafetyStore() = default;
    [[nodiscard]] virtual ListPage<ReactionRow>
    reactions(const ListQuery&) const = 0; // columns: key, patient, onset, version, grade; newest first
    [[nodiscard]] virtual std::vector<ReactionRow> reactions_of(PatientId) const = 0; // newest first
    [[nodiscard]] virtual std::vector<ReactionRow> not_assessed() const = 0;          // oldest first
    [[nodiscard]] virtual std::vector<ReactionRow> not_over() const = 0;              // not refuted; oldest first
    [[nodiscard]] virtual std::optional<ReactionRow> reaction(ReactionId) const = 0;
    [[nodiscard]] virtual std::optional<ReactionId> reaction_of(const std::string& key) const = 0;
    [[nodiscard]] virtual std::vector<AssessmentRow> assessments_of(ReactionId) const = 0; // newest first
    [[nodiscard]] virtual std::vector<ReactionRow> without_directive() const = 0; // assessed, not refuted; oldest first
    [[nodiscard]] virtual std::vector<DirectiveOnFile> directives_of(PatientId) const = 0; // newest first
    [[nodiscard]] virtual std::optional<DirectiveOnFile> directive(DirectiveId) const = 0;
    [[nodiscard]] virtual std::optional<DirectiveId> directive_of(const std::string& key) const = 0;
    [[nodiscard]] virtual std::vector<ChangeOnFile> changes() const = 0; // of formulas; newest first
    [[nodiscard]] virtual std::optional<ChangeOnFile> change(ChangeRequestId) const = 0;
    [[nodiscard]] virtual std::optional<ChangeRequestId> change_of(const std::string& key) const = 0;
    /// The patient's signed sessions that count, oldest first.
    [[nodiscard]] virtual std::vector<InjectedSession> injected_sessions(PatientId) const = 0;
    /// As the choice of the next formula asks: with the composition injected and the suspected of the last judgement.
    [[nodiscard]] virtual std::vector<EarlierReaction> earlier_reactions(PatientId) const = 0;
    /// Counts as `classify` would count session by session; what had no sessions in the period is left out. `go_on` may
    /// return false to break off a long count; nothing is returned then.
    [[nodiscard]] virtual std::vector<AuditCounts> audit(const AuditQuery&, const Zone&,
                                                         const std::function<bool()>& go_on) const = 0;

    virtual Added<ReactionId> add(const Reaction&, Moment recorded_at) = 0;
    virtual Added<ReactionFollowUpId> add(const ReactionFollowUp&, Moment at, const std::string& by) = 0;
    virtual void add(const Assessment&, Moment at, const std::string& by) = 0;
    virtual Added<DirectiveId> add(const Directive&, Moment at, const std::string& by) = 0;
    virtual Added<ChangeRequestId> add(const ChangeRequest&, Moment at, const std::string& by) = 0;
    virtual void add(const EffectReview&, const ReviewedCounts&, Moment at, const std::string& by) = 0;
    virtual void add(const AcceptedChangeDrop&, Moment at, const std::string& by) = 0;
};

} // namespace clinic
