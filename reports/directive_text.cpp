#include "reports/directive_text.h"

#include "reports/names.h"

namespace clinic {

std::string avoid_text(const Words& words, const DirectiveOnFile& on_file)
{
    std::string list;
    const auto add = [&list](const std::string& part) { list += (list.empty() ? "" : ", ") + part; };
    if (on_file.directive.formula)
        add(fill(words("{formula} in any version"), {{"formula", on_file.formula_code}}));
    for (const auto& each : on_file.avoided)
        add(each);
    for (const auto each : on_file.directive.groups)
        add(name_of(words, each));
    return list.empty() ? words("Nothing need be avoided") : fill(words("Avoid {list}"), {{"list", list}});
}

std::string directive_text(const Words& words, const DirectiveOnFile& on_file)
{
    const auto avoid = avoid_text(words, on_file);
    return on_file.instead_code.empty()
               ? avoid
               : fill(words("{avoid}; use {formula} instead"), {{"avoid", avoid}, {"formula", on_file.instead_code}});
}

} // namespace clinic
