#include "main/cli/saying.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace clinic::cli {

namespace {

void write_line(std::FILE* where, std::string line)
{
    line += '\n';
    if (std::fwrite(line.data(), 1, line.size(), where) != line.size() || std::fflush(where) != 0)
        throw std::system_error(errno, std::generic_category(), "the output cannot be written");
}

std::string tabbed(const Json& row)
{
    std::string line;
    for (const auto& [name, value] : row.items())
        line += (line.empty() ? "" : "\t") + plain(value);
    return line;
}

} // namespace

void say(std::string_view line)
{
    write_line(stdout, std::string(line));
}

void complain(std::string_view line)
{
    write_line(stderr, std::string(line));
}

void acknowledge(const Receipt& receipt)
{
    say("SAVED " + receipt.request_id + ' ' + receipt.kind + ' ' + receipt.key + ' ' +
        std::to_string(receipt.sequence) + ' ' + receipt.digest);
}

Json json_of(const Problem& problem)
{
    Json json{{"field", problem.field},
              {"rule", problem.rule},
              {"message", problem.message},
              {"weight", code_of(problem.weight)}};
    if (!problem.line.empty())
        json["line"] = problem.line;
    if (!problem.alternatives.empty())
        json["alternatives"] = problem.alternatives;
    return json;
}

void complain(const Problems& problems, Style style, std::size_t input_line)
{
    for (const auto& each : problems) {
        auto json = json_of(each);
        if (input_line > 0)
            json["input_line"] = input_line;
        const auto place = input_line > 0 ? std::to_string(input_line) + ": " : std::string();
        complain(style.json ? json.dump() : place + each.message);
    }
}

void show(const Json& thing, Style style)
{
    if (style.json)
        return say(thing.dump(2));
    for (const auto& [name, value] : thing.items())
        say(name + ": " + plain(value));
}

void show_list(const std::vector<Json>& rows, Style style)
{
    if (style.json && !style.lines)
        return say(Json(rows).dump(2));
    for (const auto& row : rows)
        say(style.json || style.lines ? row.dump() : tabbed(row));
}

std::string plain(const Json& value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::string list;
    for (const auto& item : value)
        list += (list.empty() ? "" : ", ") + plain(item);
    return list;
}

} // namespace clinic::cli
