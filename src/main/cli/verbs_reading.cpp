#include "base/text.h"
#include "main/cli/verbs.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/requests.h"
#include "records/staff.h"
#include "services/staff/add_staff.h"
#include "services/worklist.h"

namespace clinic::cli {

namespace {

struct ReadTyped {
    std::string kind;
    std::string key;
    std::string on;
    std::string indication;
    std::vector<std::string> filters;
};

Ending schema(Call& call, const ReadTyped& typed)
{
    if (typed.kind.empty()) {
        std::vector<Json> list;
        for (const auto& kind : kinds())
            list.push_back({{"kind", kind.name}, {"meaning", kind.meaning}});
        show_list(list, call.style());
        return Ending::done;
    }
    const auto& kind = named_kind(typed.kind);
    Json document{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                  {"title", kind.name},
                  {"description", kind.meaning}};
    document.update(kind.shape);
    show(document, {.json = true});
    return Ending::done;
}

Ending show_one(Call& call, const ReadTyped& typed)
{
    const auto& kind = named_kind(typed.kind);
    if (!kind.show)
        throw WrongUsage("a " + kind.name + " is shown with what it belongs to");
    const auto desk = call.look();
    require(call.actor(desk), kind.seen_with);
    const auto thing = kind.show(desk, typed.key);
    if (!thing)
        return refuse(call, {unknown_key(desk.words, "key", typed.key)});
    show(*thing, call.style());
    return Ending::done;
}

/// FIELD=VALUE holds when the field says exactly that, or when it is a list that holds it.
bool passes(const Json& row, const std::string& filter)
{
    const auto equals = filter.find('=');
    const auto field = row.find(filter.substr(0, equals));
    if (equals == std::string::npos || field == row.end())
        throw WrongUsage("--filter needs FIELD=VALUE with a field of the list: " + filter);
    const auto value = filter.substr(equals + 1);
    if (!field->is_array())
        return plain(*field) == value;
    return std::any_of(field->begin(), field->end(), [&value](const Json& each) { return plain(each) == value; });
}

Ending list(Call& call, const ReadTyped& typed)
{
    const auto& kind = named_kind(typed.kind);
    if (!kind.list)
        throw WrongUsage("there is no list of " + kind.name);
    const auto desk = call.look();
    require(call.actor(desk), kind.seen_with);
    auto rows = kind.list(desk);
    for (const auto& filter : typed.filters)
        std::erase_if(rows, [&filter](const Json& row) { return !passes(row, filter); });
    show_list(rows, call.style());
    return Ending::done;
}

std::vector<Json> found(const Stores& stores, const std::string& text)
{
    std::vector<Json> hits;
    const auto hit = [&hits](const char* kind, const std::string& key, const std::string& name) {
        hits.push_back({{"kind", kind}, {"key", key}, {"name", name}});
    };
    ListQuery query;
    query.text = text;
    for (const auto& row : stores.patients().patients(query).rows)
        hit("patient", row.key, full_name(row.patient));
    for (const auto& row : stores.formulas().formulas())
        if (folded(row.formula.code + ' ' + row.formula.name).find(folded(text)) != std::string::npos)
            hit("formula", row.formula.code, row.formula.name);
    for (const auto& row : stores.formulas().ingredients(query).rows)
        hit("ingredient", row.key, row.ingredient.inci);
    for (const auto& row : stores.formulas().lots(query).rows)
        hit("lot", row.key, row.ingredient_name + ' ' + row.lot.code);
    for (const auto& row : stores.requests().requests(query).rows)
        hit("request", row.key, row.patient_name);
    return hits;
}

Ending find(Call& call, const ReadTyped& typed)
{
    if (!is_clean_text(typed.key))
        throw WrongUsage("the text to find is not readable");
    const auto desk = call.look();
    require(call.actor(desk), Right::search_patients);
    show_list(found(desk.records, typed.key), call.style());
    return Ending::done;
}

Day day_shown(const std::string& wish, Day today)
{
    const auto day = wish.empty() ? std::optional(today) : day_from_people(wish, today);
    if (!day)
        throw WrongUsage("--on must be a day such as 2026-11-22");
    return *day;
}

Json json_of(const CertificationOnFile& by, Day day)
{
    return {{"certification", by.key},
            {"type", code_of(by.type)},
            {"issuer", by.issuer},
            {"number", by.number},
            {"expires", or_null(by.expires, [](Day last) { return to_iso(last); })},
            {"status", code_of(status_on(by, day))},
            {"proof", code_of(proof_on(by.verifications, day))}};
}

Ending entitled_on(Call& call, const ReadTyped& typed)
{
    const auto technique = from_code<Technique>(typed.kind);
    if (!technique)
        throw WrongUsage("there is no technique " + typed.kind);
    const auto indication = from_code<Indication>(typed.indication);
    if (!typed.indication.empty() && !indication)
        throw WrongUsage("there is no indication " + typed.indication);
    const auto desk = call.look();
    require(call.actor(desk), Right::view_certificates);
    const auto id = find_key<PractitionerId>(desk.records, typed.key);
    if (!id)
        return refuse(call, {unknown_key(desk.words, "practitioner", typed.key)});
    const Day day = day_shown(typed.on, desk.today());
    const auto by = entitled(desk.records, *id, *technique, day, indication);
    if (!by.holds()) {
        const auto name = desk.records.staff().practitioner(*id).value().practitioner.name;
        return refuse(call, worded(desk, missing_for(by, name, *technique, day, indication)));
    }
    Json answer = json_of(*by.cover, day);
    answer["licence"] = json_of(*by.licence, day);
    answer["insurance"] = json_of(*by.insurance, day);
    show(answer, call.style());
    return Ending::done;
}

Ending due(Call& call, const ReadTyped& typed)
{
    const auto desk = call.look_on(typed.on);
    std::vector<Json> rows;
    for (const auto& item : worklist(desk.records, call.actor(desk)))
        rows.push_back({{"kind", code_of(item.kind)},
                        {"key", item.key},
                        {"who", item.who},
                        {"what", item.what},
                        {"due", desk.zone.to_iso(item.due)},
                        {"late", item.late_at(desk.records.now())}});
    show_list(rows, call.style());
    return Ending::done;
}

} // namespace

const Kind& named_kind(const std::string& name)
{
    if (const auto* kind = kind_of_name(name))
        return *kind;
    throw WrongUsage("there is no kind “" + name + "”; see mesotrace-cli schema");
}

void add_reading_verbs(CLI::App& app, Call& call)
{
    const auto verb_of = [&](const char* name, const char* meaning, auto deed) {
        const auto typed = std::make_shared<ReadTyped>();
        return std::pair(&add_verb<ReadTyped>(app, call, name, meaning, typed, deed), typed);
    };
    const auto [schemas, schema_typed] = verb_of("schema", "The kinds, or the JSON Schema of one", schema);
    schemas->add_option("KIND", schema_typed->kind, "Which kind");

    const auto [showing, shown_typed] = verb_of("show", "Everything about one thing", show_one);
    showing->add_option("KIND", shown_typed->kind, "What it is; see schema")->required();
    showing->add_option("KEY", shown_typed->key, "Which one")->required();

    const auto [listing, listed] = verb_of("list", "All of a kind", list);
    listing->add_option("KIND", listed->kind, "What they are; see schema")->required();
    listing->add_option("--filter", listed->filters, "FIELD=VALUE; may be given several times")
        ->allow_extra_args(false);

    const auto [finding, sought] = verb_of("find", "Patients, formulas, ingredients, lots and requests", find);
    finding->add_option("TEXT", sought->key, "Part of a name, a number, a birth date …")->required();

    const auto [entitling, asked] =
        verb_of("entitled", "May this person do this, and by which certification", entitled_on);
    entitling->add_option("PRACTITIONER", asked->key, "Such as PR-000001")->required();
    entitling->add_option("TECHNIQUE", asked->kind, "Such as MESOTHERAPY_SCALP")->required();
    entitling->add_option("--for", asked->indication, "Such as HAIR_RESTORATION; any when nothing is said");
    entitling->add_option("--on", asked->on, "The day; today when nothing is said");

    const auto [working, worked] = verb_of("due", "The worklist", due);
    working->add_option("--on", worked->on, "The day until whose end it looks");
}

} // namespace clinic::cli
