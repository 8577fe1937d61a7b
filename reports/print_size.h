#pragma once

#include "base/codes.h"

namespace clinic {

/// How large the words of a paper are, in percent of the usual size; large print runs on to further pages.
enum class PrintSize { normal, large, very_large };
template <>
struct CodeTable<PrintSize> {
    static constexpr auto rows = std::to_array<Code<PrintSize>>({
        {PrintSize::normal, "100"},
        {PrintSize::large, "150"},
        {PrintSize::very_large, "200"},
    });
};

} // namespace clinic
