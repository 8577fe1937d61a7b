#pragma once

#include "db/trail/canonical.h"
#include "db/writing.h"
#include "records/care.h"
#include "records/clinic.h"

namespace clinic::db {

/// The SQL about sessions and their addenda. A signature keeps the session's day on the clinic's own clock.
class SessionTable {
public:
    SessionTable(Connection& record, Writing* writing, const ClinicStore& clinic)
        : record_(record)
        , writing_(writing)
        , clinic_(clinic)
    {
    }

    [[nodiscard]] ListPage<SessionRow> page(const ListQuery&) const;
    [[nodiscard]] std::vector<SessionRow> of(PatientId) const;
    [[nodiscard]] std::vector<SessionRow> not_signed() const;
    [[nodiscard]] std::optional<SessionRecord> find(SessionId) const;
    [[nodiscard]] std::optional<Capsule> capsule_of(SessionId) const;
    [[nodiscard]] std::vector<SessionRow> with(LotId) const;
    [[nodiscard]] std::vector<SessionRow> with(VersionId) const;
    [[nodiscard]] std::vector<SessionRow> with(VialId) const;
    [[nodiscard]] std::vector<SessionRow> with(PrpId) const;
    [[nodiscard]] std::vector<SessionRow> not_signed_with(PrpId) const;
    [[nodiscard]] std::vector<SessionRow> with_blood(IngredientId) const;
    [[nodiscard]] std::vector<SessionRow> without_handout(Moment since) const;
    [[nodiscard]] std::vector<InjectedRow> injected(Moment from, Moment until) const;
    [[nodiscard]] std::vector<SessionRow> not_signed_with(const HeldThing&) const;

    Added<SessionId> add(const SessionDraft&);
    void amend(SessionId, const SessionDraft&);
    void sign(SessionId, const SessionDraft&, const SignatureRow&, const std::optional<Capsule>&);
    void add(const AddendumDraft&, const AddendumRow&);
    void add(const InvalidationDraft&, const InvalidationRow&);

private:
    void put_content(SessionId, const SessionDraft&);

    Connection& record_;
    Writing* writing_;
    const ClinicStore& clinic_;
};

[[nodiscard]] KindOfThing session_kind();
[[nodiscard]] KindOfThing addendum_kind();
[[nodiscard]] KindOfThing invalidation_kind();

} // namespace clinic::db
