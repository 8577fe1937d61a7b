#pragma once

#include "db/writing.h"

#include <iosfwd>

namespace clinic::db {

/// The bytes of files, in pieces of 256 KiB, once for all things that have them. Without `writing` it only reads.
class ContentTable {
public:
    ContentTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    /// The number that bytes of this digest have, or will have once they are put.
    struct Number {
        std::int64_t value;
        bool on_file;
    };
    [[nodiscard]] Number number_of(const std::string& sha256);
    /// Reads the bytes piece by piece where they are not on file yet; throws when they are not those of the digest.
    void put(const Number&, const std::string& sha256, std::uint64_t size, std::istream&);
    /// Writes the bytes piece by piece; throws when they are not what their digest says.
    void write(std::int64_t number, std::ostream&) const;

private:
    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] KindOfThing content_kind();

} // namespace clinic::db
