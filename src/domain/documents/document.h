#pragma once

#include "base/words.h"
#include "domain/clinic/rights.h"
#include "domain/clinic/violation.h"
#include "domain/ids.h"

#include <optional>

namespace clinic {

/// What a document is (domain.md 4.1, 5.1).
enum class DocumentType {
    certificate,
    policy,
    evidence,
    safety_data_sheet,
    certificate_of_analysis,
    instructions_for_use,
    leaflet,
    photo,
    consent,
    other
};
template <>
struct CodeTable<DocumentType> {
    static constexpr auto rows = std::to_array<Code<DocumentType>>({
        {DocumentType::certificate, "CERTIFICATE"},
        {DocumentType::policy, "POLICY"},
        {DocumentType::evidence, "EVIDENCE"},
        {DocumentType::safety_data_sheet, "SDS"},
        {DocumentType::certificate_of_analysis, "COA"},
        {DocumentType::instructions_for_use, "IFU"},
        {DocumentType::leaflet, "LEAFLET"},
        {DocumentType::photo, "PHOTO"},
        {DocumentType::consent, "CONSENT"},
        {DocumentType::other, "OTHER"},
    });
};

/// What a document may belong to.
enum class OwnerKind { practitioner, certification, ingredient, version, lot, patient, session };
template <>
struct CodeTable<OwnerKind> {
    static constexpr auto rows = std::to_array<Code<OwnerKind>>({
        {OwnerKind::practitioner, "practitioner"},
        {OwnerKind::certification, "certification"},
        {OwnerKind::ingredient, "ingredient"},
        {OwnerKind::version, "version"},
        {OwnerKind::lot, "lot"},
        {OwnerKind::patient, "patient"},
        {OwnerKind::session, "session"},
    });
};

/// The one thing that a document belongs to.
struct DocumentOwner {
    OwnerKind kind;
    std::int64_t row;

    DocumentOwner(OwnerKind of, std::int64_t number) : kind(of), row(number) {}
    DocumentOwner(PractitionerId id) : DocumentOwner(OwnerKind::practitioner, id.value()) {}
    DocumentOwner(CertificationId id) : DocumentOwner(OwnerKind::certification, id.value()) {}
    DocumentOwner(IngredientId id) : DocumentOwner(OwnerKind::ingredient, id.value()) {}
    DocumentOwner(VersionId id) : DocumentOwner(OwnerKind::version, id.value()) {}
    DocumentOwner(LotId id) : DocumentOwner(OwnerKind::lot, id.value()) {}
    DocumentOwner(PatientId id) : DocumentOwner(OwnerKind::patient, id.value()) {}
    DocumentOwner(SessionId id) : DocumentOwner(OwnerKind::session, id.value()) {}
    auto operator<=>(const DocumentOwner&) const = default;
};

/// The patient's own, or of one of the patient's sessions.
[[nodiscard]] bool is_of_patient(OwnerKind);
/// What a person must be allowed, to read the documents of such a thing, and to add one.
[[nodiscard]] Right right_to_read_of(OwnerKind);
[[nodiscard]] Right right_to_add_to(OwnerKind);

/// A document may have so many bytes: a scanned booklet fits, a film does not.
inline constexpr std::uint64_t largest_document = 100'000'000;

/// A document before it is on file. Its name is words on a label, never a path that anything opens.
struct DocumentDraft {
    std::optional<DocumentOwner> owner = {};
    std::optional<DocumentType> type = {};
    std::string title = {};
    std::optional<Language> language = {};
    std::optional<Day> valid_until = {};
    std::optional<DocumentId> replaces = {};
    std::string file_name = {};
    bool damaged = false;    // a picture of which nothing can be kept
    std::uint64_t size = 0;  // bytes
    std::string sha256 = {}; // of the bytes, in hex
};

struct DocumentFacts {
    Day today;
    bool owner_known = false;
    bool replaces_own = true;  // what it replaces belongs to the same thing
    bool same_on_file = false; // the same bytes belong to the same thing already
};

enum class DocumentRule {
    owner_missing,
    type_missing,
    title_unreadable,
    file_name_unreadable,
    file_empty,
    file_too_large,
    replaces_another,
    same_on_file,
    photo_among_documents, // photographs of patients have a place of their own
    picture_damaged,
    picture_of_patient, // warns
    already_expired,    // warns: an old paper may be kept for the past
};
template <>
struct CodeTable<DocumentRule> {
    static constexpr auto rows = std::to_array<Code<DocumentRule>>({
        {DocumentRule::owner_missing, "owner_missing"},
        {DocumentRule::type_missing, "type_missing"},
        {DocumentRule::title_unreadable, "title_unreadable"},
        {DocumentRule::file_name_unreadable, "file_name_unreadable"},
        {DocumentRule::file_empty, "file_empty"},
        {DocumentRule::file_too_large, "file_too_large"},
        {DocumentRule::replaces_another, "replaces_another"},
        {DocumentRule::same_on_file, "same_on_file"},
        {DocumentRule::photo_among_documents, "photo_among_documents"},
        {DocumentRule::picture_damaged, "picture_damaged"},
        {DocumentRule::picture_of_patient, "picture_of_patient"},
        {DocumentRule::already_expired, "already_expired"},
    });
};
[[nodiscard]] std::string_view field_of(DocumentRule);
[[nodiscard]] constexpr Weight weight_of(DocumentRule rule)
{
    return rule == DocumentRule::already_expired || rule == DocumentRule::picture_of_patient ? Weight::warning
                                                                                             : Weight::refused;
}
using DocumentViolations = Violations<DocumentRule>;
[[nodiscard]] DocumentViolations check(const DocumentDraft&, const DocumentFacts&);
using Document = Accepted<DocumentDraft, DocumentFacts, DocumentRule>;

/// True for what a viewer only shows: PDF, pictures and plain text, by how the name ends. Anything else could run.
[[nodiscard]] bool is_only_shown(std::string_view file_name);

/// True for a picture that can be shown small beside the others, by how the name ends.
[[nodiscard]] bool is_picture(std::string_view file_name);

/// The last part of a path as any system writes it: what a file is called, without where it was.
[[nodiscard]] std::string name_without_folders(std::string_view path);

} // namespace clinic
