#pragma once

#include "domain/ids.h"
#include "records/records.h"

#include <optional>
#include <string>

namespace clinic::cli {

/// The row that people call so, in each kind's own way (a patient number, a formula's code, HAIR-01@2 …).
template <typename Id>
[[nodiscard]] std::optional<Id> find_key(const Stores&, const std::string& key) = delete;
template <>
[[nodiscard]] std::optional<PractitionerId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<CertificationId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<CatalogueTypeId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<TrainingId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<IngredientId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<FormulaId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<VersionId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<LotId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<VialId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<PatientId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<HistoryId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<ConsentId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<DocumentId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<PrpId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<FormulaCareId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<ChangeRequestId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<DirectiveId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<CourseId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<PhotoId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<AdviceId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<HandoutId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<ContactId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<SessionId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<AftercareItemId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<CheckInId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<ReactionId> find_key(const Stores&, const std::string&);
template <>
[[nodiscard]] std::optional<RequestId> find_key(const Stores&, const std::string&);

/// What people call a row; it must be there.
[[nodiscard]] std::string key_of(const Stores&, PractitionerId);
[[nodiscard]] std::string key_of(const Stores&, CertificationId);
[[nodiscard]] std::string key_of(const Stores&, CatalogueTypeId);
[[nodiscard]] std::string key_of(const Stores&, TrainingId);
[[nodiscard]] std::string key_of(const Stores&, IngredientId);
[[nodiscard]] std::string key_of(const Stores&, FormulaId);
[[nodiscard]] std::string key_of(const Stores&, VersionId);
[[nodiscard]] std::string key_of(const Stores&, LotId);
[[nodiscard]] std::string key_of(const Stores&, VialId);
[[nodiscard]] std::string key_of(const Stores&, PatientId);
[[nodiscard]] std::string key_of(const Stores&, PrpId);
[[nodiscard]] std::string key_of(const Stores&, DocumentId);
[[nodiscard]] std::string key_of(const Stores&, SessionId);
[[nodiscard]] std::string key_of(const Stores&, AftercareItemId);
[[nodiscard]] std::string key_of(const Stores&, CheckInId);
[[nodiscard]] std::string key_of(const Stores&, ReactionId);
[[nodiscard]] std::string key_of(const Stores&, ChangeRequestId);
[[nodiscard]] std::string key_of(const Stores&, RequestId);

} // namespace clinic::cli
