#include "db/trail/trail_table.h"
#include "engine/small_record.h"

#include <catch2/catch.hpp>

using namespace clinic;
using clinic::testing::note_text;
using clinic::testing::save_note;
using clinic::testing::SmallRecord;

namespace {

const std::vector<db::KindOfThing> notes{{"note", "SELECT id FROM note ORDER BY id", note_text}};

bool to_the_end(int)
{
    return true;
}

/// Five notes, the second one changed, the fifth one removed: seven entries.
struct FilledRecord : SmallRecord {
    FilledRecord()
    {
        db::Connection record = create();
        for (int row = 1; row <= 5; ++row)
            save_note(record, row, "words " + std::to_string(row));
        save_note(record, 2, "other\twords\nof two lines, C:\\new");
        save_note(record, 5, std::nullopt);
    }

    /// Runs SQL behind the program's back, the guards of the trail taken away first.
    void tamper(const std::string& text) const
    {
        sql("DROP TRIGGER trail_is_never_changed; DROP TRIGGER trail_is_never_erased; "
            "DROP TRIGGER trail_thing_is_never_changed; DROP TRIGGER trail_thing_is_never_erased; " +
            text);
    }

    [[nodiscard]] TrailVerdict verdict() const
    {
        db::Connection record = open_for_reading();
        return db::TrailTable(record, notes).verify(to_the_end);
    }

    void check_broken(TrailFault fault, std::int64_t sequence) const
    {
        const auto broken = verdict().first_broken;
        REQUIRE(broken);
        CHECK(broken->fault == fault);
        CHECK(broken->sequence == sequence);
    }
};

} // namespace

TEST_CASE_METHOD(FilledRecord, "an honest trail is found whole", "[trail]")
{
    const TrailVerdict found = verdict();
    CHECK_FALSE(found.first_broken);
    CHECK_FALSE(found.cancelled);
    CHECK(found.entries == 7);

    db::Connection record = open_for_reading();
    CHECK(found.head == record.first<std::string>("SELECT digest FROM trail WHERE seq = 7"));
}

TEST_CASE_METHOD(FilledRecord, "the trail can be neither rewritten nor erased", "[trail]")
{
    CHECK_THROWS(sql("UPDATE trail SET deed = 'nothing'"));
    CHECK_THROWS(sql("DELETE FROM trail"));
    CHECK_THROWS(sql("UPDATE trail_thing SET row_id = 1"));
    CHECK_THROWS(sql("DELETE FROM trail_thing"));
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(FilledRecord, "a changed entry is named, whichever of its fields it is", "[trail]")
{
    const std::string change = GENERATE(as<std::string>(), "at = at + 1", "account_id = 8", "actor_name = 'x'",
                                        "deed = 'note.view'", "request_id = 'x'", "kind = 'x'", "key = 'N-9'",
                                        "row_id = 9", "body = body || '+ a=b' || char(10)", "digest = previous");
    tamper("UPDATE trail SET " + change + " WHERE seq = 4");
    check_broken(TrailFault::entry_altered, 4);
}

TEST_CASE_METHOD(FilledRecord, "a changed entry that was sealed again breaks the chain behind it", "[trail]")
{
    tamper("UPDATE trail SET deed = 'note.view' WHERE seq = 4");
    db::TrailEntry entry;
    {
        db::Connection record = open_for_reading();
        db::Statement row = record.query(std::string("SELECT ") + db::trail_columns + " FROM trail WHERE seq = 4");
        REQUIRE(row.step());
        entry = db::entry_in(row);
    }
    sql("UPDATE trail SET digest = '" + db::digest_of(entry) + "' WHERE seq = 4");
    check_broken(TrailFault::chain_broken, 5);
}

TEST_CASE_METHOD(FilledRecord, "a missing entry is named", "[trail]")
{
    const int missing = GENERATE(1, 3, 7);
    tamper("DELETE FROM trail WHERE seq = " + std::to_string(missing));
    check_broken(TrailFault::entry_missing, missing);
}

TEST_CASE_METHOD(FilledRecord, "a cut tail is found by what it no longer explains", "[trail]")
{
    tamper("DELETE FROM trail_thing WHERE seq >= 6; DELETE FROM trail WHERE seq >= 6");
    check_broken(TrailFault::thing_altered, 2);
}

TEST_CASE_METHOD(FilledRecord, "entries in each other's place are found at the first of them", "[trail]")
{
    tamper("UPDATE trail SET seq = 99 WHERE seq = 3; UPDATE trail SET seq = 3 WHERE seq = 4; "
           "UPDATE trail SET seq = 4 WHERE seq = 99;");
    check_broken(TrailFault::entry_altered, 3);
}

TEST_CASE_METHOD(FilledRecord, "an entry is not hidden from the thing it is about", "[trail]")
{
    tamper("DELETE FROM trail_thing WHERE seq = 6; UPDATE note SET words = 'words 2' WHERE id = 2");
    check_broken(TrailFault::entry_altered, 6);
}

TEST_CASE_METHOD(FilledRecord, "what was changed behind the record's back is named with its last entry", "[trail]")
{
    SECTION("changed")
    {
        sql("UPDATE note SET words = 'words 2' WHERE id = 2");
        check_broken(TrailFault::thing_altered, 6);
    }
    SECTION("emptied")
    {
        sql("UPDATE note SET words = NULL WHERE id = 1");
        check_broken(TrailFault::thing_altered, 1);
    }
    SECTION("removed")
    {
        sql("DELETE FROM note WHERE id = 3");
        check_broken(TrailFault::thing_removed, 3);
    }
    SECTION("added")
    {
        sql("INSERT INTO note VALUES (77, 'smuggled in')");
        check_broken(TrailFault::thing_unaccounted, 0);
    }
    SECTION("brought back")
    {
        sql("INSERT INTO note VALUES (5, 'words 5')");
        check_broken(TrailFault::thing_altered, 7);
    }
}

TEST_CASE_METHOD(FilledRecord, "checking the trail can be stopped and tells how far it is", "[trail]")
{
    db::Connection record = open_for_reading();
    const db::TrailTable trail(record, notes);
    std::vector<int> seen;
    CHECK_FALSE(trail
                    .verify([&](int percent) {
                        seen.push_back(percent);
                        return true;
                    })
                    .cancelled);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(seen.size() > 2);
    CHECK(trail.verify([](int) { return false; }).cancelled);
}

TEST_CASE_METHOD(FilledRecord, "the trail is read newest first, whole or about one thing", "[trail]")
{
    db::Connection record = open_for_reading();
    const db::TrailTable trail(record, notes);

    const auto newest = trail.newest(3);
    REQUIRE(newest.size() == 3);
    CHECK(newest.front().sequence == 7);
    CHECK(newest.front().deed == "note.save");
    CHECK(newest.front().actor == "Zoé Λ.");

    const auto about = trail.about("note", 2);
    REQUIRE(about.size() == 2);
    CHECK(about.front().sequence == 6);
    CHECK(about.front().body == "= note\t2\tN-2\n- words=words 2\n+ words=other\\twords\\nof two lines, C:\\\\new\n");
}

TEST_CASE("a receipt proves the deed and is found again by its request", "[trail]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    const Receipt receipt = save_note(record, 3, "words");
    CHECK(receipt.kind == "note");
    CHECK(receipt.key == "N-3");
    CHECK(receipt.row == 3);
    CHECK(receipt.sequence == 1);
    CHECK(receipt.digest.size() == 64);

    const auto found = db::TrailTable(record, notes).receipt_of(receipt.request_id);
    REQUIRE(found);
    CHECK(found->digest == receipt.digest);
    CHECK_FALSE(db::TrailTable(record, notes).receipt_of("never asked"));
}

TEST_CASE("a thing touched twice in one deed is told once, from the first before to the last after", "[trail]")
{
    db::Journal journal;
    journal.touched({"note", "N-1", 1, std::nullopt, "words=a\n"});
    journal.touched({"page", "P\t1", 1, "words=\n", std::nullopt});
    journal.touched({"note", "N-1", 1, "words=a\n", "words=b\ncolour=red\n"});

    const std::vector<db::Touched> things = db::things_in(journal.body());
    REQUIRE(things.size() == 2);
    CHECK(things[0] == db::Touched{"note", "N-1", 1, std::nullopt, "words=b\ncolour=red\n"});
    CHECK(things[1] == db::Touched{"page", "P\t1", 1, "words=\n", std::nullopt});
}

TEST_CASE("a deed about nothing is the program's fault", "[trail]")
{
    const SmallRecord small;
    db::Connection record = small.create();
    const Deed deed{.actor = {.account = AccountId(7), .name = "Zoé", .roles = {}}, .request_id = "r"};
    CHECK_THROWS_AS(write_entry(record, db::Journal(), deed, "note.save", small.clock.moment), std::logic_error);
}
