#include "domain/formulas/said_lines.h"

#include "base/text.h"

namespace clinic {

std::string on_one_line(const std::string& text)
{
    std::string line;
    for (const char each : trimmed(text)) {
        if (each == '\r')
            continue;
        if (each == '\\' || each == '|')
            line += '\\';
        line += each == '\n' ? std::string("\\n") : std::string(1, each);
    }
    return line;
}

void SaidLines::add(const std::string& name, const std::string& value)
{
    if (!value.empty())
        lines_.push_back(name + '=' + value);
}

void SaidLines::add(const std::string& name, const std::optional<Decimal>& value)
{
    if (value)
        add(name, value->text());
}

void SaidLines::add(const std::string& name, const std::optional<Volume>& value)
{
    if (value)
        add(name, in_millilitres(*value).text());
}

void SaidLines::add(const std::string& name, const std::optional<Day>& value)
{
    if (value)
        add(name, to_iso(*value));
}

void SaidLines::add(const std::string& name, const std::optional<Moment>& value)
{
    if (value)
        add(name, to_iso(*value));
}

std::string SaidLines::text() const
{
    std::string text;
    for (const auto& line : lines_)
        text += line + '\n';
    return text;
}

} // namespace clinic
