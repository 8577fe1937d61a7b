#include "screens/formulas/trace.h"

#include "reports/names.h"
#include "reports/papers/recall.h"
#include "screens/day_words.h"
#include "screens/formulas/lot_list.h"
#include "screens/formulas/vial_list.h"
#include "services/formulas/lots.h"
#include "services/safety/recall.h"

namespace clinic {

namespace {

enum class TraceColumn { session, state, started, patient_number, patient, practitioner, version };

TraceFile::Head head_of(const Desk& desk, const LotRow& row)
{
    auto facts = row.ingredient_name + " · " + row.lot.manufacturer;
    if (row.lot.expires)
        facts += " · " + to_people(*row.lot.expires);
    const auto [state, tone] = expiry_words(desk.words, desk.today(), row.lot.expires, lot_warning_days);
    TraceFile::Head head{row.lot.code, facts, row.key, {{state, tone}}};
    if (row.on_hand && row.lot.unit)
        head.marks.push_back(
            {fill(desk.words("On hand: {amount}"), {{"amount", amount_text(desk.words, *row.on_hand, *row.lot.unit)}}),
             *row.on_hand > Decimal() ? Tone::plain : Tone::warning});
    return head;
}

TraceFile::Head head_of(const Desk& desk, const VersionRow& row)
{
    const bool in_force = row.state == VersionState::effective;
    return {row.key, row.formula_name, {}, {{name_of(desk.words, row.state), in_force ? Tone::good : Tone::muted}}};
}

TraceFile::Head head_of(const Desk& desk, const VialRow& row)
{
    const auto opened = desk.zone().to_people(row.vial.opened.value());
    const auto [state, tone] = vial_state(desk, row);
    TraceFile::Head head{
        row.name, mixed_or_opened(desk.words, row) + " · " + opened + " · " + row.opened_by_name, row.key, {}};
    if (!row.hold)
        head.marks.push_back({state, tone});
    head.marks.push_back({left_text(desk, row), Tone::plain});
    return head;
}

/// The row of the thing: what `use` makes of a lot, a version or a vial.
template <typename Use>
auto of_thing(const FormulaStore& formulas, const HeldThing& thing, Use use)
{
    if (const auto* const lot = std::get_if<LotId>(&thing))
        return use(formulas.lot(*lot).value());
    if (const auto* const version = std::get_if<VersionId>(&thing))
        return use(formulas.version(*version).value());
    return use(formulas.vial(std::get<VialId>(thing)).value());
}

} // namespace

std::vector<Column> Trace::columns() const
{
    const Words& words = desk().words;
    return {{words("Session"), 110},        {words("State"), 110},   {words("Started"), 140},
            {words("Patient number"), 130}, {words("Patient"), 200}, {words("Practitioner"), 170},
            {words("Version"), 120}};
}

std::vector<SessionRow> Trace::read() const
{
    const auto& care = desk().records.care();
    auto rows = care.unsigned_sessions_with(thing_);
    const auto treated = std::visit([&care](auto id) { return care.sessions_with(id); }, thing_);
    rows.insert(rows.end(), treated.begin(), treated.end());
    return rows;
}

Tone Trace::tone(long row, int column)
{
    const bool waits = static_cast<TraceColumn>(column) == TraceColumn::state && at(row).state == SessionState::open;
    return waits ? Tone::warning : Tone::plain;
}

std::string Trace::cell_of(const SessionRow& row, int column) const
{
    using enum TraceColumn;
    switch (static_cast<TraceColumn>(column)) {
    case session: return row.key;
    case state: return name_of(desk().words, row.state);
    case started: return desk().zone().to_people(row.started);
    case patient_number: return row.patient_key;
    case patient: return row.patient_name;
    case practitioner: return row.practitioner_name;
    case version: return row.version_key;
    default: return {};
    }
}

std::string Trace::order_of(const SessionRow& row, int column) const
{
    return static_cast<TraceColumn>(column) == TraceColumn::started ? to_iso(row.started)
                                                                    : HeldList::order_of(row, column);
}

TraceFile::Head TraceFile::head() const
{
    auto head = of_thing(desk_.records.formulas(), thing_, [this](const auto& row) { return head_of(desk_, row); });
    if (held())
        head.marks.insert(head.marks.begin(), {desk_.words("on hold"), Tone::danger});
    return head;
}

std::optional<HoldOnFile> TraceFile::hold() const
{
    return of_thing(desk_.records.formulas(), thing_, [](const auto& row) { return row.hold; });
}

std::string TraceFile::hold_text() const
{
    const auto held = hold();
    if (!held)
        return {};
    return fill(desk_.words("On hold since {since}, by {who}: {reason}"),
                {{"since", desk_.zone().to_people(held->since)}, {"who", held->by}, {"reason", held->reason}});
}

SaveOutcome<HoldId> TraceFile::put_on_hold(const std::string& reason)
{
    return told(desk_, clinic::put_on_hold(desk_.records, desk_.deed(), {.thing = thing_, .reason = reason}));
}

SaveOutcome<HoldId> TraceFile::release(const std::string& reason)
{
    return told(desk_, release_hold(desk_.records, desk_.deed(), {.thing = thing_, .reason = reason}));
}

papers::Document TraceFile::list() const
{
    return papers::recall(recall_list_of(desk_.records, desk_.actor, thing_), desk_.words);
}

std::string TraceFile::list_name() const
{
    const auto now = head();
    return now.number.empty() ? now.name : now.number;
}

} // namespace clinic
