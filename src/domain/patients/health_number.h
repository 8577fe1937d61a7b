#pragma once

#include <string_view>

namespace clinic {

/// False when it has the form of a patient's national number and its check digits are wrong: the French NIR with its
/// key (15 characters), the Greek AMKA (11 digits) or the British NHS number (10 digits), domain.md 4.3. Spaces and
/// hyphens do not count; of any other form nothing is known that could be checked.
[[nodiscard]] bool looks_right(std::string_view health_number);

} // namespace clinic
