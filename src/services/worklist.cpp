#include "services/worklist.h"

#include "domain/clinic/rights.h"
#include "domain/clinic/time_limits.h"
#include "domain/staff/recheck.h"
#include "domain/staff/renewal.h"
#include "records/care.h"
#include "records/clinic.h"
#include "records/formulas.h"
#include "records/requests.h"
#include "records/safety.h"
#include "records/staff.h"
#include "services/care/courses.h"
#include "services/safety/reactions.h"

#include <algorithm>

namespace clinic {

namespace {

using std::chrono::days;

struct Today {
    Zone zone;
    Day day;
    [[nodiscard]] Moment start_of(Day each) const { return zone.moment_of(each, Elapsed::zero()); }
};

void add_care(const Stores& stores, std::vector<WorkItem>& list)
{
    for (const auto& [row, since] : stores.care().urgent_calls())
        list.push_back({WorkKind::urgent_contact, row.session.value(), row.session_key, row.patient_name,
                        text_of(row.urgent), since, since, row.practitioner});
    for (const auto& row : stores.care().check_ins_due_by(stores.now()))
        list.push_back({WorkKind::check_in, row.id.value(), row.key, row.patient_name, text_of(row.scheduled),
                        row.scheduled.due, row.scheduled.late_from, row.practitioner});
    for (const auto& row : stores.care().unsigned_sessions())
        list.push_back({WorkKind::unsigned_session, row.id.value(), row.key, row.patient_name, row.version_key,
                        row.started, row.started + time_limits::sign_within, row.practitioner});
    for (const auto& row : stores.care().sessions_without_handout(stores.now() - time_limits::handouts_remembered)) {
        const Moment ended = row.ended.value();
        list.push_back({WorkKind::handout_to_give, row.id.value(), row.key, row.patient_name, row.version_key, ended,
                        ended + time_limits::hand_over_within, row.practitioner});
    }
}

void add_courses(const Stores& stores, const Today& today, std::vector<WorkItem>& list)
{
    for (const auto& [course, standing] : running_courses(stores))
        if (*standing.next <= today.day)
            list.push_back({WorkKind::course_session, course.id.value(), course.key, course.patient_name,
                            std::string(code_of(*course.course.indication)), today.start_of(*standing.next),
                            today.zone.end_of(*standing.next + time_limits::next_session_within)});
}

void add_safety(const Stores& stores, const Today& today, std::vector<WorkItem>& list)
{
    for (const auto& row : stores.safety().not_assessed())
        list.push_back({WorkKind::reaction_not_assessed, row.id.value(), row.key, row.patient_name, row.version_key,
                        row.recorded_at, row.recorded_at + time_limits::assess_within, row.practitioner});
    for (const auto& row : stores.safety().without_directive())
        if (row.assessed_at.value() + time_limits::reactions_remembered >= stores.now())
            list.push_back({WorkKind::directive_missing, row.id.value(), row.key, row.patient_name, row.version_key,
                            *row.assessed_at, *row.assessed_at + time_limits::direct_within, row.practitioner});
    for (const auto& row : stores.safety().not_over())
        if (const auto again = see_again(now_of(today.zone, row));
            again && *again <= today.day && today.day <= *again + time_limits::reactions_remembered)
            list.push_back({WorkKind::reaction_to_see, row.id.value(), row.key, row.patient_name, row.version_key,
                            today.start_of(*again), today.zone.end_of(*again + time_limits::see_reaction_within),
                            row.practitioner});
}

void add_changes(const Stores& stores, const Today& today, std::vector<WorkItem>& list)
{
    for (const auto& change : stores.safety().changes())
        if (const auto due = due_of(change); due && *due <= today.day + time_limits::changes_ahead)
            list.push_back({WorkKind::formula_change, change.id.value(), change.key, change.responsible,
                            change.version_key, today.start_of(*due), today.zone.end_of(*due),
                            change.request.responsible});
}

void add_requests(const Stores& stores, const Today& today, std::vector<WorkItem>& list)
{
    for (const auto& row : stores.requests().open_requests())
        list.push_back({WorkKind::request,
                        row.id.value(),
                        row.key,
                        row.patient_name,
                        {},
                        today.start_of(row.due.target),
                        today.zone.end_of(row.due.legal_limit)});
}

WorkItem item_of(WorkKind kind, const CertificationOnFile& each, const PractitionerRow& holder, const Today& today,
                 Day due)
{
    return {kind,
            each.id.value(),
            each.key,
            holder.practitioner.name,
            std::string(code_of(each.type)),
            today.start_of(due),
            today.zone.end_of(due),
            holder.id};
}

void add_certifications(const Stores& stores, const Today& today, std::vector<WorkItem>& list)
{
    auto certifications = stores.staff().certifications();
    for (const auto& person : stores.staff().practitioners()) {
        const auto& own = certifications[person.id];
        for (const auto& each : to_renew(own, today.day))
            if (*each.expires <= today.day + days(days_expiring(each)))
                list.push_back(item_of(WorkKind::certification_expiring, each, person, today, *each.expires));
        for (const auto& each : own)
            if (const auto due = check_due(each, today.day))
                list.push_back(item_of(WorkKind::certification_unverified, each, person, today, *due));
    }
}

void add_lots(const Stores& stores, const Today& today, std::vector<WorkItem>& list)
{
    for (const auto& row : stores.formulas().lots_expiring_by(today.day + time_limits::lots_ahead))
        list.push_back({WorkKind::lot_expiring,
                        row.id.value(),
                        row.key,
                        {},
                        row.ingredient_name,
                        today.start_of(*row.lot.expires),
                        today.zone.end_of(*row.lot.expires)});
}

void add_vials(const Stores& stores, std::vector<WorkItem>& list)
{
    const Moment now = stores.now();
    for (const auto& row : stores.formulas().vials_ended(now - time_limits::vials_remembered, now)) {
        const Moment end = row.vial.discard_after.value();
        list.push_back({WorkKind::vial_to_discard, row.id.value(), row.key, {}, row.name, end, end});
    }
}

} // namespace

std::vector<WorkItem> worklist(const Stores& stores, const Actor& actor)
{
    require(actor, Right::search_patients);
    const Zone zone = zone_of(stores.clinic());
    const Today today{zone, zone.day_of(stores.now())};
    std::vector<WorkItem> list;
    add_care(stores, list);
    add_courses(stores, today, list);
    add_safety(stores, today, list);
    add_changes(stores, today, list);
    add_requests(stores, today, list);
    add_certifications(stores, today, list);
    add_lots(stores, today, list);
    add_vials(stores, list);
    std::stable_sort(list.begin(), list.end(), [](const WorkItem& one, const WorkItem& other) {
        const auto rank = [](const WorkItem& item) {
            return std::pair(item.kind != WorkKind::urgent_contact, item.late_from);
        };
        return rank(one) < rank(other);
    });
    return list;
}

} // namespace clinic
