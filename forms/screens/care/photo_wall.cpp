#include "screens/care/photo_wall.h"

#include "reports/names.h"
#include "services/documents/documents.h"

#include <algorithm>
#include <fstream>

namespace clinic {

namespace {

enum class PhotoColumn { taken, view, sessions, added };

PictureOutcome picture_of_file(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return picture_in(file);
}

} // namespace

std::vector<Column> PhotoWall::columns() const
{
    const Words& words = desk().words;
    return {{words("Taken"), 130}, {words("View"), 200}, {words("Sessions"), 190}, {words("Added"), 200}};
}

std::vector<PhotoRow> PhotoWall::read() const
{
    auto rows = photos_of(desk().records, desk().actor, patient_);
    std::erase_if(rows, [](const auto& row) { return row.hiding.has_value(); });
    std::reverse(rows.begin(), rows.end());
    for (const auto& row : rows)
        sessions_[*row.photo.region] = sessions_in(desk().records, patient_, *row.photo.region);
    return rows;
}

std::string PhotoWall::stage(const PhotoRow& row) const
{
    const Words& words = desk().words;
    const auto stage = stage_of(*row.photo.taken, sessions_.at(*row.photo.region), desk().zone());
    if (!stage.days_since)
        return words("before the first session");
    const auto after = fill(words.plural("after {count} session", "after {count} sessions", stage.sessions_before),
                            {{"count", std::to_string(stage.sessions_before)}});
    if (*stage.days_since == 0)
        return after + ", " + words("the same day");
    return after + ", " +
           fill(words.plural("{count} day later", "{count} days later", *stage.days_since),
                {{"count", std::to_string(*stage.days_since)}});
}

std::string PhotoWall::cell_of(const PhotoRow& row, int column) const
{
    const Words& words = desk().words;
    using enum PhotoColumn;
    switch (static_cast<PhotoColumn>(column)) {
    case taken: return desk().zone().to_people(*row.photo.taken);
    case view: return name_of(words, *row.photo.region) + " · " + name_of(words, *row.photo.view);
    case sessions: return stage(row);
    case added: return to_people(desk().zone().day_of(row.added_at)) + " · " + row.added_by;
    default: return {};
    }
}

std::string PhotoWall::bytes(PhotoId id) const
{
    return picture_of(desk().records, desk().actor, id);
}

std::string PhotoWall::caption(PhotoId id) const
{
    const auto row = desk().records.care().photo(id).value();
    return to_people(desk().zone().day_of(*row.photo.taken)) + " · " + stage(row);
}

std::vector<Named<PhotoId>> PhotoWall::others_like(long row) const
{
    const auto& chosen = at(row);
    std::vector<Named<PhotoId>> like;
    for (const auto& each : all())
        if (each.id != chosen.id && each.photo.region == chosen.photo.region && each.photo.view == chosen.photo.view)
            like.insert(like.begin(), {each.id, each.key, caption(each.id)});
    return like;
}

bool PhotoWall::is_older(PhotoId id, PhotoId than) const
{
    const auto& care = desk().records.care();
    return care.photo(id).value().photo.taken < care.photo(than).value().photo.taken;
}

std::string PhotoWall::why_none_added() const
{
    const Words& words = desk().words;
    const auto consent = photo_consent(desk().records, patient_);
    if (!consent)
        return words("The patient was not asked about photographs yet. None can be added before the patient agrees.");
    using enum ConsentState;
    switch (*consent) {
    case given: return {};
    case superseded:
    case refused: return words("The patient does not agree to photographs. None can be added.");
    case withdrawn: return words("The patient has withdrawn the consent to photographs. None can be added.");
    case expired: return words("The consent to photographs has run out. Renew it before another is added.");
    }
    return {};
}

std::string PhotoWall::hidden_text() const
{
    const auto rows = photos_of(desk().records, desk().actor, patient_);
    const auto hidden = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.hiding.has_value(); });
    return hidden == 0 ? std::string()
                       : fill(desk().words.plural("{count} photograph is hidden.", "{count} photographs are hidden.",
                                                  static_cast<long>(hidden)),
                              {{"count", std::to_string(hidden)}});
}

PhotoEditor::PhotoEditor(Desk& desk, PatientId patient, const std::filesystem::path& file)
    : desk_(desk)
    , patient_(patient)
    , file_name_(name_without_folders(file.string()))
    , picture_(picture_of_file(file))
    , kept_(described({.patient = patient, .taken = taken_by_camera(picture_, desk.zone())}, picture_))
{
}

std::string PhotoEditor::file_text() const
{
    if (!picture_)
        return file_name_;
    return file_name_ + " · " + std::to_string(picture_->width) + " × " + std::to_string(picture_->height);
}

std::vector<Named<PhotoView>> PhotoEditor::views(std::optional<Region> region) const
{
    std::vector<Named<PhotoView>> offered;
    if (region)
        for (const auto view : views_of(*region))
            offered.push_back({view, std::string(code_of(view)), name_of(desk_.words, view)});
    return offered;
}

std::optional<Region> PhotoEditor::usual_region() const
{
    for (const auto& row : desk_.records.care().sessions_of(patient_))
        if (row.state != SessionState::invalid && row.region)
            return row.region;
    return std::nullopt;
}

PhotoDraft PhotoEditor::draft(std::optional<Region> region, std::optional<PhotoView> view, std::optional<Moment> taken,
                              std::string note) const
{
    PhotoDraft draft = kept_;
    draft.region = region;
    draft.view = view;
    if (!taken || !kept_.taken || std::chrono::floor<std::chrono::minutes>(*kept_.taken) != *taken)
        draft.taken = taken; // otherwise as the camera says, to the second
    draft.note = std::move(note);
    return draft;
}

std::optional<PhotoView> PhotoEditor::next_view(Region region, std::optional<Moment> taken) const
{
    const Day day = taken ? desk_.zone().day_of(*taken) : desk_.today();
    const auto on_file = photos_of(desk_.records, desk_.actor, patient_);
    const auto& views = views_of(region);
    const auto next = std::find_if(views.begin(), views.end(), [&](PhotoView view) {
        return std::none_of(on_file.begin(), on_file.end(), [&](const PhotoRow& row) {
            return !row.hiding && row.photo.region == region && row.photo.view == view &&
                   desk_.zone().day_of(*row.photo.taken) == day;
        });
    });
    return next == views.end() ? std::nullopt : std::optional(*next);
}

std::string PhotoFile::title() const
{
    const auto photo = row();
    return photo.key + ": " + name_of(desk_.words, *photo.photo.region) + ", " +
           name_of(desk_.words, *photo.photo.view) + ", " + desk_.zone().to_people(*photo.photo.taken);
}

} // namespace clinic
