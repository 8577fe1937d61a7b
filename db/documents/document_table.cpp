#include "db/documents/document_table.h"

namespace clinic::db {

namespace {

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
    contents_.write(record_.first<std::int64_t>("SELECT content_id FROM document WHERE id = $1", id).value(), stream);
}

Added<DocumentId> DocumentTable::add(const Document& document, std::istream& stream, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const DocumentId id(writing.ids.next());
    const std::string key = next_key(record_, "D");
    const auto content = contents_.number_of(document->sha256);
    touch(record_, writing, document_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO document (id, key, owner_kind, owner_id, type, title, language, valid_until, "
                    "replaces_id, file_name, content_id, added_at, added_by) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
                    id, key, document->owner->kind, document->owner->row, document->type, document->title,
                    document->language, document->valid_until, document->replaces, document->file_name, content.value,
                    at, by);
    });
    contents_.put(content, document->sha256, document->size, stream);
    return {id, key};
}

} // namespace clinic::db
