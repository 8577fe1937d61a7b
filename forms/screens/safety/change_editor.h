#pragma once

#include "domain/safety/change_request.h"
#include "screens/named.h"
#include "screens/told.h"

namespace clinic {

/// A request to change a formula, being written.
class ChangeEditor {
public:
    ChangeEditor(Desk& desk, std::optional<VersionId> version, std::optional<ReactionId> reaction)
        : desk_(desk)
        , version_(version)
        , reaction_(reaction)
    {
    }

    /// Those that are or were in force, the ones in force first.
    [[nodiscard]] std::vector<Named<VersionId>> versions() const;
    /// Reactions to this formula that nobody refuted, newest first.
    [[nodiscard]] std::vector<Named<ReactionId>> reactions(std::optional<VersionId>) const;
    [[nodiscard]] std::vector<Named<ChangeReason>> reasons() const { return all_named<ChangeReason>(desk_.words); }
    [[nodiscard]] std::vector<Named<PractitionerId>> staff() const;
    [[nodiscard]] std::vector<Named<AuditWindow>> windows() const { return all_named<AuditWindow>(desk_.words); }
    [[nodiscard]] std::vector<Named<int>> grades() const;
    [[nodiscard]] Day today() const { return desk_.today(); }
    /// In force within a month and looked at half a year later, which are our own defaults.
    [[nodiscard]] ChangeRequestDraft draft() const;
    [[nodiscard]] std::vector<Told> objections(const ChangeRequestDraft&) const;
    SaveOutcome<ChangeRequestId> save(const ChangeRequestDraft&);

private:
    Desk& desk_;
    std::optional<VersionId> version_;
    std::optional<ReactionId> reaction_;
};

} // namespace clinic
