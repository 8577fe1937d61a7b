#include "services/sample/sample_papers.h"

#include "base/sha256.h"
#include "records/documents.h"

#include <sstream>

namespace clinic {

namespace {

/// One in so many lots came without its certificate.
constexpr std::size_t lots_a_gap = 9;

void put_on_file(Change& change, const SampleWorld& world, DocumentDraft draft, const std::string& text)
{
    draft.size = text.size();
    draft.sha256 = sha256(text);
    const DocumentFacts facts{.today = world.today, .owner_known = true};
    std::istringstream content(text);
    change.documents().add(accepted<Document>(draft, facts), content, change.now(), world.actor.name);
}

void add_notice(Change& change, const SampleWorld& world, IngredientId id)
{
    const auto inci = change.formulas().ingredient(id).value().ingredient.inci;
    put_on_file(change, world,
                {.owner = id,
                 .type = DocumentType::instructions_for_use,
                 .title = "Instructions for use, " + inci,
                 .language = Language::en,
                 .file_name = "instructions.txt"},
                "SAMPLE. Instructions for use of " + inci + ".\n");
}

void add_analysis(Change& change, const SampleWorld& world, const SampleLot& lot)
{
    put_on_file(change, world,
                {.owner = lot.id,
                 .type = DocumentType::certificate_of_analysis,
                 .title = "Certificate of analysis, lot " + lot.on_file.code,
                 .language = Language::en,
                 .file_name = "analysis.txt"},
                "SAMPLE. Certificate of analysis of lot " + lot.on_file.code + ".\n");
}

} // namespace

void add_sample_papers(Change& change, const SampleWorld& world)
{
    std::size_t number = 0;
    for (const auto& [ingredient, lots] : world.lots) {
        add_notice(change, world, ingredient);
        for (const auto& lot : lots)
            if (++number % lots_a_gap != 0)
                add_analysis(change, world, lot);
    }
}

} // namespace clinic
