#pragma once

#include "domain/formulas/vial.h"
#include "screens/care/session_choices.h"
#include "screens/told.h"

namespace clinic {

/// A vial being opened from a lot, or a mixture being put on file.
class VialEditor {
public:
    /// Without a lot it is a mixture.
    VialEditor(Desk& desk, std::optional<LotId> lot) : desk_(desk), lot_(lot), choices_(desk) {}

    [[nodiscard]] bool mixes() const { return !lot_; }
    [[nodiscard]] const SessionChoices& choices() const { return choices_; }
    [[nodiscard]] VialDraft draft() const;
    [[nodiscard]] Zone zone() const { return desk_.zone(); }
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Moment now() const { return desk_.records.now(); }
    /// What is opened: "Panthenol · lot PAN-1"; empty for a mixture.
    [[nodiscard]] std::string subtitle() const;
    /// "of 10 vials" where the opened lot is counted.
    [[nodiscard]] std::optional<std::string> on_hand() const;
    [[nodiscard]] std::optional<IngredientId> ingredient() const;
    /// Everybody of the staff: who mixes need not treat.
    [[nodiscard]] std::vector<Named<PractitionerId>> people() const;
    /// Versions in force.
    [[nodiscard]] std::vector<Named<VersionId>> versions() const;
    /// When it is usually discarded, where its version says so.
    [[nodiscard]] std::optional<Moment> usual_discard(const VialDraft&) const;

    [[nodiscard]] std::vector<Told> objections(const VialDraft&) const;
    SaveOutcome<VialId> save(const VialDraft&);

private:
    Desk& desk_;
    std::optional<LotId> lot_;
    SessionChoices choices_;
};

} // namespace clinic
