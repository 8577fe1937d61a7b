#include "screens/care/prp_editor.h"

#include "records/care.h"
#include "records/staff.h"

namespace clinic {

std::vector<Named<PractitionerId>> PrpEditor::staff() const
{
    std::vector<Named<PractitionerId>> all;
    for (const auto& row : desk_.records.staff().practitioners())
        all.push_back({row.id, row.key, row.practitioner.name});
    return all;
}

PrpDraft PrpEditor::draft() const
{
    PrpDraft draft{.patient = patient_, .drawn = desk_.records.now(), .prepared_by = choices_.only_practitioner()};
    if (const auto last = desk_.records.care().last_prp()) {
        draft.anticoagulant = last->prp.anticoagulant;
        draft.kit = last->prp.kit;
        draft.centrifuge = last->prp.centrifuge;
        draft.spins = last->prp.spins;
    }
    return draft;
}

} // namespace clinic
