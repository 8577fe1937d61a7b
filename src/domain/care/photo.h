#pragma once

#include "base/calendar.h"
#include "base/picture.h"
#include "domain/care/region.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

/// From where a region is photographed, always the same way, so that pictures can be compared; left and right are the
/// patient's own.
enum class PhotoView { front, left_oblique, right_oblique, left, right, back, top };
template <>
struct CodeTable<PhotoView> {
    static constexpr auto rows = std::to_array<Code<PhotoView>>({
        {PhotoView::front, "FRONT"},
        {PhotoView::left_oblique, "LEFT_OBLIQUE"},
        {PhotoView::right_oblique, "RIGHT_OBLIQUE"},
        {PhotoView::left, "LEFT"},
        {PhotoView::right, "RIGHT"},
        {PhotoView::back, "BACK"},
        {PhotoView::top, "TOP"},
    });
};
/// The views of a region, the usual one first: our own list.
[[nodiscard]] const std::vector<PhotoView>& views_of(Region);

/// A photograph of a patient before it is on file. The picture is what will be kept: upright pixels, nothing else.
struct PhotoDraft {
    std::optional<PatientId> patient = {};
    std::optional<Region> region = {};
    std::optional<PhotoView> view = {};
    std::optional<Moment> taken = {};
    std::string note = {};
    std::optional<PictureTrouble> trouble = {}; // why there is no picture; its size is 0 then
    std::uint64_t size = 0;                     // bytes
    std::string sha256 = {};                    // of the bytes, in hex
    int width = 0;                              // pixels
    int height = 0;
    bool operator==(const PhotoDraft&) const = default;
};
struct PhotoFacts {
    Moment now{};
    bool patient_known = false;
    bool agreed = false;       // to photographs, and it stands
    bool same_on_file = false; // the same picture of this patient, and not hidden
};
enum class PhotoRule {
    patient_missing,
    not_agreed,
    file_unreadable,
    no_picture,
    picture_damaged,
    picture_too_large,
    same_on_file,
    region_missing,
    view_missing,
    view_not_of_region,
    taken_missing,
    taken_in_future,
    note_unreadable,
};
template <>
struct CodeTable<PhotoRule> {
    static constexpr auto rows = std::to_array<Code<PhotoRule>>({
        {PhotoRule::patient_missing, "patient_missing"},
        {PhotoRule::not_agreed, "not_agreed"},
        {PhotoRule::file_unreadable, "file_unreadable"},
        {PhotoRule::no_picture, "no_picture"},
        {PhotoRule::picture_damaged, "picture_damaged"},
        {PhotoRule::picture_too_large, "picture_too_large"},
        {PhotoRule::same_on_file, "same_on_file"},
        {PhotoRule::region_missing, "region_missing"},
        {PhotoRule::view_missing, "view_missing"},
        {PhotoRule::view_not_of_region, "view_not_of_region"},
        {PhotoRule::taken_missing, "taken_missing"},
        {PhotoRule::taken_in_future, "taken_in_future"},
        {PhotoRule::note_unreadable, "note_unreadable"},
    });
};
[[nodiscard]] std::string_view field_of(PhotoRule);
[[nodiscard]] constexpr Weight weight_of(PhotoRule)
{
    return Weight::refused;
}
using PhotoViolations = Violations<PhotoRule>;
[[nodiscard]] PhotoViolations check(const PhotoDraft&, const PhotoFacts&);
using Photo = Accepted<PhotoDraft, PhotoFacts, PhotoRule>;

/// Nobody is shown it any more; it stays in the record.
struct PhotoHidingDraft {
    std::optional<PhotoId> photo = {};
    std::string reason = {};
};
struct PhotoHidingFacts {
    bool known = false;
    bool hidden_already = false;
};
enum class PhotoHidingRule { photo_missing, hidden_already, reason_too_short };
template <>
struct CodeTable<PhotoHidingRule> {
    static constexpr auto rows = std::to_array<Code<PhotoHidingRule>>({
        {PhotoHidingRule::photo_missing, "photo_missing"},
        {PhotoHidingRule::hidden_already, "hidden_already"},
        {PhotoHidingRule::reason_too_short, "reason_too_short"},
    });
};
[[nodiscard]] std::string_view field_of(PhotoHidingRule);
[[nodiscard]] constexpr Weight weight_of(PhotoHidingRule)
{
    return Weight::refused;
}
using PhotoHidingViolations = Violations<PhotoHidingRule>;
[[nodiscard]] PhotoHidingViolations check(const PhotoHidingDraft&, const PhotoHidingFacts&);
using PhotoHiding = Accepted<PhotoHidingDraft, PhotoHidingFacts, PhotoHidingRule>;

/// Where a photograph lies among the sessions of its region.
struct PhotoStage {
    int sessions_before = 0;
    std::optional<int> days_since = {}; // the last session before it
    bool operator==(const PhotoStage&) const = default;
};
/// `sessions`: when those that count began, oldest first.
[[nodiscard]] PhotoStage stage_of(Moment taken, const std::vector<Moment>& sessions, const Zone&);

} // namespace clinic
