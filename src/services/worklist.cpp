#include "services/worklist.h"

#include "domain/clinic/rights.h"
#include "domain/clinic/time_limits.h"
#include "domain/staff/recheck.h"
#include "records/care.h"
#include "records/clinic.h"
#include "records/formulas.h"
#include "records/requests.h"
#include "records/safety.h"
#include "records/staff.h"

#include <algorithm>

namespace clinic {

namespace {

using std::chrono::days;

struct Today {
    Zone zone;
    Day day;
    [[nodiscard]] Moment start_of(Day each) const { return zone.moment_of(each, Elapsed::zero()); }
    [[nodiscard]] Moment end_of(Day each) const { return zone.moment_of(each + days(1), Elapsed::zero()); }
};

void add_care(const Stores& stores, std::vector<WorkItem>& list)
{
    for (const auto& row : stores.care().check_ins_due_by(stores.now()))
        list.push_back({WorkKind::check_in, row.id.value(), row.key, row.patient_name,
                        std::string(code_of(row.scheduled.kind)), row.scheduled.due, row.scheduled.late_from});
    for (const auto& row : stores.care().unsigned_sessions())
        list.push_back({WorkKind::unsigned_session, row.id.value(), row.key, row.patient_name, row.version_key,
                        row.started, row.started + time_limits::sign_within});
}

void add_safety(const Stores& stores, std::vector<WorkItem>& list)
{
    for (const auto& row : stores.safety().not_assessed())
        list.push_back({WorkKind::reaction_not_assessed, row.id.value(), row.key, row.patient_name, row.version_key,
                        row.recorded_at, row.recorded_at + time_limits::assess_within});
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
                        today.end_of(row.due.legal_limit)});
}

void add_checks(const Stores& stores, const Today& today, std::vector<WorkItem>& list)
{
    for (const auto& person : stores.staff().practitioners())
        for (const auto& each : stores.staff().certifications_of(person.id))
            if (const auto due = check_due(each, today.day))
                list.push_back({WorkKind::certification_unverified, each.id.value(), each.key, person.practitioner.name,
                                std::string(code_of(each.type)), today.start_of(*due), today.end_of(*due)});
}

void add_expiries(const Stores& stores, const Today& today, std::vector<WorkItem>& list)
{
    for (const auto& row : stores.staff().expiring_by(today.day + days(days_expiring)))
        if (status_on(row.certification, today.day) != CertificationStatus::revoked)
            list.push_back({WorkKind::certification_expiring, row.certification.id.value(), row.certification.key,
                            row.practitioner_name, std::string(code_of(row.certification.type)),
                            today.start_of(*row.certification.expires), today.end_of(*row.certification.expires)});
    for (const auto& row : stores.formulas().lots_expiring_by(today.day + time_limits::lots_ahead))
        list.push_back({WorkKind::lot_expiring,
                        row.id.value(),
                        row.key,
                        {},
                        row.ingredient_name,
                        today.start_of(*row.lot.expires),
                        today.end_of(*row.lot.expires)});
}

} // namespace

std::vector<WorkItem> worklist(const Stores& stores, const Actor& actor)
{
    require(actor, Right::search_patients);
    const Zone zone = zone_of(stores.clinic());
    const Today today{zone, zone.day_of(stores.now())};
    std::vector<WorkItem> list;
    add_care(stores, list);
    add_safety(stores, list);
    add_requests(stores, today, list);
    add_expiries(stores, today, list);
    add_checks(stores, today, list);
    std::stable_sort(list.begin(), list.end(),
                     [](const WorkItem& one, const WorkItem& other) { return one.late_from < other.late_from; });
    return list;
}

} // namespace clinic
