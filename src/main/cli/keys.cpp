#include "main/cli/keys.h"

#include "records/care.h"
#include "records/documents.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/requests.h"
#include "records/safety.h"
#include "records/staff.h"

namespace clinic::cli {

template <>
std::optional<PractitionerId> find_key(const Stores& stores, const std::string& key)
{
    return stores.staff().practitioner_of(key);
}

template <>
std::optional<CertificationId> find_key(const Stores& stores, const std::string& key)
{
    return stores.staff().certification_of(key);
}

template <>
std::optional<CatalogueTypeId> find_key(const Stores& stores, const std::string& key)
{
    const auto by_key = stores.staff().catalogue_type_of(key);
    return by_key ? by_key : stores.staff().catalogue_type_named(key);
}

template <>
std::optional<TrainingId> find_key(const Stores& stores, const std::string& key)
{
    return stores.staff().training_key(key);
}

template <>
std::optional<IngredientId> find_key(const Stores& stores, const std::string& key)
{
    return stores.formulas().ingredient_of(key);
}

template <>
std::optional<FormulaId> find_key(const Stores& stores, const std::string& key)
{
    return stores.formulas().formula_of(key);
}

template <>
std::optional<VersionId> find_key(const Stores& stores, const std::string& key)
{
    return stores.formulas().version_of(key);
}

template <>
std::optional<LotId> find_key(const Stores& stores, const std::string& key)
{
    return stores.formulas().lot_of(key);
}

template <>
std::optional<VialId> find_key(const Stores& stores, const std::string& key)
{
    return stores.formulas().vial_of(key);
}

template <>
std::optional<PatientId> find_key(const Stores& stores, const std::string& key)
{
    return stores.patients().patient_of(key);
}

template <>
std::optional<HistoryId> find_key(const Stores& stores, const std::string& key)
{
    return stores.patients().history_of(key);
}

template <>
std::optional<ConsentId> find_key(const Stores& stores, const std::string& key)
{
    return stores.patients().consent_of(key);
}

template <>
std::optional<DocumentId> find_key(const Stores& stores, const std::string& key)
{
    return stores.documents().document_of(key);
}

template <>
std::optional<PhotoId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().photo_of(key);
}

template <>
std::optional<PrpId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().prp_of(key);
}

template <>
std::optional<FormulaCareId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().formula_care_of(key);
}

template <>
std::optional<ChangeRequestId> find_key(const Stores& stores, const std::string& key)
{
    return stores.safety().change_of(key);
}

template <>
std::optional<DirectiveId> find_key(const Stores& stores, const std::string& key)
{
    return stores.safety().directive_of(key);
}

template <>
std::optional<CourseId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().course_of(key);
}

template <>
std::optional<AdviceId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().advice_of(key);
}

template <>
std::optional<HandoutId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().handout_of(key);
}

template <>
std::optional<ContactId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().contact_of(key);
}

template <>
std::optional<SessionId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().session_of(key);
}

template <>
std::optional<AftercareItemId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().aftercare_item_of(key);
}

template <>
std::optional<CheckInId> find_key(const Stores& stores, const std::string& key)
{
    return stores.care().check_in_of(key);
}

template <>
std::optional<ReactionId> find_key(const Stores& stores, const std::string& key)
{
    return stores.safety().reaction_of(key);
}

template <>
std::optional<RequestId> find_key(const Stores& stores, const std::string& key)
{
    return stores.requests().request_of(key);
}

std::string key_of(const Stores& stores, PractitionerId id)
{
    return stores.staff().practitioner(id).value().key;
}

std::string key_of(const Stores& stores, CertificationId id)
{
    return stores.staff().certification(id).value().certification.key;
}

std::string key_of(const Stores& stores, CatalogueTypeId id)
{
    return stores.staff().catalogue_type(id).value().key;
}

std::string key_of(const Stores& stores, TrainingId id)
{
    return stores.staff().training(id).value().key;
}

std::string key_of(const Stores& stores, IngredientId id)
{
    return stores.formulas().ingredient(id).value().key;
}

std::string key_of(const Stores& stores, FormulaId id)
{
    for (const auto& each : stores.formulas().formulas())
        if (each.id == id)
            return each.formula.code;
    return {};
}

std::string key_of(const Stores& stores, VersionId id)
{
    return stores.formulas().version(id).value().key;
}

std::string key_of(const Stores& stores, LotId id)
{
    return stores.formulas().lot(id).value().key;
}

std::string key_of(const Stores& stores, VialId id)
{
    return stores.formulas().vial(id).value().key;
}

std::string key_of(const Stores& stores, PatientId id)
{
    return stores.patients().patient(id).value().key;
}

std::string key_of(const Stores& stores, PrpId id)
{
    return stores.care().prp(id).value().key;
}

std::string key_of(const Stores& stores, DocumentId id)
{
    return stores.documents().document(id).value().key;
}

std::string key_of(const Stores& stores, SessionId id)
{
    return stores.care().session(id).value().row.key;
}

std::string key_of(const Stores& stores, AftercareItemId id)
{
    return stores.care().aftercare_item(id).value().key;
}

std::string key_of(const Stores& stores, CheckInId id)
{
    return stores.care().check_in(id).value().key;
}

std::string key_of(const Stores& stores, ReactionId id)
{
    return stores.safety().reaction(id).value().key;
}

std::string key_of(const Stores& stores, ChangeRequestId id)
{
    return stores.safety().change(id).value().key;
}

std::string key_of(const Stores& stores, RequestId id)
{
    return stores.requests().request(id).value().key;
}

} // namespace clinic::cli
