#include "domain/care/photo.h"

#include "base/text.h"
#include "domain/clinic/limits.h"
#include "domain/documents/document.h"

#include <algorithm>
#include <stdexcept>

namespace clinic {

const std::vector<PhotoView>& views_of(Region region)
{
    using enum PhotoView;
    static const std::vector<PhotoView> face{front, left_oblique, right_oblique, left, right};
    static const std::vector<PhotoView> scalp{top, front, back, left, right};
    static const std::vector<PhotoView> neck{front, left, right};
    static const std::vector<PhotoView> front_and_back{front, back};
    static const std::vector<PhotoView> oblique{front, left_oblique, right_oblique};
    static const std::vector<PhotoView> from_the_sides{front, left, right};
    static const std::vector<PhotoView> back_first{back, left, right};
    static const std::vector<PhotoView> around{front, back, left, right};
    switch (region) {
    case Region::face: return face;
    case Region::scalp: return scalp;
    case Region::neck: return neck;
    case Region::arms: return front_and_back;
    case Region::breasts: return oblique;
    case Region::abdomen: return from_the_sides;
    case Region::back: return back_first;
    case Region::legs: return around;
    }
    throw std::invalid_argument("not a region");
}

std::string_view field_of(PhotoRule rule)
{
    using enum PhotoRule;
    switch (rule) {
    case patient_missing:
    case not_agreed: return "photo.patient";
    case file_unreadable:
    case no_picture:
    case picture_damaged:
    case picture_too_large:
    case same_on_file: return "photo.file";
    case region_missing: return "photo.region";
    case view_missing:
    case view_not_of_region: return "photo.view";
    case taken_missing:
    case taken_in_future: return "photo.taken";
    case note_unreadable: return "photo.note";
    }
    return "photo";
}

namespace {

void check_picture(Verdict<PhotoRule>& verdict, const PhotoDraft& draft)
{
    using enum PhotoRule;
    if (!draft.trouble) {
        verdict.require(draft.size > 0, no_picture);
        return verdict.require(draft.size <= largest_document, picture_too_large);
    }
    switch (*draft.trouble) {
    case PictureTrouble::unreadable: return verdict.require(false, file_unreadable);
    case PictureTrouble::no_picture: return verdict.require(false, no_picture);
    case PictureTrouble::damaged: return verdict.require(false, picture_damaged);
    case PictureTrouble::too_large: return verdict.require(false, picture_too_large);
    }
}

bool is_view_of(const PhotoDraft& draft)
{
    const auto& views = views_of(*draft.region);
    return std::find(views.begin(), views.end(), *draft.view) != views.end();
}

} // namespace

PhotoViolations check(const PhotoDraft& draft, const PhotoFacts& facts)
{
    using enum PhotoRule;
    Verdict<PhotoRule> verdict;
    verdict.require(draft.patient && facts.patient_known, patient_missing);
    verdict.require(!facts.patient_known || facts.agreed, not_agreed);
    check_picture(verdict, draft);
    verdict.require(!facts.same_on_file, same_on_file);
    verdict.require(draft.region.has_value(), region_missing);
    verdict.require(draft.view.has_value(), view_missing);
    verdict.require(!draft.region || !draft.view || is_view_of(draft), view_not_of_region);
    verdict.require(draft.taken.has_value(), taken_missing);
    verdict.require(!draft.taken || *draft.taken <= facts.now, taken_in_future);
    verdict.require(is_long_text(draft.note), note_unreadable);
    return std::move(verdict).broken();
}

std::string_view field_of(PhotoHidingRule rule)
{
    using enum PhotoHidingRule;
    switch (rule) {
    case photo_missing:
    case hidden_already: return "photo_hiding.photo";
    case reason_too_short: return "photo_hiding.reason";
    }
    return "photo_hiding";
}

PhotoHidingViolations check(const PhotoHidingDraft& draft, const PhotoHidingFacts& facts)
{
    using enum PhotoHidingRule;
    Verdict<PhotoHidingRule> verdict;
    verdict.require(draft.photo && facts.known, photo_missing);
    verdict.require(!facts.hidden_already, hidden_already);
    verdict.require(is_reason(draft.reason), reason_too_short);
    return std::move(verdict).broken();
}

PhotoStage stage_of(Moment taken, const std::vector<Moment>& sessions, const Zone& zone)
{
    const auto later = std::upper_bound(sessions.begin(), sessions.end(), taken);
    PhotoStage stage{.sessions_before = static_cast<int>(later - sessions.begin())};
    if (later != sessions.begin())
        stage.days_since = static_cast<int>((zone.day_of(taken) - zone.day_of(*std::prev(later))).count());
    return stage;
}

} // namespace clinic
