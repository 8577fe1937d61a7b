#pragma once

#include "db/engine/statement.h"
#include "domain/formulas/concentration.h"

namespace clinic::db {

/// A column of microlitres that may be empty.
[[nodiscard]] inline std::optional<Volume> volume_in(const Statement& row, const char* column)
{
    const auto microlitres = row.get<std::optional<std::int64_t>>(column);
    return microlitres ? std::optional(Volume{*microlitres}) : std::nullopt;
}

[[nodiscard]] inline std::optional<std::int64_t> microlitres_of(const std::optional<Volume>& volume)
{
    return volume ? std::optional(volume->microlitres) : std::nullopt;
}

} // namespace clinic::db
