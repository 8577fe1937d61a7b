#pragma once

#include "records/staff.h"
#include "screens/told.h"
#include "services/staff/trainings.h"

namespace clinic {

/// A course of one practitioner being put on file, or one that takes the place of a wrong entry.
class TrainingEditor {
public:
    TrainingEditor(Desk& desk, PractitionerId practitioner, std::optional<TrainingId> corrects)
        : desk_(desk)
        , practitioner_(practitioner)
        , corrects_(corrects)
    {
    }

    /// Whose training this is.
    [[nodiscard]] static PractitionerId holder_of(const Desk& desk, TrainingId id)
    {
        return desk.records.staff().training(id).value().training.practitioner.value();
    }
    [[nodiscard]] PractitionerId practitioner() const { return practitioner_; }
    [[nodiscard]] std::string practitioner_name() const
    {
        return desk_.records.staff().practitioner(practitioner_).value().practitioner.name;
    }
    [[nodiscard]] Day today() const { return desk_.today(); }
    /// What the form starts from: nothing, or the entry that is wrong.
    [[nodiscard]] TrainingDraft draft() const
    {
        TrainingDraft draft;
        if (corrects_)
            draft = desk_.records.staff().training(*corrects_).value().training;
        draft.practitioner = practitioner_;
        draft.corrects = corrects_;
        return draft;
    }

    [[nodiscard]] std::vector<Told> objections(const TrainingDraft& draft) const
    {
        return told(desk_, check_training(desk_.records, draft));
    }
    SaveOutcome<TrainingId> save(const TrainingDraft& draft)
    {
        return told(desk_, add_training(desk_.records, desk_.deed(), draft));
    }

private:
    Desk& desk_;
    PractitionerId practitioner_;
    std::optional<TrainingId> corrects_;
};

} // namespace clinic
