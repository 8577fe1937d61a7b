#include "screens/safety/reaction_list.h"

#include "reports/names.h"
#include "screens/safety/reaction_words.h"
#include "services/safety/reactions.h"

namespace clinic {

namespace {

enum class ReactionColumn { number, onset, patient, version, signs, grade, outcome, judgement };

} // namespace

std::vector<Column> ReactionList::columns() const
{
    const Words& words = desk().words;
    return {{words("Number"), 110}, {words("Onset"), 110},      {words("Patient"), 200}, {words("Formula"), 120},
            {words("Signs"), 170},  {words("Grade"), 70, true}, {words("Outcome"), 130}, {words("Assessment"), 130}};
}

std::string ReactionList::cell(long row, int column)
{
    const ReactionRow& reaction = at(row);
    using enum ReactionColumn;
    switch (static_cast<ReactionColumn>(column)) {
    case number: return reaction.key;
    case onset: return reaction.reaction.onset ? to_people(*reaction.reaction.onset) : "";
    case patient: return reaction.patient_name;
    case version: return reaction.version_key;
    case signs: return signs_text(desk().words, reaction.reaction.signs);
    case grade: return std::to_string(now_of(desk().zone(), reaction).worst_grade);
    case outcome: return name_of(desk().words, now_of(desk().zone(), reaction).outcome);
    case judgement: return judgement_text(desk().words, reaction);
    default: return {};
    }
}

Tone ReactionList::tone(long row, int column)
{
    const bool waits = at(row).causality == Causality::not_assessed && !at(row).refuted;
    return static_cast<ReactionColumn>(column) == ReactionColumn::judgement && waits ? Tone::danger : Tone::plain;
}

ListPage<ReactionRow> ReactionList::read(const ListQuery& query) const
{
    return desk().records.safety().reactions(query);
}

std::string ReactionList::sort_code(int column) const
{
    using enum ReactionColumn;
    switch (static_cast<ReactionColumn>(column)) {
    case number: return "key";
    case patient: return "patient";
    case version: return "version";
    case grade: return "grade";
    default: return "onset";
    }
}

} // namespace clinic
