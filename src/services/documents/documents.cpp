#include "services/documents/documents.h"

#include "base/sha256.h"
#include "records/care.h"
#include "records/clinic.h"
#include "records/formulas.h"
#include "records/patients.h"
#include "records/staff.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

namespace clinic {

namespace {

bool is_on_file(const Stores& stores, const DocumentOwner& owner)
{
    switch (owner.kind) {
    case OwnerKind::practitioner: return stores.staff().practitioner(PractitionerId(owner.row)).has_value();
    case OwnerKind::certification: return stores.staff().certification(CertificationId(owner.row)).has_value();
    case OwnerKind::ingredient: return stores.formulas().ingredient(IngredientId(owner.row)).has_value();
    case OwnerKind::version: return stores.formulas().version(VersionId(owner.row)).has_value();
    case OwnerKind::lot: return stores.formulas().lot(LotId(owner.row)).has_value();
    case OwnerKind::patient: return stores.patients().patient(PatientId(owner.row)).has_value();
    case OwnerKind::session: return stores.care().session(SessionId(owner.row)).has_value();
    }
    return false;
}

DocumentFacts facts_for(const Stores& stores, const DocumentDraft& draft)
{
    DocumentFacts facts{.today = zone_of(stores.clinic()).day_of(stores.now())};
    facts.owner_known = draft.owner && is_on_file(stores, *draft.owner);
    if (!facts.owner_known)
        return facts;
    const auto own = stores.documents().documents_of(*draft.owner);
    facts.same_on_file =
        std::any_of(own.begin(), own.end(), [&](const auto& each) { return each.document.sha256 == draft.sha256; });
    facts.replaces_own =
        std::any_of(own.begin(), own.end(), [&](const auto& each) { return each.id == draft.replaces; });
    return facts;
}

} // namespace

namespace {

/// Of a picture of a patient what may be kept, without what the camera adds; nothing for any other file.
std::optional<PictureOutcome> picture_kept(const DocumentDraft& draft, std::istream& content)
{
    if (!draft.owner || !is_of_patient(draft.owner->kind))
        return std::nullopt;
    auto picture = picture_in(content);
    content.clear();
    const bool is_none = !picture && picture.reasons() == PictureTrouble::no_picture;
    return is_none ? std::nullopt : std::optional(std::move(picture));
}

void describe_bytes(DocumentDraft& draft, std::istream& content)
{
    constexpr std::size_t piece_bytes = 65'536;
    content.seekg(0, std::ios::end);
    const auto size = content.tellg();
    draft.size = content ? static_cast<std::uint64_t>(size) : 0;
    if (draft.size == 0 || draft.size > largest_document)
        return;
    content.seekg(0);
    Sha256 digest;
    std::array<char, piece_bytes> piece{};
    while (content.read(piece.data(), piece.size()), content.gcount() > 0)
        digest.add({piece.data(), static_cast<std::size_t>(content.gcount())});
    draft.sha256 = digest.hex();
}

} // namespace

PictureOutcome picture_in(std::istream& file)
{
    file.seekg(0, std::ios::end);
    const auto size = file.tellg();
    if (!file || size < 0)
        return PictureTrouble::unreadable;
    if (static_cast<std::uint64_t>(size) > largest_document)
        return PictureTrouble::too_large;
    file.seekg(0);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), size);
    return file.gcount() == size ? clean_picture(bytes) : PictureTrouble::unreadable;
}

DocumentDraft described(DocumentDraft draft, const std::string& name, std::istream& content)
{
    draft.file_name = name_without_folders(name);
    if (draft.title.empty())
        draft.title = draft.file_name;
    const auto picture = picture_kept(draft, content);
    if (!picture) {
        describe_bytes(draft, content);
    } else if (*picture) {
        std::istringstream kept((*picture)->bytes);
        describe_bytes(draft, kept);
    } else {
        describe_bytes(draft, content);
        draft.damaged = draft.size <= largest_document && (*picture).reasons() != PictureTrouble::unreadable;
    }
    return draft;
}

Outcome<Saved<DocumentId>, DocumentViolations> add_document(Records& records, const Deed& deed,
                                                            const DocumentDraft& draft, std::istream& content)
{
    return perform<DocumentId, DocumentRule>(
        records, deed, right_to_add_to(draft.owner ? draft.owner->kind : OwnerKind::patient), "document.add",
        [&](Change& change) -> Outcome<Added<DocumentId>, DocumentViolations> {
            const auto document = Document::accept(draft, facts_for(change, draft));
            if (!document)
                return document.reasons();
            content.clear();
            if (const auto picture = picture_kept(draft, content); picture && *picture) {
                std::istringstream kept((*picture)->bytes);
                return change.documents().add(*document, kept, change.now(), deed.actor.name);
            }
            content.clear();
            content.seekg(0);
            return change.documents().add(*document, content, change.now(), deed.actor.name);
        });
}

DocumentViolations check_document(const Stores& stores, const DocumentDraft& draft)
{
    return check(draft, facts_for(stores, draft));
}

std::vector<DocumentRow> documents_of(const Stores& stores, const Actor& actor, const DocumentOwner& owner)
{
    require(actor, right_to_read_of(owner.kind));
    return stores.documents().documents_of(owner);
}

std::string content_of(const Stores& stores, const Actor& actor, DocumentId id)
{
    const auto row = stores.documents().document(id).value();
    require(actor, right_to_read_of(row.document.owner.value().kind));
    std::ostringstream bytes;
    stores.documents().write_content(id, bytes);
    return std::move(bytes).str();
}

void copy_document(const Stores& stores, const Actor& actor, DocumentId id, const std::filesystem::path& to)
{
    const auto row = stores.documents().document(id).value();
    require(actor, right_to_read_of(row.document.owner.value().kind));
    auto part = to;
    part += ".part"; // a half copy never takes the place of a whole file
    errno = 0;
    std::ofstream stream(part, std::ios::binary);
    if (!stream)
        throw std::system_error(errno, std::generic_category(), part.filename().string());
    stores.documents().write_content(id, stream);
    stream.close();
    if (stream)
        return std::filesystem::rename(part, to);
    std::error_code ignored; // why it failed is told below
    std::filesystem::remove(part, ignored);
    throw std::system_error(EIO, std::generic_category(), to.filename().string());
}

} // namespace clinic
