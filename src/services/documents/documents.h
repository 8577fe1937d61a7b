#pragma once

#include "base/picture.h"
#include "records/documents.h"
#include "services/perform.h"

#include <filesystem>
#include <iosfwd>

namespace clinic {

/// What would be kept of a file as a picture; one that is larger than a document may be is not read.
[[nodiscard]] PictureOutcome picture_in(std::istream& file);

/// The draft with what the file says of itself: its name, and size and digest of what is kept. One that cannot be read
/// has no size; one that is too large is not read. Of a JPEG or PNG
/// picture of a patient nothing is kept but its pixels.
[[nodiscard]] DocumentDraft described(DocumentDraft, const std::string& name, std::istream& content);

/// Puts a file on file. Its bytes are read again from their beginning, into the record.
Outcome<Saved<DocumentId>, DocumentViolations> add_document(Records&, const Deed&, const DocumentDraft&,
                                                            std::istream& content);
[[nodiscard]] DocumentViolations check_document(const Stores&, const DocumentDraft&);

/// What belongs to this thing, where the actor may see it.
[[nodiscard]] std::vector<DocumentRow> documents_of(const Stores&, const Actor&, const DocumentOwner&);
/// Its bytes; throws NotPermitted where the actor may not see it.
[[nodiscard]] std::string content_of(const Stores&, const Actor&, DocumentId);
/// Writes a copy in the place of any file of that name; throws std::system_error with the machine's reason.
void copy_document(const Stores&, const Actor&, DocumentId, const std::filesystem::path& to);

} // namespace clinic
