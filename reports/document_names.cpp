#include "reports/names.h"

namespace clinic {

std::string name_of(const Words& words, DocumentType value)
{
    using enum DocumentType;
    switch (value) {
    case certificate: return words("Certificate");
    case policy: return words("Insurance policy");
    case evidence: return words("Evidence of a check");
    case safety_data_sheet: return words("Safety data sheet");
    case certificate_of_analysis: return words("Certificate of analysis");
    case instructions_for_use: return words("Instructions for use");
    case leaflet: return words("Leaflet");
    case photo: return words("Photo");
    case consent: return words("Consent");
    case other: return words("Other document");
    }
    return {};
}

std::string name_of(const Words& words, ExpectedPaper value)
{
    using enum ExpectedPaper;
    switch (value) {
    case lot: return words("Lot");
    case expiry: return words("Expiry");
    case analysis: return words("Certificate of analysis");
    case notice: return words("Instructions for use, or leaflet");
    }
    return {};
}

std::string name_of(const Words& words, PaperState value)
{
    using enum PaperState;
    switch (value) {
    case there: return words("on file");
    case missing: return words("missing");
    case expired: return words("expired");
    }
    return {};
}

} // namespace clinic
