#include "reports/regime_names.h"

namespace clinic {

std::string name_of(const Words& words, Regime value)
{
    using enum Regime;
    switch (value) {
    case ich_medicine: return words("medicines (ICH)");
    case eu_cosmetic: return words("cosmetics in the EU");
    case eu_device: return words("devices in the EU (MDR)");
    case us_cosmetic: return words("cosmetics in the US (MoCRA)");
    }
    return {};
}

} // namespace clinic
