#pragma once

#include "reports/document.h"

#include <filesystem>
#include <string>

namespace clinic::papers {

/// The document as a tagged PDF with bookmarks and embedded fonts; the same document gives the same bytes.
[[nodiscard]] std::string pdf_bytes(const Document&);

/// Writes the PDF whole or not at all; throws std::system_error with the machine's reason.
void write_pdf(const Document&, const std::filesystem::path&);

} // namespace clinic::papers
