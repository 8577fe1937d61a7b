#pragma once

#include "main/cli/call.h"

#include <CLI/CLI.hpp>

namespace clinic::cli {

/// Each adds its verbs to the command line; the chosen one puts its deed into the call.
void add_setting_up_verbs(CLI::App&, Call&);
void add_saving_verbs(CLI::App&, Call&);
void add_deed_verbs(CLI::App&, Call&);
void add_formula_verbs(CLI::App&, Call&);
void add_reading_verbs(CLI::App&, Call&);
void add_trace_verb(CLI::App&, Call&);
void add_document_verbs(CLI::App&, Call&);
void add_photo_verbs(CLI::App&, Call&);
void add_paper_verbs(CLI::App&, Call&);
void add_import_verb(CLI::App&, Call&);
void add_trust_verbs(CLI::App&, Call&);

/// A verb with words of its own, which live as long as the command line; `--json` and the like may stand behind it.
template <typename Typed>
CLI::App& add_verb(CLI::App& app, Call& call, const std::string& name, const std::string& meaning,
                   const std::shared_ptr<Typed>& typed, Ending (*deed)(Call&, const Typed&))
{
    CLI::App* verb = app.add_subcommand(name, meaning);
    verb->fallthrough();
    verb->callback([&call, typed, deed] { call.deed = [typed, deed](Call& each) { return deed(each, *typed); }; });
    return *verb;
}

/// The code that was typed, or wrong usage.
template <typename Enum>
[[nodiscard]] Enum code_typed(const std::string& typed, const char* option)
{
    const auto value = from_code<Enum>(typed);
    if (!value)
        throw WrongUsage(std::string(option) + " is not known: " + typed);
    return *value;
}

/// The kind of this name; throws WrongUsage for a name that no kind has.
[[nodiscard]] const Kind& named_kind(const std::string& name);

} // namespace clinic::cli
