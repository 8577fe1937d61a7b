#include "domain/documents/completeness.h"

#include <algorithm>
#include <tuple>

namespace clinic {

namespace {

bool serves(DocumentType type, ExpectedPaper what)
{
    switch (what) {
    case ExpectedPaper::analysis: return type == DocumentType::certificate_of_analysis;
    case ExpectedPaper::notice: return type == DocumentType::instructions_for_use || type == DocumentType::leaflet;
    case ExpectedPaper::lot:
    case ExpectedPaper::expiry: return false;
    }
    return false;
}

using GapKey = std::tuple<DocumentOwner, ExpectedPaper, PaperState>;

/// What the sessions of one row lack, each thing once.
std::vector<GapKey> gaps_of(const InjectedTogether& row, const std::map<IngredientId, IngredientPapers>& ingredients,
                            const std::map<LotId, LotPapers>& lots)
{
    std::vector<GapKey> gaps;
    const auto note = [&gaps](const DocumentOwner& at, const std::vector<PaperCheck>& checks) {
        for (const auto& each : checks)
            if (each.state != PaperState::there)
                gaps.emplace_back(at, each.what, each.state);
    };
    for (const auto ingredient : row.ingredients) {
        const auto& papers = ingredients.at(ingredient);
        const auto lot = std::find_if(row.lots.begin(), row.lots.end(),
                                      [&](LotId id) { return lots.at(id).ingredient == ingredient; });
        if (!papers.expected)
            continue; // the patient's own blood: of no lot, and without papers of a maker
        if (lot == row.lots.end())
            gaps.emplace_back(ingredient, ExpectedPaper::lot, PaperState::missing);
        else
            note(*lot, papers_of_lot(lots.at(*lot), row.day));
        note(ingredient, papers_of_ingredient(papers, row.day));
    }
    return gaps;
}

} // namespace

PaperState state_of(ExpectedPaper what, const std::vector<PaperOnFile>& papers, Day day)
{
    auto state = PaperState::missing;
    for (const auto& each : papers) {
        if (!serves(each.type, what))
            continue;
        if (!each.valid_until || day <= *each.valid_until)
            return PaperState::there;
        state = PaperState::expired;
    }
    return state;
}

std::vector<PaperCheck> papers_of_lot(const LotPapers& lot, Day day)
{
    return {{ExpectedPaper::expiry, lot.expiry_said ? PaperState::there : PaperState::missing},
            {ExpectedPaper::analysis, state_of(ExpectedPaper::analysis, lot.papers, day)}};
}

std::vector<PaperCheck> papers_of_ingredient(const IngredientPapers& ingredient, Day day)
{
    if (!ingredient.expected)
        return {};
    return {{ExpectedPaper::notice, state_of(ExpectedPaper::notice, ingredient.papers, day)}};
}

std::optional<int> Completeness::permille() const
{
    if (sessions == 0)
        return std::nullopt;
    return static_cast<int>(complete * 1000 / sessions);
}

Completeness completeness(const std::vector<InjectedTogether>& injected,
                          const std::map<IngredientId, IngredientPapers>& ingredients,
                          const std::map<LotId, LotPapers>& lots)
{
    Completeness all;
    std::map<GapKey, std::int64_t> lacking;
    for (const auto& row : injected) {
        const auto gaps = gaps_of(row, ingredients, lots);
        all.sessions += row.sessions;
        if (gaps.empty())
            all.complete += row.sessions;
        for (const auto& each : gaps)
            lacking[each] += row.sessions;
    }
    for (const auto& [key, sessions] : lacking)
        all.gaps.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), sessions});
    std::stable_sort(all.gaps.begin(), all.gaps.end(),
                     [](const auto& one, const auto& other) { return one.sessions > other.sessions; });
    return all;
}

} // namespace clinic
