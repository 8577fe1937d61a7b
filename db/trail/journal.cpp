#include "db/trail/journal.h"

#include "db/trail/canonical.h"
#include "db/trouble.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace clinic::db {

namespace {

void append_lines(std::string& body, const char* mark, const std::optional<std::string>& text)
{
    if (!text)
        return;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);)
        body.append(mark).append(line).append("\n");
}

RecordTrouble unreadable()
{
    return {Trouble::record_damaged, "An entry of the trail cannot be read."};
}

std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') {
            result += text[at];
            continue;
        }
        if (++at == text.size())
            throw unreadable();
        switch (text[at]) {
        case '\\': result += '\\'; break;
        case 'n': result += '\n'; break;
        case 'r': result += '\r'; break;
        case 't': result += '\t'; break;
        default: throw unreadable();
        }
    }
    return result;
}

/// "kind<tab>row<tab>key"
Touched thing_named(std::string_view line)
{
    const auto first = line.find('\t');
    const auto second = line.find('\t', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        throw unreadable();
    Touched thing;
    thing.kind = unescaped(line.substr(0, first));
    thing.key = unescaped(line.substr(second + 1));
    const char* const end = line.data() + second;
    if (std::from_chars(line.data() + first + 1, end, thing.row).ptr != end)
        throw unreadable();
    return thing;
}

void append_line(std::optional<std::string>& text, std::string_view line)
{
    text = text.value_or("").append(line).append("\n");
}

} // namespace

void Journal::touched(Touched thing)
{
    const auto [place, is_new] = places_.try_emplace({thing.kind, thing.row}, things_.size());
    if (is_new) {
        things_.push_back(std::move(thing));
    } else {
        Touched& earlier = things_[place->second];
        earlier.after = std::move(thing.after);
        earlier.key = std::move(thing.key);
    }
}

std::string Journal::body() const
{
    std::string body;
    for (const Touched& thing : things_) {
        body += "= " + escaped(thing.kind) + '\t' + std::to_string(thing.row) + '\t' + escaped(thing.key) + '\n';
        append_lines(body, "- ", thing.before);
        append_lines(body, "+ ", thing.after);
    }
    return body;
}

std::vector<Touched> things_in(const std::string& body)
{
    constexpr std::size_t mark = 2;
    std::vector<Touched> things;
    std::istringstream lines(body);
    for (std::string line; std::getline(lines, line);) {
        const auto rest = std::string_view(line).substr(std::min(mark, line.size()));
        if (line.starts_with("= "))
            things.push_back(thing_named(rest));
        else if (!things.empty() && line.starts_with("- "))
            append_line(things.back().before, rest);
        else if (!things.empty() && line.starts_with("+ "))
            append_line(things.back().after, rest);
        else
            throw unreadable();
    }
    return things;
}

} // namespace clinic::db
