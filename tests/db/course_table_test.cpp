#include "db/care_clinic.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

/// The patient's hair is to be treated three times, two weeks apart.
class WithCourse : public CareClinic {
public:
    WithCourse()
    {
        planned = {.patient = patient,
                   .indication = Indication::hair_restoration,
                   .region = Region::scalp,
                   .planned = 3,
                   .interval = 14,
                   .begins = day("2026-11-02"),
                   .note = "Κάθε δύο εβδομάδες."};
        change("course.plan", [&](Change& change) {
            course = change.care()
                         .add(accepted<Course>(planned, CourseFacts{.patient_known = true, .today = day("2026-11-01")}),
                              at("2026-11-01T10:00:00Z"), "Ζωή")
                         .id;
        });
    }
    void end()
    {
        change("course.end", [&](Change& change) {
            change.care().add(accepted<CourseEnd>(CourseEndDraft{course, "moved to another city"},
                                                  CourseEndFacts{.state = CourseState::running}),
                              at("2026-11-20T23:30:00Z"), "Ηλίας");
        });
    }

    CourseDraft planned;
    CourseId course{0};
};

} // namespace

TEST_CASE_METHOD(WithCourse, "a course is read back as it was planned, and as it was ended on the clinic's day",
                 "[course]")
{
    const auto read = records->care().course(course).value();
    CHECK(read.key == "CU-000001");
    CHECK(read.course == planned);
    CHECK(read.patient_name == "Παπαδοπούλου Ελένη");
    CHECK(read.planned_by == "Ζωή");
    CHECK_FALSE(read.ended);
    CHECK(records->care().course_of("CU-000001") == course);
    CHECK(records->care().courses_of(patient).size() == 1);
    CHECK(records->care().courses_not_ended().size() == 1);
    end();
    const auto ended = records->care().course(course).value();
    CHECK(ended.ended == day("2026-11-21")); // half past one at night in Athens
    CHECK(ended.ended_by == "Ηλίας");
    CHECK(ended.end_reason == "moved to another city");
    CHECK(records->care().courses_not_ended().empty());
    CHECK_FALSE(verdict().first_broken);
}

TEST_CASE_METHOD(WithCourse, "no course and no end of one is ever changed, erased or replaced", "[course]")
{
    end();
    for (const char* const text : {
             "UPDATE course SET planned = 9",
             "DELETE FROM course",
             "INSERT OR REPLACE INTO course SELECT * FROM course",
             "UPDATE course_end SET reason = 'other'",
             "DELETE FROM course_end",
             "INSERT OR REPLACE INTO course_end SELECT * FROM course_end",
         }) {
        CAPTURE(text);
        CHECK(refusal_of(text).find("never") != std::string::npos);
    }
    CHECK_FALSE(verdict().first_broken);
}
