#include "screens/clinic/standing.h"

namespace clinic {

std::string standing_text(const Desk& desk)
{
    return fill(desk.words("Record sealed to #{number}"), {{"number", std::to_string(desk.records.version())}});
}

std::string saved_text(const Desk& desk)
{
    const auto iso = desk.zone().to_iso(desk.records.now()); // "2026-11-22T10:30:00+01:00"
    const auto clock = iso.substr(iso.find('T') + 1, std::string_view("10:30:00").size());
    return fill(desk.words("Saved {time}"), {{"time", clock}});
}

} // namespace clinic
