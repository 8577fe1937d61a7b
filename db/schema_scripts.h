#pragma once

#include <span>
#include <string_view>

namespace clinic::db {

/// Scripts in order: number N brings the schema from version N-1 to N.
using SchemaScripts = std::span<const std::string_view>;

/// The scripts of db/schema, embedded by db/CMakeLists.txt.
[[nodiscard]] SchemaScripts schema_scripts();

} // namespace clinic::db
