#pragma once

#include "records/dossier.h"
#include "reports/document.h"

namespace clinic::papers {

/// The blocks of a consent text but for its title: headings, items and paragraphs.
[[nodiscard]] std::vector<Block> consent_blocks(const std::string& text);

/// What was read, decided and signed.
[[nodiscard]] std::vector<Block> decided_blocks(const DecidedConsent&, const Words&);

/// What is read and signed on paper.
[[nodiscard]] Document consent_to_sign(const ConsentReading&, const Words&);
/// What was read, with what was decided and the signature, as it stands on file.
[[nodiscard]] Document consent(const DecidedConsent&, const Words&);

} // namespace clinic::papers
