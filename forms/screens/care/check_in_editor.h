#pragma once

#include "records/care.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// A check-in being closed with what was asked and answered.
class CheckInEditor {
public:
    CheckInEditor(Desk& desk, CheckInId check_in) : desk_(desk), check_in_(check_in) {}

    [[nodiscard]] PatientId patient() const { return row().patient; }
    [[nodiscard]] SessionId session() const { return row().session; }
    [[nodiscard]] std::string title() const; // "Check-in: 48–72 hours"
    [[nodiscard]] std::string about() const; // "S-000123, 22/11/2026 10:15, due 24/11/2026 11:15"
    /// What is looked for at this time.
    [[nodiscard]] std::string look_for() const { return look_for_text(desk_.words, row().scheduled); }
    [[nodiscard]] bool closed() const { return row().closed; }

    struct Item {
        std::string code;
        std::string name;
    };
    [[nodiscard]] std::vector<Item> items() const;
    [[nodiscard]] std::vector<Named<Adherence>> adherences() const { return all_named<Adherence>(desk_.words); }

    [[nodiscard]] std::vector<Named<Symptom>> symptoms() const { return all_named<Symptom>(desk_.words); }
    [[nodiscard]] std::vector<Named<Satisfaction>> satisfactions() const
    {
        return all_named<Satisfaction>(desk_.words);
    }
    /// 0 to 10, the ends and where it becomes severe in words.
    [[nodiscard]] std::vector<Named<int>> pains() const;
    /// The attempts to reach the patient so far, newest first.
    [[nodiscard]] std::string attempts() const;

    /// What was answered, or the present moment for one that is still open.
    [[nodiscard]] CheckInDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const CheckInDraft&) const;
    SaveOutcome<CheckInId> close(const CheckInDraft&);

    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Zone zone() const { return desk_.zone(); }

private:
    [[nodiscard]] CheckInRow row() const { return desk_.records.care().check_in(check_in_).value(); }

    Desk& desk_;
    CheckInId check_in_;
};

} // namespace clinic
