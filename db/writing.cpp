#include "db/writing.h"

namespace clinic::db {

std::string next_key(Connection& record, std::string_view prefix)
{
    constexpr std::size_t digits = 6;
    const auto number = record.first<std::int64_t>("INSERT INTO counter (prefix, last) VALUES ($1, 1) ON CONFLICT "
                                                   "(prefix) DO UPDATE SET last = counter.last + 1 RETURNING last",
                                                   prefix);
    std::string text = std::to_string(number.value());
    text.insert(0, digits - std::min(digits, text.size()), '0');
    return std::string(prefix) + '-' + text;
}

} // namespace clinic::db
