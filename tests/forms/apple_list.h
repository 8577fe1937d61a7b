#pragma once

#include "base/text.h"
#include "screens/list_source.h"

#include <array>
#include <string>

namespace clinic::testing {

/// Any number of apples, none of them kept: every cell is made from its row's number.
class AppleList final : public ListSource {
public:
    explicit AppleList(long count) : count_(count) {}

    [[nodiscard]] std::vector<Column> columns() const override
    {
        return {{"Number", 100}, {"Sort", 260}, {"State", 180}, {"Grams", 100, true}};
    }
    [[nodiscard]] long size() override { return filter_.empty() ? count_ : filter_ == "seven" ? 7 : 0; }
    [[nodiscard]] std::string cell(long row, int column) override
    {
        static constexpr std::array sorts{"Boskoop", "Reinette dorée", "Φιρίκι", "Cox", "Gala"};
        static constexpr std::array states{"fresh", "9 days late", "rotten", "fresh", "eaten"};
        const long number = ascending ? row + 1 : size() - row;
        switch (column) {
        case 0: return "A-" + std::to_string(number);
        case 1: return sorts[static_cast<std::size_t>(number % 5)];
        case 2: return states[static_cast<std::size_t>(number % 5)];
        default: return std::to_string(90 + number % 70);
        }
    }
    [[nodiscard]] Tone tone(long row, int column) override
    {
        const auto state = cell(row, 2);
        if (column != 2 || state == "fresh")
            return Tone::plain;
        return state == "rotten" ? Tone::danger : state == "eaten" ? Tone::muted : Tone::warning;
    }
    void sort_by(int /*column*/, bool rising) override { ascending = rising; }
    void filter(const std::string& text) override { filter_ = trimmed(text); }

    bool ascending = true;

private:
    long count_;
    std::string filter_;
};

} // namespace clinic::testing
