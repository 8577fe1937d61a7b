#include "screens/formulas/vial_editor.h"

#include "records/formulas.h"
#include "records/staff.h"
#include "services/formulas/vials.h"

namespace clinic {

VialDraft VialEditor::draft() const
{
    VialDraft draft;
    draft.lot = lot_;
    draft.opened = now();
    return draft;
}

std::string VialEditor::subtitle() const
{
    if (!lot_)
        return {};
    const auto lot = desk_.records.formulas().lot(*lot_).value();
    return lot.ingredient_name + " · " + lot.lot.code;
}

std::optional<std::string> VialEditor::on_hand() const
{
    return lot_ ? choices_.on_hand(*lot_) : std::nullopt;
}

std::optional<IngredientId> VialEditor::ingredient() const
{
    return lot_ ? desk_.records.formulas().lot(*lot_).value().lot.ingredient : std::nullopt;
}

std::vector<Named<PractitionerId>> VialEditor::people() const
{
    std::vector<Named<PractitionerId>> all;
    for (const auto& row : desk_.records.staff().practitioners())
        all.push_back({row.id, row.key, row.practitioner.name});
    return all;
}

std::vector<Named<VersionId>> VialEditor::versions() const
{
    std::vector<Named<VersionId>> all;
    for (const auto& each : choices_.versions(std::nullopt, now()))
        if (each.why_not.empty())
            all.push_back({each.id, each.key, each.name});
    return all;
}

std::optional<Moment> VialEditor::usual_discard(const VialDraft& draft) const
{
    return usual_discard_of(desk_.records, draft);
}

std::vector<Told> VialEditor::objections(const VialDraft& draft) const
{
    return told(desk_, check_vial(desk_.records, draft));
}

SaveOutcome<VialId> VialEditor::save(const VialDraft& draft)
{
    return told(desk_, add_vial(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
