#pragma once

#include "domain/ids.h"
#include "screens/desk.h"
#include "screens/list_source.h"

#include <variant>
#include <vector>

namespace clinic {

/// Everything on file about one patient, newest first.
class PatientFile {
public:
    PatientFile(Desk& desk, PatientId patient) : desk_(desk), patient_(patient) {}

    enum class Kind { session, check_in, reaction, request, handover, consent, course, photos, prp };
    /// One dated thing; `thing` is what it opens.
    struct Entry {
        Kind kind;
        Moment at;
        std::variant<SessionId, ReactionId, CheckInId, RequestId, PractitionerId, ConsentId, CourseId, PrpId,
                     PatientId>
            thing; // of the patient's own: the photographs
        std::string date;
        std::string below; // "14:30", "9 days late"
        std::string title;
        std::string detail;
        Tone tone = Tone::plain;
    };
    [[nodiscard]] std::vector<Entry> history() const;
    [[nodiscard]] PatientId patient() const { return patient_; }

private:
    void add_sessions(std::vector<Entry>&) const;
    void add_reactions(std::vector<Entry>&) const;
    void add_requests(std::vector<Entry>&) const;
    void add_handovers(std::vector<Entry>&) const;
    void add_consents(std::vector<Entry>&) const;
    void add_courses(std::vector<Entry>&) const;
    void add_photos(std::vector<Entry>&) const;
    void add_prp(std::vector<Entry>&) const;
    void add_check_ins(SessionId, std::vector<Entry>&) const;

    Desk& desk_;
    PatientId patient_;
};

} // namespace clinic
