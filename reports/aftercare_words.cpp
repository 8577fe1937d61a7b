#include "reports/names.h"

#include <algorithm>
#include <array>

namespace clinic {

namespace {

struct AftercareWords {
    std::string_view code;
    const char* name;
    const char* sentence;
};

constexpr std::array<AftercareWords, 22> known{{
    {"CLEAN_AREA", mark("Clean the area"),
     mark("Wash the treated area gently twice a day with the cleanser we recommended.")},
    {"NO_TOUCH_SCRATCH", mark("No touching or scratching"), mark("Do not touch or scratch the injection sites.")},
    {"NO_MASSAGE", mark("No massage"), mark("Do not massage the treated skin.")},
    {"APPLY_RECOMMENDED_TOPICALS", mark("Recommended products"),
     mark("Use only the products we recommended, when and how we told you.")},
    {"MOISTURISER_OK", mark("Moisturiser allowed"), mark("A light moisturising cream is allowed if needed.")},
    {"SUNSCREEN", mark("Sunscreen SPF 30 or more"),
     mark("Use a broad-spectrum sunscreen, SPF 30 or higher, every time you go out, even when cloudy.")},
    {"NO_SUNBATHING", mark("No sunbathing"), mark("No sunbathing for 48 hours.")},
    {"NO_INTENSE_EXERCISE", mark("No intense exercise"), mark("No intense exercise for at least 24 hours, better 48.")},
    {"NO_HOT_YOGA", mark("No hot yoga"), mark("No hot yoga for 3 days.")},
    {"NO_MAKEUP", mark("No makeup"), mark("No makeup for at least 24 hours.")},
    {"SHOWER_ONLY", mark("Showers only"), mark("Take showers only, no bath.")},
    {"NO_SAUNA", mark("No sauna"), mark("No sauna for 3 days.")},
    {"NO_HAMMAM", mark("No hammam"), mark("No hammam for 3 days.")},
    {"NO_POOL", mark("No pool"), mark("No swimming pool for 3 days.")},
    {"NO_HOT_BATH", mark("No hot bath"), mark("No hot bath for 3 days.")},
    {"NO_IONISATION", mark("No ionisation"), mark("No ionisation procedure for 3 days.")},
    {"NO_TIGHT_CLOTHING", mark("No tight clothes"), mark("Do not wear tight clothes on the treated areas.")},
    {"AVOID_DUST", mark("Avoid dust"), mark("Avoid dust as far as possible.")},
    {"HYDRATE", mark("Drink water"), mark("Drink plenty of water.")},
    {"HEALTHY_DIET", mark("Varied diet"), mark("Eat a varied diet rich in vitamins and minerals.")},
    {"ASK_BEFORE_OTHER_TREATMENT", mark("Ask before other treatments"),
     mark("Ask us before any other skin treatment.")},
    {"REPORT_SEVERE_OR_PROLONGED", mark("Report what is severe or lasts"),
     mark("Call us if pain is severe, or redness or swelling lasts more than 3 days, or if you see a lump, pus or "
          "fever, "
          "even weeks later.")},
}};

const AftercareWords* words_for(std::string_view code)
{
    const auto found = std::find_if(known.begin(), known.end(), [code](const auto& each) { return each.code == code; });
    return found == known.end() ? nullptr : &*found;
}

} // namespace

std::string aftercare_sentence(const Words& words, std::string_view code)
{
    const auto* found = words_for(code);
    return found ? words(found->sentence) : std::string(code);
}

std::string aftercare_name(const Words& words, std::string_view code)
{
    const auto* found = words_for(code);
    return found ? words(found->name) : std::string(code);
}

} // namespace clinic
