#include "papers/a_handout.h"
#include "reports/paint_page.h"

#include <algorithm>
#include <map>

using namespace clinic;
using namespace clinic::papers;
using namespace clinic::papers::testing;
using Catch::Matchers::Contains;
using clinic::testing::moment;

namespace {

/// The sentences of domain.md 9.
const std::map<std::string, const char*> sentences{
    {"CLEAN_AREA", "Wash the treated area gently twice a day with the cleanser we recommended."},
    {"NO_TOUCH_SCRATCH", "Do not touch or scratch the injection sites."},
    {"NO_MASSAGE", "Do not massage the treated skin."},
    {"APPLY_RECOMMENDED_TOPICALS", "Use only the products we recommended, when and how we told you."},
    {"MOISTURISER_OK", "A light moisturising cream is allowed if needed."},
    {"SUNSCREEN", "Use a broad-spectrum sunscreen, SPF 30 or higher, every time you go out, even when cloudy."},
    {"NO_SUNBATHING", "No sunbathing for 48 hours."},
    {"NO_INTENSE_EXERCISE", "No intense exercise for at least 24 hours, better 48."},
    {"NO_MAKEUP", "No makeup for at least 24 hours."},
    {"SHOWER_ONLY", "Take showers only, no bath."},
    {"NO_HOT_YOGA", "No hot yoga for 3 days."},
    {"NO_IONISATION", "No ionisation procedure for 3 days."},
    {"NO_TIGHT_CLOTHING", "Do not wear tight clothes on the treated areas."},
    {"AVOID_DUST", "Avoid dust as far as possible."},
    {"HYDRATE", "Drink plenty of water."},
    {"HEALTHY_DIET", "Eat a varied diet rich in vitamins and minerals."},
    {"ASK_BEFORE_OTHER_TREATMENT", "Ask us before any other skin treatment."},
    {"REPORT_SEVERE_OR_PROLONGED", "Call us if pain is severe, or redness or swelling lasts more than 3 days, or if "
                                   "you see a lump, pus or fever, even weeks later."}};
constexpr const char* heat_and_water = "No sauna, hammam, pool or hot bath for 3 days.";

/// How the item is told; four are told in one sentence.
std::string told_of(const Words& words, const std::string& code)
{
    const auto found = sentences.find(code);
    return words(found == sentences.end() ? heat_and_water : found->second);
}

constexpr auto all_languages = {Language::en, Language::fr, Language::el};

std::string text_of(const Dossier& session, Language language)
{
    return unbroken(PdfOf(handout(session, words_in(language))).text());
}

/// What a test of glyphs asks: all from embedded Noto fonts with their characters.
void check_fonts(const Document& paper)
{
    const std::string fonts = PdfOf(paper).fonts();
    const int listed = count_of(fonts, "\n") - 2; // two lines of titles
    CHECK(listed >= 2);
    CHECK(count_of(fonts, "NotoSans") == listed);
    CHECK(count_of(fonts, "yes yes yes") == listed);
}

/// By code, until when a plan tells in English; an item that is not named here tells no hour.
using Ends = std::map<std::string, std::string>;

Ends ends(const std::string& after_24, const std::string& after_48, const std::string& after_72)
{
    Ends told;
    for (const char* code : {"NO_SAUNA", "NO_HAMMAM", "NO_POOL", "NO_HOT_BATH", "NO_HOT_YOGA", "NO_IONISATION",
                             "AVOID_DUST", "SHOWER_ONLY"})
        told[code] = "until " + after_72;
    for (const char* code : {"NO_TOUCH_SCRATCH", "NO_MASSAGE", "NO_TIGHT_CLOTHING"})
        told[code] = "at least until " + after_72 + ", then until we tell you";
    told["NO_SUNBATHING"] = "until " + after_48;
    told["NO_MAKEUP"] = "until " + after_24;
    told["NO_INTENSE_EXERCISE"] = "at least until " + after_24 + ", better until " + after_48;
    return told;
}

void check_told(const Dossier& session, const Ends& expected)
{
    const auto text = text_of(session, Language::en);
    for (const auto& row : session.sessions.front().aftercare) {
        CAPTURE(row.line.code);
        const auto told = told_of(Words(), row.line.code);
        const auto end = expected.find(row.line.code);
        const bool to_do = row.line.code == "SHOWER_ONLY";
        CHECK_THAT(text, Contains(end == expected.end() ? told
                                  : to_do               ? told + " (" + end->second + ")"
                                                        : told + " " + end->second));
    }
}

} // namespace

TEST_CASE("a handout tells every item of the plan with its day and hour, also when the clocks change",
          "[papers][handout]")
{
    const auto region = GENERATE(Region::face, Region::neck, Region::scalp, Region::abdomen);
    check_told(a_session(moment("2026-03-28T15:00:00+01:00"), region),
               ends("29/03/2026 16:00", "30/03/2026 16:00", "31/03/2026 16:00"));
    check_told(a_session(moment("2026-10-24T15:00:00+02:00"), region),
               ends("25/10/2026 14:00", "26/10/2026 14:00", "27/10/2026 14:00"));
    check_told(a_session(moment("2026-06-30T18:30:00+02:00"), region),
               ends("01/07/2026 18:30", "02/07/2026 18:30", "03/07/2026 18:30"));
}

TEST_CASE("a handout tells what to say at the next treatment, as long as it counts", "[papers][handout][directive]")
{
    auto session = a_session(moment("2026-06-30T18:30:00+02:00"), Region::face);
    DirectiveOnFile avoid{.id = DirectiveId(9),
                          .key = "DI-000001",
                          .directive = {.ingredients = {IngredientId(3)}},
                          .reaction_key = "R-000001",
                          .formula = FormulaId(4),
                          .formula_code = "GLOW-01",
                          .instead_code = "GLOW-02",
                          .avoided = {"Procaine HCl"}};
    session.directives = {avoid};
    CHECK_THAT(text_of(session, Language::en),
               Contains("At your next treatment, tell whoever treats you: Avoid Procaine HCl; use GLOW-02 instead."));
    avoid.counts = false;
    session.directives = {avoid};
    CHECK_THAT(text_of(session, Language::en), !Contains("At your next treatment"));
}

TEST_CASE("what the formula asks to be avoided longer is told with its own end, never with the hours of the rule",
          "[papers][handout][formula_care]")
{
    const auto ended = moment("2026-06-30T18:30:00+02:00");
    auto session = a_session(ended, Region::legs);
    const auto plan = aftercare_plan(
        ended, Region::legs, Indication::hydration,
        {.key = "FC-000001",
         .hours = {{"NO_HOT_BATH", std::chrono::hours(120)}, {"NO_SUNBATHING", std::chrono::hours(96)}}});
    auto& rows = session.sessions.front().aftercare;
    REQUIRE(rows.size() == plan.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].planned = rows[i].line = plan[i];
    const auto text = text_of(session, Language::en);
    CHECK_THAT(text, Contains("No hot bath until 05/07/2026 18:30"));
    CHECK_THAT(text, Contains("No sauna for 3 days. until 03/07/2026 18:30"));
    CHECK_THAT(text, !Contains(heat_and_water));
    CHECK_THAT(text, !Contains("No sunbathing for 48 hours"));
    CHECK_THAT(text, Contains("until 04/07/2026 18:30"));
}

TEST_CASE("a handout speaks the patient's language in every item, in letters that the file carries",
          "[papers][handout]")
{
    const auto language = GENERATE(from_range(all_languages));
    const auto session = a_session(moment("2026-03-28T15:00:00+01:00"), Region::neck);
    const Words words = words_in(language);
    const auto text = text_of(session, language);
    for (const auto& row : session.sessions.front().aftercare) {
        const auto told = told_of(words, row.line.code);
        CHECK((told == told_of(Words(), row.line.code)) == (language == Language::en));
        CHECK_THAT(text, Contains(told));
    }
    for (const char* hour : {"29/03/2026 16:00", "30/03/2026 16:00", "31/03/2026 16:00"})
        CHECK_THAT(text, Contains(hour));
    CHECK_THAT(text, Contains("Παπαδοπούλου Ελένη · 03/08/1979 · P-000123 · S-000042"));
    check_fonts(handout(session, words));
}

TEST_CASE("a handout says it as the clinic's doctors do in French and Greek", "[papers][handout]")
{
    const auto session = a_session(moment("2026-03-28T15:00:00+01:00"), Region::neck);
    const auto french = text_of(session, Language::fr);
    for (const char* told : {"Pas de maquillage pendant au moins 24 heures.",
                             "Pas de sauna, hammam, piscine ni bain chaud pendant 3 jours.",
                             "Ne portez pas de vêtements serrés sur les zones traitées."})
        CHECK_THAT(french, Contains(told));
    const auto greek = text_of(session, Language::el);
    for (const char* told :
         {"Όχι μακιγιάζ για τουλάχιστον 24 ώρες.", "Όχι σάουνα, χαμάμ, πισίνα ή ζεστό μπάνιο για 3 ημέρες.",
          "Μη φοράτε στενά ρούχα στις περιοχές που θεραπεύτηκαν."})
        CHECK_THAT(greek, Contains(told));
}

TEST_CASE("a handout begins with cleaning, sun protection and the recommended products", "[papers][handout]")
{
    const auto language = GENERATE(from_range(all_languages));
    const auto session = a_session(moment("2026-03-28T15:00:00+01:00"), Region::face);
    const auto text = text_of(session, language);
    std::vector<std::size_t> places;
    for (const char* code : {"CLEAN_AREA", "SUNSCREEN", "APPLY_RECOMMENDED_TOPICALS", "SHOWER_ONLY", "MOISTURISER_OK",
                             "NO_MAKEUP", "NO_SUNBATHING"})
        places.push_back(text.find(told_of(words_in(language), code)));
    CHECK(std::is_sorted(places.begin(), places.end()));
    CHECK(places.back() != std::string::npos);
}

TEST_CASE("only a face or neck is told about makeup, only a body or neck about clothes", "[papers][handout]")
{
    const auto at = [](Region region) {
        return text_of(a_session(moment("2026-03-28T15:00:00+01:00"), region), Language::en);
    };
    CHECK_THAT(at(Region::face), Contains("makeup") && !Contains("tight clothes"));
    CHECK_THAT(at(Region::legs), !Contains("makeup") && Contains("tight clothes"));
    CHECK_THAT(at(Region::neck), Contains("makeup") && Contains("tight clothes"));
    CHECK_THAT(at(Region::scalp), !Contains("makeup") && !Contains("tight clothes"));
    CHECK_THAT(at(Region::back), !Contains("sunscreen")); // not exposed
}

TEST_CASE("a handout ends with what is alarming, the clinic's number and the emergency number", "[papers][handout]")
{
    auto session = a_session(moment("2026-03-28T15:00:00+01:00"), Region::face);
    const auto english = text_of(session, Language::en);
    CHECK_THAT(english, Contains("if you see a lump, pus or fever, even weeks later. Our number: +33 1 55 50 01 99."));
    CHECK_THAT(english, Contains("Difficulty breathing or swelling of the face or throat: call 112 now."));
    CHECK_THAT(text_of(session, Language::fr), Contains("appelez le 15 ou le 112."));
    CHECK_THAT(text_of(session, Language::el), Contains("καλέστε αμέσως το 112."));

    session.clinic.country = Country::us;
    CHECK_THAT(text_of(session, Language::en), Contains("call 911 now.") && !Contains("112"));
    CHECK_THAT(text_of(session, Language::fr), Contains("appelez le 911.") && !Contains("112"));
    session.clinic.country = Country::gr;
    session.clinic.phone.clear();
    CHECK_THAT(text_of(session, Language::en), !Contains("Our number") && Contains("call 112 now."));
}

TEST_CASE("a handout is one page of A4 or Letter in every language and for every region", "[papers][handout]")
{
    const auto language = GENERATE(from_range(all_languages));
    const auto country = GENERATE(Country::fr, Country::us);
    for (const auto& [region, code] : CodeTable<Region>::rows) {
        auto session = a_session(moment("2026-03-28T15:00:00+01:00"), region);
        session.clinic.country = country;
        CAPTURE(code, code_of(language));
        CHECK(PaperPages(handout(session, words_in(language))).count() == 1);
    }
}

TEST_CASE("a handout in large print loses nothing and carries header and footer on every page", "[papers][handout]")
{
    const auto language = GENERATE(from_range(all_languages));
    const auto print = GENERATE(PrintSize::large, PrintSize::very_large);
    auto session = a_session(moment("2026-03-28T15:00:00+01:00"), Region::neck);
    session.clinic.sample = true;
    const Words words = words_in(language);
    const auto usual = handout(session, words);
    auto large = usual;
    large.print = print;
    const int pages = PaperPages(large).count();
    CHECK(pages >= 2);

    const auto text = PdfOf(large).text();
    const auto told = unbroken(text);
    for (const auto& row : session.sessions.front().aftercare)
        CHECK_THAT(told, Contains(told_of(words, row.line.code)));
    CHECK_THAT(told, Contains("112"));
    CHECK(count_of(text, "\f") == pages);
    CHECK(count_of(told, usual.header) == pages);
    CHECK(count_of(told, usual.footer) == pages);
    CHECK_THAT(told, Contains(fill(words("Page {page} of {pages}"),
                                   {{"page", std::to_string(pages)}, {"pages", std::to_string(pages)}})));
}

TEST_CASE("large print is as much larger as it says", "[papers][handout]")
{
    const auto height_of_title = [](PrintSize print) {
        auto paper = handout(a_session(moment("2026-03-28T15:00:00+01:00"), Region::face), Words());
        paper.one_page = false;
        paper.print = print;
        const PassingFolder folder;
        const auto file = (folder.path / "paper.pdf").string();
        write_pdf(paper, file);
        const auto words = said_by("pdftotext -bbox '" + file + "' -");
        const auto word = words.rfind("<word", words.find(">mesotherapy<"));
        const auto number = [&](const char* name) {
            const auto at = words.find(name, word);
            return std::stod(words.substr(at + std::string(name).size()));
        };
        return number("yMax=\"") - number("yMin=\"");
    };
    const double usual = height_of_title(PrintSize::normal);
    CHECK(height_of_title(PrintSize::large) == Approx(1.5 * usual).epsilon(0.01));
    CHECK(height_of_title(PrintSize::very_large) == Approx(2 * usual).epsilon(0.01));
}

TEST_CASE("nothing of a handout runs off the paper or into its margins", "[papers][handout]")
{
    constexpr int margin = 40; // dots at 72 per inch: less than the margin of 62 points and what one_page takes of it
    const auto language = GENERATE(from_range(all_languages));
    const auto print = GENERATE(PrintSize::normal, PrintSize::very_large);
    auto paper = handout(a_session(moment("2026-03-28T15:00:00+01:00"), Region::neck), words_in(language));
    paper.print = print;
    const PdfOf pdf(paper);
    const auto pages = pdf.pictures(72);
    REQUIRE(pages.size() == static_cast<std::size_t>(PaperPages(paper).count()));
    for (const auto& page : pages) {
        const Picture picture(page);
        CHECK(picture.has_ink(margin, margin, picture.width - margin, picture.height - margin));
        CHECK_FALSE(picture.has_ink(0, 0, margin, picture.height));
        CHECK_FALSE(picture.has_ink(picture.width - margin, 0, picture.width, picture.height));
        CHECK_FALSE(picture.has_ink(0, 0, picture.width, margin / 2));
        CHECK_FALSE(picture.has_ink(0, picture.height - margin / 2, picture.width, picture.height));
    }
}
