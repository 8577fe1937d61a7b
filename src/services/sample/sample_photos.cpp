#include "services/sample/sample_photos.h"

#include "services/care/photos.h"
#include "services/sample/sample_picture.h"

#include <sstream>

namespace clinic {

namespace {

constexpr std::chrono::minutes before_the_needle{10};
constexpr std::chrono::days later{21};

void add_photo(Change& change, const SampleWorld& world, const PhotoDraft& draft, const PictureOutcome& picture)
{
    const auto whole = described(draft, picture);
    std::istringstream bytes(picture->bytes);
    change.care().add(accepted<Photo>(whole, PhotoFacts{.now = change.now(), .patient_known = true, .agreed = true}),
                      bytes, *draft.taken + std::chrono::minutes(5), world.actor.name);
}

/// All views of a region, one after the other.
void photograph(Change& change, const SampleWorld& world, PatientId patient, Region region, Moment first, bool treated)
{
    std::chrono::seconds pose{0};
    for (const auto view : views_of(region)) {
        const SamplePicture drawn{.scalp = region == Region::scalp,
                                  .view = view,
                                  .treated = treated,
                                  .patient = static_cast<unsigned>(patient.value() % 1000)};
        const PhotoDraft draft{.patient = patient, .region = region, .view = view, .taken = first + pose};
        add_photo(change, world, draft, clean_picture(png_of(drawn)));
        pose += std::chrono::seconds(20);
    }
}

} // namespace

void add_sample_photos(Change& change, const SampleWorld& world)
{
    for (const auto region : {Region::face, Region::scalp})
        for (const auto& patient : world.patients) {
            const auto sessions = sessions_in(change, patient.id, region);
            if (sessions.empty() || sessions.back() + later > change.now() ||
                photo_consent(change, patient.id) != ConsentState::given)
                continue;
            photograph(change, world, patient.id, region, sessions.front() - before_the_needle, false);
            photograph(change, world, patient.id, region, sessions.back() + later, true);
            break;
        }
}

} // namespace clinic
