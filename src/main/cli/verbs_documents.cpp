#include "main/cli/verbs.h"
#include "services/documents/completeness.h"
#include "services/documents/documents.h"

#include <filesystem>
#include <fstream>

namespace clinic::cli {

namespace {

struct DocumentTyped {
    std::string file;
    std::string kind;
    std::string key;
    std::string type;
    std::string title;
    std::string language;
    std::string valid_until;
    std::string replaces;
};

template <typename Id>
std::optional<DocumentOwner> owner_with(const Stores& stores, const std::string& key)
{
    const auto id = find_key<Id>(stores, key);
    return id ? std::optional(DocumentOwner(*id)) : std::nullopt;
}

std::optional<DocumentOwner> owner_of(const Stores& stores, OwnerKind kind, const std::string& key)
{
    switch (kind) {
    case OwnerKind::practitioner: return owner_with<PractitionerId>(stores, key);
    case OwnerKind::certification: return owner_with<CertificationId>(stores, key);
    case OwnerKind::ingredient: return owner_with<IngredientId>(stores, key);
    case OwnerKind::version: return owner_with<VersionId>(stores, key);
    case OwnerKind::lot: return owner_with<LotId>(stores, key);
    case OwnerKind::patient: return owner_with<PatientId>(stores, key);
    case OwnerKind::session: return owner_with<SessionId>(stores, key);
    }
    return std::nullopt;
}

DocumentDraft draft_of(const Desk& desk, const DocumentTyped& typed, Problems& problems)
{
    DocumentDraft draft{.type = code_typed<DocumentType>(typed.type, "--type"), .title = typed.title};
    draft.owner = owner_of(desk.records, code_typed<OwnerKind>(typed.kind, "--to"), typed.key);
    if (!draft.owner)
        problems.push_back(unknown_key(desk.words, "to", typed.key));
    if (!typed.language.empty())
        draft.language = code_typed<Language>(typed.language, "--language");
    if (!typed.valid_until.empty()) {
        draft.valid_until = day_from_iso(typed.valid_until);
        if (!draft.valid_until)
            throw WrongUsage("not a day: " + typed.valid_until);
    }
    if (!typed.replaces.empty()) {
        draft.replaces = desk.records.documents().document_of(typed.replaces);
        if (!draft.replaces)
            problems.push_back(unknown_key(desk.words, "replaces", typed.replaces));
    }
    return draft;
}

Ending attach(Call& call, const DocumentTyped& typed)
{
    if (!std::filesystem::is_regular_file(typed.file))
        throw WrongUsage("the file cannot be read: " + typed.file);
    const auto desk = call.write();
    Problems problems;
    std::ifstream content(typed.file, std::ios::binary);
    const auto draft = described(draft_of(desk, typed, problems), typed.file, content);
    if (!problems.empty())
        return refuse(call, problems);
    auto warnings = only_warnings(worded(desk, check_document(desk.records, draft)));
    const auto saved = add_document(desk.records, call.deed_of(desk), draft, content);
    if (!saved)
        return refuse(call, worded(desk, saved.reasons()));
    complain(warnings, call.style());
    acknowledge(saved->receipt);
    return Ending::done;
}

Ending fetch(Call& call, const DocumentTyped& typed)
{
    const auto desk = call.look();
    const auto id = desk.records.documents().document_of(typed.key);
    if (!id)
        return refuse(call, {unknown_key(desk.words, "key", typed.key)});
    if (std::filesystem::exists(typed.file))
        throw WrongUsage("there is a file of that name already: " + typed.file);
    copy_document(desk.records, call.actor(desk), *id, typed.file);
    return Ending::done;
}

struct CompletenessTyped {
    std::string on;
};

Json json_of(const Desk& desk, const PaperGap& gap)
{
    const bool lot = gap.at.kind == OwnerKind::lot;
    return {{"at", lot ? key_of(desk.records, LotId(gap.at.row)) : key_of(desk.records, IngredientId(gap.at.row))},
            {"paper", code_of(gap.what)},
            {"state", code_of(gap.state)},
            {"sessions", gap.sessions}};
}

Ending show_completeness(Call& call, const CompletenessTyped& typed)
{
    const auto desk = call.look();
    const Day last = typed.on.empty() ? desk.today() : day_from_iso(typed.on).value_or(Day());
    if (last == Day())
        throw WrongUsage("--on must be a day such as 2026-11-22");
    const auto all = completeness_of_year(desk.records, call.actor(desk), last);
    Json gaps = Json::array();
    for (const auto& gap : all.gaps)
        gaps.push_back(json_of(desk, gap));
    show({{"sessions", all.sessions},
          {"complete", all.complete},
          {"permille", or_null(all.permille(), [](int permille) { return permille; })},
          {"gaps", gaps}},
         call.style());
    return Ending::done;
}

} // namespace

void add_document_verbs(CLI::App& app, Call& call)
{
    const auto attached = std::make_shared<DocumentTyped>();
    auto& attaching =
        add_verb<DocumentTyped>(app, call, "attach", "Put a file on file, with what it belongs to", attached, attach);
    attaching.add_option("FILE", attached->file, "The file; 100 MB at most")->required();
    attaching
        .add_option("--to", attached->kind, "practitioner, certification, ingredient, version, lot, patient or session")
        ->required();
    attaching.add_option("--key", attached->key, "Which one, such as C-000001")->required();
    attaching
        .add_option("--type", attached->type,
                    "CERTIFICATE, POLICY, EVIDENCE, SDS, COA, IFU, LEAFLET, PHOTO, CONSENT or OTHER")
        ->required();
    attaching.add_option("--title", attached->title, "What it is called; the file's name when nothing is said");
    attaching.add_option("--language", attached->language, "en, fr or el");
    attaching.add_option("--valid-until", attached->valid_until, "Its last day, such as 2027-01-31");
    attaching.add_option("--replaces", attached->replaces, "The document whose place it takes, such as D-000001");

    const auto asked = std::make_shared<CompletenessTyped>();
    auto& asking = add_verb<CompletenessTyped>(app, call, "completeness",
                                               "How complete the papers are of what was injected in twelve months",
                                               asked, show_completeness);
    asking.add_option("--on", asked->on, "Their last day; today when nothing is said");

    const auto fetched = std::make_shared<DocumentTyped>();
    auto& fetching = add_verb<DocumentTyped>(app, call, "fetch", "A copy of a document", fetched, fetch);
    fetching.add_option("KEY", fetched->key, "Such as D-000001")->required();
    fetching.add_option("--out", fetched->file, "The new file")->required();
}

} // namespace clinic::cli
