#pragma once

#include "records/documents.h"
#include "screens/held_list.h"
#include "screens/named.h"
#include "screens/told.h"

#include <filesystem>

namespace clinic {

/// So many days before its last day a document is said to expire: a new certificate of a maker takes a month to come.
inline constexpr int document_warning_days = 30;

/// The documents of one thing, the newest first.
class DocumentShelf final : public HeldList<DocumentRow> {
public:
    DocumentShelf(Desk& desk, const DocumentOwner& owner) : HeldList(desk), owner_(owner) {}

    [[nodiscard]] const DocumentOwner& owner() const { return owner_; }
    /// What a copy is called unless somebody says otherwise.
    [[nodiscard]] std::string file_name(long row) const { return at(row).document.file_name; }
    /// False for what could run when it is opened.
    [[nodiscard]] bool is_shown(long row) const { return is_only_shown(at(row).document.file_name); }
    /// The bytes of a picture that is small enough to be shown beside the list; empty for anything else.
    [[nodiscard]] std::string picture(long row) const;
    /// In the place of any file of that name; throws std::system_error with the machine's reason.
    void save_copy(long row, const std::filesystem::path& to) const;
    /// Saves it into the system's folder for passing files, for the system's viewer to take; gives where.
    [[nodiscard]] std::filesystem::path save_to_pass_on(long row) const;

    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] Tone tone(long row, int column) override;

protected:
    [[nodiscard]] std::vector<DocumentRow> read() const override;
    [[nodiscard]] std::string cell_of(const DocumentRow&, int column) const override;
    [[nodiscard]] std::string order_of(const DocumentRow&, int column) const override;

private:
    DocumentOwner owner_;
};

/// A file being put on a thing's shelf.
class DocumentEditor {
public:
    DocumentEditor(Desk& desk, const DocumentOwner& owner) : desk_(desk), owner_(owner) {}

    /// The natural type for what it belongs to.
    [[nodiscard]] DocumentDraft draft() const;
    /// "scan.pdf · 1.4 MB", or what is wrong with the file.
    [[nodiscard]] std::string file_text(const std::filesystem::path&) const;
    [[nodiscard]] Day today() const { return desk_.today(); }
    /// All but photographs, where those have a place of their own.
    [[nodiscard]] std::vector<Named<DocumentType>> types() const;
    [[nodiscard]] std::vector<Named<Language>> languages() const { return all_named<Language>(desk_.words); }
    /// What is on the shelf and may be replaced.
    [[nodiscard]] std::vector<Named<DocumentId>> replaceable() const;

    [[nodiscard]] std::vector<Told> objections(const DocumentDraft&, const std::filesystem::path&) const;
    SaveOutcome<DocumentId> save(const DocumentDraft&, const std::filesystem::path&);

private:
    Desk& desk_;
    DocumentOwner owner_;
};

} // namespace clinic
