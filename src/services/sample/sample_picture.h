#pragma once

#include "domain/care/photo.h"

namespace clinic {

/// A drawing that stands in for a photograph: a head without a person.
struct SamplePicture {
    bool scalp = false; // rather than the face
    PhotoView view = PhotoView::front;
    bool treated = false; // after some sessions: fewer spots, or more hair
    unsigned patient = 0; // draws each a little differently
};
/// A PNG file of it.
[[nodiscard]] std::string png_of(const SamplePicture&);

} // namespace clinic
