#include "domain/care/photo.h"
#include "support/broken_rules.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace clinic;

namespace {

const PhotoFacts agreed_to{.now = testing::moment("2026-03-28T18:00:00+01:00"), .patient_known = true, .agreed = true};

PhotoDraft a_face()
{
    return {.patient = PatientId(1),
            .region = Region::face,
            .view = PhotoView::left_oblique,
            .taken = testing::moment("2026-03-28T10:00:00+01:00"),
            .size = 1000,
            .sha256 = "ab",
            .width = 640,
            .height = 480};
}

} // namespace

TEST_CASE("a photograph says whom it shows, what, from where and when, and is taken in with consent alone")
{
    using enum PhotoRule;
    CHECK(check(a_face(), agreed_to).empty());
    CHECK(rules_of(check(PhotoDraft{}, PhotoFacts{})) ==
          std::vector{patient_missing, no_picture, region_missing, view_missing, taken_missing});
    CHECK(rules_of(check(a_face(), {.now = agreed_to.now, .patient_known = true})) == std::vector{not_agreed});
    auto same = agreed_to;
    same.same_on_file = true;
    CHECK(rules_of(check(a_face(), same)) == std::vector{same_on_file});
    auto early = a_face();
    early.taken = agreed_to.now + Elapsed(1);
    CHECK(rules_of(check(early, agreed_to)) == std::vector{taken_in_future});
    auto odd = a_face();
    odd.note = "\x07";
    CHECK(rules_of(check(odd, agreed_to)) == std::vector{note_unreadable});
}

TEST_CASE("why a file is no photograph is told apart")
{
    const auto told = [](PictureTrouble trouble) {
        auto draft = a_face();
        draft.trouble = trouble;
        return rules_of(check(draft, agreed_to));
    };
    CHECK(told(PictureTrouble::unreadable) == std::vector{PhotoRule::file_unreadable});
    CHECK(told(PictureTrouble::no_picture) == std::vector{PhotoRule::no_picture});
    CHECK(told(PictureTrouble::damaged) == std::vector{PhotoRule::picture_damaged});
    CHECK(told(PictureTrouble::too_large) == std::vector{PhotoRule::picture_too_large});
}

TEST_CASE("what is kept of a photograph is no larger than a document may be")
{
    auto draft = a_face();
    draft.size = 100'000'000;
    CHECK(check(draft, agreed_to).empty());
    draft.size = 100'000'001;
    CHECK(rules_of(check(draft, agreed_to)) == std::vector{PhotoRule::picture_too_large});
}

TEST_CASE("each region has views of its own, each once, and no other is taken in for it")
{
    for (const auto region : all_of<Region>()) {
        auto views = views_of(region);
        REQUIRE(views.size() >= 2);
        std::sort(views.begin(), views.end());
        CHECK(std::adjacent_find(views.begin(), views.end()) == views.end());
        for (const auto view : all_of<PhotoView>()) {
            auto draft = a_face();
            draft.region = region;
            draft.view = view;
            const bool offered = std::find(views.begin(), views.end(), view) != views.end();
            CHECK(check(draft, agreed_to).empty() == offered);
        }
    }
}

TEST_CASE("a photograph lies before the first session, or so many days after the last one before it")
{
    const Zone paris("Europe/Paris");
    const std::vector<Moment> sessions{testing::moment("2026-03-01T15:00:00+01:00"),
                                       testing::moment("2026-03-28T15:00:00+01:00")};
    const auto stage = [&](const char* taken) { return stage_of(testing::moment(taken), sessions, paris); };
    CHECK(stage("2026-03-01T14:59:59+01:00") == PhotoStage{0, std::nullopt});
    CHECK(stage("2026-03-01T15:00:00+01:00") == PhotoStage{1, 0});
    CHECK(stage("2026-03-28T09:00:00+01:00") == PhotoStage{1, 27});
    CHECK(stage("2026-03-29T03:30:00+02:00") == PhotoStage{2, 1}); // the night in which the clock went forward
    CHECK(stage_of(sessions.front(), {}, paris) == PhotoStage{0, std::nullopt});
}

TEST_CASE("a photograph is hidden once, with a reason")
{
    using enum PhotoHidingRule;
    const PhotoHidingDraft draft{.photo = PhotoId(1), .reason = "Shows another patient"};
    CHECK(check(draft, {.known = true}).empty());
    CHECK(rules_of(check(PhotoHidingDraft{}, PhotoHidingFacts{})) == std::vector{photo_missing, reason_too_short});
    CHECK(rules_of(check(draft, {.known = true, .hidden_already = true})) == std::vector{hidden_already});
}
