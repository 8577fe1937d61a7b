#include "domain/safety/regime.h"

#include <algorithm>
#include <iterator>

namespace clinic {

const std::set<Seriousness>& boxes_of(Regime regime)
{
    using enum Seriousness;
    using Boxes = std::set<Seriousness>;
    static const Boxes ich{death,      life_threatening,   hospitalisation,
                           disability, congenital_anomaly, medically_important};
    // "Medically important" does not exist there; an incapacity that passes counts.
    static const Boxes cosmetics{death,      life_threatening,   hospitalisation,
                                 disability, congenital_anomaly, temporary_incapacity};
    // A serious deterioration may pass, and needs an intervention to prevent worse: that is "medically important".
    static const Boxes devices{death,
                               life_threatening,
                               hospitalisation,
                               disability,
                               congenital_anomaly,
                               medically_important,
                               temporary_incapacity};
    // What needs an intervention to prevent one of the others is "medically important" again.
    static const Boxes mocra{death,      life_threatening,   hospitalisation,
                             disability, congenital_anomaly, medically_important,
                             infection,  disfigurement};
    static const Boxes none;
    switch (regime) {
    case Regime::ich_medicine: return ich;
    case Regime::eu_cosmetic: return cosmetics;
    case Regime::eu_device: return devices;
    case Regime::us_cosmetic: return mocra;
    }
    return none;
}

std::set<Seriousness> serious_under(Regime regime, const std::set<Seriousness>& ticked)
{
    const auto& boxes = boxes_of(regime);
    std::set<Seriousness> serious;
    std::set_intersection(ticked.begin(), ticked.end(), boxes.begin(), boxes.end(),
                          std::inserter(serious, serious.end()));
    return serious;
}

} // namespace clinic
