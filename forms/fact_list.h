#pragma once

#include "forms/kit/convert.h"
#include "forms/kit/fact_rows.h"

namespace clinic::ui {

/// What a screen knows, as labels with values.
template <typename Facts>
[[nodiscard]] std::vector<Fact> fact_list(const Facts& facts)
{
    std::vector<Fact> list;
    list.reserve(std::size(facts));
    for (const auto& fact : facts)
        list.push_back({to_wx(fact.label), to_wx(fact.value)});
    return list;
}

} // namespace clinic::ui
