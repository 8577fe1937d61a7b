#include "db/engine/backup.h"
#include "db/engine/open.h"
#include "main/cli/input.h"
#include "main/cli/interrupt.h"
#include "main/cli/verbs.h"

#include <sstream>

namespace clinic::cli {

namespace {

struct TrustTyped {
    std::string acks;
    std::string file;
};

std::string_view code_of_fault(TrailFault fault)
{
    switch (fault) {
    case TrailFault::entry_missing: return "entry_missing";
    case TrailFault::entry_altered: return "entry_altered";
    case TrailFault::chain_broken: return "chain_broken";
    case TrailFault::thing_altered: return "thing_altered";
    case TrailFault::content_altered: return "content_altered";
    case TrailFault::thing_removed: return "thing_removed";
    case TrailFault::thing_unaccounted: return "thing_unaccounted";
    }
    return {};
}

std::optional<Receipt> receipt_from(const std::string& line)
{
    std::istringstream words(line);
    std::string saved;
    Receipt receipt;
    const bool whole = static_cast<bool>(words >> saved >> receipt.request_id >> receipt.kind >> receipt.key >>
                                         receipt.sequence >> receipt.digest);
    return whole && saved == "SAVED" ? std::optional(receipt) : std::nullopt;
}

bool same(const Receipt& one, const Receipt& other)
{
    return one.request_id == other.request_id && one.kind == other.kind && one.key == other.key &&
           one.sequence == other.sequence && one.digest == other.digest;
}

/// How many acknowledged saves a file names, and those that the record does not hold as acknowledged.
struct Acknowledged {
    std::size_t checked = 0;
    std::vector<std::string> lost;
};

/// A last line without its end was never written whole, so it acknowledges nothing.
Acknowledged compare_acks(const TrailStore& trail, const std::string& text)
{
    Acknowledged found;
    for (std::size_t begin = 0, end = 0; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1) {
        const auto line = text.substr(begin, end - begin);
        if (!line.starts_with("SAVED "))
            continue;
        ++found.checked;
        const auto acknowledged = receipt_from(line);
        const auto held = acknowledged ? trail.receipt_of(acknowledged->request_id) : std::nullopt;
        if (!held || !same(*held, *acknowledged))
            found.lost.push_back(line);
    }
    return found;
}

void tell_verdict(const Call& call, const Desk& desk, const TrailVerdict& verdict, const Acknowledged& acks)
{
    Json json{{"whole", !verdict.first_broken && acks.lost.empty()},
              {"entries", verdict.entries},
              {"head", verdict.head},
              {"acknowledged", acks.checked},
              {"lost", acks.lost}};
    if (verdict.first_broken)
        json["first_broken"] = {{"fault", code_of_fault(verdict.first_broken->fault)},
                                {"sequence", verdict.first_broken->sequence},
                                {"kind", verdict.first_broken->kind},
                                {"key", verdict.first_broken->key}};
    show(json, call.style());
    if (verdict.first_broken)
        complain(desk.words("The record is not as it was saved."));
    if (!acks.lost.empty())
        complain(desk.words("An acknowledged save is not in the record."));
}

Ending verify(Call& call, const TrustTyped& typed)
{
    const auto desk = call.look();
    require(call.actor(desk), Right::verify_trail);
    const auto acks = typed.acks.empty() ? std::string() : whole_text({.file = typed.acks});
    Interruptible work;
    const auto verdict = desk.records.trail().verify([&work](int percent) { return work.go_on(percent); });
    work.end_if_asked();
    const auto acknowledged = compare_acks(desk.records.trail(), acks);
    tell_verdict(call, desk, verdict, acknowledged);
    return verdict.first_broken || !acknowledged.lost.empty() ? Ending::damaged : Ending::done;
}

Ending backup(Call& call, const TrustTyped& typed)
{
    const auto desk = call.look();
    require(call.actor(desk), Right::make_backup);
    auto record = db::open_to_read(call.record_file());
    Interruptible work;
    const auto copy = db::copy_record(record, typed.file, [&work](int percent) { return work.go_on(percent); });
    work.end_if_asked();
    if (!copy)
        return Ending::unavailable;
    Json rows = Json::object();
    for (const auto& [table, count] : copy->rows)
        rows[table] = count;
    show({{"file", copy->file.string()}, {"bytes", copy->bytes}, {"rows", rows}}, call.style());
    return Ending::done;
}

} // namespace

void add_trust_verbs(CLI::App& app, Call& call)
{
    const auto verifying = std::make_shared<TrustTyped>();
    auto& verb = add_verb<TrustTyped>(app, call, "verify", "Is everything whole, sealed, and as acknowledged",
                                      verifying, verify);
    verb.add_option("--acks", verifying->acks, "A file with SAVED lines, each of which must be found");

    const auto backing_up = std::make_shared<TrustTyped>();
    auto& copying = add_verb<TrustTyped>(app, call, "backup", "Copy the record to a new file and prove the copy",
                                         backing_up, backup);
    copying.add_option("FILE", backing_up->file, "The new file")->required();
}

} // namespace clinic::cli
