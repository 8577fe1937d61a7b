#pragma once

#include "db/safety/change_table.h"
#include "db/safety/directive_table.h"
#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/formulas.h"
#include "records/safety.h"

namespace clinic::db {

/// Reactions and their assessments in the record. Without `writing` it only reads.
class SafetyTable final : public SafetyStore {
public:
    SafetyTable(Connection& record, Writing* writing, const FormulaStore& formulas)
        : record_(record)
        , writing_(writing)
        , formulas_(formulas)
        , assessments_(record, writing)
        , directives_(record, writing)
        , changes_(record, writing)
    {
    }

    [[nodiscard]] ListPage<ReactionRow> reactions(const ListQuery&) const override;
    [[nodiscard]] std::vector<ReactionRow> reactions_of(PatientId) const override;
    [[nodiscard]] std::vector<ReactionRow> not_assessed() const override;
    [[nodiscard]] std::vector<ReactionRow> not_over() const override;
    [[nodiscard]] std::optional<ReactionRow> reaction(ReactionId) const override;
    [[nodiscard]] std::optional<ReactionId> reaction_of(const std::string& key) const override;
    [[nodiscard]] std::vector<AssessmentRow> assessments_of(ReactionId id) const override
    {
        return assessments_.of(id);
    }
    [[nodiscard]] std::vector<ReactionRow> without_directive() const override;
    [[nodiscard]] std::vector<DirectiveOnFile> directives_of(PatientId patient) const override
    {
        return directives_.of(patient);
    }
    [[nodiscard]] std::optional<DirectiveOnFile> directive(DirectiveId id) const override
    {
        return directives_.find(id);
    }
    [[nodiscard]] std::optional<DirectiveId> directive_of(const std::string& key) const override;
    [[nodiscard]] std::vector<ChangeOnFile> changes() const override { return changes_.all(); }
    [[nodiscard]] std::optional<ChangeOnFile> change(ChangeRequestId id) const override { return changes_.find(id); }
    [[nodiscard]] std::optional<ChangeRequestId> change_of(const std::string& key) const override
    {
        return changes_.of(key);
    }
    [[nodiscard]] std::vector<InjectedSession> injected_sessions(PatientId) const override;
    [[nodiscard]] std::vector<EarlierReaction> earlier_reactions(PatientId) const override;
    [[nodiscard]] std::vector<AuditCounts> audit(const AuditQuery&, const Zone&,
                                                 const std::function<bool()>& go_on) const override;

    Added<ReactionId> add(const Reaction&, Moment recorded_at) override;
    Added<ReactionFollowUpId> add(const ReactionFollowUp&, Moment at, const std::string& by) override;
    void add(const Assessment& assessment, Moment at, const std::string& by) override
    {
        assessments_.add(*assessment, at, by);
    }
    Added<DirectiveId> add(const Directive& directive, Moment at, const std::string& by) override
    {
        return directives_.add(*directive, at, by);
    }
    Added<ChangeRequestId> add(const ChangeRequest& request, Moment at, const std::string& by) override
    {
        return changes_.add(*request, at, by);
    }
    void add(const EffectReview& review, const ReviewedCounts& counts, Moment at, const std::string& by) override
    {
        changes_.add(*review, counts, at, by);
    }
    void add(const AcceptedChangeDrop& drop, Moment at, const std::string& by) override { changes_.add(*drop, at, by); }

private:
    Connection& record_;
    Writing* writing_;
    const FormulaStore& formulas_;
    AssessmentTable assessments_;
    DirectiveTable directives_;
    ChangeTable changes_;
};

/// How the trail's verification reads the things of this table.
[[nodiscard]] std::vector<KindOfThing> safety_kinds();

} // namespace clinic::db
