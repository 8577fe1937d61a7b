#pragma once

#include "db/care/aftercare_table.h"
#include "db/care/check_in_table.h"
#include "db/care/contact_table.h"
#include "db/care/course_table.h"
#include "db/care/formula_care_table.h"
#include "db/care/handout_table.h"
#include "db/care/photo_table.h"
#include "db/care/prp_table.h"
#include "db/care/session_table.h"

namespace clinic::db {

/// Sessions, their aftercare, check-ins and contacts in the record. Without `writing` it only reads.
class CareTable final : public CareStore {
public:
    CareTable(Connection& record, Writing* writing, const ClinicStore& clinic)
        : record_(record)
        , sessions_(record, writing, clinic)
        , aftercare_(record, writing)
        , check_ins_(record, writing)
        , contacts_(record, writing)
        , courses_(record, writing, clinic)
        , handouts_(record, writing)
        , photos_(record, writing)
        , prp_(record, writing)
        , formula_care_(record, writing)
    {
    }

    [[nodiscard]] ListPage<SessionRow> sessions(const ListQuery& query) const override { return sessions_.page(query); }
    [[nodiscard]] std::vector<SessionRow> sessions_of(PatientId patient) const override
    {
        return sessions_.of(patient);
    }
    [[nodiscard]] std::vector<SessionRow> unsigned_sessions() const override { return sessions_.not_signed(); }
    [[nodiscard]] std::optional<SessionRecord> session(SessionId id) const override { return sessions_.find(id); }
    [[nodiscard]] std::optional<SessionId> session_of(const std::string& key) const override;
    [[nodiscard]] std::optional<Capsule> capsule_of(SessionId id) const override { return sessions_.capsule_of(id); }
    [[nodiscard]] std::vector<SessionRow> sessions_with(LotId lot) const override { return sessions_.with(lot); }
    [[nodiscard]] std::vector<SessionRow> sessions_with(VersionId id) const override { return sessions_.with(id); }
    [[nodiscard]] std::vector<SessionRow> sessions_with(VialId id) const override { return sessions_.with(id); }
    [[nodiscard]] std::vector<SessionRow> sessions_with(PrpId id) const override { return sessions_.with(id); }
    [[nodiscard]] std::vector<SessionRow> unsigned_sessions_with(PrpId id) const override
    {
        return sessions_.not_signed_with(id);
    }
    [[nodiscard]] std::vector<SessionRow> sessions_with_blood(IngredientId id) const override
    {
        return sessions_.with_blood(id);
    }
    [[nodiscard]] std::vector<InjectedRow> injected(Moment from, Moment until) const override
    {
        return sessions_.injected(from, until);
    }
    [[nodiscard]] std::vector<SessionRow> unsigned_sessions_with(const HeldThing& thing) const override
    {
        return sessions_.not_signed_with(thing);
    }

    [[nodiscard]] std::vector<AftercareRow> aftercare_of(SessionId id) const override { return aftercare_.of(id); }
    [[nodiscard]] std::optional<AftercareItemId> aftercare_item_of(const std::string& key) const override
    {
        return aftercare_.item_of(key);
    }
    [[nodiscard]] std::optional<AftercareRow> aftercare_item(AftercareItemId id) const override
    {
        return aftercare_.find(id);
    }

    [[nodiscard]] std::vector<AdviceRow> advice_of(SessionId id) const override { return aftercare_.advice_of(id); }
    [[nodiscard]] std::optional<AdviceId> advice_of(const std::string& key) const override;

    [[nodiscard]] std::vector<CheckInRow> check_ins_of(SessionId id) const override { return check_ins_.of(id); }
    [[nodiscard]] std::vector<CheckInRow> check_ins_due_by(Moment at) const override { return check_ins_.due_by(at); }
    [[nodiscard]] std::optional<CheckInId> check_in_of(const std::string& key) const override;
    [[nodiscard]] std::optional<CheckInRow> check_in(CheckInId id) const override { return check_ins_.find(id); }

    [[nodiscard]] std::vector<ContactRow> contacts_of(SessionId id) const override { return contacts_.of(id); }
    [[nodiscard]] std::optional<ContactRow> contact(ContactId id) const override { return contacts_.find(id); }
    [[nodiscard]] std::optional<ContactId> contact_of(const std::string& key) const override;
    [[nodiscard]] std::vector<UrgentCall> urgent_calls() const override { return check_ins_.urgent(); }

    [[nodiscard]] std::vector<CourseOnFile> courses_of(PatientId patient) const override
    {
        return courses_.of(patient);
    }
    [[nodiscard]] std::vector<CourseOnFile> courses_not_ended() const override { return courses_.not_ended(); }
    [[nodiscard]] std::optional<CourseOnFile> course(CourseId id) const override { return courses_.find(id); }
    [[nodiscard]] std::optional<CourseId> course_of(const std::string& key) const override;
    [[nodiscard]] std::vector<CourseSession> course_sessions_of(PatientId patient) const override
    {
        return courses_.sessions_of(patient);
    }

    [[nodiscard]] std::vector<HandoutOnFile> handouts_of(SessionId id) const override { return handouts_.of(id); }
    [[nodiscard]] std::optional<HandoutOnFile> handout(HandoutId id) const override { return handouts_.find(id); }
    [[nodiscard]] std::optional<HandoutId> handout_of(const std::string& key) const override;
    [[nodiscard]] std::vector<SessionRow> sessions_without_handout(Moment since) const override
    {
        return sessions_.without_handout(since);
    }

    Added<SessionId> add(const OpenSession& session) override { return sessions_.add(*session); }
    void amend(SessionId id, const OpenSession& session) override { sessions_.amend(id, *session); }
    void sign(SessionId id, const SignedSession& session, const SignatureRow& signature,
              const std::optional<Capsule>& capsule) override
    {
        sessions_.sign(id, *session, signature, capsule);
    }
    void add(SessionId id, const std::vector<AftercareLine>& plan) override { aftercare_.add(id, plan); }
    void add(SessionId id, const std::vector<ScheduledCheckIn>& scheduled) override { check_ins_.add(id, scheduled); }
    void add(const Addendum& addendum, const AddendumRow& row) override { sessions_.add(*addendum, row); }
    void add(const Invalidation& invalidation, const InvalidationRow& row) override
    {
        sessions_.add(*invalidation, row);
    }
    void clear(const Clearance& clearance, Moment at, const std::string& by) override
    {
        aftercare_.clear(*clearance, at, by);
    }
    void change(const AftercareChange& change, Moment at, const std::string& by) override
    {
        aftercare_.change(*change, at, by);
    }
    Added<AdviceId> add(const Advice& advice, Moment at, const std::string& by) override
    {
        return aftercare_.add(*advice, at, by);
    }
    void close(const ClosedCheckIn& check_in, const std::set<UrgentReason>& urgent) override
    {
        check_ins_.close(*check_in, urgent);
    }
    Added<ContactId> add(const Contact& contact, const std::string& by) override { return contacts_.add(*contact, by); }
    Added<HandoutId> add(const Handout& handout, const std::string& by) override { return handouts_.add(*handout, by); }
    Added<CourseId> add(const Course& course, Moment at, const std::string& by) override
    {
        return courses_.add(*course, at, by);
    }
    Added<CourseId> add(const CourseEnd& end, Moment at, const std::string& by) override
    {
        return courses_.end(*end, at, by);
    }

    [[nodiscard]] std::vector<FormulaCareOnFile> formula_cares_of(FormulaId formula) const override
    {
        return formula_care_.of(formula);
    }
    [[nodiscard]] std::optional<FormulaCareOnFile> formula_care(FormulaCareId id) const override
    {
        return formula_care_.find(id);
    }
    [[nodiscard]] std::optional<FormulaCareId> formula_care_of(const std::string& key) const override;
    Added<FormulaCareId> add(const FormulaCare& care, Moment at, const std::string& by) override
    {
        return formula_care_.add(*care, at, by);
    }

    [[nodiscard]] std::vector<PhotoRow> photos_of(PatientId id) const override { return photos_.of(id); }
    [[nodiscard]] std::optional<PhotoRow> photo(PhotoId id) const override { return photos_.find(id); }
    [[nodiscard]] std::optional<PhotoId> photo_of(const std::string& key) const override;
    void write_picture(PhotoId id, std::ostream& stream) const override { photos_.write(id, stream); }
    Added<PhotoId> add(const Photo& photo, std::istream& picture, Moment at, const std::string& by) override
    {
        return photos_.add(*photo, picture, at, by);
    }
    void add(const PhotoHiding& hiding, const PhotoHidingRow& row) override
    {
        photos_.hide(hiding->photo.value(), row);
    }

    [[nodiscard]] std::vector<PrpOnFile> prp_of(PatientId patient) const override { return prp_.of(patient); }
    [[nodiscard]] std::optional<PrpOnFile> prp(PrpId id) const override { return prp_.find(id); }
    [[nodiscard]] std::optional<PrpId> prp_of(const std::string& key) const override;
    [[nodiscard]] std::vector<PrpOnFile> prp_with(const std::string& lot) const override { return prp_.with(lot); }
    [[nodiscard]] std::optional<PrpOnFile> last_prp() const override { return prp_.last(); }
    void add(const PrpInvalidation& invalidation, const PrpInvalid& invalid) override
    {
        prp_.invalidate(invalidation->prp.value(), invalid);
    }
    Added<PrpId> add(const Prp& prp, Moment at, const std::string& by) override { return prp_.add(*prp, at, by); }

private:
    Connection& record_;
    SessionTable sessions_;
    AftercareTable aftercare_;
    CheckInTable check_ins_;
    ContactTable contacts_;
    CourseTable courses_;
    HandoutTable handouts_;
    PhotoTable photos_;
    PrpTable prp_;
    FormulaCareTable formula_care_;
};

/// How the trail's verification reads the things of this table.
[[nodiscard]] std::vector<KindOfThing> care_kinds();

} // namespace clinic::db
