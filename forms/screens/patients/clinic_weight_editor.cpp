#include "screens/patients/clinic_weight_editor.h"

#include "records/staff.h"
#include "screens/patients/contraindication_list.h"

namespace clinic {

std::string ClinicWeightEditor::title() const
{
    const auto& rule = *contraindication_rule(rule_);
    return fill(desk_.words("{condition}, against {formulas}"),
                {{"condition", name_of(desk_.words, rule.what)}, {"formulas", against_text(desk_.words, rule)}});
}

std::string ClinicWeightEditor::usual() const
{
    const auto& rule = *contraindication_rule(rule_);
    return fill(desk_.words("{weight} ({source})"),
                {{"weight", name_of(desk_.words, rule.weight)}, {"source", desk_.words(rule.source.c_str())}});
}

std::vector<Named<ContraindicationWeight>> ClinicWeightEditor::weights() const
{
    auto all = all_named<ContraindicationWeight>(desk_.words);
    const auto& usual = *contraindication_rule(rule_);
    std::erase_if(all, [&usual](const auto& each) {
        return (each.id == ContraindicationWeight::temporary && !is_temporary(usual.what)) ||
               (each.id == ContraindicationWeight::none && usual.weight == ContraindicationWeight::absolute);
    });
    return all;
}

std::vector<Named<PractitionerId>> ClinicWeightEditor::clinicians() const
{
    std::vector<Named<PractitionerId>> all;
    for (const auto& row : desk_.records.staff().practitioners())
        all.push_back({row.id, row.key, row.practitioner.name});
    return all;
}

ClinicWeightDraft ClinicWeightEditor::draft() const
{
    ClinicWeightDraft draft{.rule = rule_};
    for (const auto& rule : contraindications_of(desk_.records))
        if (rule.code == rule_)
            draft.weight = rule.weight;
    return draft;
}

} // namespace clinic
