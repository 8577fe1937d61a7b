#include "db/engine/backup.h"
#include "db/engine/migrate.h"
#include "engine/small_record.h"

#include <catch2/catch.hpp>

using namespace clinic;
using clinic::testing::SmallRecord;
using clinic::testing::trouble_of;
namespace fs = std::filesystem;

namespace {

constexpr const char* adds_a_column = "ALTER TABLE note ADD COLUMN colour TEXT;";

/// A record of the version before `scripts` grew.
void make_old_record(SmallRecord& small, std::string_view next_script)
{
    small.create().run("INSERT INTO note VALUES (1, 'old words')");
    small.scripts.push_back(next_script);
}

fs::path copy_beside(const SmallRecord& small)
{
    return small.folder / ("clinic.before-" + std::to_string(small.scripts.size()) + ".mesotrace");
}

} // namespace

TEST_CASE("bringing a record up to date leaves a proven copy of what it was", "[engine]")
{
    SmallRecord small;
    make_old_record(small, adds_a_column);
    db::Connection record = small.open();
    CHECK(record.first<std::string>("SELECT words FROM note WHERE colour IS NULL") == "old words");
    CHECK(db::schema_version(record) == static_cast<int>(small.scripts.size()));

    const fs::path copy = copy_beside(small);
    small.scripts.pop_back();
    db::Connection old = db::open_to_write(copy, small.clock, small.scripts);
    CHECK(old.first<std::string>("SELECT words FROM note") == "old words");
    CHECK(db::schema_version(old) == static_cast<int>(small.scripts.size()));
    CHECK((fs::status(copy).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("an earlier copy is never overwritten by a later one", "[engine]")
{
    SmallRecord small;
    make_old_record(small, adds_a_column);
    fs::copy_file(small.file, copy_beside(small));
    (void)small.open();
    CHECK(fs::exists(small.folder / ("clinic.before-" + std::to_string(small.scripts.size()) + "-2.mesotrace")));
}

TEST_CASE("a schema script that fails leaves the record as it was", "[engine]")
{
    SmallRecord small;
    make_old_record(small, "DELETE FROM note; ALTER TABLE note RENAME TO notes; SELECT nonsense;");
    CHECK_THROWS((void)small.open());
    CHECK_FALSE(fs::exists(copy_beside(small)));

    small.scripts.pop_back();
    CHECK(small.open().first<std::string>("SELECT words FROM note") == "old words");
}

TEST_CASE("a schema script that leaves rows referring to nothing is undone", "[engine]")
{
    SmallRecord small;
    make_old_record(small, "CREATE TABLE page (note INTEGER REFERENCES note (id)); INSERT INTO page VALUES (99);");
    CHECK(trouble_of([&] { (void)small.open(); }) == Trouble::record_damaged);

    small.scripts.pop_back();
    CHECK(trouble_of([&] { small.open().run("SELECT * FROM page"); }).has_value());
}

TEST_CASE("a reader does not bring a record up to date", "[engine]")
{
    SmallRecord small;
    make_old_record(small, adds_a_column);
    CHECK(trouble_of([&] { (void)small.open_for_reading(); }) == Trouble::record_from_older_program);
}

TEST_CASE("a copy holds what the record held, and says how much", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    record.run("INSERT INTO note VALUES (1, 'a'), (2, 'b')");
    db::Connection reader = small.open_for_reading();
    std::vector<int> seen;
    const fs::path target = small.folder / "copy.mesotrace";
    const auto copy = db::copy_record(reader, target, [&](int percent) {
        seen.push_back(percent);
        return true;
    });
    REQUIRE(copy);
    CHECK(copy->rows.at("note") == 2);
    CHECK(copy->bytes == fs::file_size(target));
    CHECK(seen.back() == 100);
    CHECK(db::open_to_write(target, small.clock, small.scripts).first<int>("SELECT count(*) FROM note") == 2);
    CHECK(trouble_of([&] { (void)db::copy_record(record, target); }) == Trouble::record_exists);
}

TEST_CASE("a copy that is stopped leaves nothing behind", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    const std::string words(6'000'000, 'x'); // more than one step
    record.run("INSERT INTO note VALUES (1, $1)", words);
    CHECK_FALSE(db::copy_record(record, small.folder / "copy.mesotrace", [](int) { return false; }));
    for (const auto& each : fs::directory_iterator(small.folder))
        CHECK(each.path().filename().string().starts_with("clinic.mesotrace"));
}
