#include "screens/care/session_choices.h"

#include "records/care.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/staff.h"

#include <algorithm>

namespace clinic {

namespace {

constexpr std::size_t patients_offered = 20;
constexpr std::size_t sessions_looked_back = 50;

/// Why nobody may use it now; empty when it is not on hold.
std::string why_held(const Words& words, const std::optional<HoldOnFile>& hold)
{
    return hold ? fill(words("on hold: {reason}"), {{"reason", hold->reason}}) : std::string();
}

/// Why a lot cannot be injected on that day.
std::string why_not_usable(const Words& words, const LotRow& row, Day on)
{
    if (row.hold)
        return why_held(words, row.hold);
    if (!in_date(row.lot.expires, on))
        return fill(words("expired on {day}"), {{"day", to_people(*row.lot.expires)}});
    return row.on_hand && *row.on_hand <= Decimal() ? words("used up") : std::string();
}

/// Why a version cannot be injected at that moment.
std::string why_not_in_force(const Words& words, const Zone& zone, const VersionRow& version, Moment at)
{
    if (version.hold)
        return why_held(words, version.hold);
    if (version.in_force_from && at < *version.in_force_from)
        return fill(words("in force only since {moment}"), {{"moment", zone.to_people(*version.in_force_from)}});
    return name_of(words, version.state);
}

std::string version_name(const VersionRow& version)
{
    return version.key + ", " + version.formula_name;
}

ListQuery newest(std::size_t most)
{
    ListQuery query;
    query.most = most;
    return query;
}

std::string lot_name(const Words& words, const LotDraft& lot)
{
    const auto until =
        lot.expires ? fill(words("until {day}"), {{"day", to_people(*lot.expires)}}) : words("no expiry on the label");
    return lot.code + ", " + until;
}

} // namespace

std::vector<Choosable<PatientId>> SessionChoices::patients(const std::string& typed) const
{
    auto query = newest(patients_offered);
    query.text = typed;
    std::vector<Choosable<PatientId>> found;
    for (const auto& row : desk_.records.patients().patients(query).rows)
        found.push_back({row.id, row.key, full_name(row.patient) + ", " + to_people(row.patient.born.value())});
    return found;
}

std::optional<Named<PatientId>> SessionChoices::patient(PatientId id) const
{
    const auto row = desk_.records.patients().patient(id);
    if (!row)
        return std::nullopt;
    return Named<PatientId>{id, row->key, full_name(row->patient) + ", " + to_people(row->patient.born.value())};
}

std::vector<Named<PractitionerId>> SessionChoices::practitioners() const
{
    std::vector<Named<PractitionerId>> all;
    const auto& staff = desk_.records.staff();
    const auto certifications = staff.certifications();
    for (const auto& row : staff.practitioners())
        if (certifications.contains(row.id))
            all.push_back({row.id, row.key, row.practitioner.name});
    return all;
}

std::optional<PractitionerId> SessionChoices::only_practitioner() const
{
    const auto all = practitioners();
    return all.size() == 1 ? std::optional(all.front().id) : std::nullopt;
}

std::string SessionChoices::question(Question question) const
{
    return question_text(desk_.words, question);
}

std::vector<Choosable<VersionId>> SessionChoices::versions(std::optional<Indication> indication,
                                                           std::optional<Moment> at) const
{
    const Moment moment = at.value_or(desk_.records.now());
    std::vector<std::pair<int, Choosable<VersionId>>> ranked;
    for (const auto& formula : desk_.records.formulas().formulas()) {
        const bool fits = !indication || formula.formula.indications.contains(*indication);
        for (const auto& version : desk_.records.formulas().versions_of(formula.id)) {
            const bool usable = !version.hold && version.in_force_from && *version.in_force_from <= moment &&
                                (!version.in_force_until || moment < *version.in_force_until);
            const auto why_not = usable ? std::string() : why_not_in_force(desk_.words, desk_.zone(), version, moment);
            ranked.push_back({usable ? fits ? 0 : 1 : 2, {version.id, {}, version_name(version), why_not}});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Choosable<VersionId>> all;
    all.reserve(ranked.size());
    for (auto& [rank, version] : ranked)
        all.push_back(std::move(version));
    return all;
}

std::optional<Named<VersionId>> SessionChoices::version(VersionId id) const
{
    const auto row = desk_.records.formulas().version(id);
    return row ? std::optional(Named<VersionId>{id, {}, version_name(*row)}) : std::nullopt;
}

std::vector<SessionChoices::Written> SessionChoices::written(VersionId id) const
{
    std::vector<Written> all;
    if (const auto row = desk_.records.formulas().version(id))
        for (const auto& line : row->lines)
            all.push_back({line.ingredient, line.ingredient_key,
                           line.ingredient_name + ", " + concentration_text(desk_.words, line.concentration),
                           line.concentration.unit});
    return all;
}

std::string SessionChoices::unit(ConcentrationUnit unit) const
{
    return name_of(desk_.words, unit);
}

std::vector<Named<IngredientId>> SessionChoices::ingredients(VersionId id) const
{
    const auto without = blood(id);
    std::vector<Named<IngredientId>> all;
    for (auto& each : written(id))
        if (!without.contains(each.id))
            all.push_back({each.id, std::move(each.key), std::move(each.name)});
    return all;
}

std::set<IngredientId> SessionChoices::blood(VersionId id) const
{
    const auto version = desk_.records.formulas().on_file(id);
    return version ? version->prp : std::set<IngredientId>();
}

std::vector<Named<PrpId>> SessionChoices::preparations(PatientId patient, Day day, std::optional<PrpId> already) const
{
    const Zone zone = desk_.zone();
    std::vector<Named<PrpId>> all;
    for (const auto& row : desk_.records.care().prp_of(patient))
        if (may_be_injected_on(row, day, zone) || row.id == already)
            all.push_back(named(row));
    return all;
}

std::optional<PrpId> SessionChoices::preparation_of(PatientId patient, Day day) const
{
    const Zone zone = desk_.zone();
    std::optional<PrpId> found;
    for (const auto& row : desk_.records.care().prp_of(patient))
        if (may_be_injected_on(row, day, zone) && zone.day_of(*row.prp.drawn) == day) {
            if (found)
                return std::nullopt;
            found = row.id;
        }
    return found;
}

Named<PrpId> SessionChoices::named(const PrpOnFile& row) const
{
    return {row.id, row.key,
            fill(desk_.words("{key}, drawn {moment}, {left} left"), {{"key", row.key},
                                                                     {"moment", desk_.zone().to_people(*row.prp.drawn)},
                                                                     {"left", volume_text(desk_.words, row.left)}})};
}

std::vector<Choosable<LotId>> SessionChoices::lots(IngredientId ingredient, Day on) const
{
    std::vector<Choosable<LotId>> usable;
    std::vector<Choosable<LotId>> others;
    for (const auto& row : desk_.records.formulas().lots_of(ingredient)) {
        Choosable<LotId> lot{row.id, row.key, lot_name(desk_.words, row.lot)};
        lot.why_not = why_not_usable(desk_.words, row, on);
        (lot.why_not.empty() ? usable : others).push_back(std::move(lot));
    }
    usable.insert(usable.end(), others.begin(), others.end());
    return usable;
}

std::optional<Named<LotId>> SessionChoices::lot(LotId id) const
{
    const auto row = desk_.records.formulas().lot(id);
    return row ? std::optional(Named<LotId>{id, row->key, lot_name(desk_.words, row->lot)}) : std::nullopt;
}

std::optional<std::string> SessionChoices::on_hand(LotId id) const
{
    const auto row = desk_.records.formulas().lot(id);
    if (!row || !row->on_hand || !row->lot.unit)
        return std::nullopt;
    return fill(desk_.words("of {amount}"), {{"amount", amount_text(desk_.words, *row->on_hand, *row->lot.unit)}});
}

std::vector<SessionChoices::Drawable> SessionChoices::vials(VersionId version, Moment at) const
{
    const auto row = desk_.records.formulas().version(version);
    const auto is_of_version = [&row](IngredientId ingredient) {
        return std::any_of(row->lines.begin(), row->lines.end(),
                           [ingredient](const auto& line) { return line.ingredient == ingredient; });
    };
    std::vector<Drawable> all;
    for (const auto& vial : desk_.records.formulas().vials(at)) {
        const bool fits =
            vial.vial.version ? vial.vial.version == version : row && is_of_version(vial.inside.begin()->first);
        if (fits)
            all.push_back(drawable(vial));
    }
    return all;
}

std::optional<SessionChoices::Drawable> SessionChoices::vial(VialId id) const
{
    const auto row = desk_.records.formulas().vial(id);
    return row ? std::optional(drawable(*row)) : std::nullopt;
}

SessionChoices::Drawable SessionChoices::drawable(const VialRow& row) const
{
    const auto until = desk_.zone().to_people(row.vial.discard_after.value());
    return {row.id, row.key,
            fill(desk_.words("{name}: {left} left until {until}"),
                 {{"name", row.name}, {"left", volume_text(desk_.words, row.left)}, {"until", until}}),
            row.inside};
}

std::optional<LotId> SessionChoices::last_used_lot(IngredientId ingredient, Day on) const
{
    const auto& care = desk_.records.care();
    for (const auto& row : care.sessions(newest(sessions_looked_back)).rows) {
        if (row.state != SessionState::signed_off)
            continue;
        const auto record = care.session(row.id);
        const auto used = record->session.lots.find(ingredient);
        if (used == record->session.lots.end())
            continue;
        const auto lot = desk_.records.formulas().lot(used->second);
        return lot && why_not_usable(desk_.words, *lot, on).empty() ? std::optional(lot->id) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace clinic
