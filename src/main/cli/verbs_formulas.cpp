#include "domain/formulas/mixing.h"
#include "main/cli/input.h"
#include "main/cli/verbs.h"
#include "reports/names.h"
#include "services/formulas/compare.h"

namespace clinic::cli {

namespace {

struct CompareTyped {
    std::string before;
    std::string after;
};

struct MixTyped {
    Source source;
};

Json amount_json(const Concentration& concentration)
{
    return {{"value", concentration.value.text()}, {"unit", code_of(concentration.unit)}};
}

Json line_json(const LineDifference& line)
{
    Json json{{"kind", code_of(line.kind)},
              {"ingredient", line.name},
              {"before", or_null(line.before, amount_json)},
              {"after", or_null(line.after, amount_json)}};
    if (line.kind == DifferenceKind::concentration_changed)
        json["percent_change"] =
            or_null(percent_change(*line.before, *line.after), [](const Decimal& percent) { return percent.text(); });
    if (line.kind == DifferenceKind::unit_changed)
        json["comparable"] = comparable(line);
    if (line.kind == DifferenceKind::role_changed) {
        json["role_before"] = or_null(line.role_before, [](LineRole role) { return code_of(role); });
        json["role_after"] = or_null(line.role_after, [](LineRole role) { return code_of(role); });
    }
    return json;
}

Json groups_json(const AllergenGroups& groups)
{
    Json codes = Json::array();
    for (const AllergenGroup each : groups)
        codes.push_back(code_of(each));
    return codes;
}

/// "CONCENTRATION_CHANGED  Caffeine  8 % w/v -> 4 % w/v (-50 %)", as a person reads it.
std::string line_text(const Words& words, const LineDifference& line)
{
    const auto amount = [&words](const std::optional<Concentration>& each) {
        return each ? concentration_text(words, *each) : std::string("–");
    };
    const auto role = [&words](const std::optional<LineRole>& each) {
        return each ? name_of(words, *each) : std::string("–");
    };
    const bool roles = line.kind == DifferenceKind::role_changed;
    auto text = name_of(words, line.kind) + '\t' + line.name + '\t' +
                (roles ? role(line.role_before) : amount(line.before)) + " → " +
                (roles ? role(line.role_after) : amount(line.after));
    const auto percent = line.before && line.after ? percent_change(*line.before, *line.after) : std::nullopt;
    if (line.kind == DifferenceKind::concentration_changed && percent)
        text += " (" + to_people(*percent, decimal_sign(words.language())) + " %)";
    if (!comparable(line))
        text += " (" + words("not comparable") + ')';
    return text;
}

void say_groups(const Words& words, const std::string& title, const AllergenGroups& groups)
{
    std::string names;
    for (const AllergenGroup each : groups)
        names += (names.empty() ? "" : ", ") + name_of(words, each);
    if (!names.empty())
        say(title + '\t' + names);
}

void say_difference(const Words& words, const Difference& difference)
{
    if (difference.empty())
        say(words("Both say the same."));
    for (const auto& line : difference.lines)
        say(line_text(words, line));
    say_groups(words, words("Allergen groups gained"), difference.gained);
    say_groups(words, words("Allergen groups lost"), difference.lost);
    for (const auto part : difference.parts)
        say(words("Changed") + '\t' + name_of(words, part));
}

Json codes_of(const std::vector<SpecificationPart>& parts)
{
    Json codes = Json::array();
    for (const auto part : parts)
        codes.push_back(code_of(part));
    return codes;
}

Ending compare(Call& call, const CompareTyped& typed)
{
    const auto desk = call.look();
    require(call.actor(desk), Right::view_formula);
    Problems unknown;
    const auto find = [&](const std::string& field, const std::string& key) {
        const auto id = find_key<VersionId>(desk.records, key);
        if (!id)
            unknown.push_back(unknown_key(desk.words, field, key));
        return id;
    };
    const auto before = find("before", typed.before);
    const auto after = find("after", typed.after);
    if (!unknown.empty())
        return refuse(call, unknown);
    const auto difference = difference_between(desk.records.formulas(), *before, *after).value();
    if (!call.wishes.json) {
        say_difference(desk.words, difference);
        return Ending::done;
    }
    Json lines = Json::array();
    for (const auto& line : difference.lines)
        lines.push_back(line_json(line));
    show({{"before", key_of(desk.records, *before)},
          {"after", key_of(desk.records, *after)},
          {"lines", lines},
          {"gained", groups_json(difference.gained)},
          {"lost", groups_json(difference.lost)},
          {"parts", codes_of(difference.parts)}},
         call.style());
    return Ending::done;
}

/// What goes into a mix, while it is read.
struct DissolvedTyped {
    std::string substance;
    std::optional<Decimal> value;
    std::optional<ConcentrationUnit> unit;
};
struct PartTyped {
    std::optional<Decimal> volume;
    std::vector<DissolvedTyped> contents;
};
struct MixingTyped {
    std::vector<PartTyped> parts;
};

template <typename Draft>
Field<Draft> needed_number(std::string name, std::optional<Decimal> Draft::*member, std::string_view unit,
                           std::string meaning)
{
    return {std::move(name),
            Need::required,
            std::move(meaning),
            decimal_shape(unit),
            [member](Draft& draft, const Cell& cell) { draft.*member = cell.decimal(); },
            [member](const Draft& draft, const Desk&) {
                return or_null(draft.*member, [](const Decimal& value) { return value.text(); });
            }};
}

Fields<MixingTyped> mixing_fields()
{
    const Fields<DissolvedTyped> contents{
        text_field("substance", &DissolvedTyped::substance, Need::required, "What it is called."),
        needed_number("value", &DissolvedTyped::value, "see unit", "The exact amount, in the line's unit."),
        code_field("unit", &DissolvedTyped::unit, Need::required, "How the amount counts."),
    };
    const Fields<PartTyped> part{
        needed_number("volume", &PartTyped::volume, "mL", "How much of it goes in."),
        list_field("contents", &PartTyped::contents, contents, Need::optional, "What is dissolved in it."),
    };
    return {list_field("parts", &MixingTyped::parts, part, Need::required, "What is poured together.")};
}

/// The parts as typed, or nothing where a number or a unit is missing.
std::optional<std::vector<Poured>> poured(const MixingTyped& typed)
{
    std::vector<Poured> parts;
    for (const auto& part : typed.parts) {
        const auto volume = part.volume ? millilitres(*part.volume) : std::nullopt;
        if (!volume)
            return std::nullopt;
        Poured& into = parts.emplace_back(Poured{.volume = *volume, .contents = {}});
        for (const auto& each : part.contents) {
            if (!each.value || !each.unit || each.substance.empty())
                return std::nullopt;
            into.contents.push_back({each.substance, {.value = *each.value, .unit = *each.unit}});
        }
    }
    return parts;
}

void show_mix(const Call& call, const Words& words, const Mix& mixed)
{
    if (!call.wishes.json) {
        say(volume_text(words, mixed.volume));
        for (const auto& each : mixed.contents)
            say(each.substance + '\t' + concentration_text(words, each.concentration));
        return;
    }
    Json contents = Json::array();
    for (const auto& each : mixed.contents) {
        contents.push_back({{"substance", each.substance}});
        contents.back().update(amount_json(each.concentration));
    }
    show({{"volume", in_millilitres(mixed.volume).text()}, {"contents", contents}, {"rounded", mixed.rounded}},
         call.style());
}

Ending mix_parts(Call& call, const MixTyped& typed)
{
    const auto desk = call.look();
    const auto input = json_from(whole_text(typed.source));
    if (!input)
        return refuse(call, {problem(desk.words, ReadingRule::not_json, {})});
    MixingTyped parts;
    Reading reading{desk};
    read_into(parts, Cell(reading, *input), mixing_fields());
    if (!reading.problems.empty())
        return refuse(call, reading.problems);
    const auto whole = poured(parts);
    const auto mixed = whole ? mix(*whole) : std::nullopt;
    if (!mixed)
        return refuse(call, {{.field = "parts",
                              .rule = "parts_unusable",
                              .message = desk.words("Give each part a volume in millilitres, and each of its "
                                                    "substances a name, an amount and a unit; together more than 0 "
                                                    "mL.")}});
    show_mix(call, desk.words, *mixed);
    return Ending::done;
}

} // namespace

void add_formula_verbs(CLI::App& app, Call& call)
{
    const auto compared = std::make_shared<CompareTyped>();
    auto& comparing =
        add_verb<CompareTyped>(app, call, "difference", "What changes from one version to another", compared, compare);
    comparing.add_option("BEFORE", compared->before, "Version, such as HAIR-01@1")->required();
    comparing.add_option("AFTER", compared->after, "Version, such as HAIR-01@2")->required();

    const auto typed = std::make_shared<MixTyped>();
    auto& mixing =
        add_verb<MixTyped>(app, call, "mix", "How strong a mix of solutions is; nothing is saved", typed, mix_parts);
    mixing.add_option(
        "FILE", typed->source.file,
        R"(JSON {"parts": [{"volume": 2, "contents": [{"substance", "value", "unit"}]}]}; - or nothing: standard input)");
}

} // namespace clinic::cli
