#include "services/requests/change_report.h"

#include "records/care.h"
#include "records/clinic.h"
#include "records/formulas.h"
#include "records/safety.h"
#include "services/care/courses.h"
#include "services/formulas/compare.h"
#include "services/safety/changes.h"

namespace clinic {

std::vector<AffectedPlan> affected_by(const Stores& stores, const ChangeOnFile& change)
{
    std::vector<AffectedPlan> plans;
    for (const auto& row : stores.care().unsigned_sessions())
        if (row.version_key == change.version_key)
            plans.push_back({.key = row.key, .patient = row.patient, .patient_name = row.patient_name});
    for (const auto& [course, standing] : running_courses(stores)) {
        if (standing.sessions.empty())
            continue;
        const auto last = stores.care().session(standing.sessions.back().id).value().row;
        if (last.version_key == change.version_key)
            plans.push_back({.key = course.key,
                             .patient = course.course.patient.value(),
                             .patient_name = course.patient_name,
                             .course = true});
    }
    return plans;
}

ChangeReport change_report_of(const Stores& stores, const Actor& actor, ChangeRequestId id)
{
    require(actor, Right::see_statistics);
    ChangeReport report{.clinic = stores.clinic().clinic().value(),
                        .change = stores.safety().change(id).value(),
                        .made_at = stores.now()};
    for (const auto& each : report.change.carriers)
        report.versions.push_back(stores.formulas().version(each.version).value());
    if (!report.versions.empty())
        report.difference =
            difference_between(stores.formulas(), report.change.request.version.value(), report.versions.back().id);
    if (is_open(report.change))
        report.affected = affected_by(stores, report.change);
    report.counted = effect_of(stores, report.change);
    return report;
}

} // namespace clinic
