#pragma once

#include <cstdint>
#include <optional>

namespace clinic {

/// Two groups, with and without what is counted: a and b of the first, c and d of the second.
struct TwoByTwo {
    std::int64_t a;
    std::int64_t b;
    std::int64_t c;
    std::int64_t d;
};
/// Whether there is somebody in the table, no count is negative and none above `most_counted`.
[[nodiscard]] bool is_possible(const TwoByTwo&);

/// Fisher's exact test (domain.md 3.7). `greater` is the p of an `a` as high as this or higher, `less` as low or lower.
struct FisherTest {
    double two_sided; // all tables that are not more probable, with R's relative tolerance of 1e-7
    double greater;
    double less;
    std::optional<double> odds_ratio;             // of the sample, ad/bc, the one to show; may be infinite; not of 0/0
    std::optional<double> conditional_odds_ratio; // the likeliest given the margins, as R prints it
};
/// Nothing of an impossible table; no odds ratio where the margins allow one table only.
[[nodiscard]] std::optional<FisherTest> fisher(const TwoByTwo&);

/// A chi-square with one degree of freedom and its p.
struct ChiSquare {
    double value;
    double p;
};
/// Pearson's chi-square (domain.md 3.8); nothing of an impossible table or where a row or a column is empty.
[[nodiscard]] std::optional<ChiSquare> pearson_chi_square(const TwoByTwo&);
/// The same with Yates's correction (domain.md 3.8), which is never negative.
[[nodiscard]] std::optional<ChiSquare> yates_chi_square(const TwoByTwo&);

} // namespace clinic
