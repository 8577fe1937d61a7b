#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clinic::db {

/// A thing that a deed touched, with its canonical text (db/trail/canonical.h) before and after.
struct Touched {
    std::string kind; // "session"
    std::string key;  // "S-000123"
    std::int64_t row = 0;
    std::optional<std::string> before; // nothing: it was not there
    std::optional<std::string> after;  // nothing: it is not there any more

    bool operator==(const Touched&) const = default;
};

/// What one Change touched, in order. The first thing gives its name to the receipt.
class Journal {
public:
    /// A thing touched again keeps its first `before`.
    void touched(Touched thing);

    [[nodiscard]] const std::vector<Touched>& things() const { return things_; }

    /// The things as a trail entry keeps them: "= kind row key", then "- " and "+ " before each line of before and
    /// after.
    [[nodiscard]] std::string body() const;

private:
    std::vector<Touched> things_;
    std::map<std::pair<std::string, std::int64_t>, std::size_t> places_; // of kind and row in things_
};

/// Reads back what Journal::body wrote; throws RecordTrouble (record_damaged) for any other text.
[[nodiscard]] std::vector<Touched> things_in(const std::string& body);

} // namespace clinic::db
