#include "db/documents/content_table.h"

#include "base/sha256.h"
#include "db/trouble.h"

#include <istream>
#include <ostream>

namespace clinic::db {

namespace {

constexpr std::size_t piece_bytes = 262'144;

std::string_view as_text(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Hands every piece on and gives the digest of them all.
template <typename Take>
std::string digest_of_pieces(Connection& record, std::int64_t content, const Take& take)
{
    Sha256 digest;
    Statement row = record.query("SELECT bytes FROM content_piece WHERE content_id = $1 ORDER BY position", content);
    while (row.step()) {
        const auto bytes = row.get<Bytes>("bytes");
        digest.add(as_text(bytes));
        take(as_text(bytes));
    }
    return digest.hex();
}

} // namespace

ContentTable::Number ContentTable::number_of(const std::string& sha256)
{
    const auto known = record_.first<std::int64_t>("SELECT id FROM content WHERE sha256 = $1", sha256);
    return {known ? *known : writable(writing_).ids.next(), known.has_value()};
}

void ContentTable::put(const Number& number, const std::string& sha256, std::uint64_t size, std::istream& stream)
{
    if (number.on_file)
        return;
    touch(record_, writable(writing_), content_kind(), sha256, number.value, [&] {
        record_.run("INSERT INTO content (id, sha256, size) VALUES ($1, $2, $3)", number.value, sha256,
                    static_cast<std::int64_t>(size));
        Sha256 digest;
        Bytes piece(piece_bytes);
        for (int position = 0;
             stream.read(reinterpret_cast<char*>(piece.data()), static_cast<std::streamsize>(piece.size())),
                 stream.gcount() > 0;
             ++position) {
            const std::span<const std::byte> got(piece.data(), static_cast<std::size_t>(stream.gcount()));
            digest.add({reinterpret_cast<const char*>(got.data()), got.size()});
            record_.run("INSERT INTO content_piece (content_id, position, bytes) VALUES ($1, $2, $3)", number.value,
                        position, got);
        }
        if (digest.hex() != sha256)
            throw RecordTrouble(Trouble::unknown, "The file changed while it was read.");
    });
}

void ContentTable::write(std::int64_t number, std::ostream& stream) const
{
    const auto digest = digest_of_pieces(record_, number, [&stream](std::string_view bytes) {
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    });
    if (record_.first<std::string>("SELECT sha256 FROM content WHERE id = $1", number) != digest)
        throw RecordTrouble(Trouble::record_damaged, "The bytes of a file are not those of its digest.");
}

KindOfThing content_kind()
{
    return {"content", "SELECT id FROM content ORDER BY id",
            [](Connection& record, std::int64_t row) -> std::optional<std::string> {
                const auto own = canonical_text(record, row, "SELECT sha256, size FROM content WHERE id = $1");
                if (!own)
                    return std::nullopt;
                CanonicalLines lines;
                lines.add("bytes", digest_of_pieces(record, row, [](std::string_view) {}));
                return *own + lines.text();
            }};
}

} // namespace clinic::db
