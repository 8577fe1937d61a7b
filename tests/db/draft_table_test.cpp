#include "db/care/draft_table.h"
#include "db/care_clinic.h"
#include "db/engine/open.h"
#include "records/drafts.h"
#include "support/full_draft.h"

#include <SQLiteCpp/Transaction.h>
#include <sys/wait.h>

#include <array>
#include <csignal>
#include <random>

using namespace clinic;
using clinic::testing::CareClinic;
using clinic::testing::full_draft;
using clinic::testing::SmallClinic;

namespace {

/// Kept, and read again from the file.
WrittenSession round_trip(SmallClinic& clinic, const WrittenSession& written)
{
    auto& drafts = clinic.records->drafts();
    const KeptDraft draft{.id = drafts.fresh_id(),
                          .request_id = fresh_request_id(),
                          .editing = SessionId(4711),
                          .by = "Ζωή Λ.",
                          .at = clinic.clock.moment,
                          .written = written};
    REQUIRE_FALSE(drafts.keep(draft));
    const auto read = db::open_for_reading(clinic.file, clinic.clock)->drafts().all().back();
    CHECK(read.id == draft.id);
    CHECK(read.request_id == draft.request_id);
    CHECK(read.editing == draft.editing);
    CHECK(read.by == draft.by);
    CHECK(read.at == draft.at);
    REQUIRE_FALSE(drafts.forget(draft.id));
    return read.written;
}

/// A draft as chance will have it, some fields empty and some strange.
class AnyDraft {
public:
    explicit AnyDraft(unsigned seed) : dice_(seed) {}

    WrittenSession next()
    {
        WrittenSession written;
        SessionDraft& draft = written.session;
        draft.patient = maybe(id<PatientId>());
        draft.practitioner = maybe(id<PractitionerId>());
        draft.started = maybe(moment());
        draft.ended = maybe(moment());
        draft.region = maybe(one_of<Region>());
        draft.indication = maybe(one_of<Indication>());
        draft.version = maybe(id<VersionId>());
        for (int count = upto(4); count > 0; --count) {
            draft.lots.insert_or_assign(id<IngredientId>(), id<LotId>());
            draft.used.insert_or_assign(id<IngredientId>(), decimal());
            draft.drawn.insert_or_assign(id<VialId>(), Volume{upto(9'000'000) - 4'000'000});
            draft.screening.answers.insert_or_assign(one_of<Question>(), Answer{one_of<AnswerValue>(), text()});
            written.half_typed.insert_or_assign("session." + std::to_string(upto(9)), text() + '9');
        }
        if (draft.region)
            for (int count = upto(30); count > 0; --count)
                draft.points.push_back(point(*draft.region));
        draft.volume = maybe(Volume{upto(9'000'000)});
        if (upto(1) == 1)
            draft.screening.last_aspirin =
                AspirinIntake{std::chrono::floor<std::chrono::days>(moment()), maybe(std::chrono::minutes(upto(1439)))};
        draft.note = text();
        draft.aspirin_override = text();
        draft.allergy_override = text();
        draft.objection_override = text();
        draft.contraindication_override = text();
        draft.row_version = upto(1000);
        return written;
    }

private:
    int upto(int most) { return std::uniform_int_distribution(0, most)(dice_); }
    template <typename T>
    std::optional<T> maybe(T value)
    {
        return upto(3) == 0 ? std::nullopt : std::optional(value);
    }
    template <typename Id>
    Id id()
    {
        return Id(std::uniform_int_distribution<std::int64_t>()(dice_));
    }
    template <typename Enum>
    Enum one_of()
    {
        const auto all = all_of<Enum>();
        return all.at(static_cast<std::size_t>(upto(static_cast<int>(all.size()) - 1)));
    }
    Moment moment()
    {
        return Moment(std::chrono::milliseconds(upto(2'000'000'000))) + std::chrono::hours(upto(600'000));
    }
    /// As many digits as anybody may type.
    Decimal decimal()
    {
        constexpr std::int64_t most = 999'999'999'999'999;
        return Decimal::from_billionths(std::uniform_int_distribution<std::int64_t>(-most, most)(dice_));
    }
    std::string text()
    {
        static constexpr std::array<const char*, 8> texts{"",
                                                          "Peau fine.\nΚαλή ανοχή.",
                                                          "l’œdème « léger »",
                                                          "'); DROP TABLE session_draft; --",
                                                          "  ",
                                                          "ά\xCC\x81",
                                                          "𝒢",
                                                          "1.234,5"};
        return texts.at(static_cast<std::size_t>(upto(7)));
    }
    InjectionPoint point(Region region)
    {
        const auto& sides = sides_of(region);
        return {.side = sides.at(static_cast<std::size_t>(upto(static_cast<int>(sides.size()) - 1))),
                .place = {upto(drawing_edge), upto(drawing_edge)},
                .how = {.volume = maybe(Volume{upto(9000)}),
                        .depth = maybe(decimal()),
                        .technique = maybe(one_of<InjectionTechnique>()),
                        .needle = text()}};
    }

    std::mt19937 dice_;
};

KeptDraft draft_of(Records& records, const WrittenSession& written)
{
    return {.id = records.drafts().fresh_id(),
            .request_id = fresh_request_id(),
            .editing = {},
            .by = "Zoé",
            .at = records.now(),
            .written = written};
}

} // namespace

TEST_CASE_METHOD(CareClinic, "a draft with every field filled is read back as it was kept", "[db][drafts]")
{
    const auto written = full_draft();
    CHECK(round_trip(*this, written) == written);
    CHECK(round_trip(*this, {}) == WrittenSession());
    CHECK(value("SELECT (SELECT count(*) FROM session_draft) + (SELECT count(*) FROM session_draft_value) + "
                "(SELECT count(*) FROM session_draft_point)") == "0");
}

TEST_CASE_METHOD(SmallClinic, "two hundred drafts as chance made them are read back as they were kept", "[db][drafts]")
{
    AnyDraft any(20261122);
    for (int round = 0; round < 200; ++round) {
        const auto written = any.next();
        INFO(round);
        REQUIRE(round_trip(*this, written) == written);
    }
}

TEST_CASE_METHOD(CareClinic, "keeping a draft is no deed: no entry, no new version of the record, and it verifies",
                 "[db][drafts]")
{
    const auto version_before = records->version();
    const auto entries = verdict().entries;
    auto draft = draft_of(*records, full_draft());
    REQUIRE_FALSE(records->drafts().keep(draft));
    draft.written.session.note = "Δεύτερη φορά";
    REQUIRE_FALSE(records->drafts().keep(draft));
    REQUIRE(records->drafts().all().size() == 1);
    CHECK(records->drafts().all().front().written == draft.written);
    CHECK(records->version() == version_before);
    CHECK(verdict().entries == entries);
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(CareClinic, "drafts of two patients lie beside each other, and each goes by itself", "[db][drafts]")
{
    const auto first = draft_of(*records, full_draft());
    auto second = draft_of(*records, full_draft());
    second.written.session.patient = PatientId(17);
    second.at += std::chrono::seconds(5);
    REQUIRE_FALSE(records->drafts().keep(second));
    REQUIRE_FALSE(records->drafts().keep(first));
    REQUIRE(records->drafts().all().size() == 2);
    CHECK(records->drafts().all().front().id == first.id); // the oldest first
    REQUIRE_FALSE(records->drafts().forget(first.id));
    REQUIRE(records->drafts().all().size() == 1);
    CHECK(records->drafts().all().front().written == second.written);
}

TEST_CASE_METHOD(CareClinic, "a new draft never gets the number of one that was kept before the program began",
                 "[db][drafts]")
{
    const auto kept = draft_of(*records, full_draft());
    REQUIRE_FALSE(records->drafts().keep(kept));
    records.reset();
    records = db::open_record(file, clock); // the clock stands still
    CHECK(records->drafts().fresh_id() > kept.id);
}

TEST_CASE_METHOD(CareClinic, "of broken or strange rows what can be read is read, and nothing falls over",
                 "[db][drafts]")
{
    auto written = full_draft();
    REQUIRE_FALSE(records->drafts().keep(draft_of(*records, written)));
    const auto broken = GENERATE(
        as<std::string>(), //
        "UPDATE session_draft_value SET value = '\x27\x27' WHERE name <> 'region'",
        "UPDATE session_draft_value SET value = '99999999999999999999' WHERE name <> 'region'",
        "UPDATE session_draft_value SET value = '9223372036854775807' WHERE name <> 'region'",
        "UPDATE session_draft_value SET value = 'ΑΛΛΟ' WHERE name <> 'region'",
        "UPDATE session_draft_value SET item = item || 'x' WHERE name <> 'region'",
        "UPDATE session_draft_value SET name = 'of_a_later_program_' || name",
        "UPDATE session_draft SET kept_at = 9223372036854775807", "UPDATE session_draft_point SET side = 'INSIDE'",
        "UPDATE session_draft_point SET x = -1", "UPDATE session_draft_point SET y = 9223372036854775807",
        "UPDATE session_draft_point SET depth = 'deep', technique = '?', "
        "microlitres = 9223372036854775807");
    INFO(broken);
    sql(broken);
    const auto drafts = records->drafts().all();
    REQUIRE(drafts.size() == 1);
    const auto& read = drafts.front().written.session;
    CHECK(read.points.size() <= written.session.points.size());
    if (broken.find("session_draft_point SET depth") != std::string::npos) {
        REQUIRE(read.points.size() == written.session.points.size());
        CHECK(read.points.front().place == written.session.points.front().place);
        CHECK_FALSE(read.points.front().how.volume);
        CHECK_FALSE(read.points.front().how.depth);
        CHECK_FALSE(read.points.front().how.technique);
    }
    if (broken.find("SET side") != std::string::npos || broken.find("SET x") != std::string::npos)
        CHECK(read.points.empty());
    if (broken.find("later_program") != std::string::npos)
        CHECK(read == SessionDraft());
}

TEST_CASE_METHOD(CareClinic, "what stands in the way of keeping a draft comes back as a value, at once", "[db][drafts]")
{
    const auto draft = draft_of(*records, full_draft());
    SECTION("a record opened for reading only")
    {
        const auto reader = db::open_for_reading(file, clock);
        CHECK(reader->drafts().keep(draft) == Trouble::read_only);
        CHECK(reader->drafts().forget(draft.id) == Trouble::read_only);
    }
    SECTION("somebody else is writing")
    {
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
        SQLite::Transaction busy(other, SQLite::TransactionBehavior::IMMEDIATE);
        const auto before = std::chrono::steady_clock::now();
        CHECK(records->drafts().keep(draft) == Trouble::record_busy);
        CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(2));
    }
    CHECK(records->drafts().all().empty());
    REQUIRE_FALSE(records->drafts().keep(draft)); // afterwards as if nothing had been
    CHECK(records->drafts().all().size() == 1);
}

TEST_CASE_METHOD(CareClinic, "on a full disk the draft stays as it was kept last", "[db][drafts]")
{
    const auto kept = draft_of(*records, full_draft());
    REQUIRE_FALSE(records->drafts().keep(kept));
    records.reset();
    db::Connection record = db::open_to_write(file, clock);
    IdMaker ids(clock);
    db::DraftTable drafts(record, ids);
    const auto pages = record.first<std::int64_t>("PRAGMA page_count").value();
    record.script("PRAGMA max_page_count = " + std::to_string(pages + 1));
    auto longer = kept;
    longer.written.session.note = std::string(500'000, 'x');
    CHECK(drafts.keep(longer) == Trouble::disk_full);
    REQUIRE(drafts.all().size() == 1);
    CHECK(drafts.all().front().written == kept.written);
    record.script("PRAGMA max_page_count = " + std::to_string(pages + 1000));
    REQUIRE_FALSE(drafts.keep(longer));
    CHECK(drafts.all().front().written == longer.written);
}

TEST_CASE_METHOD(CareClinic, "a program killed while it keeps a draft leaves the one that was kept last, whole",
                 "[db][drafts][durability]")
{
    constexpr int kills = 20;
    std::mt19937 dice(20261122); // NOLINT(cert-msc51-cpp): the same moments at every run
    const auto written = full_draft();
    const auto request = fresh_request_id();
    for (int round = 0; round < kills; ++round) {
        records.reset();
        std::array<int, 2> pipe{};
        REQUIRE(::pipe(pipe.data()) == 0);
        const pid_t writer = ::fork();
        REQUIRE(writer >= 0);
        if (writer == 0) {
            ::close(pipe[0]);
            const auto own = db::open_record(file, clock);
            KeptDraft draft = draft_of(*own, written);
            draft.request_id = request + std::to_string(round);
            for (std::int64_t each = 1;; ++each) {
                draft.written.session.row_version = each;
                draft.written.session.note = "Σημείωση " + std::to_string(each);
                if (own->drafts().keep(draft) || ::write(pipe[1], &each, sizeof each) != sizeof each)
                    ::_exit(2);
            }
        }
        ::close(pipe[1]);
        const int enough = std::uniform_int_distribution(1, 5)(dice);
        std::int64_t last = 0;
        std::int64_t each = 0;
        for (int seen = 0; ::read(pipe[0], &each, sizeof each) == sizeof each; last = each)
            if (++seen == enough)
                ::kill(writer, SIGKILL);
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(writer, &status, 0);
        CHECK(WIFSIGNALED(status));

        records = db::open_record(file, clock);
        auto drafts = records->drafts().all();
        REQUIRE(drafts.size() == 1);
        auto& session = drafts.front().written.session;
        CHECK(session.row_version >= last);
        CHECK(session.note == "Σημείωση " + std::to_string(session.row_version));
        session.row_version = written.session.row_version;
        session.note = written.session.note;
        CHECK(drafts.front().written == written);
        CHECK_FALSE(records->drafts().forget(drafts.front().id));
        CHECK_FALSE(verdict().first_broken);
    }
}
