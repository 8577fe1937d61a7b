#pragma once

#include "papers/pdf_tools.h"
#include "reports/papers/handout.h"
#include "reports/pdf.h"
#include "support/dates.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace clinic::papers::testing {

inline Words words_in(Language language)
{
    return {MESOTRACE_LOCALE_DIR, language};
}

/// A session in Paris that ended at this moment, with the plan that it is born with.
inline Dossier a_session(Moment ended, Region region)
{
    const PatientId patient(2);
    PatientRow eleni{patient, "P-000123", {}};
    eleni.patient.family_name = "Παπαδοπούλου";
    eleni.patient.given_name = "Ελένη";
    eleni.patient.born = clinic::testing::day("1979-08-03");

    SessionRow row{SessionId(7001), "S-000042", {}, patient, {}, {}, PractitionerId(5), {}, ended, ended, {}, {}, {}};
    SessionDraft session;
    session.started = ended - std::chrono::minutes(30);
    session.ended = ended;
    session.region = region;
    VersionRow version{VersionId(3), "GLOW-01@1", FormulaId(4), "Glow", 1, {}, {}, {}, {}, {}, {}, {}};
    DossierSession told{.session = {row, session, {}, {}},
                        .version = version,
                        .lots = {},
                        .drawn = {},
                        .practitioner = {PractitionerId(5), "PR-000001", {"Dr Hélène Lefèvre", "physician", {}}},
                        .certification = {},
                        .aftercare = {}};
    for (const auto& line : aftercare_plan(ended, region, Indication::hydration))
        told.aftercare.push_back(
            {AftercareItemId(6), row.key + "/" + line.code, SessionId(7001), line, line, {}, {}, {}});
    return {.clinic = {.name = "Clinique des Tilleuls",
                       .country = Country::fr,
                       .zone = "Europe/Paris",
                       .language = Language::fr,
                       .phone = "+33 1 55 50 01 99",
                       .address = "12 rue des Tilleuls\n75011 Paris"},
            .patient = eleni,
            .request = {},
            .sessions = {told},
            .reactions = {},
            .made_at = ended};
}

/// A text without its line breaks, so that a sentence is found wherever its lines end.
inline std::string unbroken(const std::string& text)
{
    std::istringstream in(text);
    std::string whole;
    for (std::string word; in >> word;)
        whole += (whole.empty() ? "" : " ") + word;
    return whole;
}

/// A grey picture of a page, dot by dot.
class Picture {
public:
    explicit Picture(const std::filesystem::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        std::string kind;
        int most = 0;
        in >> kind >> width >> height >> most;
        REQUIRE(kind == "P5");
        in.get();
        dots_.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
        in.read(dots_.data(), static_cast<std::streamsize>(dots_.size()));
        REQUIRE(in);
    }

    int width = 0;
    int height = 0;

    /// True where something is painted inside [left, right) x [top, bottom).
    [[nodiscard]] bool has_ink(int left, int top, int right, int bottom) const
    {
        for (int y = top; y < bottom; ++y)
            for (int x = left; x < right; ++x)
                if (dots_.at(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                             static_cast<std::size_t>(x)) != white)
                    return true;
        return false;
    }

private:
    static constexpr char white = static_cast<char>(255);
    std::vector<char> dots_;
};

/// A paper as PDF on disk, and what poppler's tools read in it.
class PdfOf {
public:
    explicit PdfOf(const Document& document) : file_((folder_.path / "paper.pdf").string())
    {
        write_pdf(document, file_);
    }

    /// In the order of reading, page by page, each ended by a form feed.
    [[nodiscard]] std::string text() const { return said_by("pdftotext -raw '" + file_ + "' -"); }
    [[nodiscard]] std::string fonts() const { return said_by("pdffonts '" + file_ + "'"); }
    /// Its pages as grey pictures of so many dots per inch.
    [[nodiscard]] std::vector<std::filesystem::path> pictures(int dots_per_inch) const
    {
        const auto stem = folder_.path / "page";
        CHECK(said_by("pdftoppm -gray -r " + std::to_string(dots_per_inch) + " '" + file_ + "' '" + stem.string() + "'")
                  .empty());
        std::vector<std::filesystem::path> pages;
        for (const auto& each : std::filesystem::directory_iterator(folder_.path))
            if (each.path().extension() == ".pgm")
                pages.push_back(each.path());
        std::sort(pages.begin(), pages.end());
        return pages;
    }

private:
    PassingFolder folder_;
    std::string file_;
};

} // namespace clinic::papers::testing
