#pragma once

#include "domain/care/session.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>

namespace clinic::bench {

/// The same work as the product's with nothing but SQL: no rules, no rights, no trail. Every call returns how many rows
/// it had to do with, so that nothing is left out unnoticed.
class BareEngine {
public:
    explicit BareEngine(const std::filesystem::path& record);

    std::size_t sign(const SessionDraft&);
    std::size_t find(const std::vector<std::string>& folded_words, int most);
    std::size_t timeline(PatientId);
    std::size_t patients_of(LotId);
    std::size_t patients_of(VialId);
    std::size_t audit();

private:
    void insert_session(const SessionDraft&, std::int64_t id);
    std::size_t insert_what_follows(const SessionDraft&, std::int64_t id);
    std::size_t all_rows(SQLite::Statement&);

    SQLite::Database record_;
    std::int64_t last_id_ = 0; // downwards from nothing: never one of the product's
    SQLite::Statement session_;
    SQLite::Statement lot_;
    SQLite::Statement answer_;
    SQLite::Statement signature_;
    SQLite::Statement aftercare_;
    SQLite::Statement check_in_;
    SQLite::Statement one_word_;
    SQLite::Statement two_words_;
    SQLite::Statement timeline_;
    SQLite::Statement patients_of_;
    SQLite::Statement patients_of_vial_;
    SQLite::Statement followed_up_;
    SQLite::Statement reacted_;
};

} // namespace clinic::bench
