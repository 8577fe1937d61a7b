#include "cli/drill_clinic.h"
#include "support/camera.h"

#include <catch2/catch.hpp>

using namespace clinic::tests;

namespace {

using Rules = std::vector<std::string>;

/// A camera's file, and a patient who was not asked about photographs.
class WithCamera {
public:
    WithCamera() : stock(clinic)
    {
        clinic.at("2026-03-28", "18:00");
        file = taken_at("2026:03:28 10:30:05", "face.jpg");
    }
    [[nodiscard]] fs::path taken_at(const std::string& when, const std::string& name, int width = 64) const
    {
        auto path = clinic.file(name);
        std::ofstream(path, std::ios::binary) << clinic::camera_picture(width, 48, 6, when);
        return path;
    }
    [[nodiscard]] std::string agree() const
    {
        auto photos = stock.a_consent("HAIR-01@1");
        photos["subject"] = "PHOTOS";
        photos.erase("version");
        photos.erase("indication");
        return clinic.add("consent", photos);
    }
    [[nodiscard]] Ran photograph(const fs::path& path, const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> words{"photograph", path.string(), "--of",   stock.patient,
                                       "--region",   "FACE",        "--view", "FRONT"};
        words.insert(words.end(), more.begin(), more.end());
        return clinic.run(words);
    }

    DrillClinic clinic;
    HairStock stock;
    fs::path file;
};

} // namespace

TEST_CASE("a photograph of a patient is taken in only while a consent to photographs stands")
{
    const WithCamera at;
    CHECK(at.photograph(at.file).rules() == Rules{"patient/not_agreed"});
    const auto consent = at.agree();
    const auto kept = at.photograph(at.file);
    INFO(kept.err);
    REQUIRE(kept.code == 0);
    REQUIRE(at.clinic.run({"withdraw", "consent", consent}).code == 0);
    CHECK(at.photograph(at.taken_at("2026:03:28 10:31:00", "other.jpg", 80)).rules() == Rules{"patient/not_agreed"});
    CHECK(at.clinic.shown("photo", kept.key())["patient"] == at.stock.patient); // what was done stays done
    CHECK(at.clinic.run({"attach", at.file.string(), "--to", "patient", "--key", at.stock.patient, "--type", "PHOTO"})
              .rules() == Rules{"type/photo_among_documents", "file/picture_of_patient"});
}

TEST_CASE("a photograph is kept upright, with the camera's time and without anything else that it says")
{
    const WithCamera at;
    (void)at.agree();
    const auto kept = at.photograph(at.file);
    REQUIRE(kept.code == 0);
    const auto photo = at.clinic.shown("photo", kept.key());
    CHECK(photo["taken"] == "2026-03-28T10:30:05+01:00");
    CHECK(photo["width"] == 48);
    CHECK(photo["height"] == 64);
    CHECK(text_of(at.file).find(clinic::camera_canary) != std::string::npos); // the camera's own file is not touched
    for (const auto& each : fs::directory_iterator(fs::path(at.clinic.record()).parent_path()))
        if (each.is_regular_file() && each.path().extension() != ".jpg") {
            CAPTURE(each.path().filename().string());
            CHECK(text_of(each.path()).find(clinic::camera_canary) == std::string::npos);
        }
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("what is wrong with a photograph is said, and nothing is kept")
{
    const WithCamera at;
    (void)at.agree();
    const auto undated = at.clinic.file("undated.jpg");
    std::ofstream(undated, std::ios::binary) << clinic::camera_picture(64, 48);
    CHECK(at.photograph(undated).rules() == Rules{"taken/taken_missing"});
    CHECK(at.photograph(at.file, {"--taken", "2026-03-29T10:00+02:00"}).rules() == Rules{"taken/taken_in_future"});
    const auto text = at.clinic.file("letter.jpg");
    std::ofstream(text) << "Dear patient";
    CHECK(at.photograph(text, {"--taken", "2026-03-28T10:00+01:00"}).rules() == Rules{"file/no_picture"});
    const auto half = at.clinic.file("half.jpg");
    std::ofstream(half, std::ios::binary) << text_of(at.file).substr(0, 700);
    CHECK(at.photograph(half, {"--taken", "2026-03-28T10:00+01:00"}).rules() == Rules{"file/picture_damaged"});
    CHECK(at.clinic.run({"photograph", at.file.string(), "--of", at.stock.patient, "--region", "FACE", "--view", "TOP"})
              .rules() == Rules{"view/view_not_of_region"});
    CHECK(at.clinic.run({"photograph", at.file.string(), "--of", "P-999999", "--region", "FACE", "--view", "FRONT"})
              .code == 2);
    CHECK(at.clinic.run({"photograph", "nowhere.jpg", "--of", at.stock.patient, "--region", "FACE", "--view", "FRONT"})
              .code == 1);
    CHECK(at.clinic.run({"show", "photo", "PH-000001"}).code != 0);
}

TEST_CASE("the same picture is taken in once, and a hidden one says who hid it and why")
{
    const WithCamera at;
    (void)at.agree();
    const auto key = at.photograph(at.file).key();
    CHECK(at.photograph(at.file).rules() == Rules{"file/same_on_file"});
    CHECK(at.clinic.run({"hide", "photo", key, "--reason", "wrong"}).rules() == Rules{"reason/reason_too_short"});
    REQUIRE(at.clinic.run({"hide", "photo", key, "--reason", "Shows another patient"}).code == 0);
    CHECK(at.clinic.shown("photo", key)["hidden"]["reason"] == "Shows another patient");
    CHECK(at.clinic.run({"hide", "photo", key, "--reason", "Shows another patient"}).rules() ==
          Rules{"photo/hidden_already"});
    CHECK(at.photograph(at.file).code == 0); // with another view, say
    CHECK(at.clinic.run({"verify"}).code == 0);
}

TEST_CASE("a picture among a patient's attachments loses what the camera added, and is doubted unless it is a consent")
{
    const WithCamera at;
    const auto attach = [&](const char* type, const fs::path& file) {
        return at.clinic.run({"attach", file.string(), "--to", "patient", "--key", at.stock.patient, "--type", type});
    };
    const auto kept = attach("OTHER", at.file);
    REQUIRE(kept.code == 0);
    CHECK_THAT(kept.err, Catch::Contains("picture_of_patient"));
    CHECK(attach("OTHER", at.file).rules() == Rules{"file/same_on_file", "file/picture_of_patient"});
    const auto scan = attach("CONSENT", at.taken_at("2026:03:28 10:31:00", "scan.jpg", 80));
    REQUIRE(scan.code == 0);
    CHECK_THAT(scan.err, !Catch::Contains("picture_of_patient"));
    const auto copy = at.clinic.file("copy.jpg");
    REQUIRE(at.clinic.run({"fetch", kept.key(), "--out", copy.string()}).code == 0);
    CHECK(text_of(copy).find(clinic::camera_canary) == std::string::npos);
    CHECK(text_of(copy).size() > 500);
    CHECK(text_of(at.clinic.record()).find(clinic::camera_canary) == std::string::npos);
    const auto half = at.clinic.file("half.jpg");
    std::ofstream(half, std::ios::binary) << text_of(at.file).substr(0, 700);
    CHECK(attach("CONSENT", half).rules() == Rules{"file/picture_damaged"});
    CHECK(at.clinic.run({"verify"}).code == 0);
}
