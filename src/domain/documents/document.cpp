#include "domain/documents/document.h"

#include "base/text.h"
#include "domain/clinic/limits.h"

#include <algorithm>
#include <array>

namespace clinic {

std::string_view field_of(DocumentRule rule)
{
    using enum DocumentRule;
    switch (rule) {
    case owner_missing: return "document.owner";
    case type_missing:
    case photo_among_documents: return "document.type";
    case picture_damaged:
    case picture_of_patient: return "document.file";
    case title_unreadable: return "document.title";
    case file_name_unreadable:
    case file_empty:
    case file_too_large:
    case same_on_file: return "document.file";
    case replaces_another: return "document.replaces";
    case already_expired: return "document.valid_until";
    }
    return "document";
}

namespace {

/// By how the name ends: what cameras, phones and scanners write.
bool could_be_photograph(std::string_view file_name)
{
    constexpr std::array kinds{"heic", "heif", "avif", "tif", "tiff", "webp", "dng"};
    const auto dot = file_name.find_last_of('.');
    const auto ending = dot == std::string_view::npos ? std::string() : folded(file_name.substr(dot + 1));
    return is_picture(file_name) || std::find(kinds.begin(), kinds.end(), ending) != kinds.end();
}

} // namespace

bool is_of_patient(OwnerKind kind)
{
    return kind == OwnerKind::patient || kind == OwnerKind::session;
}

Right right_to_read_of(OwnerKind kind)
{
    switch (kind) {
    case OwnerKind::practitioner:
    case OwnerKind::certification: return Right::view_certificates;
    case OwnerKind::ingredient:
    case OwnerKind::version:
    case OwnerKind::lot: return Right::view_formula;
    case OwnerKind::patient: return Right::open_clinical_file;
    case OwnerKind::session: return Right::view_photos;
    }
    return Right::open_clinical_file;
}

Right right_to_add_to(OwnerKind kind)
{
    switch (kind) {
    case OwnerKind::practitioner:
    case OwnerKind::certification: return Right::add_certificate;
    case OwnerKind::ingredient: return Right::edit_products;
    case OwnerKind::version: return Right::draft_formula;
    case OwnerKind::lot: return Right::receive_lot;
    case OwnerKind::patient:
    case OwnerKind::session: return Right::add_photo;
    }
    return Right::add_photo;
}

DocumentViolations check(const DocumentDraft& draft, const DocumentFacts& facts)
{
    using enum DocumentRule;
    constexpr std::uint64_t a_megabyte = 1'000'000;
    Verdict<DocumentRule> verdict;
    verdict.require(draft.owner && facts.owner_known, owner_missing);
    verdict.require(draft.type.has_value(), type_missing);
    verdict.require(is_short_text(draft.title), title_unreadable);
    verdict.require(is_short_text(draft.file_name) && !is_blank(draft.file_name), file_name_unreadable);
    verdict.require(draft.size > 0, file_empty);
    verdict.require(draft.size <= largest_document, file_too_large,
                    {{"size", static_cast<std::int64_t>((draft.size + a_megabyte - 1) / a_megabyte)},
                     {"largest", static_cast<std::int64_t>(largest_document / a_megabyte)}});
    verdict.require(!draft.replaces || facts.replaces_own, replaces_another);
    verdict.require(!facts.same_on_file, same_on_file);
    verdict.require(draft.type != DocumentType::photo || !draft.owner || !is_of_patient(draft.owner->kind),
                    photo_among_documents);
    verdict.require(!draft.damaged, picture_damaged);
    verdict.require(!draft.owner || !is_of_patient(draft.owner->kind) || draft.type == DocumentType::consent ||
                        !could_be_photograph(draft.file_name),
                    picture_of_patient);
    verdict.require(!draft.valid_until || facts.today <= *draft.valid_until, already_expired);
    return std::move(verdict).broken();
}

bool is_only_shown(std::string_view file_name)
{
    constexpr std::array shown{"pdf", "png", "jpg", "jpeg", "tif", "tiff", "webp", "gif", "bmp", "txt"};
    const auto dot = file_name.find_last_of('.');
    return dot != std::string_view::npos &&
           std::find(shown.begin(), shown.end(), folded(file_name.substr(dot + 1))) != shown.end();
}

bool is_picture(std::string_view file_name)
{
    constexpr std::array pictures{"png", "jpg", "jpeg", "gif", "bmp"};
    const auto dot = file_name.find_last_of('.');
    return dot != std::string_view::npos &&
           std::find(pictures.begin(), pictures.end(), folded(file_name.substr(dot + 1))) != pictures.end();
}

std::string name_without_folders(std::string_view path)
{
    const auto slash = path.find_last_of("/\\");
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

} // namespace clinic
