#include "main/cli/interrupt.h"
#include "main/cli/places.h"
#include "main/cli/verbs.h"
#include "reports/consent_text.h"
#include "services/clinic/set_up_clinic.h"
#include "services/sample/sample_clinic.h"

namespace clinic::cli {

namespace {

struct Setting {
    std::string country = std::string(code_of(Country::fr));
    std::string zone;
    std::string owner = "Owner";
    ClinicDraft clinic;
};

/// A record that does not get finished leaves no file.
class Unfinished {
public:
    explicit Unfinished(Call& call) : call_(call) {}
    ~Unfinished()
    {
        if (!finished_)
            call_.discard();
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void finished() { finished_ = true; }

private:
    Call& call_;
    bool finished_ = false;
};

ClinicDraft clinic_of(Call& call, const Setting& typed)
{
    auto clinic = typed.clinic;
    clinic.country = from_code<Country>(typed.country);
    clinic.zone = typed.zone.empty() && clinic.country ? usual_zone(*clinic.country) : typed.zone;
    clinic.language = call.words().language();
    return clinic;
}

Ending init(Call& call, const Setting& typed)
{
    const auto clinic = clinic_of(call, typed);
    const Zone zone("Etc/UTC");
    Problems problems;
    for (const auto& broken : check(clinic, ClinicFacts{.zone_exists = Zone::exists(clinic.zone)}))
        problems.push_back({.field = json_field(field_of(broken.rule)),
                            .rule = std::string(code_of(broken.rule)),
                            .message = sentence(call.words(), zone, broken)});
    if (!problems.empty())
        return refuse(call, problems);

    const auto desk = call.create(clinic.zone);
    Unfinished record(call);
    const auto receipt = set_up_clinic(desk.records, clinic, typed.owner, call.request_id());
    if (!receipt)
        return refuse(call, worded(desk, receipt.reasons()));
    record.finished();
    acknowledge(*receipt);
    return Ending::done;
}

struct SampleTyped {
    SamplePlan plan;
    std::string country = std::string(code_of(Country::fr));
};

Ending sample(Call& call, const SampleTyped& typed)
{
    auto plan = typed.plan;
    const auto country = from_code<Country>(typed.country);
    if (!country)
        throw WrongUsage("--country must be FR, GR, GB, US or ZZ");
    plan.country = *country;
    Interruptible work;
    {
        const auto desk = call.create(usual_zone(*country));
        Unfinished record(call);
        plan.until = desk.records.now();
        plan.consent_text = [](const ConsentReading& reading, Language language) {
            return SampleText{consent_form_of(reading), consent_text(Words(words_folder(), language), reading)};
        };
        make_sample(desk.records, plan, [&work](int percent) { return work.go_on(percent); });
        if (work.go_on())
            record.finished();
    }
    work.end_if_asked();
    say(call.record_file().string());
    return Ending::done;
}

} // namespace

void add_setting_up_verbs(CLI::App& app, Call& call)
{
    const auto setting = std::make_shared<Setting>();
    auto& verb = add_verb<Setting>(app, call, "init", "Make an empty record and set the clinic up", setting, init);
    verb.add_option("--clinic", setting->clinic.name, "Name of the clinic")->required();
    verb.add_option("--country", setting->country, "FR, GR, GB, US; ZZ for any other")->required();
    verb.add_option("--zone", setting->zone, "Time zone, such as Europe/Paris; the country's when nothing is said");
    verb.add_option("--phone", setting->clinic.phone, "Telephone number on papers");
    verb.add_option("--address", setting->clinic.address, "Address on papers");
    verb.add_option("--owner", setting->owner, "Name of the one local account");
    verb.add_flag("--sample", setting->clinic.sample, "For drills, never for clinical use: its clock can be set");

    const auto drill = std::make_shared<SampleTyped>();
    auto& sampling = add_verb<SampleTyped>(app, call, "sample", "Make a sample clinic in a new record", drill, sample);
    sampling.add_option("--patients", drill->plan.patients, "How many patients");
    sampling.add_option("--sessions", drill->plan.sessions, "How many sessions");
    sampling.add_option("--seed", drill->plan.seed, "The same seed and clock give the same clinic");
    sampling.add_option("--country", drill->country, "FR, GR, GB, US or ZZ");
}

} // namespace clinic::cli
