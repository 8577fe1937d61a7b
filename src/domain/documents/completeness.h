#pragma once

#include "domain/documents/document.h"

#include <map>
#include <vector>

namespace clinic {

/// What must be on file of everything injected, so that a patient who asks can have it (domain.md 4.1, documents a
/// patient may ask for: 3 and 4).
enum class ExpectedPaper { lot, expiry, analysis, notice };
template <>
struct CodeTable<ExpectedPaper> {
    static constexpr auto rows = std::to_array<Code<ExpectedPaper>>({
        {ExpectedPaper::lot, "LOT"},
        {ExpectedPaper::expiry, "EXPIRY"},
        {ExpectedPaper::analysis, "COA"},
        {ExpectedPaper::notice, "IFU"},
    });
};
enum class PaperState { there, missing, expired };
template <>
struct CodeTable<PaperState> {
    static constexpr auto rows = std::to_array<Code<PaperState>>({
        {PaperState::there, "THERE"},
        {PaperState::missing, "MISSING"},
        {PaperState::expired, "EXPIRED"},
    });
};

/// A document as far as completeness looks at it.
struct PaperOnFile {
    DocumentType type;
    std::optional<Day> valid_until = {}; // its last day
};

/// Whether an analysis or a notice is among these and counts on the day; a leaflet is a notice too.
[[nodiscard]] PaperState state_of(ExpectedPaper, const std::vector<PaperOnFile>&, Day);

/// What is known of one ingredient, and of one lot of it.
struct IngredientPapers {
    bool expected = true; // of one that has papers at all
    std::vector<PaperOnFile> papers = {};
};
struct LotPapers {
    IngredientId ingredient;
    bool expiry_said = false; // a day, or that the label has none
    std::vector<PaperOnFile> papers = {};
};

/// Signed sessions of one day in which the same was injected.
struct InjectedTogether {
    Day day;
    std::vector<IngredientId> ingredients; // of the version
    std::vector<LotId> lots;               // that were noted
    std::int64_t sessions = 0;
};

/// Something that is missing, where it belongs, and how many sessions lack it.
struct PaperGap {
    DocumentOwner at; // a lot or an ingredient
    ExpectedPaper what;
    PaperState state;
    std::int64_t sessions = 0;
};

struct Completeness {
    std::int64_t sessions = 0;
    std::int64_t complete = 0;  // every ingredient has its lot, expiry and documents
    std::vector<PaperGap> gaps; // those that most sessions lack first

    /// In tenths of a percent, rounded down so that less than all is never 100 %; none where there is no session.
    [[nodiscard]] std::optional<int> permille() const;
};
[[nodiscard]] Completeness completeness(const std::vector<InjectedTogether>&,
                                        const std::map<IngredientId, IngredientPapers>&,
                                        const std::map<LotId, LotPapers>&);

/// What one lot, or one ingredient, lacks on a day or not: each expected paper with its state.
struct PaperCheck {
    ExpectedPaper what;
    PaperState state;
};
[[nodiscard]] std::vector<PaperCheck> papers_of_lot(const LotPapers&, Day);
[[nodiscard]] std::vector<PaperCheck> papers_of_ingredient(const IngredientPapers&, Day);

} // namespace clinic
