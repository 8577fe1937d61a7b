#pragma once

#include "domain/clinic/rights.h"
#include "main/cli/field.h"

namespace clinic::cli {

/// What a deed left behind, and what was odd about it all the same.
struct Done {
    Receipt receipt;
    Problems warnings = {};
};
using Reply = Outcome<Done, Problems>;

/// A kind of thing as the command line knows it. What a kind cannot do is an empty function.
struct Kind {
    std::string name;
    std::string meaning;
    Json shape; // JSON Schema of what `add` takes
    std::function<Reply(const Desk&, const Deed&, const Json&)> add = {};
    std::function<Problems(const Desk&, const Json&)> check = {};
    std::function<Reply(const Desk&, const Deed&, const std::string& key, const Json&)> amend = {};
    std::function<std::optional<Json>(const Desk&, const std::string& key)> show = {};
    std::function<std::vector<Json>(const Desk&)> list = {};
    Right seen_with = Right::search_patients; // needed to show and list
    Right exported_with = Right::export_bulk; // needed to take the list out
};

[[nodiscard]] const std::vector<Kind>& kinds();
/// The kind of this name, or none.
[[nodiscard]] const Kind* kind_of_name(std::string_view);

/// Reads an input over a draft and says everything that is wrong with both; a rule stays silent about a field that
/// could not be read.
template <typename Draft, typename Check>
Problems judge(const Desk& desk, const Json& input, Draft& draft, const Fields<Draft>& fields, Check check,
               bool& readable)
{
    Reading reading{desk};
    read_into(draft, Cell(reading, input), fields);
    auto problems = std::move(reading.problems);
    readable = problems.empty();
    const auto unread = problems;
    for (auto& broken : worded(desk, check(draft)))
        if (std::none_of(unread.begin(), unread.end(), [&broken](const Problem& each) {
                return each.field.empty() ||
                       (each.field == broken.field && (each.line.empty() || each.line == broken.line));
            }))
            problems.push_back(std::move(broken));
    return problems;
}

/// The deed itself: nothing is tried with an input that could not be read.
template <typename Draft, typename Check, typename Save>
Reply read_and_save(const Desk& desk, const Json& input, Draft draft, const Fields<Draft>& fields, Check check,
                    Save save)
{
    bool readable = false;
    auto problems = judge(desk, input, draft, fields, check, readable);
    if (!readable)
        return problems;
    const auto saved = save(draft);
    if (!saved)
        return worded(desk, saved.reasons());
    return Done{saved->receipt, only_warnings(std::move(problems))};
}

/// Lets a kind be checked by this service, saving nothing.
template <typename Draft, typename Check>
void let_check(Kind& kind, Fields<Draft> fields, Check check)
{
    kind.check = [fields, check](const Desk& desk, const Json& input) {
        Draft draft;
        bool readable = false;
        return judge(
            desk, input, draft, fields, [&](const Draft& each) { return check(desk.records, each); }, readable);
    };
}

/// Lets a kind be added by this service; `check` says beforehand what is odd.
template <typename Draft, typename Check, typename Add>
void let_add(Kind& kind, Fields<Draft> fields, Check check, Add add)
{
    kind.add = [fields, check, add](const Desk& desk, const Deed& deed, const Json& input) {
        return read_and_save(
            desk, input, Draft{}, fields, [&](const Draft& draft) { return check(desk.records, draft); },
            [&](const Draft& draft) { return add(desk.records, deed, draft); });
    };
}

/// A kind that is added and checked by these two services.
template <typename Draft, typename Check, typename Add>
Kind kind_of(const char* name, const char* meaning, Fields<Draft> fields, Check check, Add add)
{
    Kind kind{.name = name, .meaning = meaning, .shape = object_shape(fields)};
    let_check(kind, fields, check);
    let_add(kind, std::move(fields), check, add);
    return kind;
}

/// Lets a kind be amended: `on_file(stores, id)` is the draft that the input's fields are laid over.
template <typename Id, typename Draft, typename OnFile, typename Check, typename Amend>
void let_amend(Kind& kind, Fields<Draft> fields, OnFile on_file, Check check, Amend amend)
{
    kind.amend = [=](const Desk& desk, const Deed& deed, const std::string& key, const Json& input) -> Reply {
        const auto id = find_key<Id>(desk.records, key);
        if (!id)
            return Problems{unknown_key(desk.words, "key", key)};
        return read_and_save(
            desk, input, on_file(desk.records, *id), fields,
            [&](const Draft& draft) { return check(desk.records, draft, *id); },
            [&](const Draft& draft) { return amend(desk.records, deed, *id, draft); });
    };
}

/// An object that begins with the key.
template <typename Draft>
[[nodiscard]] Json keyed(std::string_view key, const Draft& draft, const Desk& desk, const Fields<Draft>& fields)
{
    Json row{{"key", key}};
    row.update(shown(draft, desk, fields));
    return row;
}

[[nodiscard]] std::vector<Kind> document_kinds();
/// A kind of which `list` gives all rows (never many), each to be shown by its key, to those who may see certificates.
[[nodiscard]] Kind listed(Kind, std::function<std::vector<Json>(const Desk&)> list);

[[nodiscard]] std::vector<Kind> staff_kinds();
[[nodiscard]] Kind training_kind();
/// Hours of one person, by year and of the last 12 months.
[[nodiscard]] Json training_hours(const Desk&, PractitionerId);
[[nodiscard]] std::vector<Kind> formula_kinds();
[[nodiscard]] std::vector<Kind> vial_kinds();
[[nodiscard]] Kind patient_kind();
[[nodiscard]] Kind history_kind();
[[nodiscard]] Kind consent_kind();
[[nodiscard]] Kind consent_text_kind();
[[nodiscard]] Kind contraindication_kind();
[[nodiscard]] Kind clinic_weight_kind();
[[nodiscard]] std::vector<Kind> care_kinds();
[[nodiscard]] Kind photo_kind();
[[nodiscard]] Kind prp_kind();
[[nodiscard]] Kind formula_care_kind();
[[nodiscard]] std::vector<Kind> safety_kinds();
[[nodiscard]] Kind assessment_kind();
[[nodiscard]] Kind directive_kind();
[[nodiscard]] std::vector<Kind> change_kinds();
[[nodiscard]] std::vector<Kind> request_kinds();

} // namespace clinic::cli
