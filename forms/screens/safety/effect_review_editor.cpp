#include "screens/safety/effect_review_editor.h"

#include "records/staff.h"
#include "reports/change_text.h"
#include "services/safety/changes.h"

namespace clinic {

namespace {

constexpr int months_to_next_look = 3; // our own default

} // namespace

std::vector<Named<ChangeEffect>> EffectReviewEditor::conclusions() const
{
    std::vector<Named<ChangeEffect>> all;
    for (const auto each : all_of<ChangeEffect>())
        all.push_back({each, std::string(code_of(each)), name_of(desk_.words, each)});
    return all;
}

std::vector<Named<PractitionerId>> EffectReviewEditor::staff() const
{
    std::vector<Named<PractitionerId>> all;
    for (const auto& row : desk_.records.staff().practitioners())
        all.push_back({row.id, row.key, row.practitioner.name});
    return all;
}

EffectReviewDraft EffectReviewEditor::draft() const
{
    EffectReviewDraft draft{.change = file_.change()};
    const auto& counted = file_.report().counted;
    draft.conclusion = counted ? counted->effect : ChangeEffect::not_enough_yet;
    draft.next_review = add_months(desk_.today(), months_to_next_look);
    if (const auto people = staff(); people.size() == 1)
        draft.reviewed_by = people.front().id;
    return draft;
}

std::vector<Told> EffectReviewEditor::objections(const EffectReviewDraft& draft) const
{
    return told(desk_, check_review(desk_.records, draft));
}

SaveOutcome<ChangeRequestId> EffectReviewEditor::save(const EffectReviewDraft& draft)
{
    return told(desk_, clinic::review_effect(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
