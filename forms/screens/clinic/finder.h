#pragma once

#include "domain/ids.h"
#include "screens/desk.h"

#include <variant>
#include <vector>

namespace clinic {

/// Something the find box found, and where it leads.
struct Found {
    std::variant<PatientId, SessionId, ReactionId, FormulaId, LotId, RequestId, PrpId, ChangeRequestId> thing;
    std::string key;
    std::string name;
};

/// One box for everything: patients by name, number, phone and birth date; formulas and lots by code and name;
/// sessions, reactions, requests and changes of formulas by number; own plasma by number and by the lots of its kit and
/// agents. Without text the newest patients are offered.
[[nodiscard]] std::vector<Found> find(const Desk&, const std::string& typed);

} // namespace clinic
