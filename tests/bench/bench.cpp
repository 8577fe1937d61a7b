#include "bare_engine.h"
#include "base/id_maker.h"
#include "base/text.h"
#include "db/open_records.h"
#include "records/clinic.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/safety.h"
#include "services/care/sessions.h"
#include "services/clinic/set_up_clinic.h"
#include "services/safety/reactions.h"
#include "services/safety/recall.h"
#include "services/sample/sample_clinic.h"
#include "stopwatch.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <exception>
#include <functional>
#include <string_view>
#include <unistd.h>

namespace clinic::bench {

namespace {

constexpr std::size_t longest_timeline = 1'000;
constexpr int rows_while_typing = 50;

/// A folder for the record, gone with the run.
class Folder {
public:
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "mesotrace-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("no folder for the bench");
        path = name;
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path path;
};

std::unique_ptr<Records> generated(const std::filesystem::path& file, const Clock& clock, std::size_t sessions)
{
    SamplePlan plan;
    plan.patients = std::max<std::size_t>(sessions / 5, 1);
    plan.sessions = sessions;
    plan.until = clock.now();
    plan.contacts = {CheckInKind::week_4};
    plan.longest_history = longest_timeline;
    auto records = db::create_record(file, clock);
    Laps generation;
    generation.time([&] { make_sample(*records, plan, [](int) { return true; }); });
    constexpr double bytes_a_megabyte = 1e6;
    std::printf("\n%zu sessions of %zu patients: generated in %.1f s, %.0f MB\n", sessions, plan.patients,
                generation.milliseconds_at(1) / 1'000,
                static_cast<double>(std::filesystem::file_size(file)) / bytes_a_megabyte);
    return records;
}

/// Product and bare engine take turns on the same file, so that both meet the same disk and the same caches.
class Race {
public:
    Race(const std::filesystem::path& file, Records& records)
        : records_(records)
        , bare_(file)
        , actor_(local_actor(records))
        , longest_(records.patients().patient_of("P-000001").value())
    {
    }

    void run()
    {
        std::printf("%-28s %10s %10s %10s %10s %8s\n", "", "product", "95 %", "bare", "95 %", "ratio");
        find("find while typing 3 letters", "παπ");
        find("find while typing 6 letters", "lefevr");
        find("find by two words", "rous zo");
        open_timeline();
        trace_lot();
        trace_vial();
        audit();
        sign(); // last: the others are about the record as it was generated
    }

private:
    void race(const char* name, int times, const std::function<std::size_t()>& product,
              const std::function<std::size_t()>& bare)
    {
        Laps of_product;
        Laps of_bare;
        std::size_t rows = 0;
        std::size_t bare_rows = 0;
        for (int i = 0; i < times; ++i) {
            of_product.time([&] { rows = product(); });
            of_bare.time([&] { bare_rows = bare(); });
        }
        constexpr double usual = 0.5;
        constexpr double nearly_all = 0.95;
        std::printf("%-28s %7.3f ms %7.3f ms %7.3f ms %7.3f ms %7.2fx   (%zu, %zu rows)\n", name,
                    of_product.milliseconds_at(usual), of_product.milliseconds_at(nearly_all),
                    of_bare.milliseconds_at(usual), of_bare.milliseconds_at(nearly_all),
                    of_product.milliseconds_at(usual) / of_bare.milliseconds_at(usual), rows, bare_rows);
    }

    /// The last session of the longest history, as if it were done again just now.
    [[nodiscard]] SessionDraft session_now() const
    {
        using std::chrono::minutes;
        const auto newest = records_.care().sessions_of(longest_).at(0).id;
        auto draft = records_.care().session(newest).value().session;
        draft.started = records_.now() - minutes(40);
        draft.ended = records_.now() - minutes(10);
        draft.row_version = 0;
        draft.drawn.clear(); // that vial is too old by now
        return draft;
    }

    void sign()
    {
        const auto draft = session_now();
        race(
            "log and sign a session", 200,
            [&] {
                if (!sign_session(records_, {actor_, fresh_request_id()}, draft, std::nullopt))
                    throw std::logic_error("the bench's session is refused");
                return std::size_t{1};
            },
            [&] { return bare_.sign(draft); });
    }

    void find(const char* name, const std::string& typed)
    {
        ListQuery query;
        query.text = typed;
        query.most = rows_while_typing;
        race(
            name, 300, [&] { return records_.patients().patients(query).rows.size(); },
            [&] { return bare_.find(folded_words(typed), rows_while_typing); });
    }

    void open_timeline()
    {
        race(
            "timeline of 1,000 sessions", 50, [&] { return records_.care().sessions_of(longest_).size(); },
            [&] { return bare_.timeline(longest_); });
    }

    /// The lot of panthenol that most sessions used.
    [[nodiscard]] LotId most_used_lot() const
    {
        const auto lots = records_.formulas().lots_of(records_.formulas().ingredient_of("Panthenol").value());
        LotId most = lots.at(0).id;
        std::size_t sessions = 0;
        for (const auto& each : lots)
            if (const auto used = records_.care().sessions_with(each.id).size(); used > sessions) {
                most = each.id;
                sessions = used;
            }
        return most;
    }

    void trace_lot()
    {
        const auto lot = most_used_lot();
        race(
            "trace a lot to its patients", 50, [&] { return records_.care().sessions_with(lot).size(); },
            [&] { return bare_.patients_of(lot); });
        race(
            "list a lot's patients", 20, [&] { return recall_list_of(records_, actor_, lot).lines.size(); },
            [&] { return bare_.patients_of(lot); });
    }

    /// The mixture that most sessions drew from.
    [[nodiscard]] VialId most_used_vial() const
    {
        const auto vials = records_.formulas().vials(std::nullopt);
        return std::max_element(vials.begin(), vials.end(),
                                [](const auto& one, const auto& other) { return one.punctures < other.punctures; })
            ->id;
    }

    void trace_vial()
    {
        const auto vial = most_used_vial();
        race(
            "trace a vial to its patients", 200, [&] { return records_.care().sessions_with(vial).size(); },
            [&] { return bare_.patients_of(vial); });
        race(
            "list a vial's patients", 100, [&] { return recall_list_of(records_, actor_, vial).lines.size(); },
            [&] { return bare_.patients_of(vial); });
    }

    void audit()
    {
        race(
            "audit per formula version", 7,
            [&] { return audit_reactions(records_, actor_, {}, [] { return true; }).size(); },
            [&] { return bare_.audit(); });
    }

    Records& records_;
    BareEngine bare_;
    Actor actor_;
    PatientId longest_;
};

void bench(std::size_t sessions)
{
    const Folder folder;
    const auto file = folder.path / "clinic.mesotrace";
    const SystemClock clock;
    const auto records = generated(file, clock, sessions);
    Race(file, *records).run();
}

std::vector<std::size_t> sizes_in(int count, char** arguments)
{
    if (count <= 1)
        return {10'000, 100'000};
    std::vector<std::size_t> sizes;
    for (int i = 1; i < count; ++i) {
        const std::string_view text = arguments[i];
        std::size_t size = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), size).ptr != text.data() + text.size() || size == 0)
            throw std::invalid_argument("numbers of sessions are wanted, such as 10000 100000 1000000");
        sizes.push_back(size);
    }
    return sizes;
}

} // namespace

} // namespace clinic::bench

int main(int count, char** arguments)
{
    try {
        for (const auto sessions : clinic::bench::sizes_in(count, arguments)) {
            clinic::bench::bench(sessions);
            std::fflush(stdout); // a long run is read while it goes on
        }
    } catch (const std::exception& trouble) {
        std::fprintf(stderr, "%s\n", trouble.what());
        return 1;
    }
    return 0;
}
