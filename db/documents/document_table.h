#pragma once

#include "db/documents/content_table.h"
#include "records/documents.h"

namespace clinic::db {

/// All attachments. Without `writing` it only reads.
class DocumentTable final : public DocumentStore {
public:
    DocumentTable(Connection& record, Writing* writing) : record_(record), writing_(writing), contents_(record, writing)
    {
    }

    [[nodiscard]] std::vector<DocumentRow> documents() const override;
    [[nodiscard]] std::vector<DocumentRow> documents_of(const DocumentOwner&) const override;
    [[nodiscard]] std::vector<DocumentRow> documents_of(OwnerKind) const override;
    [[nodiscard]] std::optional<DocumentRow> document(DocumentId) const override;
    [[nodiscard]] std::optional<DocumentId> document_of(const std::string& key) const override;
    void write_content(DocumentId, std::ostream&) const override;

    Added<DocumentId> add(const Document&, std::istream& content, Moment at, const std::string& by) override;

private:
    Connection& record_;
    Writing* writing_;
    ContentTable contents_;
};

/// How the trail's verification reads the things of this table: of the bytes it takes the digest anew.
[[nodiscard]] std::vector<KindOfThing> document_kinds();

} // namespace clinic::db
