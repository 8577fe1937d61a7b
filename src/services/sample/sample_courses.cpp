#include "services/sample/sample_courses.h"

#include "records/care.h"
#include "records/patients.h"

#include <algorithm>

namespace clinic {

void hand_over_sample(Change& change, SampleWorld& world, const SamplePatient& patient, SessionId session, Moment ended)
{
    constexpr std::chrono::days lately{6};
    constexpr std::chrono::minutes soon{12};
    if (!world.handout_waits && world.zone.day_of(ended) >= world.today - lately) {
        world.handout_waits = true;
        return;
    }
    const auto number = session.value();
    const HandoutDraft draft{.session = session,
                             .at = ended + soon,
                             .language = change.patients().patient(patient.id)->patient.language,
                             .way = HandoutWay::paper,
                             .acknowledged = number % 2 == 0 ? Acknowledgement::repeated : Acknowledgement::said};
    (void)change.care().add(accepted<Handout>(draft, HandoutFacts{.now = change.now(), .session_ended = ended}),
                            world.actor.name);
}

void add_sample_courses(Change& change, const SampleWorld& world)
{
    constexpr std::size_t wanted = 6;
    constexpr std::chrono::days lately{120};
    std::size_t made = 0;
    for (const auto& patient : world.patients) {
        if (made == wanted)
            return;
        const auto sessions = change.care().course_sessions_of(patient.id);
        if (sessions.empty() || sessions.back().day < world.today - lately)
            continue;
        const auto& last = sessions.back();
        const auto before = std::find_if(sessions.begin(), sessions.end(), [&](const auto& each) {
            return each.indication == last.indication && each.region == last.region && each.day < last.day &&
                   each.day >= world.today - 2 * lately;
        });
        if (before == sessions.end())
            continue;
        const CourseDraft draft{.patient = patient.id,
                                .indication = last.indication,
                                .region = last.region,
                                .planned = 12,
                                .interval = 21,
                                .begins = before->day};
        change.care().add(accepted<Course>(draft, CourseFacts{.patient_known = true, .today = before->day}),
                          world.zone.moment_of(before->day, std::chrono::hours(18)), world.actor.name);
        ++made;
    }
}

void add_sample_care(Change& change, const SampleWorld& world)
{
    const auto formula = change.formulas().formula_of("CELL-01");
    if (!formula)
        return;
    const FormulaCareDraft draft{.formula = formula,
                                 .check_ins = {{2, "Nodules, warmth"}, {14, "Nodules"}, {30, "Nodules"}, {65, {}}},
                                 .longer = {{"NO_MASSAGE", 120}, {"NO_HOT_BATH", 120}},
                                 .reason = "Nodules were seen in the second week"};
    change.care().add(accepted<FormulaCare>(draft, FormulaCareFacts{.formula_known = true}), change.now(),
                      world.actor.name);
}

} // namespace clinic
