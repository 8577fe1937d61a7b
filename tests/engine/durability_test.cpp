#include "engine/small_record.h"

#include <catch2/catch.hpp>
#include <sys/wait.h>

#include <array>
#include <csignal>

using namespace clinic;
using clinic::testing::save_note;
using clinic::testing::SmallRecord;
using clinic::testing::trouble_of;

namespace {

/// Saves notes one after the other and tells each only when it is saved. Never returns.
[[noreturn]] void save_until_killed(const SmallRecord& small, int acknowledgements)
{
    try {
        db::Connection record = small.open();
        auto row = record.first<std::int64_t>("SELECT coalesce(max(id), 0) FROM note").value_or(0);
        do {
            ++row;
            save_note(record, row, "words of note " + std::to_string(row));
        } while (::write(acknowledgements, &row, sizeof row) == sizeof row);
    } catch (...) {
        ::_exit(2);
    }
    ::_exit(1);
}

/// The last note that was acknowledged before the writer was killed, in the midst of whatever it did next.
std::int64_t last_acknowledged(const SmallRecord& small, int notes_to_wait_for)
{
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t writer = ::fork();
    REQUIRE(writer >= 0);
    if (writer == 0) {
        ::close(pipe[0]);
        save_until_killed(small, pipe[1]);
    }
    ::close(pipe[1]);
    std::int64_t row = 0;
    std::int64_t last = 0;
    for (int seen = 0; ::read(pipe[0], &row, sizeof row) == sizeof row; last = row)
        if (++seen == notes_to_wait_for)
            ::kill(writer, SIGKILL);
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(writer, &status, 0);
    CHECK(WIFSIGNALED(status));
    return last;
}

} // namespace

TEST_CASE("a program killed while it saves loses nothing that it had acknowledged", "[engine][durability]")
{
    const SmallRecord small;
    (void)small.create();
    for (int round = 1; round <= 30; ++round) {
        const std::int64_t last = last_acknowledged(small, round % 7 + 1);
        db::Connection record = small.open();
        REQUIRE(record.first<std::string>("PRAGMA integrity_check") == "ok");
        const auto notes = record.first<std::int64_t>("SELECT count(*) FROM note").value_or(0);
        REQUIRE(notes >= last);
        REQUIRE(record.first<std::int64_t>("SELECT count(*) FROM trail") == notes);
        REQUIRE(record.first<std::string>("SELECT words FROM note WHERE id = $1", last) ==
                "words of note " + std::to_string(last));
    }
}

TEST_CASE("a full disk is said to be full and changes nothing", "[engine][durability]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    save_note(record, 1, "before");
    const auto pages = record.first<std::int64_t>("PRAGMA page_count").value_or(0);
    record.script("PRAGMA max_page_count = " + std::to_string(pages + 2));

    CHECK(trouble_of([&] { save_note(record, 2, std::string(100'000, 'x')); }) == Trouble::disk_full);
    CHECK(record.first<int>("SELECT count(*) FROM note") == 1);
    CHECK(record.first<int>("SELECT count(*) FROM trail") == 1);

    record.script("PRAGMA max_page_count = " + std::to_string(pages + 1000));
    save_note(record, 2, "after");
    CHECK(record.first<int>("SELECT count(*) FROM note") == 2);
}
