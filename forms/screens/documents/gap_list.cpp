#include "screens/documents/gap_list.h"

#include "records/formulas.h"
#include "reports/names.h"
#include "screens/documents/document_file.h"
#include "services/documents/completeness.h"

namespace clinic {

namespace {

enum class GapColumn { thing, of, what, state, sessions };

/// So wide that numbers of sessions sort as text.
constexpr std::size_t sorted_digits = 12;

} // namespace

std::string GapList::figure() const
{
    const Words& words = desk().words;
    const auto all = completeness_of_year(desk().records, desk().actor, desk().today());
    const auto permille = all.permille();
    if (!permille)
        return words("No session was signed in the last 12 months.");
    const auto percent =
        std::to_string(*permille / 10) + decimal_sign(words.language()) + std::to_string(*permille % 10);
    return fill(
        words("Of {percent} % of the sessions of the last 12 months ({complete} of {sessions}) every ingredient "
              "has its lot, expiry and documents."),
        {{"percent", percent}, {"complete", std::to_string(all.complete)}, {"sessions", std::to_string(all.sessions)}});
}

std::vector<Column> GapList::columns() const
{
    const Words& words = desk().words;
    return {{words("Lot or ingredient"), 210},
            {words("Ingredient"), 210},
            {words("Paper"), 230},
            {words("State"), 110},
            {words("Sessions without it"), 140, true}};
}

std::vector<PaperGap> GapList::read() const
{
    return completeness_of_year(desk().records, desk().actor, desk().today()).gaps;
}

std::string GapList::cell_of(const PaperGap& gap, int column) const
{
    using enum GapColumn;
    switch (static_cast<GapColumn>(column)) {
    case thing: return owner_name(desk(), gap.at);
    case of:
        return gap.at.kind == OwnerKind::lot ? desk().records.formulas().lot(LotId(gap.at.row)).value().ingredient_name
                                             : "";
    case what: return name_of(desk().words, gap.what);
    case state: return name_of(desk().words, gap.state);
    case sessions: return std::to_string(gap.sessions);
    default: return {};
    }
}

std::string GapList::order_of(const PaperGap& gap, int column) const
{
    if (static_cast<GapColumn>(column) != GapColumn::sessions)
        return HeldList::order_of(gap, column);
    const auto number = std::to_string(gap.sessions);
    return std::string(sorted_digits - std::min(sorted_digits, number.size()), '0') + number;
}

Tone GapList::tone(long /*row*/, int column)
{
    return static_cast<GapColumn>(column) == GapColumn::state ? Tone::warning : Tone::plain;
}

} // namespace clinic
