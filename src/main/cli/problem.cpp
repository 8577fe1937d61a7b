#include "main/cli/problem.h"

#include <algorithm>

namespace clinic::cli {

namespace {

struct RuleReading {
    const char* code;
    const char* english;
};

RuleReading reading_of(ReadingRule rule)
{
    using enum ReadingRule;
    switch (rule) {
    case not_json: return {"not_json", mark("This is not one JSON object, or it names a field twice.")};
    case wrong_type: return {"wrong_type", mark("“{field}” must be given as {expected}.")};
    case unknown_field: return {"unknown_field", mark("There is no field “{field}” here. See the command “schema”.")};
    case unknown_code: return {"unknown_code", mark("“{given}” is none of: {codes}.")};
    case unknown_key: return {"unknown_key", mark("Nothing in the record is called “{given}”.")};
    case day_unreadable: return {"day_unreadable", mark("“{given}” is not a day of the calendar.")};
    case time_unreadable: return {"time_unreadable", mark("“{given}” is not a time of day.")};
    case moment_unreadable:
        return {"moment_unreadable", mark("“{given}” is not a moment: write it like 2026-03-28T15:00+01:00.")};
    case number_unreadable: return {"number_unreadable", mark("“{given}” is not a number that can be kept exactly.")};
    case number_ambiguous: return {"number_ambiguous", mark("“{given}” may mean {one} or {other}: write which one.")};
    case number_too_fine: return {"number_too_fine", mark("“{given}” is finer than can be measured.")};
    case label_unreadable:
        return {"label_unreadable", mark("This is not a GS1 label that can be read. Give its code and day instead.")};
    case request_id_reused:
        return {"request_id_reused", mark("This request id belongs to something else that was done before.")};
    case record_in_clinical_use:
        return {"record_in_clinical_use", mark("The clock can only be set for a record that is marked as a sample.")};
    }
    return {"", ""};
}

} // namespace

std::string_view code_of(Weight weight)
{
    switch (weight) {
    case Weight::refused: return "refused";
    case Weight::question: return "question";
    case Weight::warning: return "warning";
    }
    return "refused";
}

Problem problem(const Words& words, ReadingRule rule, std::string field, std::string line,
                std::initializer_list<std::pair<std::string_view, std::string_view>> mentions)
{
    const auto [code, english] = reading_of(rule);
    const auto message = fill(fill(words(english), mentions), {{"field", field}});
    return {.field = std::move(field), .rule = code, .message = message, .line = std::move(line)};
}

Problem unknown_key(const Words& words, std::string field, std::string_view key)
{
    return problem(words, ReadingRule::unknown_key, std::move(field), {}, {{"given", key}});
}

bool stops(const Problems& problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& each) { return each.weight != Weight::warning; });
}

Problems only_warnings(Problems problems)
{
    std::erase_if(problems, [](const Problem& each) { return each.weight != Weight::warning; });
    return problems;
}

std::string json_field(std::string_view field)
{
    return std::string(field.substr(field.find('.') + 1));
}

} // namespace clinic::cli
