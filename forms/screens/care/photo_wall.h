#pragma once

#include "screens/held_list.h"
#include "screens/named.h"
#include "screens/told.h"
#include "services/care/photos.h"

#include <filesystem>
#include <map>

namespace clinic {

/// The photographs of one patient that may be shown, the newest first.
class PhotoWall final : public HeldList<PhotoRow> {
public:
    PhotoWall(Desk& desk, PatientId patient) : HeldList(desk), patient_(patient) {}

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] std::string bytes(PhotoId) const;
    /// "12/03/2026 · before the first session"
    [[nodiscard]] std::string caption(PhotoId) const;
    /// The other photographs of the same region and view, oldest first: what this one can be compared with.
    [[nodiscard]] std::vector<Named<PhotoId>> others_like(long row) const;
    [[nodiscard]] bool is_older(PhotoId, PhotoId than) const;
    /// Why no photograph can be added now; empty while the patient agrees.
    [[nodiscard]] std::string why_none_added() const;
    /// "2 photographs are hidden."; empty where none is.
    [[nodiscard]] std::string hidden_text() const;

protected:
    [[nodiscard]] std::vector<PhotoRow> read() const override;
    [[nodiscard]] std::string cell_of(const PhotoRow&, int column) const override;

private:
    [[nodiscard]] std::string stage(const PhotoRow&) const;

    PatientId patient_;
    mutable std::map<Region, std::vector<Moment>> sessions_; // as read with the photographs
};

/// A photograph being put on file. The file is read once.
class PhotoEditor {
public:
    PhotoEditor(Desk& desk, PatientId patient, const std::filesystem::path& file);

    [[nodiscard]] PatientId patient() const { return patient_; }
    [[nodiscard]] Day today() const { return desk_.today(); }
    [[nodiscard]] Zone zone() const { return desk_.zone(); }
    /// "DSC_0042.JPG · 4032 × 3024", or its name alone where it is no picture.
    [[nodiscard]] std::string file_text() const;
    /// What will be kept; empty where nothing will.
    [[nodiscard]] std::string bytes() const { return picture_ ? picture_->bytes : std::string(); }
    [[nodiscard]] std::vector<Named<Region>> regions() const { return all_named<Region>(desk_.words); }
    [[nodiscard]] std::vector<Named<PhotoView>> views(std::optional<Region>) const;
    [[nodiscard]] std::optional<Moment> taken() const { return kept_.taken; }
    /// What was treated last.
    [[nodiscard]] std::optional<Region> usual_region() const;
    /// With what is kept of the file; the camera's seconds stay where its minute does.
    [[nodiscard]] PhotoDraft draft(std::optional<Region>, std::optional<PhotoView>, std::optional<Moment> taken,
                                   std::string note) const;
    /// The first view of the region of which there is no photograph of the day on which this one was taken.
    [[nodiscard]] std::optional<PhotoView> next_view(Region, std::optional<Moment> taken) const;

    [[nodiscard]] std::vector<Told> objections(const PhotoDraft& draft) const
    {
        return told(desk_, check_photo(desk_.records, draft));
    }
    SaveOutcome<PhotoId> save(const PhotoDraft& draft)
    {
        return told(desk_, add_photo(desk_.records, desk_.deed(), draft, picture_));
    }

private:
    Desk& desk_;
    PatientId patient_;
    std::string file_name_;
    PictureOutcome picture_;
    PhotoDraft kept_;
};

/// A photograph that nobody shall be shown any more.
class PhotoFile {
public:
    PhotoFile(Desk& desk, PhotoId photo) : desk_(desk), photo_(photo) {}

    [[nodiscard]] PatientId patient() const { return row().photo.patient.value(); }
    [[nodiscard]] std::string title() const; // "PH-000012: Face, from the front, 12/03/2026"
    [[nodiscard]] std::vector<Told> objections_to_hiding(const std::string& reason) const
    {
        return told(desk_, check_photo_hiding(desk_.records, {.photo = photo_, .reason = reason}));
    }
    SaveOutcome<PhotoId> hide(const std::string& reason)
    {
        return told(desk_, hide_photo(desk_.records, desk_.deed(), {.photo = photo_, .reason = reason}));
    }

private:
    [[nodiscard]] PhotoRow row() const { return desk_.records.care().photo(photo_).value(); }

    Desk& desk_;
    PhotoId photo_;
};

} // namespace clinic
