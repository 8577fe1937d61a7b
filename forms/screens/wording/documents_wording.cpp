#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<DocumentRule>& violation)
{
    using enum DocumentRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case owner_missing: return tell(mark("Say what the document belongs to."));
    case type_missing: return tell(mark("Choose what kind of document it is."));
    case title_unreadable: return tell(mark("The title is too long or holds characters that cannot be kept."));
    case file_name_unreadable:
        return tell(mark("The file's name is too long or holds characters that cannot be kept. Rename the file."));
    case file_empty: return tell(mark("The file is empty or cannot be read. Choose another one."));
    case file_too_large:
        return tell(mark("The file has {size} MB; a document may have {largest} MB at most. Make it smaller, or split "
                         "it, and add it again."));
    case replaces_another: return tell(mark("A document takes the place of one that belongs to the same thing."));
    case same_on_file: return tell(mark("Exactly this file is here already."));
    case photo_among_documents:
        return tell(mark("Photographs of a patient have a place of their own, where they are kept without what the "
                         "camera adds: on the patient's page under “Photographs”. Add it there."));
    case picture_damaged:
        return tell(mark("The picture is damaged or too large: what a camera adds cannot be taken out of it. Copy it "
                         "once more, or save it smaller."));
    case picture_of_patient:
        return tell(mark("A photograph of the patient does not belong here but on the patient's page under "
                         "“Photographs”, with its own consent."));
    case already_expired: return tell(mark("It was valid until a day that has passed; it is kept all the same."));
    }
    return {};
}

} // namespace clinic
