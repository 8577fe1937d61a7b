#pragma once

#include "main/cli/desk.h"
#include "screens/wording/wording.h"

#include <string>
#include <vector>

namespace clinic::cli {

/// What an input breaks before any rule of the clinic can judge it.
enum class ReadingRule {
    not_json,
    wrong_type,
    unknown_field,
    unknown_code,
    unknown_key,
    day_unreadable,
    time_unreadable,
    moment_unreadable,
    number_unreadable,
    number_ambiguous,
    number_too_fine,
    label_unreadable,
    request_id_reused,
    record_in_clinical_use,
};

/// What is wrong with an input, or only odd about it, as it is told to whoever called.
struct Problem {
    std::string field; // as in the JSON; empty: the whole
    std::string rule;
    std::string message;
    std::string line = {}; // of a list inside the input: an ingredient, a question …
    Weight weight = Weight::refused;
    std::vector<std::string> alternatives = {}; // formula versions that could be used instead
};
using Problems = std::vector<Problem>;

[[nodiscard]] std::string_view code_of(Weight);
/// A whole sentence; every {mention} of it is given.
[[nodiscard]] Problem problem(const Words&, ReadingRule, std::string field, std::string line = {},
                              std::initializer_list<std::pair<std::string_view, std::string_view>> mentions = {});
/// A key that nothing in the record has.
[[nodiscard]] Problem unknown_key(const Words&, std::string field, std::string_view key);

/// True when these problems keep the input out of the record.
[[nodiscard]] bool stops(const Problems&);
[[nodiscard]] Problems only_warnings(Problems);

/// The field of a rule ("session.lots") as the JSON calls it ("lots").
[[nodiscard]] std::string json_field(std::string_view field);

template <typename Rule>
[[nodiscard]] Problems worded(const Desk& desk, const Violations<Rule>& violations)
{
    Problems problems;
    for (const auto& each : violations)
        problems.push_back({.field = json_field(field_of(each.rule)),
                            .rule = std::string(code_of(each.rule)),
                            .message = sentence(desk.words, desk.zone, each),
                            .line = each.line,
                            .weight = weight_of(each.rule)});
    return problems;
}

} // namespace clinic::cli
