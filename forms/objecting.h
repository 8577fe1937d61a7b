#pragma once

#include "forms/kit/convert.h"
#include "forms/kit/objection.h"
#include "forms/kit/type_ahead.h"
#include "screens/named.h"
#include "screens/told.h"

#include <vector>

namespace clinic::ui {

/// What a screen said, as a form shows it.
[[nodiscard]] inline Objection objection(const Told& told)
{
    const auto kind = told.weight == Weight::refused    ? Objection::Kind::refused
                      : told.weight == Weight::question ? Objection::Kind::question
                                                        : Objection::Kind::warning;
    return {told.field, to_wx(told.sentence), kind};
}

[[nodiscard]] inline std::vector<Objection> objections(const std::vector<Told>& all)
{
    std::vector<Objection> shown;
    shown.reserve(all.size());
    for (const auto& told : all)
        shown.push_back(objection(told));
    return shown;
}

/// What a screen lets choose, as a type-ahead offers it.
template <typename Id>
[[nodiscard]] std::vector<Offer<Id>> offers(const std::vector<Choosable<Id>>& all)
{
    std::vector<Offer<Id>> offered;
    offered.reserve(all.size());
    for (const auto& each : all)
        offered.push_back({each.id, each.key, each.name, each.why_not});
    return offered;
}

} // namespace clinic::ui
