#pragma once

#include "domain/ids.h"
#include "screens/held_list.h"
#include "screens/named.h"
#include "services/worklist.h"

#include <variant>

namespace clinic {

/// What waits for somebody, the most overdue first.
class TodayList final : public HeldList<WorkItem> {
public:
    using HeldList::HeldList;

    /// Somebody must call the patient of this session.
    struct UrgentStep {
        SessionId session;
    };
    /// The aftercare of this session is to be handed over.
    struct HandoutStep {
        SessionId session;
    };
    /// How this reaction stands is to be asked again.
    struct SeeReactionStep {
        ReactionId reaction;
    };
    /// What this reaction means for its patient is to be said.
    struct DirectStep {
        ReactionId reaction;
    };
    /// What ends the work of a row.
    using Step = std::variant<UrgentStep, HandoutStep, DraftId, CheckInId, SessionId, CourseId, ReactionId,
                              SeeReactionStep, DirectStep, ChangeRequestId, RequestId, CertificationId, LotId, VialId>;
    [[nodiscard]] Step step_of(long row) const;

    /// All work and its kinds; everybody's and that of each practitioner.
    [[nodiscard]] std::vector<Named<std::optional<WorkKind>>> kinds() const;
    [[nodiscard]] std::vector<Named<std::optional<PractitionerId>>> persons() const;
    /// Shows only work of this kind, and of this practitioner or of nobody in particular; nothing: all.
    void keep_to(std::optional<WorkKind>, std::optional<PractitionerId>);

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<WorkItem> read() const override;
    [[nodiscard]] std::int64_t version() const override;
    [[nodiscard]] std::string cell_of(const WorkItem&, int column) const override;
    [[nodiscard]] std::string order_of(const WorkItem&, int column) const override;

private:
    std::optional<WorkKind> kind_;
    std::optional<PractitionerId> whose_;
    std::int64_t kept_to_ = 0; // how often it was asked for others
};

/// How much waits in each place, for the counts beside their names.
struct Waiting {
    long today = 0;
    long reactions = 0;
    long lots = 0;
    long staff = 0;
    long requests = 0;
};
[[nodiscard]] Waiting waiting(const Desk&);

/// Keeps the counts until somebody saved something or a minute has passed: every place asks for its own.
class WaitingCounts {
public:
    explicit WaitingCounts(Desk& desk) : desk_(desk) {}

    [[nodiscard]] const Waiting& now();

private:
    Desk& desk_;
    std::int64_t version_ = -1;
    Moment counted_at_{};
    Waiting counts_;
};

} // namespace clinic
