#include "reports/papers/handout.h"

#include "reports/directive_text.h"
#include "reports/names.h"
#include "reports/papers/calendar_file.h"
#include "reports/papers/letterhead.h"
#include "reports/tel_uri.h"

#include <algorithm>
#include <array>

namespace clinic::papers {

namespace {

/// These three are printed first (seed S38).
constexpr std::array<std::string_view, 3> first_of_all{"CLEAN_AREA", "SUNSCREEN", "APPLY_RECOMMENDED_TOPICALS"};
/// One sentence tells all four.
constexpr std::array<std::string_view, 4> heat_and_water{"NO_SAUNA", "NO_HAMMAM", "NO_POOL", "NO_HOT_BATH"};
constexpr std::string_view when_to_call = "REPORT_SEVERE_OR_PROLONGED";

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& codes, std::string_view code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

std::string until(const Words& words, const Zone& zone, const AftercareLine& line)
{
    const bool has_minimum = line.minimum_ends && *line.minimum_ends > line.starts;
    if (line.needs_clearance)
        return has_minimum ? fill(words("at least until {moment}, then until we tell you"),
                                  {{"moment", zone.to_people(*line.minimum_ends)}})
                           : words("until we tell you");
    if (!line.recommended_ends)
        return {};
    if (has_minimum && *line.minimum_ends < *line.recommended_ends)
        return fill(
            words("at least until {minimum}, better until {moment}"),
            {{"minimum", zone.to_people(*line.minimum_ends)}, {"moment", zone.to_people(*line.recommended_ends)}});
    return fill(words("until {moment}"), {{"moment", zone.to_people(*line.recommended_ends)}});
}

/// The sentence of the rule; without the hours that it names where another end counts.
std::string told_of(const Words& words, const AftercareRow& row)
{
    return row.is_usual() ? aftercare_sentence(words, row.line.code) : aftercare_name(words, row.line.code);
}

Bullet bullet(const Words& words, const Zone& zone, const AftercareRow& row, BulletMark mark)
{
    const std::string end = until(words, zone, row.line);
    return {.lead = {}, .text = told_of(words, row) + (end.empty() ? "" : " (" + end + ")"), .mark = mark};
}

/// "Zinc cream: thinly, twice a day (until 05/04/2026 10:00)"
Bullet bullet(const Words& words, const Zone& zone, const AdviceDraft& advice)
{
    std::string text = advice.text + (advice.how.empty() ? "" : ": " + advice.how);
    if (advice.until)
        text += " (" + fill(words("until {moment}"), {{"moment", zone.to_people(*advice.until)}}) + ")";
    return {.lead = {}, .text = std::move(text), .mark = BulletMark::tick};
}

BulletList to_do(const Words& words, const Zone& zone, const DossierSession& told)
{
    const auto& plan = told.aftercare;
    BulletList list;
    for (const auto code : first_of_all)
        for (const auto& row : plan)
            if (row.line.code == code)
                list.bullets.push_back(bullet(words, zone, row, BulletMark::tick));
    for (const auto& row : plan)
        if (aftercare_rule(row.line.code).kind != AftercareKind::avoid && !is_one_of(first_of_all, row.line.code) &&
            row.line.code != when_to_call)
            list.bullets.push_back(bullet(words, zone, row, BulletMark::tick));
    for (const auto& row : told.advice)
        if (row.advice.kind != AdviceKind::avoid)
            list.bullets.push_back(bullet(words, zone, row.advice));
    return list;
}

std::string short_weekday(const Words& words, Day day)
{
    static constexpr std::array names{mark("Sun"), mark("Mon"), mark("Tue"), mark("Wed"),
                                      mark("Thu"), mark("Fri"), mark("Sat")};
    return words(names.at(std::chrono::weekday(day).c_encoding()));
}

/// "Sun" above "29/03".
std::string day_label(const Words& words, Day day)
{
    return short_weekday(words, day) + "\n" + to_people(day).substr(0, 5);
}

/// The days on the clinic's clock from the beginning to the last end.
std::vector<TimelineDay> days_of(const Words& words, const Zone& zone, const Timeline& timeline)
{
    const Moment last = scale_of(timeline, 0, 1).to;
    std::vector<TimelineDay> days;
    Moment begins = timeline.from;
    for (Day day = zone.day_of(timeline.from); begins < last; day += std::chrono::days(1)) {
        days.push_back({begins, day_label(words, day)});
        begins = zone.end_of(day);
    }
    return days;
}

TimelineBar bar(const Words& words, const Zone& zone, const AftercareLine& line, const std::string& label)
{
    TimelineBar told{.label = label, .end = until(words, zone, line), .open = line.needs_clearance};
    const bool has_minimum = line.minimum_ends && *line.minimum_ends > line.starts;
    told.surely_until = has_minimum ? line.minimum_ends : line.recommended_ends;
    if (has_minimum && line.recommended_ends && *line.minimum_ends < *line.recommended_ends)
        told.rather_until = line.recommended_ends;
    return told;
}

Timeline to_avoid(const Words& words, const Zone& zone, const DossierSession& told)
{
    const Moment from = *told.session.session.ended;
    const auto& plan = told.aftercare;
    Timeline timeline{.from = from,
                      .days = {},
                      .bars = {},
                      .surely = words("not yet"),
                      .rather = words("better wait"),
                      .open = words("until we tell you")};
    const bool heat_together = std::none_of(plan.begin(), plan.end(), [](const AftercareRow& row) {
        return !row.is_usual() && is_one_of(heat_and_water, row.line.code);
    });
    bool heat_told = false;
    for (const auto& row : plan) {
        const bool heat = heat_together && is_one_of(heat_and_water, row.line.code);
        if (aftercare_rule(row.line.code).kind != AftercareKind::avoid || (heat && heat_told))
            continue;
        heat_told = heat_told || heat;
        timeline.bars.push_back(
            bar(words, zone, row.line,
                heat ? words("No sauna, hammam, pool or hot bath for 3 days.") : told_of(words, row)));
    }
    for (const auto& row : told.advice)
        if (row.advice.kind == AdviceKind::avoid)
            timeline.bars.push_back(bar(words, zone,
                                        {.code = {},
                                         .starts = from,
                                         .minimum_ends = {},
                                         .recommended_ends = row.advice.until,
                                         .needs_clearance = !row.advice.until},
                                        row.advice.text));
    timeline.days = days_of(words, zone, timeline);
    return timeline;
}

/// What is alarming, and the clinic's number, which a phone's camera can dial.
Block whom_to_call(const Words& words, const std::string& phone)
{
    const std::string alarming = aftercare_sentence(words, when_to_call);
    if (phone.empty())
        return Paragraph{alarming, ParagraphStyle::key};
    const std::string call = alarming + " " + fill(words("Our number: {phone}."), {{"phone", phone}});
    const std::string number = tel_uri(phone);
    if (number.empty())
        return Paragraph{call, ParagraphStyle::key};
    return CodedParagraph{.text = call, .code = number, .caption = words("Scan the code to call us.")};
}

/// What is asked beyond the rules may need a second page; whom to call must stand on the first.
bool is_longer(const DossierSession& told)
{
    return !told.advice.empty() ||
           std::any_of(told.aftercare.begin(), told.aftercare.end(), [](const auto& row) { return !row.is_usual(); });
}

/// "Tell it to whoever treats you: Avoid procaine; use HAIR-02 instead." Nothing where nothing is to be avoided.
std::vector<Block> for_the_next_treatment(const Words& words, const std::vector<DirectiveOnFile>& directives)
{
    std::string list;
    for (const auto& each : directives)
        if (each.counts && avoids_something(each.directive))
            list += (list.empty() ? "" : ". ") + directive_text(words, each);
    if (list.empty())
        return {};
    return {
        Paragraph{fill(words("At your next treatment, tell whoever treats you: {directives}."), {{"directives", list}}),
                  ParagraphStyle::key}};
}

std::string emergency(const Words& words, std::optional<Country> country)
{
    if (emergency_number(country) == emergency_number(Country::us))
        return words("Difficulty breathing or swelling of the face or throat: call 911 now.");
    return words("Difficulty breathing or swelling of the face or throat: call 112 now.");
}

} // namespace

Document handout(const Dossier& dossier, const Words& words)
{
    const auto& told = dossier.sessions.front();
    const auto& session = told.session.session;
    const Zone zone(dossier.clinic.zone);

    Document paper = letter_of(dossier.clinic, words, dossier.made_at);
    paper.one_page = true;
    paper.enlargeable = true;
    paper.title = words("After your mesotherapy session");
    paper.subtitle = zone.to_people(*session.started) + " · " + name_of(words, *session.region) + " · " +
                     told.practitioner.practitioner.name;
    paper.footer = identity_line(dossier.patient) + " · " + told.session.row.key;
    const std::vector<Block> help{whom_to_call(words, dossier.clinic.phone),
                                  Paragraph{emergency(words, dossier.clinic.country), ParagraphStyle::warning}};
    const std::vector<Block> avoid{Heading{2, words("What to avoid")}, to_avoid(words, zone, told), Space{8}};
    paper.blocks = {Heading{2, words("What to do")}, to_do(words, zone, told)};
    for (const auto& part : is_longer(told) ? std::array{help, avoid} : std::array{avoid, help})
        paper.blocks.insert(paper.blocks.end(), part.begin(), part.end());
    const auto next = for_the_next_treatment(words, dossier.directives);
    paper.blocks.insert(paper.blocks.end(), next.begin(), next.end());
    paper.calendar = calendar_file(dossier, words);
    return paper;
}

} // namespace clinic::papers
