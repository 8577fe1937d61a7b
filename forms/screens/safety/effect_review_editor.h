#pragma once

#include "screens/safety/change_file.h"

namespace clinic {

/// What a change did, being concluded.
class EffectReviewEditor {
public:
    EffectReviewEditor(Desk& desk, ChangeRequestId change) : desk_(desk), file_(desk, change) {}

    [[nodiscard]] const ChangeFile& file() const { return file_; }
    [[nodiscard]] std::vector<Named<ChangeEffect>> conclusions() const;
    [[nodiscard]] std::vector<Named<PractitionerId>> staff() const;
    /// Somebody must be told, and nobody wrote down that it was done.
    [[nodiscard]] bool asks_for_training() const { return training_awaited(file_.report().change); }
    [[nodiscard]] Day today() const { return desk_.today(); }
    /// Proposes what the counts say.
    [[nodiscard]] EffectReviewDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const EffectReviewDraft&) const;
    SaveOutcome<ChangeRequestId> save(const EffectReviewDraft&);

private:
    Desk& desk_;
    ChangeFile file_;
};

} // namespace clinic
