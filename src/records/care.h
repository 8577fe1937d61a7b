#pragma once

#include "domain/care/aftercare.h"
#include "domain/care/aftercare_change.h"
#include "domain/care/capsule.h"
#include "domain/care/check_in.h"
#include "domain/care/contact.h"
#include "domain/care/course.h"
#include "domain/care/formula_care.h"
#include "domain/care/handout.h"
#include "domain/care/photo.h"
#include "domain/care/session.h"
#include "records/page.h"

#include <iosfwd>

namespace clinic {

/// One line of a list of sessions.
struct SessionRow {
    SessionId id;
    std::string key; // "S-000123"
    SessionState state;
    PatientId patient;
    std::string patient_key;
    std::string patient_name;
    PractitionerId practitioner;
    std::string practitioner_name;
    Moment started;
    std::optional<Moment> ended;
    std::optional<Region> region;
    std::optional<Indication> indication;
    std::string version_key; // "HAIR-01@2", or empty
    std::optional<Volume> volume = {};
    bool deviates = false; // mixed otherwise than the version says
};

struct AddendumRow {
    Moment at;
    std::string author;
    std::string text;
};

/// Why a signed session counts nowhere any more.
struct InvalidationRow {
    Moment at;
    std::string by;
    std::string reason;
};

/// What a signature froze, beside the draft itself.
struct SignatureRow {
    Moment at;
    std::string by;
    std::optional<CertificationId> certification; // that entitled the practitioner on that day
};

struct SessionRecord {
    SessionRow row;
    SessionDraft session;
    std::optional<SignatureRow> signature;
    std::vector<AddendumRow> addenda;
    std::optional<InvalidationRow> invalidation = {};
};

/// Why a line of aftercare ends at another time for this patient.
struct ChangedEnd {
    std::string reason;
    Moment at;
    std::string by;
};

/// One line of a session's aftercare plan, as it holds now.
struct AftercareRow {
    AftercareItemId id;
    std::string key; // "S-000123/NO_POOL"
    SessionId session;
    AftercareLine planned;
    AftercareLine line; // as it holds for this patient: the planned one, or with the end that was given last
    std::optional<Moment> cleared_at;
    std::string cleared_by;
    std::string clearance_reason;
    std::optional<ChangedEnd> changed = {}; // the last change of its end

    /// It ends as the rules for region and indication say: neither this patient nor the formula asks for more.
    [[nodiscard]] bool is_usual() const { return !changed && planned.longer_by.empty(); }
};

/// What the patient was told beside the plan.
struct AdviceRow {
    AdviceId id;
    std::string key; // "AV-000012"
    AdviceDraft advice;
    Moment at;
    std::string by;
};

struct CheckInRow {
    CheckInId id;
    std::string key; // "F-000123"
    SessionId session;
    std::string session_key;
    PatientId patient;
    std::string patient_key;
    std::string patient_name;
    PractitionerId practitioner; // of the session
    ScheduledCheckIn scheduled;
    bool closed = false;
    CheckInDraft outcome; // as closed
    std::set<UrgentReason> urgent = {};
};

/// An attempt to reach the patient, as it was made.
struct ContactRow {
    ContactId id;
    std::string key; // "K-000012"
    std::string session_key;
    ContactDraft contact;
    std::string by;
};

/// Why nobody is shown a photograph any more.
struct PhotoHidingRow {
    Moment at;
    std::string by;
    std::string reason;
};

struct PhotoRow {
    PhotoId id;
    std::string key; // "PH-000012"
    std::string patient_key;
    PhotoDraft photo;
    Moment added_at;
    std::string added_by;
    std::optional<PhotoHidingRow> hiding = {};
};

/// A check-in after which nobody has reached the patient, though somebody must.
struct UrgentCall {
    CheckInRow check_in;
    Moment since;
};

/// Signed sessions of one day with the same version, the same lots and the same left out.
struct InjectedRow {
    Day day;
    VersionId version;
    std::vector<LotId> lots;
    std::vector<IngredientId> left_out; // of the version
    std::int64_t sessions;
};

/// Sessions, their aftercare and their check-ins.
class CareStore {
public:
    virtual ~CareStore() = default;
    [[nodiscard]] virtual ListPage<SessionRow>
    sessions(const ListQuery&) const = 0; // columns: key, patient, started, version, state; newest first
    [[nodiscard]] virtual std::vector<SessionRow> sessions_of(PatientId) const = 0; // newest first
    [[nodiscard]] virtual std::vector<SessionRow> unsigned_sessions() const = 0;    // oldest first
    [[nodiscard]] virtual std::optional<SessionRecord> session(SessionId) const = 0;
    [[nodiscard]] virtual std::optional<SessionId> session_of(const std::string& key) const = 0;
    /// What its signature froze; nothing where it was signed before there were capsules.
    [[nodiscard]] virtual std::optional<Capsule> capsule_of(SessionId) const = 0;
    /// Signed sessions in which something of this lot was injected, newest first.
    [[nodiscard]] virtual std::vector<SessionRow> sessions_with(LotId) const = 0;
    /// The same of this version.
    [[nodiscard]] virtual std::vector<SessionRow> sessions_with(VersionId) const = 0;
    /// Signed sessions that drew from this vial.
    [[nodiscard]] virtual std::vector<SessionRow> sessions_with(VialId) const = 0;
    /// What was injected in the signed sessions that began in [from, until), counted.
    [[nodiscard]] virtual std::vector<InjectedRow> injected(Moment from, Moment until) const = 0;
    /// Sessions not signed yet that would use it, oldest first.
    [[nodiscard]] virtual std::vector<SessionRow> unsigned_sessions_with(const HeldThing&) const = 0;

    [[nodiscard]] virtual std::vector<AftercareRow> aftercare_of(SessionId) const = 0;
    [[nodiscard]] virtual std::optional<AftercareItemId> aftercare_item_of(const std::string& key) const = 0;
    [[nodiscard]] virtual std::optional<AftercareRow> aftercare_item(AftercareItemId) const = 0;

    /// In the order in which it was given.
    [[nodiscard]] virtual std::vector<AdviceRow> advice_of(SessionId) const = 0;
    [[nodiscard]] virtual std::optional<AdviceId> advice_of(const std::string& key) const = 0;

    [[nodiscard]] virtual std::vector<CheckInRow> check_ins_of(SessionId) const = 0;
    [[nodiscard]] virtual std::vector<CheckInRow> check_ins_due_by(Moment) const = 0; // open ones, most overdue first
    [[nodiscard]] virtual std::optional<CheckInId> check_in_of(const std::string& key) const = 0;
    [[nodiscard]] virtual std::optional<CheckInRow> check_in(CheckInId) const = 0;

    /// Attempts to reach the patient, newest first.
    [[nodiscard]] virtual std::vector<ContactRow> contacts_of(SessionId) const = 0;
    [[nodiscard]] virtual std::optional<ContactRow> contact(ContactId) const = 0;
    [[nodiscard]] virtual std::optional<ContactId> contact_of(const std::string& key) const = 0;
    /// Oldest first.
    [[nodiscard]] virtual std::vector<UrgentCall> urgent_calls() const = 0;

    /// What was handed over, newest first.
    [[nodiscard]] virtual std::vector<HandoutOnFile> handouts_of(SessionId) const = 0;
    [[nodiscard]] virtual std::optional<HandoutOnFile> handout(HandoutId) const = 0;
    [[nodiscard]] virtual std::optional<HandoutId> handout_of(const std::string& key) const = 0;
    /// Sessions that count and ended since then, without a handout; oldest first.
    [[nodiscard]] virtual std::vector<SessionRow> sessions_without_handout(Moment since) const = 0;

    [[nodiscard]] virtual std::vector<CourseOnFile> courses_of(PatientId) const = 0; // the last begun first
    /// Whatever nobody ended; complete ones are among them.
    [[nodiscard]] virtual std::vector<CourseOnFile> courses_not_ended() const = 0;
    [[nodiscard]] virtual std::optional<CourseOnFile> course(CourseId) const = 0;
    [[nodiscard]] virtual std::optional<CourseId> course_of(const std::string& key) const = 0;
    /// The patient's signed sessions that count, oldest first.
    [[nodiscard]] virtual std::vector<CourseSession> course_sessions_of(PatientId) const = 0;

    /// What this formula asks for after its sessions, the last first; the first one counts.
    [[nodiscard]] virtual std::vector<FormulaCareOnFile> formula_cares_of(FormulaId) const = 0;
    [[nodiscard]] virtual std::optional<FormulaCareOnFile> formula_care(FormulaCareId) const = 0;
    [[nodiscard]] virtual std::optional<FormulaCareId> formula_care_of(const std::string& key) const = 0;

    /// Hidden ones among them; oldest first by when they were taken.
    [[nodiscard]] virtual std::vector<PhotoRow> photos_of(PatientId) const = 0;
    [[nodiscard]] virtual std::optional<PhotoRow> photo(PhotoId) const = 0;
    [[nodiscard]] virtual std::optional<PhotoId> photo_of(const std::string& key) const = 0;
    /// Writes the bytes piece by piece; throws when they are not what their digest says.
    virtual void write_picture(PhotoId, std::ostream&) const = 0;

    /// What was prepared of the patient's own blood, the last drawn first.
    [[nodiscard]] virtual std::vector<PrpOnFile> prp_of(PatientId) const = 0;
    [[nodiscard]] virtual std::optional<PrpOnFile> prp(PrpId) const = 0;
    [[nodiscard]] virtual std::optional<PrpId> prp_of(const std::string& key) const = 0;
    /// What was prepared last, of whomever.
    [[nodiscard]] virtual std::optional<PrpOnFile> last_prp() const = 0;
    /// Whatever was prepared with a material of this lot: kit, anticoagulant or activator; letters and signs alike.
    [[nodiscard]] virtual std::vector<PrpOnFile> prp_with(const std::string& lot) const = 0;
    /// Sessions not signed yet that name this preparation, oldest first.
    [[nodiscard]] virtual std::vector<SessionRow> unsigned_sessions_with(PrpId) const = 0;
    /// Signed sessions that count in which blood stood for this ingredient: with a preparation, and without a lot of
    /// it.
    [[nodiscard]] virtual std::vector<SessionRow> sessions_with_blood(IngredientId) const = 0;
    /// Signed sessions that count and used this preparation.
    [[nodiscard]] virtual std::vector<SessionRow> sessions_with(PrpId) const = 0;

    virtual Added<SessionId> add(const OpenSession&) = 0;
    virtual void amend(SessionId, const OpenSession&) = 0;
    /// Freezes the session: from now on nothing but addenda, clearances and check-ins are added to it.
    virtual void sign(SessionId, const SignedSession&, const SignatureRow&, const std::optional<Capsule>&) = 0;
    virtual void add(SessionId, const std::vector<AftercareLine>& plan) = 0;
    virtual void add(SessionId, const std::vector<ScheduledCheckIn>&) = 0;
    virtual void add(const Addendum&, const AddendumRow&) = 0;
    /// From now on the session counts nowhere; all of it stays on file.
    virtual void add(const Invalidation&, const InvalidationRow&) = 0;
    virtual void clear(const Clearance&, Moment at, const std::string& by) = 0;
    virtual void change(const AftercareChange&, Moment at, const std::string& by) = 0;
    virtual Added<AdviceId> add(const Advice&, Moment at, const std::string& by) = 0;
    virtual void close(const ClosedCheckIn&, const std::set<UrgentReason>&) = 0;
    virtual Added<ContactId> add(const Contact&, const std::string& by) = 0;
    virtual Added<HandoutId> add(const Handout&, const std::string& by) = 0;
    virtual Added<CourseId> add(const Course&, Moment at, const std::string& by) = 0;
    virtual Added<CourseId> add(const CourseEnd&, Moment at, const std::string& by) = 0;
    /// Throws when the bytes are not those of the draft's digest.
    virtual Added<PhotoId> add(const Photo&, std::istream& picture, Moment at, const std::string& by) = 0;
    virtual void add(const PhotoHiding&, const PhotoHidingRow&) = 0;
    virtual Added<PrpId> add(const Prp&, Moment at, const std::string& by) = 0;
    virtual void add(const PrpInvalidation&, const PrpInvalid&) = 0;
    virtual Added<FormulaCareId> add(const FormulaCare&, Moment at, const std::string& by) = 0;
};

} // namespace clinic
