#pragma once

#include "db/care_clinic.h"

#include <catch2/catch.hpp>

#include <array>
#include <random>

namespace clinic::testing {

/// Attempts to change rows that are never changed, made up from the columns of their table.
class Meddler {
public:
    Meddler(const CareClinic& clinic, std::string table, std::string mine)
        : table_(std::move(table))
        , mine_(std::move(mine))
    {
        SQLite::Database other(clinic.file.string(), SQLite::OPEN_READONLY);
        SQLite::Statement row(other, "SELECT name FROM pragma_table_info('" + table_ + "')");
        while (row.executeStep())
            columns_.push_back(row.getColumn(0).getString());
    }

    [[nodiscard]] std::string attempt()
    {
        switch (dice_() % 3) {
        case 0: return "UPDATE " + table_ + " SET " + column() + " = " + something() + " WHERE " + mine_;
        case 1: return "PRAGMA foreign_keys = OFF; DELETE FROM " + table_ + " WHERE " + mine_;
        default:
            return "INSERT OR REPLACE INTO " + table_ + " SELECT " + copied() + " FROM " + table_ + " WHERE " + mine_;
        }
    }

private:
    [[nodiscard]] const std::string& column() { return columns_[dice_() % columns_.size()]; }
    [[nodiscard]] std::string something()
    {
        constexpr std::array values{"0", "1", "'x'", "''", "NULL", "123456789", "'no'", "-1"};
        return values.at(dice_() % values.size());
    }
    /// The row as it is but for one column; it still belongs to what it belonged to.
    [[nodiscard]] std::string copied()
    {
        std::string other = column();
        while (other.ends_with("_id"))
            other = column();
        std::string list;
        for (const auto& each : columns_)
            list += (list.empty() ? "" : ", ") + (each == other ? something() : each);
        return list;
    }

    std::string table_;
    std::string mine_;
    std::vector<std::string> columns_;
    std::mt19937 dice_{20'261'122};
};

/// Each attempt on these rows is refused by the record, or found by its verification.
inline void meddle_a_hundred_times(CareClinic& clinic, const std::string& table, const std::string& mine = "TRUE")
{
    Meddler meddler(clinic, table, mine);
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto text = meddler.attempt();
        INFO(text);
        if (clinic.refusal_of(text).empty())
            REQUIRE(clinic.verdict().first_broken);
    }
}

} // namespace clinic::testing
