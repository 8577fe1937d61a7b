#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<PhotoRule>& violation)
{
    using enum PhotoRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case patient_missing: return tell(mark("Choose the patient."));
    case not_agreed:
        return tell(mark("The patient has not agreed to photographs, or has withdrawn. Take that consent first, on the "
                         "patient's page under “Consent”."));
    case file_unreadable: return tell(mark("The file cannot be read. Look whether it is still there, and try again."));
    case no_picture:
        return tell(mark("This file is no photograph that can be kept. Take a JPEG or PNG picture; most cameras and "
                         "phones can save one."));
    case picture_damaged: return tell(mark("The picture is damaged or cut off. Copy it from the camera once more."));
    case picture_too_large:
        return tell(mark("The picture is too large: 100 MB and 100 million pixels at most. Save it smaller."));
    case same_on_file: return tell(mark("The same picture of this patient is on file already."));
    case region_missing: return tell(mark("Choose the region."));
    case view_missing: return tell(mark("Choose from where it was taken."));
    case view_not_of_region: return tell(mark("This region is not photographed from there. Choose another view."));
    case taken_missing: return tell(mark("Give the day and time at which it was taken."));
    case taken_in_future:
        return tell(mark("It cannot have been taken after now. Correct the day and time; the camera's clock may be "
                         "wrong."));
    case note_unreadable:
        return tell(mark("The note is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<PhotoHidingRule>& violation)
{
    using enum PhotoHidingRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case photo_missing: return tell(mark("There is no such photograph."));
    case hidden_already: return tell(mark("This photograph is hidden already."));
    case reason_too_short: return tell(mark("Write the reason, in at least 10 characters."));
    }
    return {};
}

} // namespace clinic
