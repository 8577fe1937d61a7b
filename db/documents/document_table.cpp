#include "db/documents/document_table.h"

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

const KindOfThing& content_kind()
{
    static const KindOfThing kind{"content", "SELECT id FROM content ORDER BY id",
                                  [](Connection& record, std::int64_t row) -> std::optional<std::string> {
                                      const auto own =
                                          canonical_text(record, row, "SELECT sha256, size FROM content WHERE id = $1");
                                      if (!own)
                                          return std::nullopt;
                                      CanonicalLines lines;
                                      lines.add("bytes", digest_of_pieces(record, row, [](std::string_view) {}));
                                      return *own + lines.text();
                                  }};
    return kind;
}

const KindOfThing& document_kind()
{
    static const KindOfThing kind{
        "document", "SELECT id FROM document ORDER BY id", [](Connection& record, std::int64_t row) {
            return canonical_text(record, row,
                                  "SELECT key, owner_kind, owner_id, type, title, language, valid_until, replaces_id, "
                                  "file_name, content_id, added_at, added_by FROM document WHERE id = $1");
        }};
    return kind;
}

constexpr const char* document_select = R"(
    SELECT document.id, document.key, document.owner_kind, document.owner_id, document.type, document.title,
           document.language, document.valid_until, document.replaces_id, document.file_name, document.added_at,
           document.added_by, content.size, content.sha256, successor.key AS replaced_by
    FROM document
    JOIN content ON content.id = document.content_id
    LEFT JOIN document AS successor ON successor.replaces_id = document.id )";

std::vector<DocumentRow> documents_in(Statement row)
{
    std::vector<DocumentRow> rows;
    while (row.step())
        rows.push_back(
            {.id = row.get<DocumentId>("id"),
             .key = row.get<std::string>("key"),
             .document = {.owner = DocumentOwner(row.get<OwnerKind>("owner_kind"), row.get<std::int64_t>("owner_id")),
                          .type = row.get<DocumentType>("type"),
                          .title = row.get<std::string>("title"),
                          .language = row.get<std::optional<Language>>("language"),
                          .valid_until = row.get<std::optional<Day>>("valid_until"),
                          .replaces = row.get<std::optional<DocumentId>>("replaces_id"),
                          .file_name = row.get<std::string>("file_name"),
                          .size = row.get<std::uint64_t>("size"),
                          .sha256 = row.get<std::string>("sha256")},
             .added_at = row.get<Moment>("added_at"),
             .added_by = row.get<std::string>("added_by"),
             .replaced_by = row.get<std::optional<std::string>>("replaced_by")});
    return rows;
}

} // namespace

std::vector<KindOfThing> document_kinds()
{
    return {content_kind(), document_kind()};
}

std::vector<DocumentRow> DocumentTable::documents() const
{
    return documents_in(record_.query(std::string(document_select) + "ORDER BY document.id"));
}

std::vector<DocumentRow> DocumentTable::documents_of(const DocumentOwner& owner) const
{
    return documents_in(record_.query(
        std::string(document_select) + "WHERE document.owner_kind = $1 AND document.owner_id = $2 ORDER BY document.id",
        owner.kind, owner.row));
}

std::vector<DocumentRow> DocumentTable::documents_of(OwnerKind kind) const
{
    return documents_in(
        record_.query(std::string(document_select) + "WHERE document.owner_kind = $1 ORDER BY document.id", kind));
}

std::optional<DocumentRow> DocumentTable::document(DocumentId id) const
{
    auto rows = documents_in(record_.query(std::string(document_select) + "WHERE document.id = $1", id));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<DocumentId> DocumentTable::document_of(const std::string& key) const
{
    return record_.first<DocumentId>("SELECT id FROM document WHERE key = $1", key);
}

void DocumentTable::write_content(DocumentId id, std::ostream& stream) const
{
    const auto content = record_.first<std::int64_t>("SELECT content_id FROM document WHERE id = $1", id).value();
    const auto digest = digest_of_pieces(record_, content, [&stream](std::string_view bytes) {
        stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    });
    if (record_.first<std::string>("SELECT sha256 FROM content WHERE id = $1", content) != digest)
        throw RecordTrouble(Trouble::record_damaged, "The bytes of a document are not those of its digest.");
}

void DocumentTable::put_content(std::int64_t id, const Document& document, std::istream& stream)
{
    touch(record_, writable(writing_), content_kind(), document->sha256, id, [&] {
        record_.run("INSERT INTO content (id, sha256, size) VALUES ($1, $2, $3)", id, document->sha256,
                    static_cast<std::int64_t>(document->size));
        Sha256 digest;
        Bytes piece(piece_bytes);
        for (int position = 0;
             stream.read(reinterpret_cast<char*>(piece.data()), static_cast<std::streamsize>(piece.size())),
                 stream.gcount() > 0;
             ++position) {
            const std::span<const std::byte> got(piece.data(), static_cast<std::size_t>(stream.gcount()));
            digest.add({reinterpret_cast<const char*>(got.data()), got.size()});
            record_.run("INSERT INTO content_piece (content_id, position, bytes) VALUES ($1, $2, $3)", id, position,
                        got);
        }
        if (digest.hex() != document->sha256)
            throw RecordTrouble(Trouble::unknown, "The file changed while it was read.");
    });
}

Added<DocumentId> DocumentTable::add(const Document& document, std::istream& stream, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const DocumentId id(writing.ids.next());
    const std::string key = next_key(record_, "D");
    const auto known = record_.first<std::int64_t>("SELECT id FROM content WHERE sha256 = $1", document->sha256);
    const std::int64_t content = known ? *known : writing.ids.next();
    touch(record_, writing, document_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO document (id, key, owner_kind, owner_id, type, title, language, valid_until, "
                    "replaces_id, file_name, content_id, added_at, added_by) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
                    id, key, document->owner->kind, document->owner->row, document->type, document->title,
                    document->language, document->valid_until, document->replaces, document->file_name, content, at,
                    by);
    });
    if (!known)
        put_content(content, document, stream);
    return {id, key};
}

} // namespace clinic::db
