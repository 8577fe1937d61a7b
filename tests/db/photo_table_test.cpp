#include "base/sha256.h"
#include "db/meddler.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// Two photographs of a scalp, of which one is hidden.
class Photographed : public CareClinic {
public:
    Photographed()
    {
        shown = put("2026-11-02T08:50:00Z", "the bytes of a picture");
        hidden = put("2026-11-02T08:51:00Z", "those of somebody else");
        change("photo.hide", [&](Change& change) {
            change.care().add(
                accepted<PhotoHiding>(PhotoHidingDraft{hidden, "Shows somebody else"}, PhotoHidingFacts{.known = true}),
                {.at = change.now(), .by = "Ζωή", .reason = "Shows somebody else"});
        });
    }
    [[nodiscard]] PhotoDraft draft(const char* taken, const std::string& bytes) const
    {
        return {.patient = patient,
                .region = Region::scalp,
                .view = PhotoView::top,
                .taken = at(taken),
                .note = "από πάνω",
                .size = bytes.size(),
                .sha256 = sha256(bytes),
                .width = 640,
                .height = 480};
    }
    PhotoId put(const char* taken, const std::string& bytes)
    {
        PhotoId id{0};
        change("photo.add", [&](Change& change) {
            std::istringstream stream(bytes);
            id = change.care()
                     .add(accepted<Photo>(draft(taken, bytes),
                                          PhotoFacts{.now = change.now(), .patient_known = true, .agreed = true}),
                          stream, change.now(), "Ζωή")
                     .id;
        });
        return id;
    }

    PhotoId shown{0};
    PhotoId hidden{0};
};

} // namespace

TEST_CASE_METHOD(Photographed, "a photograph is read back as it was put, its bytes too", "[photo]")
{
    const auto read = records->care().photo(shown).value();
    CHECK(read.key == "PH-000001");
    CHECK(read.photo == draft("2026-11-02T08:50:00Z", "the bytes of a picture"));
    CHECK_FALSE(read.hiding);
    std::ostringstream bytes;
    records->care().write_picture(shown, bytes);
    CHECK(bytes.str() == "the bytes of a picture");
    CHECK(records->care().photo_of("PH-000002") == hidden);
    const auto all = records->care().photos_of(patient);
    REQUIRE(all.size() == 2);
    CHECK(all.front().id == shown);
    REQUIRE(all.back().hiding);
    CHECK(all.back().hiding->reason == "Shows somebody else");
    CHECK(all.back().hiding->by == "Ζωή");
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(Photographed, "no photograph is ever changed, erased, replaced or shown again", "[photo]")
{
    for (const char* const text : {
             "UPDATE photo SET patient_id = patient_id",
             "UPDATE photo SET taken = 0",
             "DELETE FROM photo",
             "INSERT OR REPLACE INTO photo SELECT * FROM photo",
             "UPDATE photo_hiding SET reason = 'none'",
             "DELETE FROM photo_hiding",
             "INSERT OR REPLACE INTO photo_hiding SELECT * FROM photo_hiding",
             "UPDATE content_piece SET bytes = x'00'",
             "INSERT OR REPLACE INTO content_piece SELECT content_id, position, x'00' FROM content_piece",
             "INSERT OR REPLACE INTO content SELECT * FROM content",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(Photographed, "a photograph hidden behind the trail is found", "[photo]")
{
    sql("INSERT INTO photo_hiding SELECT id, 0, 'nobody', 'because' FROM photo WHERE key = 'PH-000001'");
    CHECK(verdict().first_broken);
}

TEST_CASE_METHOD(Photographed, "bytes that are not those of the draft's digest are not kept", "[photo]")
{
    CHECK_THROWS(change("photo.add", [&](Change& change) {
        std::istringstream other("other bytes");
        change.care().add(accepted<Photo>(draft("2026-11-02T08:52:00Z", "announced"),
                                          PhotoFacts{.now = change.now(), .patient_known = true, .agreed = true}),
                          other, change.now(), "Ζωή");
    }));
    CHECK(records->care().photos_of(patient).size() == 2);
}

TEST_CASE_METHOD(Photographed, "a hundred attempts on photographs and on why they are hidden are refused", "[photo]")
{
    for (const char* const table : {"photo", "photo_hiding"})
        meddle_a_hundred_times(*this, table);
    CHECK_FALSE(verdict().first_broken);
}
