#include "domain/formulas/lots_taken.h"

namespace clinic {

namespace {

using enum LotFault;

/// Collects what is wrong with the lot of one ingredient.
class LotJudge {
public:
    LotJudge(std::vector<LotFaultFound>& found, std::string name) : found_(found), name_(std::move(name)) {}

    void find(LotFault fault, std::vector<Mention> more = {}, const std::string& lot = {})
    {
        std::vector<Mention> mentions{{"ingredient", name_}};
        if (!lot.empty())
            mentions.push_back({"lot", lot});
        mentions.insert(mentions.end(), more.begin(), more.end());
        found_.push_back({fault, std::move(mentions), name_});
    }

private:
    std::vector<LotFaultFound>& found_;
    std::string name_;
};

/// A counted lot must have as much as is taken of it.
void judge_stock(LotJudge& judge, const LotOnFile& lot, const Decimal* used)
{
    if (used && !lot.on_hand)
        judge.find(not_counted, {{"amount", *used}}, lot.code);
    if (!lot.on_hand)
        return;
    const std::vector<Mention> left{{"left", *lot.on_hand}};
    if (*lot.on_hand <= Decimal())
        judge.find(used_up, left, lot.code);
    else if (!used)
        judge.find(amount_missing, left, lot.code);
    else if (*lot.on_hand < *used)
        judge.find(not_enough, left, lot.code);
}

void judge_lot(LotJudge& judge, const LotOnFile& lot, std::optional<Day> day)
{
    if (day && lot.expires && !in_date(lot.expires, *day))
        judge.find(expired, {{"expires", *lot.expires}}, lot.code);
    if (lot.hold)
        judge.find(held, {{"since", lot.hold->since}, {"reason", lot.hold->reason}}, lot.code);
}

} // namespace

std::vector<LotFaultFound> faults_of(const LotsTaken& taken, const TakenFor& mix,
                                     const std::map<LotId, LotOnFile>& lots, std::optional<Day> day)
{
    std::vector<LotFaultFound> found;
    for (const auto& [ingredient, name] : mix.names) {
        LotJudge judge(found, name);
        const auto chosen = taken.lots.find(ingredient);
        const auto lot = chosen == taken.lots.end() ? lots.end() : lots.find(chosen->second);
        if (lot == lots.end()) {
            judge.find(missing);
            continue;
        }
        if (lot->second.ingredient != ingredient)
            judge.find(of_other_ingredient, {}, lot->second.code);
        judge_lot(judge, lot->second, day);
        const auto used = taken.used.find(ingredient);
        if (!taken.from_vial.contains(ingredient))
            judge_stock(judge, lot->second, used == taken.used.end() ? nullptr : &used->second);
        else if (used != taken.used.end())
            judge.find(taken_already, {}, lot->second.code);
    }
    for (const auto& [ingredient, lot] : taken.lots)
        if (!mix.names.contains(ingredient))
            found.push_back({unexpected, {{"version", mix.whole}}, {}});
    return found;
}

} // namespace clinic
