#pragma once

#include "domain/care/kept_draft.h"

#include <map>
#include <string>
#include <utility>

namespace clinic::db {

/// What was written but for the points, as text: by its name and which one of that name.
using DraftValues = std::map<std::pair<std::string, std::string>, std::string>;

[[nodiscard]] DraftValues values_of(const WrittenSession&);
/// What cannot be read, or has a name that this program does not know, is left out.
[[nodiscard]] WrittenSession written_from(const DraftValues&);

/// Text that a broken or strange row may hold; nothing where it is no such value, or one that nobody could reckon with.
[[nodiscard]] std::optional<Moment> moment_within_reason(std::int64_t milliseconds);
[[nodiscard]] std::optional<Volume> volume_within_reason(std::int64_t microlitres);

} // namespace clinic::db
