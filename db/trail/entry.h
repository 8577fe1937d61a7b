#pragma once

#include "db/engine/connection.h"
#include "db/trail/journal.h"
#include "records/trail.h"

namespace clinic::db {

/// One row of the table `trail`, whole.
struct TrailEntry {
    std::int64_t sequence = 0;
    Moment at{};
    std::int64_t account = 0;
    std::string actor;
    std::string deed;
    std::string request_id;
    std::string kind;
    std::string key;
    std::int64_t row = 0;
    std::string body;
    std::string previous; // digest of the entry before; of the first one: zeros
    std::string digest;
};

/// The columns of `trail` in the order that `entry_in` reads them.
inline constexpr const char* trail_columns =
    "seq, at, account_id, actor_name, deed, request_id, kind, key, row_id, body, previous, digest";
[[nodiscard]] TrailEntry entry_in(const Statement& row);

/// The digest that the first entry continues.
[[nodiscard]] const std::string& digest_of_nothing();
/// BLAKE2b-256 in hex over all the entry's fields but the digest, each with its length, in the order of the columns.
[[nodiscard]] std::string digest_of(const TrailEntry&);
[[nodiscard]] Receipt receipt_of(const TrailEntry&);

/// Appends what a deed did to the trail, inside the transaction that did it.
/// A journal without a thing is the program's fault (std::logic_error): everything that is recorded is about something.
Receipt write_entry(Connection&, const Journal&, const Deed&, std::string_view deed_name, Moment at);

} // namespace clinic::db
