#pragma once

#include "base/calendar.h"
#include "domain/clinic/actor.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace clinic {

/// One deed of one person. The request id makes a repeat of the same deed recognisable.
struct Deed {
    Actor actor;
    std::string request_id;
};

/// Proof that a deed is durably in the record: the trail entry it left.
struct Receipt {
    std::string request_id;
    std::string kind; // of the first thing touched: "session"
    std::string key;  // what people call it: "S-000123"
    std::int64_t row = 0;
    std::int64_t sequence = 0;
    std::string digest;    // BLAKE2b-256 of the entry, in hex
    std::string deed = {}; // "session.sign"
};

/// What a deed left behind: the thing's id, what people call it, and the receipt.
template <typename Id>
struct Saved {
    Id id;
    std::string key;
    Receipt receipt;
};

/// One line of the trail, newest first in lists. `body` is the canonical before and after of each thing touched.
struct TrailRow {
    std::int64_t sequence;
    Moment at;
    std::string actor;
    std::string deed; // "session.sign"
    std::string kind;
    std::string key;
    std::string body;
};

/// What is wrong with the record, at the first place where it is.
enum class TrailFault {
    entry_missing,     // a number in the chain is not there
    entry_altered,     // an entry does not match its own digest
    chain_broken,      // an entry does not continue the one before it
    thing_altered,     // a row differs from what its last entry says
    content_altered,   // a frozen content does not match the digest it was frozen with
    thing_removed,     // a row is gone that its last entry says is there
    thing_unaccounted, // a row that no entry speaks of
};

struct TrailVerdict {
    std::int64_t entries = 0;
    std::string head; // digest of the last entry
    struct Broken {
        TrailFault fault;
        std::int64_t sequence; // 0 when no entry speaks of the thing
        std::string kind, key;
    };
    std::optional<Broken> first_broken;
    bool cancelled = false;
};

/// The append-only trail of every change.
class TrailStore {
public:
    virtual ~TrailStore() = default;
    [[nodiscard]] virtual std::vector<TrailRow> newest(std::size_t most) const = 0;
    [[nodiscard]] virtual std::vector<TrailRow> about(const std::string& kind, std::int64_t row) const = 0;
    [[nodiscard]] virtual std::optional<Receipt> receipt_of(const std::string& request_id) const = 0;
    /// Every receipt ever given must be found unchanged; `progress` gets 0–100 and may return false to cancel.
    [[nodiscard]] virtual TrailVerdict verify(const std::function<bool(int)>& progress) const = 0;
};

} // namespace clinic
