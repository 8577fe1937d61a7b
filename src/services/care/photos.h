#pragma once

#include "records/care.h"
#include "services/perform.h"

namespace clinic {

/// The draft with what is kept of its file, or with why nothing is.
[[nodiscard]] PhotoDraft described(PhotoDraft, const PictureOutcome&);

/// When the camera says that it was taken, read on the clinic's own clock.
[[nodiscard]] std::optional<Moment> taken_by_camera(const PictureOutcome&, const Zone&);

/// Puts a photograph that was described on file: only while the patient's consent to photographs stands.
Outcome<Saved<PhotoId>, PhotoViolations> add_photo(Records&, const Deed&, const PhotoDraft&, const PictureOutcome&);
[[nodiscard]] PhotoViolations check_photo(const Stores&, const PhotoDraft&);

/// From now on nobody is shown it; it stays in the record.
Outcome<Saved<PhotoId>, PhotoHidingViolations> hide_photo(Records&, const Deed&, const PhotoHidingDraft&);
[[nodiscard]] PhotoHidingViolations check_photo_hiding(const Stores&, const PhotoHidingDraft&);

/// What the patient decided last about photographs; nothing where the patient was never asked.
[[nodiscard]] std::optional<ConsentState> photo_consent(const Stores&, PatientId);
/// Hidden ones among them, oldest first; throws NotPermitted where the actor may not see any.
[[nodiscard]] std::vector<PhotoRow> photos_of(const Stores&, const Actor&, PatientId);
/// Its bytes, empty where it is hidden; throws NotPermitted where the actor may not see it.
[[nodiscard]] std::string picture_of(const Stores&, const Actor&, PhotoId);
/// When the patient's sessions of this region that count began, oldest first.
[[nodiscard]] std::vector<Moment> sessions_in(const Stores&, PatientId, Region);

} // namespace clinic
