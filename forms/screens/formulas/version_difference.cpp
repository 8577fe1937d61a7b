#include "screens/formulas/version_difference.h"

#include "reports/names.h"
#include "services/formulas/compare.h"

namespace clinic {

namespace {

enum class DifferenceColumn { what, ingredient, before, after, change };

Tone tone_of(DifferenceKind kind)
{
    using enum DifferenceKind;
    switch (kind) {
    case added: return Tone::good;
    case removed: return Tone::danger;
    case concentration_changed:
    case unit_changed:
    case role_changed: return Tone::warning;
    }
    return Tone::plain;
}

std::string group_names(const Words& words, const AllergenGroups& groups)
{
    std::string names;
    for (const AllergenGroup each : groups)
        names += (names.empty() ? "" : ", ") + name_of(words, each);
    return names;
}

std::string said_or_dash(const Words& words, SpecificationPart part, const Specification& said)
{
    const auto text = text_of(words, part, said);
    return text.empty() ? "–" : text;
}

} // namespace

std::vector<Named<VersionId>> VersionDifference::versions() const
{
    std::vector<Named<VersionId>> all;
    for (const auto& row : desk().records.formulas().versions_of(formula_))
        all.push_back({row.id, row.key, row.key + ", " + name_of(desk().words, row.state)});
    return all;
}

std::optional<VersionId> VersionDifference::parent(VersionId id) const
{
    const auto row = desk().records.formulas().version(id);
    return row ? row->parent : std::nullopt;
}

void VersionDifference::compare(std::optional<VersionId> before, std::optional<VersionId> after)
{
    before_ = before;
    after_ = after;
    read_anew();
}

std::vector<Column> VersionDifference::columns() const
{
    const Words& words = desk().words;
    return {{words("Difference"), 160},
            {words("Ingredient or property"), 260},
            {words("Before"), 140},
            {words("After"), 140},
            {words("Change"), 130}};
}

SideBySide VersionDifference::worded(const LineDifference& line) const
{
    const Words& words = desk().words;
    const auto amount = [&words](const auto& each) {
        return each ? concentration_text(words, *each) : std::string("–");
    };
    const auto role = [&words](const auto& each) { return each ? name_of(words, *each) : std::string("–"); };
    const bool roles = line.kind == DifferenceKind::role_changed;
    SideBySide row{.what = name_of(words, line.kind),
                   .tone = tone_of(line.kind),
                   .ingredient = line.name,
                   .before = roles ? role(line.role_before) : amount(line.before),
                   .after = roles ? role(line.role_after) : amount(line.after),
                   .change = comparable(line) ? "" : words("not comparable")};
    const auto percent = line.before && line.after ? percent_change(*line.before, *line.after) : std::nullopt;
    if (line.kind == DifferenceKind::concentration_changed && percent)
        row.change =
            (*percent > Decimal() ? "+" : "") + to_people(*percent, decimal_sign(words.language())) + "\u00a0%";
    return row;
}

std::vector<SideBySide> VersionDifference::read() const
{
    const auto& formulas = desk().records.formulas();
    const auto before = before_ ? formulas.version(*before_) : std::nullopt;
    const auto after = after_ ? formulas.version(*after_) : std::nullopt;
    if (!before || !after)
        return {};
    std::vector<SideBySide> rows;
    std::set<IngredientId> different;
    for (const auto& line : difference(compared(*before), compared(*after)).lines) {
        different.insert(line.ingredient);
        rows.push_back(worded(line));
    }
    for (const auto part : differing_parts(before->specification, after->specification))
        rows.push_back({.what = desk().words("Changed"),
                        .tone = Tone::warning,
                        .ingredient = name_of(desk().words, part),
                        .before = said_or_dash(desk().words, part, before->specification),
                        .after = said_or_dash(desk().words, part, after->specification),
                        .change = {}});
    for (const auto& line : after->lines)
        if (!different.contains(line.ingredient)) {
            const auto amount = concentration_text(desk().words, line.concentration);
            rows.push_back({.what = desk().words("The same"),
                            .tone = Tone::muted,
                            .ingredient = line.ingredient_name,
                            .before = amount,
                            .after = amount,
                            .change = {}});
        }
    return rows;
}

std::string VersionDifference::summary() const
{
    if (!before_ || !after_)
        return {};
    const Words& words = desk().words;
    const auto found = difference_between(desk().records.formulas(), *before_, *after_);
    if (!found || found->empty())
        return words("Both say the same.");
    const auto lost = group_names(words, found->lost);
    const auto gained = group_names(words, found->gained);
    if (lost.empty() && gained.empty())
        return words("No allergen group is gained or lost.");
    const auto said = [](std::string sentence, const std::string& groups) {
        return groups.empty() ? std::string() : fill(std::move(sentence), {{"groups", groups}});
    };
    const auto gains = said(words("Allergen groups gained: {groups}."), gained);
    const auto losses = said(words("Allergen groups lost: {groups}."), lost);
    return gains + (gains.empty() || losses.empty() ? "" : " ") + losses;
}

std::string VersionDifference::cell_of(const SideBySide& row, int column) const
{
    using enum DifferenceColumn;
    switch (static_cast<DifferenceColumn>(column)) {
    case what: return row.what;
    case ingredient: return row.ingredient;
    case before: return row.before;
    case after: return row.after;
    case change: return row.change;
    default: return {};
    }
}

Tone VersionDifference::tone(long row, int column)
{
    return column == static_cast<int>(DifferenceColumn::ingredient) ? Tone::plain : at(row).tone;
}

} // namespace clinic
