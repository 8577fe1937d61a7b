#pragma once

#include "base/words.h"
#include "domain/safety/assessment.h"

namespace clinic {

/// What people call the points of a judgement (domain.md 2.5).
[[nodiscard]] std::string name_of(const Words&, TimeLink);
[[nodiscard]] std::string name_of(const Words&, OtherCauses);
[[nodiscard]] std::string name_of(const Words&, AfterStopping);
[[nodiscard]] std::string name_of(const Words&, WhoUmcCriterion);
[[nodiscard]] std::string name_of(const Words&, NaranjoAnswer);
[[nodiscard]] std::string name_of(const Words&, NaranjoBand);
/// The question in short: "Earlier conclusive reports of this reaction?"
[[nodiscard]] std::string name_of(const Words&, NaranjoQuestion);
[[nodiscard]] std::string name_of(const Words&, Rechallenge);
[[nodiscard]] std::string name_of(const Words&, ActionTaken);
[[nodiscard]] std::string name_of(const Words&, Dechallenge);
[[nodiscard]] std::string name_of(const Words&, RivalCause);

/// "6 points: probable"
[[nodiscard]] std::string naranjo_text(const Words&, const NaranjoAnswers&);

} // namespace clinic
