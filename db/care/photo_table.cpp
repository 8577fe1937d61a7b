#include "db/care/photo_table.h"

namespace clinic::db {

namespace {

const std::string select_photo = R"(
    SELECT photo.*, patient.key AS patient_key, content.size, content.sha256, photo_hiding.at AS hidden_at,
           photo_hiding.by_name AS hidden_by, photo_hiding.reason AS hidden_because
    FROM photo JOIN patient ON patient.id = photo.patient_id JOIN content ON content.id = photo.content_id
    LEFT JOIN photo_hiding ON photo_hiding.photo_id = photo.id )";

PhotoRow photo_in(const Statement& row)
{
    PhotoRow found{.id = row.get<PhotoId>("id"),
                   .key = row.get<std::string>("key"),
                   .patient_key = row.get<std::string>("patient_key"),
                   .photo = {.patient = row.get<PatientId>("patient_id"),
                             .region = row.get<Region>("region"),
                             .view = row.get<PhotoView>("seen_from"),
                             .taken = row.get<Moment>("taken"),
                             .note = row.get<std::string>("note"),
                             .size = row.get<std::uint64_t>("size"),
                             .sha256 = row.get<std::string>("sha256"),
                             .width = row.get<int>("width"),
                             .height = row.get<int>("height")},
                   .added_at = row.get<Moment>("added_at"),
                   .added_by = row.get<std::string>("added_by")};
    if (const auto at = row.get<std::optional<Moment>>("hidden_at"))
        found.hiding = PhotoHidingRow{
            .at = *at, .by = row.get<std::string>("hidden_by"), .reason = row.get<std::string>("hidden_because")};
    return found;
}

} // namespace

std::vector<PhotoRow> PhotoTable::of(PatientId patient) const
{
    Statement row = record_.query(select_photo + "WHERE photo.patient_id = $1 ORDER BY photo.taken, photo.id", patient);
    std::vector<PhotoRow> rows;
    while (row.step())
        rows.push_back(photo_in(row));
    return rows;
}

std::optional<PhotoRow> PhotoTable::find(PhotoId id) const
{
    Statement row = record_.query(select_photo + "WHERE photo.id = $1", id);
    return row.step() ? std::optional(photo_in(row)) : std::nullopt;
}

void PhotoTable::write(PhotoId id, std::ostream& stream) const
{
    contents_.write(record_.first<std::int64_t>("SELECT content_id FROM photo WHERE id = $1", id).value(), stream);
}

Added<PhotoId> PhotoTable::add(const PhotoDraft& photo, std::istream& picture, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const PhotoId id(writing.ids.next());
    const std::string key = next_key(record_, "PH");
    const auto content = contents_.number_of(photo.sha256);
    touch(record_, writing, photo_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO photo (id, key, patient_id, region, seen_from, taken, note, width, height, "
                    "content_id, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                    id, key, photo.patient, photo.region, photo.view, photo.taken, photo.note, photo.width,
                    photo.height, content.value, at, by);
    });
    contents_.put(content, photo.sha256, photo.size, picture);
    return {id, key};
}

void PhotoTable::hide(PhotoId id, const PhotoHidingRow& hiding)
{
    const auto key = record_.first<std::string>("SELECT key FROM photo WHERE id = $1", id).value();
    touch(record_, writable(writing_), photo_hiding_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO photo_hiding (photo_id, at, by_name, reason) VALUES ($1, $2, $3, $4)", id, hiding.at,
                    hiding.by, hiding.reason);
    });
}

KindOfThing photo_kind()
{
    return {"photo", "SELECT id FROM photo ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(record, id,
                                      "SELECT id, key, patient_id, region, seen_from, taken, note, width, height, "
                                      "content_id, added_at, added_by FROM photo WHERE id = $1");
            }};
}

KindOfThing photo_hiding_kind()
{
    return {"photo_hiding", "SELECT photo_id FROM photo_hiding ORDER BY photo_id",
            [](Connection& record, std::int64_t id) {
                return canonical_text(record, id,
                                      "SELECT photo_id, at, by_name, reason FROM photo_hiding WHERE photo_id = $1");
            }};
}

} // namespace clinic::db
