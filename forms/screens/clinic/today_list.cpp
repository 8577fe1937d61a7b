#include "screens/clinic/today_list.h"

#include "domain/care/check_in.h"
#include "domain/staff/certification.h"
#include "records/staff.h"
#include "reports/names.h"
#include "screens/care/draft_keeper.h"
#include "screens/day_words.h"

namespace clinic {

namespace {

enum class TodayColumn { due, kind, who, what, number };

std::string kind_text(const Words& words, WorkKind kind)
{
    switch (kind) {
    case WorkKind::unsaved_session: return words("Session not saved");
    case WorkKind::urgent_contact: return words("Patient to call at once");
    case WorkKind::check_in: return words("Check-in to make");
    case WorkKind::unsigned_session: return words("Session to sign");
    case WorkKind::handout_to_give: return words("Aftercare to hand over");
    case WorkKind::course_session: return words("Next session of a course");
    case WorkKind::reaction_not_assessed: return words("Reaction to assess");
    case WorkKind::reaction_to_see: return words("Reaction to follow up");
    case WorkKind::directive_missing: return words("Say what to avoid");
    case WorkKind::formula_change: return words("Change of a formula");
    case WorkKind::request: return words("Request to answer");
    case WorkKind::certification_expiring: return words("Certification expiring");
    case WorkKind::certification_unverified: return words("Certification to verify");
    case WorkKind::lot_expiring: return words("Lot expiring");
    case WorkKind::vial_to_discard: return words("Vial to discard");
    }
    return {};
}

std::string urgent_text(const Words& words, const std::string& codes)
{
    std::string text;
    for (const auto each : urgent_reasons_in(codes))
        text.append(text.empty() ? "" : ", ").append(name_of(words, each));
    return text;
}

std::string what_text(const Words& words, const WorkItem& item)
{
    switch (item.kind) {
    case WorkKind::urgent_contact: return urgent_text(words, item.what);
    case WorkKind::check_in: return check_in_name(words, item.what);
    case WorkKind::course_session: {
        const auto each = from_code<Indication>(item.what);
        return each ? name_of(words, *each) : item.what;
    }
    case WorkKind::certification_expiring:
    case WorkKind::certification_unverified: {
        const auto each = from_code<CertificationType>(item.what);
        return each ? name_of(words, *each) : item.what;
    }
    case WorkKind::unsaved_session:
    case WorkKind::unsigned_session:
    case WorkKind::handout_to_give:
    case WorkKind::reaction_not_assessed:
    case WorkKind::reaction_to_see:
    case WorkKind::directive_missing:
    case WorkKind::formula_change:
    case WorkKind::request:
    case WorkKind::lot_expiring:
    case WorkKind::vial_to_discard: return item.what;
    }
    return {};
}

/// What nobody saved stands on top, and urgent calls above all that is only late.
std::string urgent_first(const WorkItem& item)
{
    if (item.kind == WorkKind::unsaved_session)
        return "0";
    return item.kind == WorkKind::urgent_contact ? "1" : "2";
}

/// "written 10:12", with the day when it was another.
DayWords written_at(const Desk& desk, Moment at)
{
    const Zone zone = desk.zone();
    const auto full = zone.to_people(at);
    const bool today = zone.day_of(at) == desk.today();
    return {fill(desk.words("written {time}"), {{"time", today ? full.substr(full.find(' ') + 1) : full}}),
            Tone::warning};
}

DayWords due_of(const Desk& desk, const WorkItem& item)
{
    if (item.kind == WorkKind::unsaved_session)
        return written_at(desk, item.due);
    constexpr int always = 10'000; // what expires is listed only when it is time to say so
    const Zone zone = desk.zone();
    const Day on = zone.day_of(item.due);
    if (item.kind == WorkKind::certification_expiring || item.kind == WorkKind::lot_expiring)
        return expiry_words(desk.words, desk.today(), on, always);
    const Day last_in_time = zone.day_of(item.late_from - Elapsed(1));
    auto said = due_words(desk.words, desk.today(), on, last_in_time);
    if (item.late_at(desk.records.now()))
        said.tone = Tone::danger;
    return said;
}

} // namespace

std::vector<Column> TodayList::columns() const
{
    const Words& words = desk().words;
    return {{words("Due"), 170},
            {words("What to do"), 200},
            {words("Who"), 250},
            {words("About"), 220},
            {words("Number"), 110}};
}

std::vector<Named<std::optional<WorkKind>>> TodayList::kinds() const
{
    std::vector<Named<std::optional<WorkKind>>> all{{std::nullopt, {}, desk().words("All that waits")}};
    for (const auto each : all_of<WorkKind>())
        all.push_back({each, std::string(code_of(each)), kind_text(desk().words, each)});
    return all;
}

std::vector<Named<std::optional<PractitionerId>>> TodayList::persons() const
{
    std::vector<Named<std::optional<PractitionerId>>> all{{std::nullopt, {}, desk().words("Everybody's")}};
    for (const auto& each : desk().records.staff().practitioners())
        all.push_back({each.id, each.key, each.practitioner.name});
    return all;
}

void TodayList::keep_to(std::optional<WorkKind> kind, std::optional<PractitionerId> whose)
{
    kind_ = kind;
    whose_ = whose;
    ++kept_to_;
}

std::vector<WorkItem> TodayList::read() const
{
    auto items = unsaved_sessions(desk());
    const auto due = worklist(desk().records, desk().actor);
    items.insert(items.end(), due.begin(), due.end());
    std::erase_if(items, [this](const WorkItem& each) {
        return (kind_ && each.kind != *kind_) || (whose_ && each.whose && *each.whose != *whose_);
    });
    return items;
}

std::int64_t TodayList::version() const
{
    return HeldList::version() + desk().drafts.changes() + kept_to_; // all only grow
}

std::string TodayList::cell_of(const WorkItem& item, int column) const
{
    using enum TodayColumn;
    switch (static_cast<TodayColumn>(column)) {
    case due: return due_of(desk(), item).text;
    case kind: return kind_text(desk().words, item.kind);
    case who: return item.who;
    case what: return what_text(desk().words, item);
    case number: return item.key;
    default: return {};
    }
}

std::string TodayList::order_of(const WorkItem& item, int column) const
{
    return static_cast<TodayColumn>(column) == TodayColumn::due ? urgent_first(item) + to_iso(item.late_from)
                                                                : HeldList::order_of(item, column);
}

Tone TodayList::tone(long row, int column)
{
    return static_cast<TodayColumn>(column) == TodayColumn::due ? due_of(desk(), at(row)).tone : Tone::plain;
}

TodayList::Step TodayList::step_of(long row) const
{
    const WorkItem& item = at(row);
    switch (item.kind) {
    case WorkKind::unsaved_session: return DraftId(item.row);
    case WorkKind::urgent_contact: return UrgentStep{SessionId(item.row)};
    case WorkKind::check_in: return CheckInId(item.row);
    case WorkKind::unsigned_session: return SessionId(item.row);
    case WorkKind::handout_to_give: return HandoutStep{SessionId(item.row)};
    case WorkKind::course_session: return CourseId(item.row);
    case WorkKind::reaction_not_assessed: return ReactionId(item.row);
    case WorkKind::reaction_to_see: return SeeReactionStep{ReactionId(item.row)};
    case WorkKind::directive_missing: return DirectStep{ReactionId(item.row)};
    case WorkKind::formula_change: return ChangeRequestId(item.row);
    case WorkKind::request: return RequestId(item.row);
    case WorkKind::lot_expiring: return LotId(item.row);
    case WorkKind::vial_to_discard: return VialId(item.row);
    case WorkKind::certification_expiring:
    case WorkKind::certification_unverified: break;
    }
    return CertificationId(item.row);
}

Waiting waiting(const Desk& desk)
{
    Waiting counts;
    counts.today += static_cast<long>(unsaved_sessions(desk).size());
    for (const auto& item : worklist(desk.records, desk.actor)) {
        ++counts.today;
        switch (item.kind) {
        case WorkKind::reaction_not_assessed:
        case WorkKind::reaction_to_see:
        case WorkKind::directive_missing: ++counts.reactions; break;
        case WorkKind::request: ++counts.requests; break;
        case WorkKind::certification_expiring:
        case WorkKind::certification_unverified: ++counts.staff; break;
        case WorkKind::lot_expiring:
        case WorkKind::vial_to_discard: ++counts.lots; break;
        case WorkKind::formula_change:
        case WorkKind::unsaved_session:
        case WorkKind::urgent_contact:
        case WorkKind::check_in:
        case WorkKind::unsigned_session:
        case WorkKind::handout_to_give:
        case WorkKind::course_session: break;
        }
    }
    return counts;
}

const Waiting& WaitingCounts::now()
{
    const auto version = desk_.records.version() + desk_.drafts.changes();
    const Moment at = desk_.records.now();
    if (version != version_ || at - counted_at_ >= std::chrono::minutes(1)) {
        counts_ = waiting(desk_);
        version_ = version;
        counted_at_ = at;
    }
    return counts_;
}

} // namespace clinic
