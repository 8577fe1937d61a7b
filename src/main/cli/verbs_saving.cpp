#include "main/cli/input.h"
#include "main/cli/verbs.h"

namespace clinic::cli {

namespace {

struct SaveTyped {
    std::string kind;
    std::string key;
    Source source;
};

Ending add(Call& call, const SaveTyped& typed)
{
    const auto& kind = named_kind(typed.kind);
    if (!kind.add)
        throw WrongUsage("a " + kind.name + " is not added like this: " + kind.meaning);
    return save_input(call, typed.source, kind.add);
}

Ending amend(Call& call, const SaveTyped& typed)
{
    const auto& kind = named_kind(typed.kind);
    if (!kind.amend)
        throw WrongUsage("a " + kind.name + " cannot be amended");
    return save_input(call, typed.source, [&](const Desk& desk, const Deed& deed, const Json& input) {
        return kind.amend(desk, deed, typed.key, input);
    });
}

Problems check_text(const Desk& desk, const Kind& kind, const std::string& text)
{
    const auto input = json_from(text);
    return input ? kind.check(desk, *input) : Problems{problem(desk.words, ReadingRule::not_json, {})};
}

void show_problems(const Call& call, const Problems& problems, std::size_t line)
{
    std::vector<Json> list;
    for (const auto& each : problems) {
        list.push_back(json_of(each));
        if (line > 0)
            list.back()["input_line"] = line;
    }
    if (call.wishes.json)
        show_list(list, call.style());
    else
        for (const auto& each : problems)
            say((line > 0 ? std::to_string(line) + ": " : std::string()) + each.message);
}

Ending check(Call& call, const SaveTyped& typed)
{
    const auto& kind = named_kind(typed.kind);
    if (!kind.check)
        throw WrongUsage("a " + kind.name + " is not checked like this: " + kind.meaning);
    const auto desk = call.look();
    bool refused = false;
    const auto judge_text = [&](std::size_t line, const std::string& text) {
        const auto problems = check_text(desk, kind, text);
        show_problems(call, problems, line);
        refused = refused || stops(problems);
    };
    if (call.wishes.lines)
        for_each_line(typed.source, judge_text);
    else
        judge_text(0, whole_text(typed.source));
    return refused ? Ending::refused : Ending::done;
}

} // namespace

void add_saving_verbs(CLI::App& app, Call& call)
{
    const auto with_input = [&](const char* name, const char* meaning, auto deed, bool with_key) {
        const auto typed = std::make_shared<SaveTyped>();
        auto& verb = add_verb<SaveTyped>(app, call, name, meaning, typed, deed);
        verb.add_option("KIND", typed->kind, "What it is; see schema")->required();
        if (with_key)
            verb.add_option("KEY", typed->key, "Which one")->required();
        verb.add_option("FILE", typed->source.file, "JSON; - or nothing: standard input");
        return std::pair(&verb, typed);
    };
    const auto [adding, typed] = with_input("add", "Add one JSON object, or one a line with --lines", add, false);
    adding->add_flag("--atomic", typed->source.atomic, "One object a line, all of them or none");
    with_input("check", "The same rules, nothing saved: what is wrong", check, false);
    with_input("amend", "Change the fields that the JSON object names", amend, true);
}

} // namespace clinic::cli
