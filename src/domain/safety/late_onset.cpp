#include "domain/safety/late_onset.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace clinic {

bool may_be_nodule_or_abscess(std::string_view term)
{
    static constexpr std::array<std::string_view, 4> terms{
        "SKIN_INFECTION",
        "SOFT_TISSUE_INFECTION", // abscess
        "SKIN_INDURATION",
        "SKIN_OTHER", // nodule, granuloma
    };
    return std::find(terms.begin(), terms.end(), term) != terms.end();
}

std::vector<Sign> signs_to_culture(Day session, Day onset, const std::vector<Sign>& signs)
{
    std::vector<Sign> suspicious;
    const auto after = onset - session;
    if (after >= late_onset_from && after <= late_onset_until)
        std::copy_if(signs.begin(), signs.end(), std::back_inserter(suspicious),
                     [](const auto& sign) { return may_be_nodule_or_abscess(sign.term); });
    return suspicious;
}

std::vector<Sign> signs_to_culture(Day session, const ReactionDraft& reaction,
                                   const std::vector<ReactionFollowUpOnFile>& in_the_order_given)
{
    auto suspicious = signs_to_culture(session, reaction.onset.value(), reaction.signs);
    std::set<std::string> seen;
    for (const auto& sign : reaction.signs)
        seen.insert(sign.term);
    for (const auto& each : in_the_order_given)
        for (const auto& sign : signs_to_culture(session, each.follow_up.seen.value(), each.follow_up.signs))
            if (seen.insert(sign.term).second)
                suspicious.push_back(sign);
    return suspicious;
}

} // namespace clinic
