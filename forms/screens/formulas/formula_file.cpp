#include "screens/formulas/formula_file.h"

#include "records/staff.h"
#include "reports/names.h"
#include "screens/formulas/formula_list.h"
#include "services/care/formula_care.h"
#include "services/formulas/formulas.h"

#include <stdexcept>

namespace clinic {

namespace {

enum class VersionColumn { number, state, from, until, reason_code, parent };

std::string day_text(const Desk& desk, std::optional<Moment> at)
{
    return at ? to_people(desk.zone().day_of(*at)) : "";
}

} // namespace

std::vector<Column> VersionList::columns() const
{
    const Words& words = desk().words;
    return {{words("Version"), 100},        {words("State"), 170},  {words("In force from"), 110},
            {words("In force until"), 110}, {words("Reason"), 150}, {words("Follows"), 90}};
}

std::vector<VersionRow> VersionList::read() const
{
    return desk().records.formulas().versions_of(formula_);
}

std::string VersionList::cell_of(const VersionRow& row, int column) const
{
    using enum VersionColumn;
    switch (static_cast<VersionColumn>(column)) {
    case number: return row.key;
    case state: return row.hold ? desk().words("on hold") : name_of(desk().words, row.state);
    case from: return day_text(desk(), row.in_force_from);
    case until: return day_text(desk(), row.in_force_until);
    case reason_code: return row.reason ? name_of(desk().words, *row.reason) : "";
    case parent: break;
    default: return {};
    }
    const auto before = row.parent ? desk().records.formulas().version(*row.parent) : std::nullopt;
    return before ? before->key : "";
}

Tone VersionList::tone(long row, int column)
{
    if (static_cast<VersionColumn>(column) != VersionColumn::state)
        return Tone::plain;
    if (at(row).hold)
        return Tone::danger;
    return tone_of(at(row).state);
}

Tone tone_of(VersionState state)
{
    switch (state) {
    case VersionState::effective: return Tone::good;
    case VersionState::draft:
    case VersionState::in_review:
    case VersionState::approved: return Tone::warning;
    case VersionState::superseded: return Tone::muted;
    case VersionState::withdrawn:
    case VersionState::rejected: return Tone::danger;
    }
    return Tone::plain;
}

bool is_next(VersionDeed deed, VersionState state)
{
    switch (deed) {
    case VersionDeed::edit:
    case VersionDeed::submit: return state == VersionState::draft;
    case VersionDeed::approve:
    case VersionDeed::reject: return state == VersionState::in_review;
    case VersionDeed::put_in_force: return state == VersionState::approved;
    case VersionDeed::withdraw: return state == VersionState::effective;
    }
    return false;
}

std::vector<FormulaFile::Fact> FormulaFile::care() const
{
    const auto on_file = formula_care_in_use(desk_.records, formula_);
    if (!on_file)
        return {};
    const auto& words = desk_.words;
    std::vector<Fact> facts;
    for (const auto& each : on_file->care.check_ins) {
        const ScheduledCheckIn as_asked{CheckInKind::of_formula, {}, {}, each.day, each.look_for};
        facts.push_back(
            {fill(words("Check-in: {kind}"), {{"kind", name_of(words, as_asked)}}), look_for_text(words, as_asked)});
    }
    for (const auto& [code, hours] : on_file->care.longer)
        facts.push_back({aftercare_name(words, code),
                         fill(words("at least {hours} hours, usually {usual}"),
                              {{"hours", std::to_string(hours)},
                               {"usual", std::to_string(usual_hours(aftercare_rule(code)).value().count())}})});
    if (facts.empty())
        facts.push_back({words("As usual"), words("the rules alone, as for every other formula")});
    facts.push_back({words("Since"), desk_.zone().to_people(on_file->at) + ", " + on_file->by + ": " +
                                         on_file->care.reason + " (" + on_file->key + ")"});
    return facts;
}

FormulaRow FormulaFile::row() const
{
    for (auto& each : desk_.records.formulas().formulas())
        if (each.id == formula_)
            return each;
    throw std::out_of_range("no formula has this row number");
}

std::string FormulaFile::indications() const
{
    return indications_text(desk_.words, row().formula.indications);
}

std::vector<FormulaFile::Fact> FormulaFile::composition(const VersionRow& version) const
{
    std::vector<Fact> lines;
    for (const auto& line : version.lines)
        lines.push_back({line.ingredient_name, concentration_text(desk_.words, line.concentration) +
                                                   (line.role ? " · " + name_of(desk_.words, *line.role) : "")});
    return lines;
}

std::string FormulaFile::reason(const VersionRow& version) const
{
    if (!version.reason)
        return {};
    const auto name = name_of(desk_.words, *version.reason);
    return version.reason_text.empty() ? name : name + ": " + version.reason_text;
}

std::vector<Named<PractitionerId>> FormulaFile::approvers(const VersionRow& version) const
{
    std::vector<Named<PractitionerId>> people;
    for (const auto& row : desk_.records.staff().practitioners())
        if (row.id != version.author)
            people.push_back({row.id, row.key, row.practitioner.name});
    return people;
}

SaveOutcome<VersionId> FormulaFile::submit(VersionId version)
{
    return told(desk_, submit_version(desk_.records, desk_.deed(), version));
}

SaveOutcome<VersionId> FormulaFile::approve(VersionId version, std::optional<PractitionerId> by)
{
    return told(desk_, approve_version(desk_.records, desk_.deed(), version, by));
}

SaveOutcome<VersionId> FormulaFile::reject(VersionId version, std::optional<PractitionerId> by,
                                           const std::string& reason)
{
    return told(desk_, reject_version(desk_.records, desk_.deed(), version, by, reason));
}

SaveOutcome<VersionId> FormulaFile::put_in_force(VersionId version)
{
    return told(desk_, enforce_version(desk_.records, desk_.deed(), version));
}

SaveOutcome<VersionId> FormulaFile::withdraw(VersionId version, const std::string& reason)
{
    return told(desk_, withdraw_version(desk_.records, desk_.deed(), version, reason));
}

} // namespace clinic
