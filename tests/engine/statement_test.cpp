#include "engine/small_record.h"

#include <catch2/catch.hpp>

using namespace clinic;
using clinic::testing::SmallRecord;
using clinic::testing::trouble_of;

TEST_CASE("values come back from the record as they went in", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    record.script("CREATE TABLE sample (number INTEGER, text TEXT, day TEXT, moment INTEGER, amount TEXT, "
                  "patient INTEGER, missing TEXT, bytes BLOB, truth INTEGER) STRICT;");
    const db::Bytes bytes{std::byte{0}, std::byte{255}};
    const auto day = *day_from_iso("2024-02-29");
    const Moment moment = *moment_from_iso("2026-11-22T09:30:00.123Z");
    record.run("INSERT INTO sample VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", 5'000'000'000, "Λε-Γκολ", day, moment,
               *decimal_from_text("0.05"), StrongId<struct SampleTag>(42), std::optional<std::string>(), bytes, true);

    db::Statement row = record.query("SELECT * FROM sample");
    REQUIRE(row.step());
    CHECK(row.get<std::int64_t>("number") == 5'000'000'000);
    CHECK(row.get<std::string>("text") == "Λε-Γκολ");
    CHECK(row.get<Day>("day") == day);
    CHECK(row.get<Moment>("moment") == moment);
    CHECK(row.get<Decimal>("amount") == *decimal_from_text("0.05"));
    CHECK(row.get<StrongId<struct SampleTag>>("patient").value() == 42);
    CHECK(row.get<std::optional<std::string>>("missing") == std::nullopt);
    CHECK(row.get<std::optional<Day>>("day") == day);
    CHECK(row.get<db::Bytes>("bytes") == bytes);
    CHECK(row.get<bool>("truth"));
    CHECK_FALSE(row.step());
}

TEST_CASE("a column that is not what the program expects is damage, not a guess", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    db::Statement row = record.query("SELECT 5000000000 AS big, '2026-02-30' AS day, NULL AS missing, 'x' AS text");
    REQUIRE(row.step());
    CHECK(trouble_of([&] { (void)row.get<int>("big"); }) == Trouble::record_damaged);
    CHECK(trouble_of([&] { (void)row.get<Day>("day"); }) == Trouble::record_damaged);
    CHECK(trouble_of([&] { (void)row.get<std::string>("missing"); }) == Trouble::record_damaged);
    CHECK(trouble_of([&] { (void)row.get<std::int64_t>("text"); }) == Trouble::record_damaged);
}

TEST_CASE("$1 and $2 mean the first and second value, wherever they stand", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    db::Statement row = record.query("SELECT $2 || $1 || $2", "a", "b");
    REQUIRE(row.step());
    CHECK(row.get<std::string>(0) == "bab");
}

TEST_CASE("a statement with missing values or a second statement behind it is the program's fault", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    CHECK_THROWS_AS((void)record.query("SELECT $1, $2", 1), std::logic_error);
    CHECK_THROWS_AS((void)record.query("SELECT $1, $3", 1, 2), std::logic_error);
    CHECK_THROWS_AS(record.run("DELETE FROM note; DELETE FROM note"), std::logic_error);
}

TEST_CASE("the same statement can be used inside its own loop", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    record.run("INSERT INTO note VALUES (1, 'a'), (2, 'b')");
    int seen = 0;
    for (db::Statement outer = record.query("SELECT id FROM note ORDER BY id"); outer.step();)
        for (db::Statement inner = record.query("SELECT id FROM note ORDER BY id"); inner.step();)
            ++seen;
    CHECK(seen == 4);
}

TEST_CASE("what was not committed leaves no trace", "[engine]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    {
        const db::Transaction change(record);
        record.run("INSERT INTO note VALUES (1, 'lost')");
    }
    {
        db::Transaction change(record);
        record.run("INSERT INTO note VALUES (2, 'kept')");
        change.commit();
    }
    CHECK(record.first<std::string>("SELECT words FROM note") == "kept");
    CHECK(record.first<int>("SELECT count(*) FROM note") == 1);
}

TEST_CASE("a snapshot does not see what is saved after it", "[engine]")
{
    const SmallRecord small;
    db::Connection writer = small.create();
    db::Connection reader = small.open_for_reading();
    {
        const db::Snapshot moment(reader);
        writer.run("INSERT INTO note VALUES (1, 'later')");
        CHECK(reader.first<int>("SELECT count(*) FROM note") == 0);
    }
    CHECK(reader.first<int>("SELECT count(*) FROM note") == 1);
}
