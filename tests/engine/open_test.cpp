#include "engine/small_record.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include <array>
#include <fstream>

using namespace clinic;
using clinic::testing::SmallRecord;
using clinic::testing::trouble_of;
namespace fs = std::filesystem;

namespace {

std::size_t files_in(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("an open record has every setting that keeps it safe", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    const auto [pragma, answer] = GENERATE(table<std::string, std::string>({
        {"journal_mode", "wal"},
        {"synchronous", "2"},
        {"foreign_keys", "1"},
        {"temp_store", "2"},
        {"cell_size_check", "1"},
        {"trusted_schema", "0"},
        {"secure_delete", "1"},
        {"cache_size", "-65536"},
        {"wal_autocheckpoint", "4000"},
        {"busy_timeout", "5000"},
        {"journal_size_limit", "67108864"},
    }));
    db::Statement setting = record.query("PRAGMA " + pragma);
    REQUIRE(setting.step());
    CHECK(setting.plain(0) == answer);
}

TEST_CASE("SQL alone cannot damage the record", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    record.script("PRAGMA writable_schema = ON");
    CHECK_THROWS(record.script("UPDATE sqlite_master SET sql = '' WHERE name = 'note'"));
    CHECK_THROWS(record.script("SELECT \"no such column\" FROM note"));
}

TEST_CASE("a new record can be read by its owner only", "[engine]")
{
    const SmallRecord small;
    const db::Connection record = small.create();
    for (const char* ending : {"", "-wal", "-lock"}) {
        struct stat about {};
        REQUIRE(::stat((small.file.string() + ending).c_str(), &about) == 0);
        CHECK((about.st_mode & 0777U) == 0600U);
    }
}

TEST_CASE("a new record never overwrites a file", "[engine]")
{
    const SmallRecord small;
    std::ofstream(small.file) << "somebody's letter";
    CHECK(trouble_of([&] { (void)small.create(); }) == Trouble::record_exists);
    CHECK(fs::file_size(small.file) == 17);
}

TEST_CASE("a record that cannot be made whole is not made at all", "[engine]")
{
    SmallRecord small;
    small.scripts.emplace_back("CREATE TABLE broken (");
    CHECK_THROWS((void)small.create());
    fs::remove(small.file.string() + "-lock");
    CHECK(fs::is_empty(small.folder));
}

TEST_CASE("a missing file is not made by opening it", "[engine]")
{
    const SmallRecord small;
    CHECK(trouble_of([&] { (void)small.open(); }) == Trouble::record_missing);
    CHECK(trouble_of([&] { (void)small.open_for_reading(); }) == Trouble::record_missing);
    CHECK(fs::is_empty(small.folder));
}

TEST_CASE("a file that is no record of ours is refused and left as it was", "[engine]")
{
    const SmallRecord small;
    SECTION("empty")
    {
        std::ofstream(small.file) << "";
    }
    SECTION("text")
    {
        std::ofstream(small.file) << std::string(9000, 'x');
    }
    SECTION("another program's database")
    {
        SQLite::Database(small.file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE theirs (id INTEGER); PRAGMA application_id = 77;");
    }
    SECTION("a folder")
    {
        fs::create_directory(small.file);
    }
    const auto size = fs::is_directory(small.file) ? 0 : fs::file_size(small.file);

    CHECK(trouble_of([&] { (void)small.open(); }) == Trouble::not_a_record);
    CHECK(trouble_of([&] { (void)small.open_for_reading(); }) == Trouble::not_a_record);
    CHECK((fs::is_directory(small.file) || fs::file_size(small.file) == size));
}

TEST_CASE("a record written by a newer program is refused, not opened on trust", "[engine]")
{
    const SmallRecord small;
    (void)small.create();
    small.sql("PRAGMA user_version = 999");

    CHECK(trouble_of([&] { (void)small.open_for_reading(); }) == Trouble::record_from_newer_program);
    try {
        (void)small.open();
        FAIL("it was opened");
    } catch (const db::RecordFromNewerProgram& refusal) {
        CHECK(refusal.found == 999);
        CHECK(refusal.newest == static_cast<int>(small.scripts.size()));
    }
}

TEST_CASE("a second writer is told who writes; readers are let in", "[engine]")
{
    const SmallRecord small;
    db::Connection writer = small.create();
    try {
        (void)small.open();
        FAIL("two writers");
    } catch (const db::RecordInUse& refusal) {
        std::array<char, 256> host{};
        ::gethostname(host.data(), host.size() - 1);
        CHECK(refusal.holder.process == ::getpid());
        CHECK(refusal.holder.host == host.data());
        CHECK(refusal.holder.since == small.clock.moment);
        CHECK(refusal.trouble() == Trouble::record_in_use);
    }

    db::Connection reader = small.open_for_reading();
    writer.run("INSERT INTO note VALUES (1, 'seen')");
    CHECK(reader.first<std::string>("SELECT words FROM note") == "seen");
}

TEST_CASE("the same file by another name is still the same record", "[engine]")
{
    const SmallRecord small;
    const db::Connection writer = small.create();
    fs::create_symlink(small.file, small.folder / "shortcut");
    CHECK(trouble_of([&] { (void)db::open_to_write(small.folder / "shortcut", small.clock, small.scripts); }) ==
          Trouble::record_in_use);
}

TEST_CASE("a record that was closed can be opened again", "[engine]")
{
    const SmallRecord small;
    small.create().run("INSERT INTO note VALUES (1, 'kept')");
    CHECK(small.open().first<std::string>("SELECT words FROM note") == "kept");
    CHECK(files_in(small.folder) == 2); // the record and its lock
}

TEST_CASE("a reader cannot write", "[engine]")
{
    const SmallRecord small;
    const db::Connection writer = small.create();
    db::Connection reader = small.open_for_reading();
    CHECK(trouble_of([&] { reader.run("INSERT INTO note VALUES (1, 'no')"); }) == Trouble::read_only);
}

TEST_CASE("a record can be named without its folder, from within it", "[engine]")
{
    const SmallRecord small;
    const auto stood_in = fs::current_path();
    fs::current_path(small.folder);
    const auto trouble =
        trouble_of([&] { (void)db::create_file(fs::path("bare.mesotrace"), small.clock, small.scripts); });
    fs::current_path(stood_in);
    CHECK_FALSE(trouble);
    CHECK(fs::exists(small.folder / "bare.mesotrace"));
}
