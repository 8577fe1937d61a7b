#pragma once

#include "domain/formulas/concentration.h"
#include "main/cli/field.h"

namespace clinic::cli {

/// An exact number in a unit.
template <typename Draft>
Field<Draft> number_field(std::string name, std::optional<Decimal> Draft::*member, std::string_view unit, Need need,
                          std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            decimal_shape(unit),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.decimal(); },
            [member](const Draft& draft, const Desk&) {
                return or_null(draft.*member, [](const Decimal& value) { return value.text(); });
            }};
}

/// The millilitres of a cell, exact to the microlitre.
inline std::optional<Volume> volume_in(const Cell& cell)
{
    const auto typed = cell.decimal();
    const auto volume = typed ? millilitres(*typed) : std::nullopt;
    if (typed && !volume)
        cell.odd(ReadingRule::number_too_fine, {{"given", typed->text()}});
    return volume;
}

template <typename Draft>
Field<Draft> volume_field(std::string name, std::optional<Volume> Draft::*member, Need need, std::string meaning)
{
    return {std::move(name),
            need,
            std::move(meaning),
            decimal_shape("mL"),
            [member](Draft& draft, const Cell& cell) { draft.*member = volume_in(cell); },
            [member](const Draft& draft, const Desk&) {
                return or_null(draft.*member, [](Volume volume) { return in_millilitres(volume).text(); });
            }};
}

/// The fields of a part, on what the part belongs to.
template <typename Whole, typename Part>
void add_fields_of(Part Whole::*part, const Fields<Part>& fields, Fields<Whole>& all)
{
    for (const auto& field : fields)
        all.push_back(
            {field.name, field.need, field.meaning, field.shape,
             [part, read = field.read](Whole& whole, const Cell& cell) { read(whole.*part, cell); },
             [part, show = field.show](const Whole& whole, const Desk& desk) { return show(whole.*part, desk); }});
}

} // namespace clinic::cli
