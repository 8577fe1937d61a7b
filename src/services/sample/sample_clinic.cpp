#include "services/sample/sample_clinic.h"

#include "records/clinic.h"
#include "records/requests.h"
#include "services/clinic/set_up_clinic.h"
#include "services/sample/sample_changes.h"
#include "services/sample/sample_courses.h"
#include "services/sample/sample_papers.h"
#include "services/sample/sample_people.h"
#include "services/sample/sample_photos.h"
#include "services/sample/sample_sessions.h"
#include "services/sample/sample_stock.h"

#include <algorithm>

namespace clinic {

namespace {

using std::chrono::days;

constexpr int months_of_work = 18;
constexpr std::size_t patients_a_change = 500;
constexpr std::size_t sessions_a_change = 500;

class SampleMaker {
public:
    SampleMaker(Records& records, const SamplePlan& plan, const std::function<bool(int)>& progress)
        : records_(records)
        , progress_(progress)
        , world_(empty_world(records, plan))
    {
    }

    void make()
    {
        change_with([this](Change& change) {
            add_sample_staff(change, world_);
            add_sample_stock(change, world_);
            add_sample_papers(change, world_);
        });
        in_batches(world_.plan.patients, patients_a_change,
                   [this](Change& change, std::size_t) { add_sample_patient(change, world_); });
        const SampleDiary diary(world_);
        const auto sessions = world_.patients.empty() ? 0 : world_.plan.sessions;
        in_batches(sessions, sessions_a_change, [this, &diary](Change& change, std::size_t number) {
            add_sample_session(change, world_, number, diary.start_of(number));
        });
        if (!world_.patients.empty() && !stopped_)
            change_with([this, &diary](Change& change) {
                const auto last = std::max<std::size_t>(world_.plan.sessions, 1) - 1;
                add_unsigned_session(change, world_, diary.start_of(last) + std::chrono::hours(1));
                add_requests(change);
                add_sample_courses(change, world_);
                add_sample_care(change, world_);
                add_sample_photos(change, world_);
                add_sample_change(change, world_);
            });
    }

private:
    static SampleWorld empty_world(Records& records, const SamplePlan& plan)
    {
        ClinicDraft clinic;
        clinic.name = "Mesotrace sample clinic";
        clinic.country = plan.country;
        clinic.zone = usual_zone(plan.country);
        clinic.phone = "+33 1 99 00 20 26"; // of the numbers that France keeps for fiction
        clinic.sample = true;
        if (plan.until > records.now())
            throw std::invalid_argument("the sessions of a sample lie in the past");
        if (!set_up_clinic(records, clinic, "Sample account", request_id(plan, 0)))
            throw std::logic_error("the sample breaks a rule of the clinic");
        const Zone zone(clinic.zone);
        const Day today = zone.day_of(plan.until);
        return {.plan = plan,
                .actor = local_actor(records),
                .zone = zone,
                .first_day = add_months(today, -months_of_work),
                .today = today,
                .dice = Dice(plan.seed)};
    }

    static std::string request_id(const SamplePlan& plan, std::size_t number)
    {
        return "sample-" + std::to_string(plan.seed) + "-" + std::to_string(number);
    }

    template <typename Work>
    void change_with(Work work)
    {
        const auto change =
            records_.begin_change({.actor = world_.actor, .request_id = request_id(world_.plan, ++changes_)});
        work(*change);
        change->commit("sample.make");
    }

    /// Many things in a change, so that their durability costs little.
    template <typename Add>
    void in_batches(std::size_t count, std::size_t batch, Add add)
    {
        for (std::size_t start = 0; start < count && !stopped_; start += batch)
            change_with([&](Change& change) {
                for (std::size_t i = start; i < std::min(start + batch, count) && !stopped_; ++i) {
                    add(change, i);
                    tell_progress();
                }
            });
    }

    void tell_progress()
    {
        const auto all = world_.plan.patients + world_.plan.sessions;
        const int percent = static_cast<int>(++done_ * 100 / all);
        if (percent != percent_told_)
            stopped_ = !progress_(percent);
        percent_told_ = percent;
    }

    /// One whose answer is nearly due, and a fresh one.
    void add_requests(Change& change)
    {
        for (const int days_ago : {27, 5}) {
            RequestDraft draft;
            draft.patient = world_.dice.pick(world_.patients).id;
            draft.received = world_.today - days(days_ago);
            draft.channel = RequestChannel::letter;
            draft.language = Language::fr;
            const RequestFacts facts{.today = world_.today, .patient_known = true};
            change.requests().add(accepted<Request>(draft, facts),
                                  one_month_after(*draft.received, world_.plan.country));
        }
    }

    Records& records_;
    const std::function<bool(int)>& progress_;
    std::size_t changes_ = 0;
    std::size_t done_ = 0;
    int percent_told_ = 0;
    bool stopped_ = false;
    SampleWorld world_;
};

} // namespace

SampleText short_consent_text(const ConsentReading& reading, Language language)
{
    return {"sample",
            "# Consent\n\n" + full_name(reading.patient.patient) + ", " + std::string(code_of(language)) + "\n"};
}

void make_sample(Records& records, const SamplePlan& plan, const std::function<bool(int)>& progress)
{
    SampleMaker(records, plan, progress).make();
}

} // namespace clinic
