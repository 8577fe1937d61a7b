#include "db/trail/entry.h"

#include <array>
#include <sodium.h>
#include <stdexcept>

namespace clinic::db {

namespace {

/// Fields with their lengths, so that no two different lists of fields feed the same bytes.
class Digest {
public:
    Digest() { crypto_generichash_init(&state_, nullptr, 0, size); }

    void add(std::int64_t number)
    {
        std::array<unsigned char, sizeof number> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> (8 * i));
        crypto_generichash_update(&state_, bytes.data(), bytes.size());
    }

    void add(const std::string& text)
    {
        add(static_cast<std::int64_t>(text.size()));
        crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }

    [[nodiscard]] std::string hex()
    {
        std::array<unsigned char, size> bytes{};
        crypto_generichash_final(&state_, bytes.data(), bytes.size());
        std::array<char, 2 * size + 1> text{};
        sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
        return text.data();
    }

    static constexpr std::size_t size = crypto_generichash_BYTES;

private:
    crypto_generichash_state state_{};
};

void insert(Connection& record, const TrailEntry& entry)
{
    record.run(std::string("INSERT INTO trail (") + trail_columns +
                   ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
               entry.sequence, entry.at, entry.account, entry.actor, entry.deed, entry.request_id, entry.kind,
               entry.key, entry.row, entry.body, entry.previous, entry.digest);
}

} // namespace

TrailEntry entry_in(const Statement& row)
{
    return {.sequence = row.get<std::int64_t>(0),
            .at = row.get<Moment>(1),
            .account = row.get<std::int64_t>(2),
            .actor = row.get<std::string>(3),
            .deed = row.get<std::string>(4),
            .request_id = row.get<std::string>(5),
            .kind = row.get<std::string>(6),
            .key = row.get<std::string>(7),
            .row = row.get<std::int64_t>(8),
            .body = row.get<std::string>(9),
            .previous = row.get<std::string>(10),
            .digest = row.get<std::string>(11)};
}

const std::string& digest_of_nothing()
{
    static const std::string zeros(2 * Digest::size, '0');
    return zeros;
}

std::string digest_of(const TrailEntry& entry)
{
    Digest digest;
    digest.add(entry.sequence);
    digest.add(entry.at.time_since_epoch().count());
    digest.add(entry.account);
    digest.add(entry.actor);
    digest.add(entry.deed);
    digest.add(entry.request_id);
    digest.add(entry.kind);
    digest.add(entry.key);
    digest.add(entry.row);
    digest.add(entry.body);
    digest.add(entry.previous);
    return digest.hex();
}

Receipt receipt_of(const TrailEntry& entry)
{
    return {.request_id = entry.request_id,
            .kind = entry.kind,
            .key = entry.key,
            .row = entry.row,
            .sequence = entry.sequence,
            .digest = entry.digest,
            .deed = entry.deed};
}

Receipt write_entry(Connection& record, const Journal& journal, const Deed& deed, std::string_view deed_name, Moment at)
{
    if (journal.things().empty())
        throw std::logic_error("A deed that touches nothing: " + std::string(deed_name));
    const Touched& first = journal.things().front();
    TrailEntry entry{.sequence = 1,
                     .at = at,
                     .account = deed.actor.account.value(),
                     .actor = deed.actor.name,
                     .deed = std::string(deed_name),
                     .request_id = deed.request_id,
                     .kind = first.kind,
                     .key = first.key,
                     .row = first.row,
                     .body = journal.body(),
                     .previous = digest_of_nothing(),
                     .digest = {}};
    if (Statement last = record.query("SELECT seq, digest FROM trail ORDER BY seq DESC LIMIT 1"); last.step()) {
        entry.sequence = last.get<std::int64_t>(0) + 1;
        entry.previous = last.get<std::string>(1);
    }
    entry.digest = digest_of(entry);
    insert(record, entry);
    for (const Touched& thing : journal.things())
        record.run("INSERT INTO trail_thing (kind, row_id, seq) VALUES ($1, $2, $3)", thing.kind, thing.row,
                   entry.sequence);
    return receipt_of(entry);
}

} // namespace clinic::db
