#pragma once

#include "base/codes.h"
#include "base/strong_id.h"
#include "reports/names.h"

#include <string>
#include <vector>

namespace clinic {

/// All values of a value set, as a drop-down list offers them.
template <typename Enum>
[[nodiscard]] std::vector<Named<Enum>> all_named(const Words& words)
{
    std::vector<Named<Enum>> all;
    for (const Enum each : all_of<Enum>())
        all.push_back({each, std::string(code_of(each)), name_of(words, each)});
    return all;
}

/// Something a person may look for; `why_not` says why it cannot be chosen now.
template <typename Id>
struct Choosable {
    Id id;
    std::string key;
    std::string name;
    std::string why_not = {};
};

} // namespace clinic
