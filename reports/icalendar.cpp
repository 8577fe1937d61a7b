#include "reports/icalendar.h"

#include <algorithm>
#include <string_view>

namespace clinic::papers {

namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::size_t longest_line = 75; // octets, without the line's end (RFC 5545, 3.1)

bool continues_a_letter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; // of UTF-8
}

/// The line in pieces that are short enough, never cut inside a letter; all but the first begin with a blank.
std::string content_line(std::string_view line)
{
    std::string text;
    for (std::size_t room = longest_line; line.size() > room; room = longest_line - 1) {
        std::size_t cut = room;
        while (continues_a_letter(line[cut]))
            --cut;
        text.append(line.substr(0, cut)).append(line_end).append(" ");
        line.remove_prefix(cut);
    }
    return text.append(line).append(line_end);
}

/// A text as a value: its signs escaped, its lines kept (RFC 5545, 3.3.11).
std::string escaped(std::string_view text)
{
    std::string value;
    for (const char sign : text) {
        if (sign == '\n')
            value += "\\n";
        else if (sign == '\\' || sign == ';' || sign == ',')
            value += {'\\', sign};
        else if (static_cast<unsigned char>(sign) >= ' ')
            value += sign;
    }
    return value;
}

/// "20260329T140000Z"
std::string utc(Moment moment)
{
    std::string text = to_iso(moment).substr(0, 19) + "Z";
    text.erase(std::remove_if(text.begin(), text.end(), [](char sign) { return sign == '-' || sign == ':'; }),
               text.end());
    return text;
}

std::string text_of(const CalendarEvent& event, Moment made_at)
{
    constexpr std::string_view lasts = "PT15M"; // long enough to be seen in a calendar's day
    return content_line("BEGIN:VEVENT") + content_line("UID:" + escaped(event.uid)) +
           content_line("DTSTAMP:" + utc(made_at)) + content_line("DTSTART:" + utc(event.starts)) +
           content_line("DURATION:" + std::string(lasts)) + content_line("SUMMARY:" + escaped(event.summary)) +
           content_line("DESCRIPTION:" + escaped(event.description)) + content_line("CLASS:PRIVATE") +
           content_line("TRANSP:TRANSPARENT") + content_line("END:VEVENT");
}

} // namespace

std::string icalendar_text(const std::vector<CalendarEvent>& events, Moment made_at)
{
    if (events.empty())
        return {};
    std::string text = content_line("BEGIN:VCALENDAR") + content_line("VERSION:2.0") +
                       content_line("PRODID:-//Mesotrace//Aftercare//EN");
    for (const auto& event : events)
        text += text_of(event, made_at);
    return text + content_line("END:VCALENDAR");
}

} // namespace clinic::papers
