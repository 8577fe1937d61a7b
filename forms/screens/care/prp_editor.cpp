#include "screens/care/prp_editor.h"

namespace clinic {

PrpDraft PrpEditor::draft() const
{
    PrpDraft draft{
        .patient = patient_, .drawn = desk_.records.now(), .prepared_by = choices_.only_practitioner()};
    if (const auto last = desk_.records.care().last_prp()) {
        draft.anticoagulant = last->prp.anticoagulant;
        draft.kit = last->prp.kit;
        draft.centrifuge = last->prp.centrifuge;
        draft.spins = last->prp.spins;
    }
    return draft;
}

} // namespace clinic
