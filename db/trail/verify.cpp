#include "db/trail/verify.h"

#include "db/trail/entry.h"
#include "db/trouble.h"

#include <algorithm>
#include <map>

namespace clinic::db {

namespace {

using Broken = TrailVerdict::Broken;

/// A step of the way, reported at most once per percent.
class Way {
public:
    Way(std::int64_t length, const std::function<bool(int)>& progress) : length_(length), progress_(progress) {}

    /// False once the person has asked to stop.
    [[nodiscard]] bool go_on()
    {
        ++gone_;
        const int percent = static_cast<int>(length_ > 0 ? std::min<std::int64_t>(gone_ * 100 / length_, 100) : 100);
        if (percent != reported_) {
            reported_ = percent;
            stopped_ = !progress_(percent);
        }
        return !stopped_;
    }

private:
    std::int64_t length_;
    std::int64_t gone_ = 0;
    int reported_ = -1;
    bool stopped_ = false;
    const std::function<bool(int)>& progress_;
};

/// The rows of `trail_thing` beside the entries they belong to.
class ThingsByEntry {
public:
    explicit ThingsByEntry(Connection& record)
        : rows_(record.query("SELECT seq, kind, row_id FROM trail_thing ORDER BY seq, kind, row_id"))
        , more_(rows_.step())
    {
    }

    /// The sequence of an entry that is spoken of before `sequence` comes, but was not there.
    [[nodiscard]] std::optional<std::int64_t> left_over(std::int64_t sequence) const
    {
        return more_ && rows_.get<std::int64_t>(0) < sequence ? std::optional(rows_.get<std::int64_t>(0))
                                                              : std::nullopt;
    }

    [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> of(std::int64_t sequence)
    {
        std::vector<std::pair<std::string, std::int64_t>> found;
        for (; more_ && rows_.get<std::int64_t>(0) == sequence; more_ = rows_.step())
            found.emplace_back(rows_.get<std::string>(1), rows_.get<std::int64_t>(2));
        return found;
    }

private:
    Statement rows_;
    bool more_;
};

/// The body and the rows of `trail_thing` speak of the same things.
bool things_agree(const TrailEntry& entry, const std::vector<std::pair<std::string, std::int64_t>>& listed)
{
    std::vector<std::pair<std::string, std::int64_t>> spoken_of;
    try {
        for (const Touched& thing : things_in(entry.body))
            spoken_of.emplace_back(thing.kind, thing.row);
    } catch (const RecordTrouble&) {
        return false;
    }
    std::sort(spoken_of.begin(), spoken_of.end());
    return spoken_of == listed;
}

std::optional<Broken> check_entry(const TrailEntry& entry, const TrailVerdict& so_far, ThingsByEntry& things)
{
    const std::int64_t expected = so_far.entries + 1;
    if (entry.sequence != expected)
        return Broken{TrailFault::entry_missing, expected, {}, {}};
    if (entry.digest != digest_of(entry))
        return Broken{TrailFault::entry_altered, expected, entry.kind, entry.key};
    if (entry.previous != so_far.head)
        return Broken{TrailFault::chain_broken, expected, entry.kind, entry.key};
    if (!things_agree(entry, things.of(expected)))
        return Broken{TrailFault::entry_altered, expected, entry.kind, entry.key};
    return std::nullopt;
}

void walk_chain(Connection& record, TrailVerdict& verdict, Way& way)
{
    ThingsByEntry things(record);
    Statement rows = record.query(std::string("SELECT ") + trail_columns + " FROM trail ORDER BY seq");
    verdict.head = digest_of_nothing();
    while (rows.step()) {
        const TrailEntry entry = entry_in(rows);
        verdict.first_broken = check_entry(entry, verdict, things);
        if (verdict.first_broken)
            return;
        ++verdict.entries;
        verdict.head = entry.digest;
        if (!way.go_on()) {
            verdict.cancelled = true;
            return;
        }
    }
    if (const auto missing = things.left_over(std::numeric_limits<std::int64_t>::max()))
        verdict.first_broken = Broken{TrailFault::entry_missing, *missing, {}, {}};
}

/// What the entries say of things. Neighbours often come from one entry, which is then read once.
class LastWords {
public:
    explicit LastWords(Connection& record) : record_(record) {}

    [[nodiscard]] const Touched& about(const std::string& kind, std::int64_t row, std::int64_t sequence)
    {
        if (sequence != sequence_)
            read(sequence);
        return things_.at({kind, row});
    }

private:
    void read(std::int64_t sequence)
    {
        things_.clear();
        for (Touched& thing :
             things_in(record_.first<std::string>("SELECT body FROM trail WHERE seq = $1", sequence).value()))
            things_.emplace(std::pair(thing.kind, thing.row), std::move(thing));
        sequence_ = sequence;
    }

    Connection& record_;
    std::int64_t sequence_ = 0;
    std::map<std::pair<std::string, std::int64_t>, Touched> things_;
};

/// Compares one thing with its last entry; `there` says whether the table has the row.
std::optional<Broken> check_thing(Connection& record, const KindOfThing& kind, const Touched& last,
                                  std::int64_t sequence, bool there)
{
    if (there && kind.text(record, last.row) != last.after)
        return Broken{TrailFault::thing_altered, sequence, kind.kind, last.key};
    if (there && kind.whole && !kind.whole(record, last.row))
        return Broken{TrailFault::content_altered, sequence, kind.kind, last.key};
    if (!there && last.after)
        return Broken{TrailFault::thing_removed, sequence, kind.kind, last.key};
    return std::nullopt;
}

/// Goes through the table and through the trail side by side, both in the order of the row numbers.
void compare_kind(Connection& record, const KindOfThing& kind, TrailVerdict& verdict, Way& way)
{
    LastWords last_words(record);
    Statement rows = record.query(kind.rows);
    Statement entries = record.query(
        "SELECT row_id, max(seq) FROM trail_thing WHERE kind = $1 GROUP BY row_id ORDER BY row_id", kind.kind);
    bool row = rows.step();
    bool entry = entries.step();
    while ((row || entry) && !verdict.first_broken && !verdict.cancelled) {
        const auto in_table = row ? std::optional(rows.get<std::int64_t>(0)) : std::nullopt;
        const auto in_trail = entry ? std::optional(entries.get<std::int64_t>(0)) : std::nullopt;
        if (in_table && (!in_trail || *in_table < *in_trail)) {
            verdict.first_broken = Broken{TrailFault::thing_unaccounted, 0, kind.kind, std::to_string(*in_table)};
            return;
        }
        const auto sequence = entries.get<std::int64_t>(1);
        const Touched& last = last_words.about(kind.kind, *in_trail, sequence);
        verdict.first_broken = check_thing(record, kind, last, sequence, in_table == in_trail);
        row = in_table == in_trail ? rows.step() : row;
        entry = entries.step();
        verdict.cancelled = !way.go_on();
    }
}

} // namespace

TrailVerdict verify_trail(Connection& record, const std::vector<KindOfThing>& kinds,
                          const std::function<bool(int)>& progress)
{
    const Snapshot moment(record);
    const auto entries = record.first<std::int64_t>("SELECT count(*) FROM trail").value_or(0);
    const auto things = record.first<std::int64_t>("SELECT count(*) FROM trail_thing").value_or(0);
    Way way(entries + things, progress);

    TrailVerdict verdict;
    walk_chain(record, verdict, way);
    for (const KindOfThing& kind : kinds)
        if (!verdict.first_broken && !verdict.cancelled)
            compare_kind(record, kind, verdict, way);
    return verdict;
}

} // namespace clinic::db
