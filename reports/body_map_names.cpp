#include "reports/names.h"

namespace clinic {

std::string name_of(const Words& words, InjectionTechnique value)
{
    using enum InjectionTechnique;
    switch (value) {
    case epidermal: return words("Epidermal");
    case nappage: return words("Nappage");
    case papule: return words("Papule");
    case point_by_point: return words("Point by point");
    case linear: return words("Linear (retrograde)");
    }
    return {};
}

std::string name_of(const Words& words, Side value)
{
    switch (value) {
    case Side::front: return words("From the front");
    case Side::back: return words("From behind");
    case Side::left: return words("From the left");
    case Side::right: return words("From the right");
    case Side::top: return words("From above");
    }
    return {};
}

std::string view_name(const Words& words, BodyView view)
{
    return name_of(words, view.region) + " · " + name_of(words, view.side);
}

std::string injecting_text(const Words& words, const Injecting& how)
{
    std::string text;
    const auto add = [&text](const std::string& part) { text += (text.empty() || part.empty() ? "" : ", ") + part; };
    if (how.volume)
        add(volume_text(words, *how.volume));
    if (how.depth)
        add(to_people(*how.depth, decimal_sign(words.language())) + "\u00a0" + words("mm"));
    if (how.technique)
        add(name_of(words, *how.technique));
    add(how.needle);
    return text;
}

std::string points_text(const Words& words, std::size_t count)
{
    return fill(words.plural("{count} point", "{count} points", static_cast<long>(count)),
                {{"count", std::to_string(count)}});
}

} // namespace clinic
