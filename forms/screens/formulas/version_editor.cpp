#include "screens/formulas/version_editor.h"

#include "records/safety.h"
#include "records/staff.h"

namespace clinic {

namespace {

constexpr std::size_t most_ingredients = 50;

} // namespace

std::string VersionEditor::formula_name() const
{
    for (const auto& row : desk_.records.formulas().formulas())
        if (row.id == formula_)
            return row.formula.code + " · " + row.formula.name;
    return {};
}

VersionEditor::VersionEditor(Desk& desk, VersionId editing)
    : desk_(desk)
    , formula_(desk.records.formulas().version(editing).value().formula)
    , parent_(desk.records.formulas().version(editing).value().parent)
    , editing_(editing)
{
}

VersionDraft VersionEditor::draft() const
{
    const auto start = editing_ ? editing_ : parent_;
    const auto before = start ? desk_.records.formulas().version(*start) : std::nullopt;
    VersionDraft draft;
    draft.formula = formula_;
    draft.parent = parent_;
    if (const auto people = authors(); people.size() == 1)
        draft.author = people.front().id;
    if (!before)
        return draft;
    draft.specification = before->specification;
    for (const auto& line : before->lines)
        draft.lines.push_back({line.ingredient, line.concentration, line.role});
    if (const auto asked = change_ ? desk_.records.safety().change(*change_) : std::nullopt) {
        draft.change = asked->id;
        draft.reason = asked->request.reason;
        draft.reason_text = asked->request.description;
    }
    if (!editing_)
        return draft;
    draft.change = before->change;
    draft.reason = before->reason;
    draft.reason_text = before->reason_text;
    draft.author = before->author;
    draft.row_version = before->row_version;
    return draft;
}

std::vector<Named<PractitionerId>> VersionEditor::authors() const
{
    std::vector<Named<PractitionerId>> all;
    for (const auto& row : desk_.records.staff().practitioners())
        all.push_back({row.id, row.key, row.practitioner.name});
    return all;
}

std::vector<Named<std::optional<ChangeRequestId>>> VersionEditor::changes() const
{
    std::vector<Named<std::optional<ChangeRequestId>>> all{{std::nullopt, {}, desk_.words("None")}};
    for (const auto& each : desk_.records.safety().changes())
        if (each.formula == formula_ && is_open(each))
            all.push_back({each.id, each.key, each.key + ": " + each.request.description});
    return all;
}

std::string VersionEditor::parent_key() const
{
    const auto before = parent_ ? desk_.records.formulas().version(*parent_) : std::nullopt;
    return before ? before->key : "";
}

std::vector<Choosable<IngredientId>> VersionEditor::ingredients(const std::string& typed) const
{
    std::vector<Choosable<IngredientId>> all;
    for (const auto& row :
         desk_.records.formulas().ingredients({.text = typed, .sorted_by = "inci", .most = most_ingredients}).rows)
        all.push_back({row.id, row.key, row.ingredient.inci});
    return all;
}

Named<IngredientId> VersionEditor::ingredient(IngredientId id) const
{
    const auto row = desk_.records.formulas().ingredient(id).value();
    return {id, row.key, row.ingredient.inci};
}

std::vector<Named<ConcentrationUnit>> VersionEditor::units() const
{
    return all_named<ConcentrationUnit>(desk_.words);
}

std::string VersionEditor::sum(const std::vector<CompositionLine>& lines) const
{
    std::int64_t billionths = 0;
    bool all_counted = true;
    for (const auto& line : lines) {
        const auto percent = line.concentration ? percent_w_v(*line.concentration) : std::nullopt;
        billionths += percent ? percent->billionths() : 0;
        all_counted = all_counted && (percent || !line.concentration);
    }
    const auto total = concentration_text(
        desk_.words, {.value = Decimal::from_billionths(billionths), .unit = ConcentrationUnit::percent_w_v});
    return fill(all_counted ? desk_.words("Together {sum}.")
                            : desk_.words("Together {sum}, without what is counted in IU or mmol."),
                {{"sum", total}});
}

std::vector<Told> VersionEditor::objections(const VersionDraft& draft) const
{
    return told(desk_, check_version(desk_.records, draft, editing_));
}

SaveOutcome<VersionId> VersionEditor::save(const VersionDraft& draft)
{
    if (editing_)
        return told(desk_, amend_version(desk_.records, desk_.deed(), *editing_, draft));
    return told(desk_, add_version(desk_.records, desk_.deed(), draft));
}

} // namespace clinic
