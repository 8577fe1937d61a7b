#include "reports/papers/handout.h"

#include "reports/names.h"
#include "reports/papers/letterhead.h"

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

Bullet bullet(const Words& words, const Zone& zone, const AftercareRow& row, BulletMark mark)
{
    const std::string end = until(words, zone, row.line);
    return {.lead = {},
            .text = aftercare_sentence(words, row.line.code) + (end.empty() ? "" : " (" + end + ")"),
            .mark = mark};
}

BulletList to_do(const Words& words, const Zone& zone, const std::vector<AftercareRow>& plan)
{
    BulletList list;
    for (const auto code : first_of_all)
        for (const auto& row : plan)
            if (row.line.code == code)
                list.bullets.push_back(bullet(words, zone, row, BulletMark::tick));
    for (const auto& row : plan)
        if (aftercare_rule(row.line.code).kind != AftercareKind::avoid && !is_one_of(first_of_all, row.line.code) &&
            row.line.code != when_to_call)
            list.bullets.push_back(bullet(words, zone, row, BulletMark::tick));
    return list;
}

Table to_avoid(const Words& words, const Zone& zone, const std::vector<AftercareRow>& plan)
{
    Table table{.columns = {{"", 1.5}, {words("Until"), 1.0}}, .rows = {}}; // the heading above names the first
    bool heat_told = false;
    for (const auto& row : plan) {
        if (aftercare_rule(row.line.code).kind != AftercareKind::avoid)
            continue;
        const bool heat = is_one_of(heat_and_water, row.line.code);
        if (heat && heat_told)
            continue;
        heat_told = heat_told || heat;
        table.rows.push_back(
            {heat ? words("No sauna, hammam, pool or hot bath for 3 days.") : aftercare_sentence(words, row.line.code),
             until(words, zone, row.line)});
    }
    return table;
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
    paper.blocks = {Heading{2, words("What to do")},
                    to_do(words, zone, told.aftercare),
                    Heading{2, words("What to avoid")},
                    to_avoid(words, zone, told.aftercare),
                    Space{8},
                    Paragraph{aftercare_sentence(words, when_to_call) +
                                  (dossier.clinic.phone.empty()
                                       ? ""
                                       : " " + fill(words("Our number: {phone}."), {{"phone", dossier.clinic.phone}})),
                              ParagraphStyle::key},
                    Paragraph{words("Difficulty breathing or swelling of the face or throat: call 112 now."),
                              ParagraphStyle::warning}};
    return paper;
}

} // namespace clinic::papers
