#include "reports/names.h"

namespace clinic {

namespace {

/// The number that plural forms go by: 1 only for exactly one; what lies between counts as no number of things.
long plural_count(const Decimal& amount)
{
    constexpr std::int64_t one = 1'000'000'000;
    return amount.billionths() % one == 0 || amount.billionths() > 2 * one
               ? static_cast<long>(amount.billionths() / one)
               : 0;
}

} // namespace

std::string name_of(const Words& words, LegalClass value)
{
    using enum LegalClass;
    switch (value) {
    case medicine: return words("Medicine");
    case magistral: return words("Compounded by a pharmacy");
    case medical_device: return words("Medical device");
    case mdr_annex_xvi: return words("Aesthetic device (MDR annex XVI)");
    case autologous_blood: return words("The patient's own blood");
    case cosmetic: return words("Cosmetic");
    case homeopathic: return words("Homeopathic medicine");
    case unknown: return words("Not known");
    }
    return {};
}

std::string name_of(const Words& words, MovementKind value)
{
    using enum MovementKind;
    switch (value) {
    case received: return words("Received");
    case used: return words("Used in a session");
    case opened: return words("Opened or mixed");
    case wasted: return words("Wasted");
    case corrected: return words("Corrected");
    case returned: return words("Returned to the supplier");
    case given_back: return words("Given back");
    }
    return {};
}

std::string name_of(const Words& words, VialEvent value)
{
    using enum VialEvent;
    switch (value) {
    case drawn: return words("Session");
    case given_back: return words("Given back");
    case wasted: return words("Waste");
    }
    return {};
}

std::string name_of(const Words& words, StockUnit value)
{
    using enum StockUnit;
    switch (value) {
    case millilitre: return words("mL");
    case gram: return words("g");
    case vial: return words("vials");
    case ampoule: return words("ampoules");
    case syringe: return words("syringes");
    case piece: return words("pieces");
    }
    return {};
}

std::string amount_text(const Words& words, const Decimal& amount, StockUnit unit)
{
    using enum StockUnit;
    const long count = plural_count(amount);
    const auto plural = [&](const char* one, const char* many) {
        return fill(words.plural(one, many, count), {{"amount", to_people(amount, decimal_sign(words.language()))}});
    };
    switch (unit) {
    case millilitre:
    case gram: return to_people(amount, decimal_sign(words.language())) + "\u00a0" + name_of(words, unit);
    case vial: return plural("{amount} vial", "{amount} vials");
    case ampoule: return plural("{amount} ampoule", "{amount} ampoules");
    case syringe: return plural("{amount} syringe", "{amount} syringes");
    case piece: return plural("{amount} piece", "{amount} pieces");
    }
    return {};
}

} // namespace clinic
