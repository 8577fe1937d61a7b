#include "main/cli/call.h"

#include "base/id_maker.h"
#include "db/open_records.h"
#include "main/cli/places.h"
#include "records/clinic.h"
#include "services/clinic/set_up_clinic.h"

#include <cstdlib>

namespace clinic::cli {

namespace {

Language machine_language()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); value && *value)
            return from_code<Language>(std::string_view(value).substr(0, 2)).value_or(Language::en);
    return Language::en;
}

Language language_of(const std::string& wish)
{
    if (wish.empty())
        return machine_language();
    const auto language = from_code<Language>(wish);
    if (!language)
        throw WrongUsage("--lang must be en, fr or el");
    return *language;
}

/// A drill's clock strikes noon when only its day is set.
constexpr std::chrono::hours noon{12};

Moment moment_of(const Wishes& wishes, const Zone& zone, Moment really)
{
    if (const auto exact = moment_from_iso(wishes.now))
        return *exact;
    const Day real_day = zone.day_of(really);
    const auto day = wishes.today.empty() ? std::optional(real_day) : day_from_people(wishes.today, real_day);
    const auto time =
        wishes.now.empty() ? std::optional<std::chrono::minutes>(noon) : time_of_day_from_people(wishes.now);
    if (!day)
        throw WrongUsage("--today must be a day such as 2026-11-22");
    if (!time)
        throw WrongUsage("--now must be a time such as 15:00, or a moment such as 2026-11-22T15:00+01:00");
    return zone.moment_of(*day, *time);
}

} // namespace

const Words& Call::words()
{
    if (!words_)
        words_.emplace(words_folder(), language_of(wishes.lang));
    return *words_;
}

std::filesystem::path Call::record_file() const
{
    if (!wishes.record.empty())
        return wishes.record;
    if (const auto usual = usual_record())
        return *usual;
    throw WrongUsage("no record is named: use --record FILE or set MESOTRACE_RECORD");
}

void Call::set_clock(const Zone& zone)
{
    if (!wishes.today.empty() || !wishes.now.empty())
        clock_.set(moment_of(wishes, zone, clock_.now()));
}

Desk Call::desk(std::unique_ptr<Records> records)
{
    records_ = std::move(records);
    const auto clinic = records_->clinic().clinic();
    const bool clock_is_wished = !wishes.today.empty() || !wishes.now.empty();
    if (clock_is_wished && !(clinic && clinic->sample))
        throw ClockRefused("the clock is set for a record in clinical use");
    set_clock(zone_of(records_->clinic()));
    remember_record(record_file());
    return {*records_, words(), zone_of(records_->clinic())};
}

Desk Call::look()
{
    return desk(db::open_for_reading(record_file(), clock_));
}

Desk Call::look_on(const std::string& wish)
{
    auto desk = look();
    const auto day = wish.empty() ? std::nullopt : day_from_people(wish, desk.today());
    if (!wish.empty() && !day)
        throw WrongUsage("--on must be a day such as 2026-11-22");
    if (day)
        clock_.set(desk.zone.moment_of(*day + std::chrono::days(1), Elapsed::zero()) - Elapsed(1));
    return desk;
}

Desk Call::write()
{
    return desk(db::open_record(record_file(), clock_));
}

Desk Call::create(const std::string& zone)
{
    const Zone clinics(Zone::exists(zone) ? zone : "Etc/UTC");
    set_clock(clinics);
    records_ = db::create_record(record_file(), clock_);
    remember_record(record_file());
    return {*records_, words(), clinics};
}

void Call::discard()
{
    records_.reset();
    std::error_code cannot;
    for (const char* part : {"", "-lock"})
        std::filesystem::remove(record_file().string() + part, cannot);
}

Actor Call::actor(const Desk& desk) const
{
    auto actor = local_actor(desk.records);
    if (!wishes.as.empty() && wishes.as != actor.name)
        throw UnknownUser("--as names nobody who may use this record");
    return actor;
}

std::string Call::request_id()
{
    if (wishes.request_id.empty())
        return fresh_request_id();
    return wishes.request_id;
}

Deed Call::deed_of(const Desk& desk, std::size_t part)
{
    auto id = request_id();
    if (part > 0 && !wishes.request_id.empty())
        id += '/' + std::to_string(part);
    return {.actor = actor(desk), .request_id = std::move(id)};
}

Ending refuse(const Call& call, const Problems& problems)
{
    complain(problems, call.style());
    return Ending::refused;
}

} // namespace clinic::cli
