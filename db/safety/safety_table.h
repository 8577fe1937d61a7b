#pragma once

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
    {
    }

    [[nodiscard]] ListPage<ReactionRow> reactions(const ListQuery&) const override;
    [[nodiscard]] std::vector<ReactionRow> reactions_of(PatientId) const override;
    [[nodiscard]] std::vector<ReactionRow> not_assessed() const override;
    [[nodiscard]] std::vector<ReactionRow> not_over() const override;
    [[nodiscard]] std::optional<ReactionRow> reaction(ReactionId) const override;
    [[nodiscard]] std::optional<ReactionId> reaction_of(const std::string& key) const override;
    [[nodiscard]] std::vector<AssessmentRow> assessments_of(ReactionId) const override;
    [[nodiscard]] std::vector<EarlierReaction> earlier_reactions(PatientId) const override;
    [[nodiscard]] std::vector<AuditCounts> audit(const AuditQuery&, const Zone&,
                                                 const std::function<bool()>& go_on) const override;

    Added<ReactionId> add(const Reaction&, Moment recorded_at) override;
    Added<ReactionFollowUpId> add(const ReactionFollowUp&, Moment at, const std::string& by) override;
    void add(const Assessment&, Moment at, const std::string& by) override;

private:
    Connection& record_;
    Writing* writing_;
    const FormulaStore& formulas_;
};

/// How the trail's verification reads the things of this table.
[[nodiscard]] std::vector<KindOfThing> safety_kinds();

} // namespace clinic::db
