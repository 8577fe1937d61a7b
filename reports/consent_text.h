#pragma once

#include "base/words.h"
#include "domain/patients/consent.h"
#include "records/dossier.h"

namespace clinic {

/// How the words are called that the program brings along, in the place of a key.
inline constexpr auto consent_form_brought_along = "mesotrace-consent-1";

/// "Consent to mesotherapy": what such a paper is called.
[[nodiscard]] std::string consent_title(const Words&, ConsentSubject);
/// What a clinic without words of its own lets patients read (domain.md 6.2).
[[nodiscard]] std::string consent_body(const Words&, ConsentSubject);
/// All that is read before a decision: title, who and what, then the clinic's words or those brought along.
[[nodiscard]] std::string consent_text(const Words&, const ConsentReading&);
/// "mesotrace-consent-1", or the key of the clinic's own words.
[[nodiscard]] std::string consent_form_of(const ConsentReading&);
/// Puts into a draft what is read before it is decided, and whose words they are; nothing while too little is chosen.
void read_by(ConsentDraft&, const Words&, const std::optional<ConsentReading>&);
/// What the clinic's own words would take the place of.
[[nodiscard]] std::string brought_along(const Words&, const ConsentTextDraft&);

} // namespace clinic
