#pragma once

#include "base/id_maker.h"
#include "db/engine/open.h"
#include "db/schema_scripts.h"
#include "db/trail/canonical.h"
#include "db/trail/entry.h"
#include "db/trouble.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <unistd.h>

namespace clinic::testing {

/// A folder of its own for a record and all that lies beside it; gone with the test.
class SmallRecord {
public:
    SmallRecord()
    {
        std::string name = (std::filesystem::temp_directory_path() / "mesotrace-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("no folder for the test");
        folder = name;
        file = folder / "clinic.mesotrace";
        scripts.assign(db::schema_scripts().begin(), db::schema_scripts().end());
        scripts.emplace_back("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT) STRICT;");
    }
    ~SmallRecord() { std::filesystem::remove_all(folder); }
    SmallRecord(const SmallRecord&) = delete;
    SmallRecord& operator=(const SmallRecord&) = delete;

    [[nodiscard]] db::Connection create() const { return db::create_file(file, clock, scripts); }
    [[nodiscard]] db::Connection open() const { return db::open_to_write(file, clock, scripts); }
    [[nodiscard]] db::Connection open_for_reading() const { return db::open_to_read(file, scripts); }

    /// Runs SQL behind the program's back.
    void sql(const std::string& text) const { SQLite::Database(file, SQLite::OPEN_READWRITE).exec(text); }

    std::filesystem::path folder;
    std::filesystem::path file;
    std::vector<std::string_view> scripts;
    StoppedClock clock{*moment_from_iso("2026-11-22T09:00Z")};
};

/// The trouble that an action ends in.
template <typename Action>
std::optional<Trouble> trouble_of(Action action)
{
    try {
        action();
    } catch (...) {
        return db::trouble_behind(std::current_exception());
    }
    return std::nullopt;
}

inline std::optional<std::string> note_text(db::Connection& record, std::int64_t row)
{
    db::Statement note = record.query("SELECT words FROM note WHERE id = $1", row);
    return note.step() ? std::optional(db::CanonicalLines().add_row(note).text()) : std::nullopt;
}

/// What a change of a note leaves in the record, committed.
inline Receipt save_note(db::Connection& record, std::int64_t row, const std::optional<std::string>& words)
{
    db::Transaction change(record);
    const auto before = note_text(record, row);
    record.run("DELETE FROM note WHERE id = $1", row);
    if (words)
        record.run("INSERT INTO note (id, words) VALUES ($1, $2)", row, *words);
    db::Journal journal;
    journal.touched({"note", "N-" + std::to_string(row), row, before, note_text(record, row)});
    const Deed deed{.actor = {.account = AccountId(7), .name = "Zoé Λ.", .roles = {}},
                    .request_id = fresh_request_id()};
    Receipt receipt = write_entry(record, journal, deed, "note.save", *moment_from_iso("2026-11-22T09:00Z"));
    change.commit();
    return receipt;
}

} // namespace clinic::testing
