#pragma once

#include "base/strong_id.h"

namespace clinic {

using PractitionerId = StrongId<struct PractitionerTag>;
using CertificationId = StrongId<struct CertificationTag>;
using CatalogueTypeId = StrongId<struct CatalogueTypeTag>;
using VerificationId = StrongId<struct VerificationTag>;
using SanctionId = StrongId<struct SanctionTag>;
using TrainingId = StrongId<struct TrainingTag>;
using HandoverId = StrongId<struct HandoverTag>;
using IngredientId = StrongId<struct IngredientTag>;
using FormulaId = StrongId<struct FormulaTag>;
using VersionId = StrongId<struct VersionTag>;
using LotId = StrongId<struct LotTag>;
using HoldId = StrongId<struct HoldTag>;
using MovementId = StrongId<struct MovementTag>;
using PatientId = StrongId<struct PatientTag>;
using HistoryId = StrongId<struct HistoryTag>;
using ConsentId = StrongId<struct ConsentTag>;
using ConsentTextId = StrongId<struct ConsentTextTag>;
using ClinicWeightId = StrongId<struct ClinicWeightTag>;
using SessionId = StrongId<struct SessionTag>;
using DraftId = StrongId<struct DraftTag>;
using AftercareItemId = StrongId<struct AftercareItemTag>;
using CheckInId = StrongId<struct CheckInTag>;
using ContactId = StrongId<struct ContactTag>;
using CourseId = StrongId<struct CourseTag>;
using AdviceId = StrongId<struct AdviceTag>;
using HandoutId = StrongId<struct HandoutTag>;
using PhotoId = StrongId<struct PhotoTag>;
using PrpId = StrongId<struct PrpTag>;
using FormulaCareId = StrongId<struct FormulaCareTag>;
using ReactionId = StrongId<struct ReactionTag>;
using ReactionFollowUpId = StrongId<struct ReactionFollowUpTag>;
using DirectiveId = StrongId<struct DirectiveTag>;
using ChangeRequestId = StrongId<struct ChangeRequestTag>;
using VialId = StrongId<struct VialTag>;
using VialWasteId = StrongId<struct VialWasteTag>;
using DocumentId = StrongId<struct DocumentTag>;
using RequestId = StrongId<struct RequestTag>;

} // namespace clinic
