#pragma once

#include "domain/documents/document.h"
#include "records/page.h"

#include <iosfwd>

namespace clinic {

struct DocumentRow {
    DocumentId id;
    std::string key; // "D-000001"
    DocumentDraft document;
    Moment added_at;
    std::string added_by;
    std::optional<std::string> replaced_by = {}; // the key of the one that took its place
};

/// All attachments of the record. The same bytes are kept once; nothing is ever overwritten.
class DocumentStore {
public:
    virtual ~DocumentStore() = default;
    [[nodiscard]] virtual std::vector<DocumentRow> documents() const = 0; // in the order they were added
    [[nodiscard]] virtual std::vector<DocumentRow> documents_of(const DocumentOwner&) const = 0;
    [[nodiscard]] virtual std::vector<DocumentRow> documents_of(OwnerKind) const = 0; // of all things of this kind
    [[nodiscard]] virtual std::optional<DocumentRow> document(DocumentId) const = 0;
    [[nodiscard]] virtual std::optional<DocumentId> document_of(const std::string& key) const = 0;
    /// Writes the bytes piece by piece; throws when they are not what their digest says.
    virtual void write_content(DocumentId, std::ostream&) const = 0;

    /// Reads the bytes piece by piece, never whole; throws when they are not those of the draft's digest.
    virtual Added<DocumentId> add(const Document&, std::istream& content, Moment at, const std::string& by) = 0;
};

} // namespace clinic
