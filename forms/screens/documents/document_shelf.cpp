#include "screens/documents/document_shelf.h"

#include "reports/names.h"
#include "screens/day_words.h"
#include "screens/passing_folder.h"
#include "services/documents/documents.h"

#include <algorithm>
#include <fstream>

namespace clinic {

namespace {

enum class DocumentColumn { title, type, language, valid, size, added };

/// "340 kB", "1.4 MB": decimal multiples, rounded up.
std::string size_text(const Words& words, std::uint64_t bytes)
{
    constexpr std::uint64_t a_kilobyte = 1'000;
    constexpr std::uint64_t a_megabyte = 1'000'000;
    constexpr std::uint64_t a_tenth = a_megabyte / 10;
    if (bytes < a_megabyte)
        return std::to_string((bytes + a_kilobyte - 1) / a_kilobyte) + " kB";
    const auto tenths = (bytes + a_tenth - 1) / a_tenth;
    return std::to_string(tenths / 10) + decimal_sign(words.language()) + std::to_string(tenths % 10) + " MB";
}

/// What is usually put on this shelf.
DocumentType usual_type(OwnerKind kind)
{
    switch (kind) {
    case OwnerKind::practitioner:
    case OwnerKind::certification: return DocumentType::certificate;
    case OwnerKind::ingredient: return DocumentType::safety_data_sheet;
    case OwnerKind::lot: return DocumentType::certificate_of_analysis;
    case OwnerKind::version: return DocumentType::instructions_for_use;
    case OwnerKind::patient: return DocumentType::consent;
    case OwnerKind::session: return DocumentType::other;
    }
    return DocumentType::other;
}

} // namespace

std::vector<Column> DocumentShelf::columns() const
{
    const Words& words = desk().words;
    return {{words("Document"), 220},    {words("Type"), 170}, {words("Language"), 80},
            {words("Valid until"), 170}, {words("Size"), 80},  {words("Added"), 220}};
}

std::vector<DocumentRow> DocumentShelf::read() const
{
    auto rows = documents_of(desk().records, desk().actor, owner_);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

std::string DocumentShelf::cell_of(const DocumentRow& row, int column) const
{
    const Words& words = desk().words;
    const auto& document = row.document;
    using enum DocumentColumn;
    switch (static_cast<DocumentColumn>(column)) {
    case title: return document.title;
    case type: return name_of(words, document.type.value());
    case language: return document.language ? name_of(words, *document.language) : "";
    case valid:
        if (row.replaced_by)
            return fill(words("replaced by {document}"), {{"document", *row.replaced_by}});
        return document.valid_until
                   ? expiry_words(words, desk().today(), document.valid_until, document_warning_days).text
                   : "";
    case size: return size_text(words, document.size);
    case added: return to_people(desk().zone().day_of(row.added_at)) + " · " + row.added_by;
    default: return {};
    }
}

std::string DocumentShelf::order_of(const DocumentRow& row, int column) const
{
    if (static_cast<DocumentColumn>(column) == DocumentColumn::added)
        return row.key;
    return HeldList::order_of(row, column);
}

Tone DocumentShelf::tone(long row, int column)
{
    const auto& each = at(row);
    if (static_cast<DocumentColumn>(column) != DocumentColumn::valid)
        return Tone::plain;
    if (each.replaced_by)
        return Tone::muted;
    return each.document.valid_until
               ? expiry_words(desk().words, desk().today(), each.document.valid_until, document_warning_days).tone
               : Tone::plain;
}

std::string DocumentShelf::picture(long row) const
{
    constexpr std::uint64_t most_bytes = 25'000'000;
    const auto& each = at(row);
    if (!is_picture(each.document.file_name) || each.document.size > most_bytes)
        return {};
    return content_of(desk().records, desk().actor, each.id);
}

void DocumentShelf::save_copy(long row, const std::filesystem::path& to) const
{
    copy_document(desk().records, desk().actor, at(row).id, to);
}

std::filesystem::path DocumentShelf::save_to_pass_on(long row) const
{
    const auto& each = at(row);
    auto file = passing_folder() / (each.key + std::filesystem::path(each.document.file_name).extension().string());
    save_copy(row, file);
    return file;
}

DocumentDraft DocumentEditor::draft() const
{
    return {.owner = owner_, .type = usual_type(owner_.kind)};
}

std::string DocumentEditor::file_text(const std::filesystem::path& file) const
{
    std::error_code trouble;
    const auto bytes = std::filesystem::file_size(file, trouble);
    const auto name = name_without_folders(file.string());
    return trouble ? name + " · " + desk_.words("cannot be read") : name + " · " + size_text(desk_.words, bytes);
}

std::vector<Named<DocumentType>> DocumentEditor::types() const
{
    auto all = all_named<DocumentType>(desk_.words);
    if (is_of_patient(owner_.kind))
        std::erase_if(all, [](const auto& each) { return each.id == DocumentType::photo; });
    return all;
}

std::vector<Named<DocumentId>> DocumentEditor::replaceable() const
{
    std::vector<Named<DocumentId>> all;
    for (const auto& each : documents_of(desk_.records, desk_.actor, owner_))
        if (!each.replaced_by)
            all.push_back({each.id, each.key, each.key + " · " + each.document.title});
    return all;
}

std::vector<Told> DocumentEditor::objections(const DocumentDraft& draft, const std::filesystem::path& file) const
{
    auto seen = draft;
    std::error_code trouble;
    seen.file_name = name_without_folders(file.string());
    seen.size = std::filesystem::file_size(file, trouble);
    if (trouble)
        seen.size = 0;
    return told(desk_, check_document(desk_.records, seen));
}

SaveOutcome<DocumentId> DocumentEditor::save(const DocumentDraft& draft, const std::filesystem::path& file)
{
    std::ifstream content(file, std::ios::binary);
    const auto whole = described(draft, file.string(), content);
    return told(desk_, add_document(desk_.records, desk_.deed(), whole, content));
}

} // namespace clinic
