#include "main/cli/kind.h"
#include "services/care/photos.h"

namespace clinic::cli {

namespace {

using enum Need;

Fields<PhotoDraft> photo_fields()
{
    using Draft = PhotoDraft;
    return {
        key_field("patient", &Draft::patient, "patient", required, "Whom it shows."),
        code_field("region", &Draft::region, required, "What it shows."),
        code_field("view", &Draft::view, required, "From where; one of the region's views."),
        moment_field("taken", &Draft::taken, required, "When it was taken."),
        text_field("note", &Draft::note, optional, "Anything else."),
        text_field("sha256", &Draft::sha256, required, "The digest of what is kept, in hex."),
    };
}

Json json_of(const Desk& desk, const PhotoRow& row)
{
    auto json = keyed(row.key, row.photo, desk, photo_fields());
    json["width"] = row.photo.width;
    json["height"] = row.photo.height;
    json["size"] = row.photo.size;
    json["added_at"] = desk.zone.to_iso(row.added_at);
    json["added_by"] = row.added_by;
    if (row.hiding)
        json["hidden"] = {
            {"at", desk.zone.to_iso(row.hiding->at)}, {"by", row.hiding->by}, {"reason", row.hiding->reason}};
    return json;
}

} // namespace

Kind photo_kind()
{
    Kind kind{.name = "photo",
              .meaning = "A photograph of a patient; put on file with photograph.",
              .shape = object_shape(photo_fields())};
    kind.show = [](const Desk& desk, const std::string& key) -> std::optional<Json> {
        const auto id = find_key<PhotoId>(desk.records, key);
        return id ? std::optional(json_of(desk, desk.records.care().photo(*id).value())) : std::nullopt;
    };
    kind.seen_with = Right::view_photos;
    return kind;
}

} // namespace clinic::cli
