#pragma once

#include "base/calendar.h"
#include "base/codes.h"
#include "base/decimal.h"
#include "base/outcome.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace clinic {

/// How much a broken rule weighs: it stops the save, it asks to be confirmed, or it only warns.
enum class Weight { refused, question, warning };

/// A value that a sentence names where {name} stands; the wording writes it in the reader's language.
struct Mention {
    std::string_view name;
    std::variant<std::string, Day, Moment, Decimal, std::int64_t> value;
};

/// One rule that a draft breaks, with the values its sentence names.
template <typename Rule>
struct Violation {
    Rule rule;
    std::vector<Mention> mentions = {};
    std::string line =
        {}; // which line of a list the rule speaks about (an ingredient's key, a sign's code), or nothing
};

template <typename Rule>
using Violations = std::vector<Violation<Rule>>;

/// Collects broken rules in the order of the form.
template <typename Rule>
class Verdict {
public:
    void require(bool holds, Rule otherwise, std::vector<Mention> mentions = {}, std::string line = {})
    {
        if (!holds)
            broken_.push_back({otherwise, std::move(mentions), std::move(line)});
    }
    [[nodiscard]] bool clean() const { return broken_.empty(); }
    [[nodiscard]] Violations<Rule> broken() && { return std::move(broken_); }

private:
    Violations<Rule> broken_;
};

/// True when these violations keep the draft out of the record (warnings alone do not).
template <typename Rule>
[[nodiscard]] bool stops(const Violations<Rule>& violations)
{
    return std::any_of(violations.begin(), violations.end(),
                       [](const auto& each) { return weight_of(each.rule) != Weight::warning; });
}

template <typename Rule>
[[nodiscard]] bool contains(const Violations<Rule>& violations, Rule rule)
{
    return std::any_of(violations.begin(), violations.end(), [rule](const auto& each) { return each.rule == rule; });
}

/// A draft that passed its subject's rules. Stores take nothing else, and `accept` is the only way to get one.
template <typename Draft, typename Facts, typename Rule>
class Accepted {
public:
    using Outcome = clinic::Outcome<Accepted, Violations<Rule>>;

    static Outcome accept(const Draft& draft, const Facts& facts)
    {
        auto broken = check(draft, facts);
        if (stops(broken))
            return broken;
        return Accepted(draft);
    }

    [[nodiscard]] const Draft& operator*() const { return draft_; }
    [[nodiscard]] const Draft* operator->() const { return &draft_; }

private:
    explicit Accepted(Draft draft) : draft_(std::move(draft)) {}
    Draft draft_;
};

} // namespace clinic
