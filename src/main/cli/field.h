#pragma once

#include "main/cli/cell.h"
#include "main/cli/shapes.h"

#include <algorithm>
#include <functional>
#include <set>

namespace clinic::cli {

enum class Need { required, optional };

/// One field of a kind: how it is called, what it means, how it is read and shown. Nothing else knows a field's name.
template <typename Draft>
struct Field {
    std::string name;
    Need need;
    std::string meaning;
    Json shape;
    std::function<void(Draft&, const Cell&)> read;
    std::function<Json(const Draft&, const Desk&)> show;
};
template <typename Draft>
using Fields = std::vector<Field<Draft>>;

/// Puts what the object names into the draft; what it does not name stays.
template <typename Draft>
void read_into(Draft& draft, const Cell& object, const Fields<Draft>& fields)
{
    for (const auto& [name, cell] : object.members()) {
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&name = name](const auto& each) { return each.name == name; });
        if (field == fields.end())
            object.unknown(name);
        else
            field->read(draft, cell);
    }
}

template <typename Draft>
[[nodiscard]] Json shown(const Draft& draft, const Desk& desk, const Fields<Draft>& fields)
{
    Json object = Json::object();
    for (const auto& field : fields)
        object[field.name] = field.show(draft, desk);
    return object;
}

/// The JSON Schema of an object with these fields.
template <typename Draft>
[[nodiscard]] Json object_shape(const Fields<Draft>& fields)
{
    Json properties = Json::object();
    Json required = Json::array();
    for (const auto& field : fields) {
        properties[field.name] = field.shape;
        properties[field.name]["description"] = field.meaning;
        if (field.need == Need::required)
            required.push_back(field.name);
    }
    return {{"type", "object"}, {"properties", properties}, {"required", required}, {"additionalProperties", false}};
}

template <typename Value, typename Show>
[[nodiscard]] Json or_null(const std::optional<Value>& value, Show show)
{
    return value ? Json(show(*value)) : Json();
}

template <typename Draft>
Field<Draft> text_field(std::string name, std::string Draft::*member, Need need, std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            text_shape(),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.text(); },
            [member](const Draft& draft, const Desk&) { return Json(draft.*member); }};
}

template <typename Draft>
Field<Draft> flag_field(std::string name, bool Draft::*member, std::string meaning)
{
    return {std::move(name),
            Need::optional,
            std::move(meaning),
            flag_shape(),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.flag().value_or(false); },
            [member](const Draft& draft, const Desk&) { return Json(draft.*member); }};
}

template <typename Draft>
Field<Draft> answer_field(std::string name, std::optional<bool> Draft::*member, Need need, std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            flag_shape(),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.flag(); },
            [member](const Draft& draft, const Desk&) { return draft.*member ? Json(*(draft.*member)) : Json(); }};
}

template <typename Draft>
Field<Draft> count_field(std::string name, std::optional<int> Draft::*member, Need need, std::string meaning)
{
    static constexpr std::int64_t most = 10'000; // nothing that is counted this way is near it
    return {std::move(name),
            need,
            std::move(meaning),
            whole_number_shape(),
            [member](Draft& draft, const Cell& cell) {
                if (const auto number = cell.whole_number())
                    draft.*member = static_cast<int>(std::clamp(*number, -most, most));
            },
            [member](const Draft& draft, const Desk&) { return draft.*member ? Json(*(draft.*member)) : Json(); }};
}

template <typename Draft>
Field<Draft> row_version_field(std::int64_t Draft::*member)
{
    return {"row_version",
            Need::optional,
            "The row version that was read; when it is given, a change made by somebody else meanwhile is refused.",
            whole_number_shape(),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.whole_number().value_or(draft.*member); },
            [member](const Draft& draft, const Desk&) { return Json(draft.*member); }};
}

template <typename Draft>
Field<Draft> day_field(std::string name, std::optional<Day> Draft::*member, Need need, std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            day_shape(),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.day(); },
            [member](const Draft& draft, const Desk&) {
                return or_null(draft.*member, [](Day day) { return to_iso(day); });
            }};
}

template <typename Draft>
Field<Draft> time_field(std::string name, std::optional<std::chrono::minutes> Draft::*member, std::string meaning)
{
    return {std::move(name),
            Need::optional,
            std::move(meaning),
            {{"type", "string"}, {"format", "time"}},
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.time_of_day(); },
            [member](const Draft& draft, const Desk&) { return or_null(draft.*member, clock_face); }};
}

template <typename Draft>
Field<Draft> moment_field(std::string name, std::optional<Moment> Draft::*member, Need need, std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            moment_shape(),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.moment(); },
            [member](const Draft& draft, const Desk& desk) {
                return or_null(draft.*member, [&desk](Moment moment) { return desk.zone.to_iso(moment); });
            }};
}

template <typename Draft, typename Enum>
Field<Draft> code_field(std::string name, std::optional<Enum> Draft::*member, Need need, std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            code_shape<Enum>(),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.template code<Enum>(); },
            [member](const Draft& draft, const Desk&) {
                return or_null(draft.*member, [](Enum value) { return code_of(value); });
            }};
}

/// A code that has a value of its own when nothing is said.
template <typename Draft, typename Enum>
Field<Draft> code_field(std::string name, Enum Draft::*member, Need need, std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            code_shape<Enum>(),
            [member](Draft& draft, const Cell& cell) {
                draft.*member = cell.template code<Enum>().value_or(Draft{}.*member);
            },
            [member](const Draft& draft, const Desk&) { return Json(code_of(draft.*member)); }};
}

template <typename Draft, typename Enum>
Field<Draft> codes_field(std::string name, std::set<Enum> Draft::*member, Need need, std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            list_shape(code_shape<Enum>()),
            [member](Draft& draft, const Cell& cell) {
                (draft.*member).clear();
                for (const auto& item : cell.items())
                    if (const auto value = item.template code<Enum>())
                        (draft.*member).insert(*value);
            },
            [member](const Draft& draft, const Desk&) {
                Json codes = Json::array();
                for (const Enum each : draft.*member)
                    codes.push_back(code_of(each));
                return codes;
            }};
}

template <typename Draft, typename Id>
Field<Draft> key_field(std::string name, std::optional<Id> Draft::*member, std::string_view kind, Need need,
                       std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            key_shape(kind),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.template key<Id>(); },
            [member](const Draft& draft, const Desk& desk) {
                return or_null(draft.*member, [&desk](Id id) { return key_of(desk.records, id); });
            }};
}

template <typename Draft, typename Id>
Field<Draft> keys_field(std::string name, std::set<Id> Draft::*member, std::string_view kind, std::string meaning)
{
    return {std::move(name),
            Need::optional,
            std::move(meaning),
            list_shape(key_shape(kind)),
            [member](Draft& draft, const Cell& cell) {
                (draft.*member).clear();
                for (const auto& item : cell.items())
                    if (const auto id = item.template key<Id>())
                        (draft.*member).insert(*id);
            },
            [member](const Draft& draft, const Desk& desk) {
                Json keys = Json::array();
                for (const Id each : draft.*member)
                    keys.push_back(key_of(desk.records, each));
                return keys;
            }};
}

/// A list of objects, each with fields of its own.
template <typename Draft, typename Item>
Field<Draft> list_field(std::string name, std::vector<Item> Draft::*member, Fields<Item> fields, Need need,
                        std::string meaning)
{
    auto shape = list_shape(object_shape(fields));
    return {std::move(name),
            need,
            std::move(meaning),
            std::move(shape),
            [member, fields](Draft& draft, const Cell& cell) {
                (draft.*member).clear();
                for (const auto& item : cell.items())
                    read_into((draft.*member).emplace_back(), item, fields);
            },
            [member, fields](const Draft& draft, const Desk& desk) {
                Json list = Json::array();
                for (const auto& item : draft.*member)
                    list.push_back(shown(item, desk, fields));
                return list;
            }};
}

} // namespace clinic::cli
