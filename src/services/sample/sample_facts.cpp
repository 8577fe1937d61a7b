#include "services/sample/sample_facts.h"

namespace clinic {

namespace {

struct Substance {
    const char* common_name;
    const char* inci; // or INN
    const char* cas;
    const char* ec;
    IngredientCategory category;
    AllergenGroups groups = {};
};

IngredientDraft draft_of(const Substance& substance)
{
    return {.inci = substance.inci,
            .common_name = substance.common_name,
            .cas = substance.cas,
            .ec = substance.ec,
            .category = substance.category,
            .groups = substance.groups,
            .functions = {}};
}

using enum IngredientCategory;
using enum AllergenGroup;

std::vector<Substance> vitamins_and_minerals()
{
    return {
        {"Vitamin C", "Ascorbic Acid", "50-81-7", "200-066-2", vitamin, {sulfite}},
        {"Sodium ascorbate", "Sodium Ascorbate", "134-03-2", "205-126-1", vitamin, {sulfite}},
        {"Biotin (B7)", "Biotin", "58-85-5", "200-399-3", vitamin},
        {"Dexpanthenol (pro-B5)", "Panthenol", "81-13-0", "201-327-3", vitamin},
        {"Niacinamide (B3)", "Niacinamide", "98-92-0", "202-713-4", vitamin},
        {"Thiamine (B1)", "Thiamine HCl", "67-03-8", "200-641-8", vitamin},
        {"Riboflavin (B2)", "Riboflavin", "83-88-5", "201-507-1", vitamin},
        {"Pyridoxine (B6)", "Pyridoxine HCl", "58-56-0", "200-386-2", vitamin},
        {"Cyanocobalamin (B12)", "Cyanocobalamin", "68-19-9", "200-680-0", vitamin, {cobalt}},
        {"Retinol (A)", "Retinol", "68-26-8", "200-683-7", vitamin},
        {"Zinc sulfate", "Zinc Sulfate", "7446-19-7", "231-793-3", mineral},
        {"Magnesium chloride", "Magnesium Chloride", "7786-30-3", "232-094-6", mineral},
        {"Copper sulfate", "Copper Sulfate", "7758-98-7", "231-847-6", mineral, {copper}},
        {"Sodium selenite", "Sodium Selenite", "10102-18-8", "233-267-9", mineral},
    };
}

std::vector<Substance> building_blocks()
{
    return {
        {"Organic silicon", "Methylsilanol Mannuronate", "102397-69-3", "310-104-0", other_active},
        {"Silicon, salicylate form", "Monomethylsilanetriol Salicylate", "", "", other_active, {salicylate}},
        {"Glycine", "Glycine", "56-40-6", "200-272-2", amino_acid},
        {"L-Proline", "Proline", "147-85-3", "205-702-2", amino_acid},
        {"L-Lysine HCl", "Lysine HCl", "657-27-2", "211-519-9", amino_acid},
        {"L-Cysteine", "Cysteine", "52-90-4", "200-158-2", amino_acid},
        {"L-Carnitine", "Carnitine", "541-15-1", "208-768-0", lipolytic},
        {"Hyaluronic acid, non cross-linked",
         "Sodium Hyaluronate",
         "9067-32-7",
         "",
         hyaluronic_acid,
         {bacterial_protein, avian}},
        {"Hyaluronic acid (free acid)",
         "Hyaluronic Acid",
         "9004-61-9",
         "232-678-0",
         hyaluronic_acid,
         {bacterial_protein, avian}},
        {"PRP", "Platelet-rich plasma (autologous)", "", "", prp, {citrate}},
        {"Coenzyme Q10", "Ubiquinone", "303-98-0", "206-147-9", coenzyme},
        {"Coenzyme A", "Coenzyme A", "85-61-0", "201-619-0", coenzyme},
        {"NAD", "Nadide", "53-84-9", "200-184-4", coenzyme},
        {"Cocarboxylase", "Thiamine Diphosphate", "154-87-0", "205-836-1", coenzyme},
        {"PDRN / sodium DNA", "Sodium DNA", "9007-49-2", "", nucleotide, {fish}},
        {"Adenosine / ATP", "Disodium Adenosine Triphosphate", "987-65-5", "213-579-1", nucleotide},
        {"Copper peptide GHK-Cu", "Copper Tripeptide-1", "89030-95-5", "", peptide, {copper}},
        {"Glutathione", "Glutathione", "70-18-8", "200-725-4", peptide, {sulfite}},
        {"Acetyl hexapeptide-8", "Acetyl Hexapeptide-8", "616204-22-9", "", peptide},
    };
}

std::vector<Substance> extracts()
{
    return {
        {"Artichoke extract", "Cynara Scolymus Leaf Extract", "84012-14-6", "281-659-3", natural_extract, {asteraceae}},
        {"Melilot", "Melilotus Officinalis Extract", "84082-81-5", "282-028-5", natural_extract, {coumarin_bleeding}},
        {"Rutin", "Rutin", "153-18-4", "205-814-1", natural_extract},
        {"Ginkgo", "Ginkgo Biloba Leaf Extract", "90045-36-6", "289-896-4", natural_extract, {coumarin_bleeding}},
        {"Centella", "Centella Asiatica Extract", "84696-21-9", "283-640-5", natural_extract, {apiaceae}},
        {"Seaweed (Fucus)", "Fucus Vesiculosus Extract", "84696-13-9", "283-633-7", natural_extract, {iodine_thyroid}},
        {"Echinacea", "Echinacea Purpurea Extract", "90028-20-9", "289-808-4", natural_extract, {asteraceae}},
    };
}

std::vector<Substance> medicines()
{
    return {
        {"Minoxidil", "Minoxidil", "38304-91-5", "253-874-2", vasodilator},
        {"Pentoxifylline", "Pentoxifylline", "6493-05-6", "229-374-5", vasodilator, {xanthine, coumarin_bleeding}},
        {"Buflomedil (withdrawn in the EU)", "Buflomedil HCl", "35543-24-9", "252-611-9", vasodilator},
        {"Caffeine", "Caffeine", "58-08-2", "200-362-1", lipolytic, {xanthine}},
        {"Aminophylline", "Aminophylline", "317-34-0", "206-264-5", lipolytic, {xanthine, ethylenediamine}},
        {"Phosphatidylcholine", "Phosphatidylcholine", "8002-43-5", "232-307-2", lipolytic, {soy, egg}},
        {"Deoxycholate", "Sodium Deoxycholate", "302-95-4 / 83-44-3", "206-132-7 / 201-478-5", lipolytic},
        {"Lidocaine", "Lidocaine", "137-58-6", "205-302-8", anaesthetic, {amide_anaesthetic}},
        {"Procaine", "Procaine HCl", "51-05-8", "200-077-2", anaesthetic, {ester_anaesthetic_paba}},
        {"Tranexamic acid", "Tranexamic Acid", "1197-18-8", "214-818-2", other_active},
        {"DMAE", "Dimethyl MEA", "108-01-0", "203-542-8", other_active},
        {"Hyaluronidase", "Hyaluronidase", "37326-33-3", "253-464-3", other_active, {hymenoptera, bovine, ovine}},
        {"Glycolic acid", "Glycolic Acid", "79-14-1", "201-180-5", other_active},
        {"Finasteride / dutasteride", "Finasteride / Dutasteride", "98319-26-7 / 164656-23-9", "", other_active},
        {"Benzyl alcohol", "Benzyl Alcohol", "100-51-6", "202-859-9", other_active, {preservative}},
        {"Water for injection", "Aqua", "7732-18-5", "231-791-2", other_active},
        {"Sodium chloride", "Sodium Chloride", "7647-14-5", "231-598-3", other_active},
        {"Mannitol", "Mannitol", "69-65-8", "200-711-8", other_active},
    };
}

std::vector<SampleFormula> hair_and_face()
{
    using enum Indication;
    using enum ChangeReason;
    const std::vector<SampleLine> rejuvenating{
        {"Sodium Hyaluronate", "0.5"}, {"Ascorbic Acid", "2"},         {"Glycine", "0.1"},     {"Proline", "0.1"},
        {"Lysine HCl", "0.1"},         {"Magnesium Chloride", "0.05"}, {"Niacinamide", "0.1"}, {"Coenzyme A", "0.001"}};
    return {
        {"HAIR-01",
         "Hair restoration, vitamins",
         {hair_restoration},
         {{{{"Panthenol", "5"},
            {"Biotin", "0.05"},
            {"Pyridoxine HCl", "0.1"},
            {"Zinc Sulfate", "0.01"},
            {"Procaine HCl", "0.4"}}},
          {{{"Panthenol", "5"},
            {"Biotin", "0.05"},
            {"Pyridoxine HCl", "0.1"},
            {"Zinc Sulfate", "0.01"},
            {"Lidocaine", "0.2"}},
           safety_reaction,
           "Ester anaesthetic replaced after three cases of urticaria"}}},
        {"HAIR-02",
         "Hair restoration, own plasma",
         {hair_restoration},
         {{{{"Platelet-rich plasma (autologous)", "100"}}}}},
        {"REJUV-01",
         "Rejuvenation and hydration",
         {skin_rejuvenation, hydration},
         {{rejuvenating}, {rejuvenating, supplier_change, "Sodium hyaluronate of another manufacturer"}}},
        {"HYDRA-01",
         "Hydration",
         {hydration},
         {{{{"Sodium Hyaluronate", "1.4"}, {"Mannitol", "0.9"}, {"Sodium Chloride", "0.6"}}}}},
        {"PIGM-01",
         "Hyperpigmentation",
         {hyperpigmentation},
         {{{{"Tranexamic Acid", "0.4"}, {"Glutathione", "2"}, {"Ascorbic Acid", "5"}}},
          {{{"Tranexamic Acid", "0.4"}, {"Niacinamide", "1"}, {"Ascorbic Acid", "5"}},
           safety_reaction,
           "Glutathione removed after flushing and a complaint of asthma"}}},
    };
}

std::vector<SampleFormula> body()
{
    using enum Indication;
    using enum ChangeReason;
    return {
        {"FAT-01",
         "Fat reduction",
         {fat_reduction},
         {{{{"Phosphatidylcholine", "5"}, {"Sodium Deoxycholate", "2.5"}, {"Benzyl Alcohol", "0.9"}}}}},
        {"CELL-01",
         "Cellulite",
         {cellulite},
         {{{{"Caffeine", "8"},
            {"Carnitine", "8"},
            {"Cynara Scolymus Leaf Extract", "1"},
            {"Methylsilanol Mannuronate", "0.2"}}},
          {{{"Caffeine", "4"}, {"Carnitine", "8"}, {"Methylsilanol Mannuronate", "0.2"}, {"Rutin", "0.5"}},
           safety_reaction,
           "Artichoke left out and caffeine halved after palpitations"}}},
        {"STRIA-01",
         "Stretch marks",
         {stretch_marks},
         {{{{"Methylsilanol Mannuronate", "0.5"},
            {"Centella Asiatica Extract", "1"},
            {"Ascorbic Acid", "2"},
            {"Zinc Sulfate", "0.01"}}}}},
        {"ELAST-01",
         "Elasticity",
         {elasticity},
         {{{{"Dimethyl MEA", "1"}, {"Methylsilanol Mannuronate", "0.5"}, {"Panthenol", "2"}}}}},
    };
}

} // namespace

const std::vector<IngredientDraft>& sample_ingredients()
{
    static const std::vector<IngredientDraft> all = [] {
        std::vector<IngredientDraft> drafts;
        for (const auto& substances : {vitamins_and_minerals(), building_blocks(), extracts(), medicines()})
            for (const auto& each : substances)
                drafts.push_back(draft_of(each));
        return drafts;
    }();
    return all;
}

const std::vector<SampleFormula>& sample_formulas()
{
    static const std::vector<SampleFormula> all = [] {
        auto formulas = hair_and_face();
        for (const auto& each : body())
            formulas.push_back(each);
        return formulas;
    }();
    return all;
}

} // namespace clinic
