#include "cli/drill_clinic.h"

using namespace clinic::tests;

namespace {

using Faults = std::vector<std::string>;

/// Urticaria in May after a formula with procaine, and what is wanted of the formula.
class BeforeChange {
public:
    BeforeChange() : stock(clinic)
    {
        clinic.at("2026-05-04", "18:00");
        const auto done = clinic.run({"sign", "session"}, stock.session("2026-05-04", "10:00", "10:30"));
        INFO(done.err);
        REQUIRE(done.code == 0);
        clinic.at("2026-06-05", "09:00");
        reaction = clinic.add("reaction", {{"session", done.key()},
                                           {"onset", "2026-05-05"},
                                           {"signs", {{{"term", "URTICARIA"}, {"grade", 2}}}},
                                           {"outcome", "RECOVERING"}});
    }
    [[nodiscard]] Json wish() const
    {
        return {{"version", "HAIR-01@1"},
                {"reason", "SAFETY_REACTION"},
                {"reactions", {reaction}},
                {"description", "Leave the procaine out"},
                {"risk", "The injections may hurt more"},
                {"training", "Cool the skin beforehand"},
                {"requested_by", stock.practitioner},
                {"responsible", stock.manager},
                {"due", "2026-07-15"},
                {"review_on", "2026-12-01"},
                {"window", "60D"},
                {"lowest_grade", 2}};
    }
    [[nodiscard]] Faults refused(const std::string& kind, Json draft, const Json& change) const
    {
        draft.update(change);
        return clinic.run({"add", kind}, draft).rules();
    }
    void carry_out(const std::string& change) const
    {
        (void)clinic.add("version", {{"formula", "HAIR-01"},
                                     {"parent", "HAIR-01@1"},
                                     {"reason", "SAFETY_REACTION"},
                                     {"reason_text", "Urticaria after procaine"},
                                     {"change", change},
                                     {"author", stock.practitioner},
                                     {"lines", {{{"ingredient", stock.panthenol}, {"value", 5}, {"unit", "%_w/v"}}}}});
        stock.put_in_force(clinic, "HAIR-01@2");
    }
    [[nodiscard]] Json review(const std::string& change) const
    {
        return {{"change", change},
                {"conclusion", "NOT_ENOUGH_YET"},
                {"reviewed_by", stock.manager},
                {"note", "Nobody was treated with it yet"},
                {"next_review", "2027-03-01"}};
    }
    [[nodiscard]] bool is_due() const { return clinic.run({"due"}).out.find("FORMULA_CHANGE") != std::string::npos; }

    DrillClinic clinic;
    HairStock stock;
    std::string reaction;
};

} // namespace

TEST_CASE("a change of a formula is told from the request to its effect, and stays open until that is evaluated")
{
    BeforeChange at;
    const auto change = at.clinic.add("change", at.wish());
    const auto asked = at.clinic.shown("change", change);
    const auto wish = at.wish();
    for (const auto& [name, value] : wish.items()) {
        CAPTURE(name);
        CHECK(asked[name] == value);
    }
    CHECK(asked["state"] == "REQUESTED");
    CHECK(asked["next_due"] == "2026-07-15");
    CHECK(asked["effect"].is_null());
    CHECK(asked["training_awaited"] == true);
    CHECK_FALSE(at.is_due());
    at.clinic.at("2026-07-08", "09:00");
    CHECK(at.is_due());

    at.carry_out(change);
    CHECK_FALSE(at.is_due());
    const auto in_force = at.clinic.shown("change", change);
    CHECK(in_force["state"] == "IN_FORCE");
    CHECK(in_force["versions"][0]["key"] == "HAIR-01@2");
    CHECK(in_force["next_due"] == "2026-12-01");
    CHECK(in_force["effect"]["counted"] == "NOT_ENOUGH_YET");
    CHECK(in_force["effect"]["still_needed"] == 20);
    CHECK(in_force["effect"]["before"]["reacted"] == 1);
    CHECK(at.clinic.run({"list", "change"}).json().size() == 1);

    at.clinic.at("2026-12-01", "09:00");
    CHECK(at.is_due());
    (void)at.clinic.add("effect_review", at.review(change));
    CHECK_FALSE(at.is_due());
    const auto reviewed = at.clinic.shown("change", change);
    CHECK(reviewed["state"] == "IN_FORCE");
    CHECK(reviewed["next_due"] == "2027-03-01");
    CHECK(reviewed["reviews"][0]["before"]["reacted"] == 1);
    CHECK(reviewed["reviews"][0]["after"]["followed_up"] == 0);

    const auto pdf = at.clinic.file("change.pdf");
    REQUIRE(at.clinic.run({"paper", "change", "--for", change, "--out", pdf.string()}).code == 0);
    const auto text = pdf.string() + ".txt";
    REQUIRE(std::system(("pdftotext -layout '" + pdf.string() + "' '" + text + '\'').c_str()) == 0);
    CHECK(text_of(text).find("Leave the procaine out") != std::string::npos);
    CHECK(text_of(text).find("HAIR-01@2") != std::string::npos);
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("a change is refused where something of it is missing or is about another formula")
{
    BeforeChange at;
    CHECK(at.refused("change", at.wish(), {{"reactions", Json::array()}}) == Faults{"reactions/reactions_missing"});
    CHECK(at.refused("change", at.wish(), {{"due", "2026-06-04"}}) == Faults{"due/due_passed"});
    CHECK(at.refused("change", at.wish(), {{"review_on", "2026-07-15"}}) == Faults{"review_on/review_before_due"});
    CHECK(at.refused("change", at.wish(), {{"description", "less"}, {"risk", "none"}}) ==
          Faults{"description/description_missing", "risk/risk_missing"});
    CHECK(at.clinic.count("change") == 0);

    (void)at.clinic.add("formula",
                        {{"code", "HAIR-03"}, {"name", "Hair, plain"}, {"indications", {"HAIR_RESTORATION"}}});
    (void)at.clinic.add("version",
                        {{"formula", "HAIR-03"},
                         {"author", at.stock.practitioner},
                         {"lines", {{{"ingredient", at.stock.panthenol}, {"value", 5}, {"unit", "%_w/v"}}}}});
    CHECK(at.refused("change", at.wish(), {{"version", "HAIR-03@1"}}) ==
          Faults{"version/version_never_in_force", "reactions/reaction_of_other_formula"});
    const auto change = at.clinic.add("change", at.wish());
    CHECK(at.clinic
              .run({"add", "version"},
                   Json{{"formula", "HAIR-03"},
                        {"parent", "HAIR-03@1"},
                        {"reason", "STOCK"},
                        {"reason_text", "Another strength in stock"},
                        {"change", change},
                        {"author", at.stock.practitioner},
                        {"lines", {{{"ingredient", at.stock.panthenol}, {"value", 4}, {"unit", "%_w/v"}}}}})
              .rules() == Faults{"change/change_not_open"});
}

TEST_CASE("a change is neither closed before there is enough to say nor dropped once it is in force")
{
    BeforeChange at;
    const auto change = at.clinic.add("change", at.wish());
    CHECK(at.refused("effect_review", at.review(change), Json::object()) == Faults{"change/not_in_force"});
    at.carry_out(change);
    const Json too_sure{{"conclusion", "IMPROVED"}, {"next_review", nullptr}, {"trained", "Everybody, on 8 July"}};
    CHECK(at.refused("effect_review", at.review(change), too_sure) == Faults{"conclusion/not_enough_to_say"});
    const Json drop{{"change", change}, {"reason", "We think otherwise now"}};
    CHECK(at.refused("change_drop", drop, Json::object()) == Faults{"change/in_force_already"});
    const auto other = at.clinic.add("change", at.wish());
    (void)at.clinic.add("change_drop", {{"change", other}, {"reason", "We think otherwise now"}});
    const auto dropped = at.clinic.shown("change", other);
    CHECK(dropped["state"] == "DROPPED");
    CHECK(dropped["dropped"]["reason"] == "We think otherwise now");
    CHECK(dropped["next_due"].is_null());
    CHECK(at.refused("change_drop", {{"change", other}, {"reason", "We think otherwise now"}}, Json::object()) ==
          Faults{"change/over_already"});
}
