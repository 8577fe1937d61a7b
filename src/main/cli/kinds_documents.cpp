#include "main/cli/kind.h"
#include "records/documents.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<DocumentDraft> document_fields()
{
    using Draft = DocumentDraft;
    return {
        code_field("type", &Draft::type, required, "What kind of document it is."),
        text_field("title", &Draft::title, optional, "What it is called."),
        code_field("language", &Draft::language, optional, "The language it is written in."),
        day_field("valid_until", &Draft::valid_until, optional, "Its last day."),
        text_field("file_name", &Draft::file_name, required, "What the file was called: a name, never a path."),
        text_field("sha256", &Draft::sha256, required, "The digest of its bytes, in hex."),
    };
}

Json json_of(const DocumentRow& row, const Desk& desk)
{
    auto json = keyed(row.key, row.document, desk, document_fields());
    json["belongs_to"] = code_of(row.document.owner.value().kind);
    json["size"] = row.document.size;
    json["added_at"] = desk.zone.to_iso(row.added_at);
    json["added_by"] = row.added_by;
    json["replaced_by"] = or_null(row.replaced_by, [](const std::string& key) { return key; });
    return json;
}

} // namespace

std::vector<Kind> document_kinds()
{
    Kind kind{.name = "document",
              .meaning = "A file that belongs to something; put on file with attach, copied with fetch.",
              .shape = object_shape(document_fields())};
    kind.list = [](const Desk& desk) {
        std::vector<Json> rows;
        for (const auto& row : desk.records.documents().documents())
            rows.push_back(json_of(row, desk));
        return rows;
    };
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = desk.records.documents().document_of(key);
        return id ? std::optional(json_of(desk.records.documents().document(*id).value(), desk)) : std::nullopt;
    };
    kind.seen_with = Right::view_photos;
    return {kind};
}

} // namespace clinic::cli
