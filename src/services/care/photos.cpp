#include "services/care/photos.h"

#include "base/sha256.h"
#include "records/clinic.h"
#include "records/patients.h"

#include <algorithm>
#include <sstream>

namespace clinic {

namespace {

PhotoFacts facts_for(const Stores& stores, const PhotoDraft& draft)
{
    PhotoFacts facts{.now = stores.now()};
    if (!draft.patient || !stores.patients().patient(*draft.patient))
        return facts;
    facts.patient_known = true;
    facts.agreed = photo_consent(stores, *draft.patient) == ConsentState::given;
    const auto own = stores.care().photos_of(*draft.patient);
    facts.same_on_file = std::any_of(own.begin(), own.end(),
                                     [&](const auto& row) { return !row.hiding && row.photo.sha256 == draft.sha256; });
    return facts;
}

PhotoHidingFacts facts_for(const Stores& stores, const PhotoHidingDraft& draft)
{
    const auto photo = draft.photo ? stores.care().photo(*draft.photo) : std::nullopt;
    return {.known = photo.has_value(), .hidden_already = photo && photo->hiding};
}

} // namespace

PhotoDraft described(PhotoDraft draft, const PictureOutcome& picture)
{
    if (!picture) {
        draft.trouble = picture.reasons();
        return draft;
    }
    draft.size = picture->bytes.size();
    draft.sha256 = sha256(picture->bytes);
    draft.width = picture->width;
    draft.height = picture->height;
    return draft;
}

std::optional<Moment> taken_by_camera(const PictureOutcome& picture, const Zone& zone)
{
    if (!picture || !picture->taken)
        return std::nullopt;
    return zone.moment_of(picture->taken->day, picture->taken->since_midnight);
}

Outcome<Saved<PhotoId>, PhotoViolations> add_photo(Records& records, const Deed& deed, const PhotoDraft& draft,
                                                   const PictureOutcome& picture)
{
    return perform<PhotoId, PhotoRule>(records, deed, Right::add_photo, "photo.add",
                                       [&](Change& change) -> Outcome<Added<PhotoId>, PhotoViolations> {
                                           const auto whole = described(draft, picture);
                                           const auto photo = Photo::accept(whole, facts_for(change, whole));
                                           if (!photo)
                                               return photo.reasons();
                                           std::istringstream bytes(picture->bytes);
                                           return change.care().add(*photo, bytes, change.now(), deed.actor.name);
                                       });
}

PhotoViolations check_photo(const Stores& stores, const PhotoDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

Outcome<Saved<PhotoId>, PhotoHidingViolations> hide_photo(Records& records, const Deed& deed,
                                                          const PhotoHidingDraft& draft)
{
    return perform<PhotoId, PhotoHidingRule>(
        records, deed, Right::hide_attachment, "photo.hide",
        [&](Change& change) -> Outcome<Added<PhotoId>, PhotoHidingViolations> {
            const auto hiding = PhotoHiding::accept(draft, facts_for(change, draft));
            if (!hiding)
                return hiding.reasons();
            change.care().add(*hiding, {.at = change.now(), .by = deed.actor.name, .reason = draft.reason});
            return Added<PhotoId>{*draft.photo, change.care().photo(*draft.photo)->key};
        });
}

PhotoHidingViolations check_photo_hiding(const Stores& stores, const PhotoHidingDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

std::optional<ConsentState> photo_consent(const Stores& stores, PatientId patient)
{
    const auto decisions = stores.patients().consents_of(patient);
    const auto standing =
        standing_of(decisions, {.subject = ConsentSubject::photos}, stores.now(), zone_of(stores.clinic()));
    return standing ? std::optional(standing->state) : std::nullopt;
}

std::vector<PhotoRow> photos_of(const Stores& stores, const Actor& actor, PatientId patient)
{
    require(actor, Right::view_photos);
    return stores.care().photos_of(patient);
}

std::string picture_of(const Stores& stores, const Actor& actor, PhotoId id)
{
    require(actor, Right::view_photos);
    if (stores.care().photo(id).value().hiding)
        return {};
    std::ostringstream bytes;
    stores.care().write_picture(id, bytes);
    return std::move(bytes).str();
}

std::vector<Moment> sessions_in(const Stores& stores, PatientId patient, Region region)
{
    std::vector<Moment> starts;
    for (const auto& row : stores.care().sessions_of(patient))
        if (row.state == SessionState::signed_off && row.region == region)
            starts.push_back(row.started);
    std::sort(starts.begin(), starts.end());
    return starts;
}

} // namespace clinic
