#include "db/care_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// Of two patients treated on a morning, one left with the aftercare in hand.
class HandedOver : public CareClinic {
public:
    HandedOver()
    {
        with = signed_session(finished());
        without = signed_session(finished());
        draft = {.session = with,
                 .at = at("2026-11-02T09:50:00Z"),
                 .language = Language::el,
                 .way = HandoutWay::paper,
                 .acknowledged = Acknowledgement::repeated,
                 .note = "Τα είπε με δικά της λόγια."};
        change("handout.give", [&](Change& change) {
            id =
                change.care()
                    .add(accepted<Handout>(draft, HandoutFacts{.now = change.now(), .session_ended = finished().ended}),
                         "Ζωή")
                    .id;
        });
    }

    SessionId with{0};
    SessionId without{0};
    HandoutDraft draft;
    HandoutId id{0};
};

} // namespace

TEST_CASE_METHOD(HandedOver, "a handout is read back as it was given, with the version of the rules that it told",
                 "[handout]")
{
    const auto read = records->care().handout(id).value();
    CHECK(read.key == "HD-000001");
    CHECK(read.handout == draft);
    CHECK(read.rules_version == aftercare_rules_version);
    CHECK(read.by == "Ζωή");
    CHECK(records->care().handout_of("HD-000001") == id);
    CHECK(records->care().handouts_of(with).size() == 1);
    CHECK(records->care().handouts_of(without).empty());
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(HandedOver, "the sessions that ended since then without a handout are known", "[handout]")
{
    const auto ended = finished().ended.value();
    const auto waiting = records->care().sessions_without_handout(ended);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.front().id == without);
    CHECK(waiting.front().practitioner == practitioner);
    CHECK(records->care().sessions_without_handout(ended + Elapsed(1)).empty());
}

TEST_CASE_METHOD(HandedOver, "no handout is ever changed, erased or replaced", "[handout]")
{
    for (const char* const text : {
             "UPDATE handout SET acknowledged = 'NONE'",
             "DELETE FROM handout",
             "INSERT OR REPLACE INTO handout SELECT * FROM handout",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}
