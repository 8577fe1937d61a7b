#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace clinic::cli {

/// Fields stay in the order they are written. A number with a fraction or an exponent is kept as its own letters (a
/// binary value), so that no digit of it is lost.
using Json = nlohmann::ordered_json;

/// One JSON value; nothing for text that is none, or that names a field twice.
[[nodiscard]] std::optional<Json> json_from(std::string_view);
/// The letters of a number as it was written; nothing for what is no number.
[[nodiscard]] std::optional<std::string> number_text(const Json&);

} // namespace clinic::cli
