#include "reports/vcard.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>

namespace clinic::papers {

namespace {

/// A property as written, its folded lines joined: "TEL;TYPE=home:+30 210 555 0199".
struct ContentLine {
    std::size_t line = 0;
    std::string text;
};

struct Property {
    std::size_t line = 0;
    std::string name;       // upper case, without group
    std::string parameters; // upper case, ";TYPE=HOME;ENCODING=…"
    std::string value;
};

std::string_view without_spaces(std::string_view text)
{
    const std::size_t first = std::min(text.find_first_not_of(" \t"), text.size());
    return text.substr(first, text.find_last_not_of(" \t") + 1 - first);
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return result;
}

/// The first `wanted` that stands outside quotation marks.
std::size_t find_bare(std::string_view text, char wanted)
{
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (text[at] == wanted && !quoted)
            return at;
    }
    return std::string_view::npos;
}

bool is_quoted_printable(std::string_view line)
{
    return upper(line.substr(0, find_bare(line, ':'))).find("QUOTED-PRINTABLE") != std::string::npos;
}

std::string_view take_line(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// Joins folded lines, and the soft line breaks of quoted-printable values, which vCard 2.1 writes instead.
std::vector<ContentLine> content_lines(std::string_view text)
{
    std::vector<ContentLine> lines;
    bool soft_break = false;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::string_view line = take_line(text);
        if (soft_break) {
            lines.back().text.pop_back();
            lines.back().text += line;
        } else if (!lines.empty() && (line.starts_with(' ') || line.starts_with('\t'))) {
            lines.back().text += line.substr(1);
        } else {
            lines.push_back({number, std::string(line)});
        }
        soft_break = lines.back().text.ends_with('=') && is_quoted_printable(lines.back().text);
    }
    std::erase_if(lines, [](const ContentLine& line) { return without_spaces(line.text).empty(); });
    return lines;
}

Property property_of(const ContentLine& line)
{
    const std::string_view text = line.text;
    const std::size_t colon = find_bare(text, ':');
    const std::string head = upper(text.substr(0, colon));
    const std::size_t parameters = std::min(head.find(';'), head.size());
    const std::size_t group = head.rfind('.', parameters);
    const std::size_t name = group == std::string::npos ? 0 : group + 1;
    return {.line = line.line,
            .name = head.substr(name, parameters - name),
            .parameters = head.substr(parameters),
            .value = std::string(colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1))};
}

int hexadecimal(char digit)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = digits.find(static_cast<char>(std::toupper(static_cast<unsigned char>(digit))));
    return value == std::string_view::npos ? -1 : static_cast<int>(value);
}

std::string from_quoted_printable(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int high = text[at] == '=' && at + 2 < text.size() ? hexadecimal(text[at + 1]) : -1;
        const int low = high >= 0 ? hexadecimal(text[at + 2]) : -1;
        if (low >= 0)
            at += 2;
        result += low >= 0 ? static_cast<char>(high * 16 + low) : text[at];
    }
    return result;
}

std::string from_latin1(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (code < 0x80) {
            result += character;
        } else {
            result += static_cast<char>(0xC0 | (code >> 6));
            result += static_cast<char>(0x80 | (code & 0x3F));
        }
    }
    return result;
}

/// The value of a parameter, as in ";CHARSET=UTF-8"; empty when it is not there.
std::string_view parameter(std::string_view parameters, std::string_view name)
{
    const std::string start = ";" + std::string(name) + "=";
    const std::size_t at = parameters.find(start);
    if (at == std::string_view::npos)
        return {};
    parameters.remove_prefix(at + start.size());
    return parameters.substr(0, parameters.find(';'));
}

/// The value's characters in UTF-8, as the encoding and charset of its parameters say.
Outcome<std::string, VcardFaultKind> decoded(const Property& property)
{
    const bool quoted = property.parameters.find("QUOTED-PRINTABLE") != std::string::npos;
    std::string value = quoted ? from_quoted_printable(property.value) : property.value;
    const std::string_view charset = parameter(property.parameters, "CHARSET");
    if (charset == "ISO-8859-1")
        value = from_latin1(value);
    else if (!charset.empty() && charset != "UTF-8" && charset != "US-ASCII")
        return VcardFaultKind::unknown_charset;
    if (!is_clean_text(value, true))
        return VcardFaultKind::broken_characters;
    return value;
}

/// The parts between bare `;`, with their escapes (\, \; \n) undone.
std::vector<std::string> parts_of(std::string_view value)
{
    std::vector<std::string> parts(1);
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == '\\' && at + 1 < value.size()) {
            ++at;
            parts.back() += value[at] == 'n' || value[at] == 'N' ? '\n' : value[at];
        } else if (value[at] == ';') {
            parts.emplace_back();
        } else {
            parts.back() += value[at];
        }
    }
    for (std::string& part : parts)
        part = trimmed(part);
    return parts;
}

/// A value of one part, in which a bare `;` means nothing.
std::string whole_of(std::string_view value)
{
    std::string whole;
    for (const std::string& part : parts_of(value))
        whole += (whole.empty() ? "" : ";") + part;
    return whole;
}

std::optional<Day> birthday(std::string_view value)
{
    std::string text(value.substr(0, value.find('T')));
    if (text.size() == 8)
        text = text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2);
    return day_from_iso(text);
}

std::string without_scheme(std::string value)
{
    for (const std::string_view scheme : {"tel:", "mailto:"})
        if (value.starts_with(scheme))
            value.erase(0, scheme.size());
    return value;
}

bool is_read(std::string_view name)
{
    return name == "N" || name == "FN" || name == "BDAY" || name == "TEL" || name == "EMAIL";
}

void note(Contact& contact, std::string_view name, const std::string& value)
{
    if (name == "N") {
        auto parts = parts_of(value);
        parts.resize(std::max<std::size_t>(parts.size(), 2));
        contact.family_name = parts[0];
        contact.given_name = parts[1];
    } else if (name == "FN") {
        contact.full_name = whole_of(value);
    } else if (name == "BDAY") {
        contact.born = birthday(trimmed(value));
    } else if (const std::string text = without_scheme(whole_of(value)); !text.empty()) {
        (name == "TEL" ? contact.phones : contact.emails).push_back(text);
    }
}

} // namespace

VcardReading read_vcards(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    std::vector<Contact> contacts;
    bool inside = false;
    for (const ContentLine& line : content_lines(text)) {
        const Property property = property_of(line);
        const std::string value = upper(without_spaces(property.value));
        if (!inside) {
            if (property.name != "BEGIN" || value != "VCARD")
                return VcardFault{line.line, VcardFaultKind::text_outside_card};
            contacts.emplace_back().line = line.line;
            inside = true;
        } else if (property.name == "END" && value == "VCARD") {
            inside = false;
        } else if (property.name == "BEGIN" && value == "VCARD") {
            return VcardFault{contacts.back().line, VcardFaultKind::card_not_ended};
        } else if (is_read(property.name)) {
            const auto characters = decoded(property);
            if (!characters)
                return VcardFault{line.line, characters.reasons()};
            note(contacts.back(), property.name, *characters);
        }
    }
    if (inside)
        return VcardFault{contacts.back().line, VcardFaultKind::card_not_ended};
    return contacts;
}

} // namespace clinic::papers
