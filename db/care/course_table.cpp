#include "db/care/course_table.h"

#include "db/valid_session.h"

namespace clinic::db {

namespace {

const std::string select_course = R"(
    SELECT course.*, patient.key AS patient_key, patient.family_name || ' ' || patient.given_name AS patient_name,
           course_end.day AS ended, coalesce(course_end.by_name, '') AS ended_by,
           coalesce(course_end.reason, '') AS end_reason
    FROM course JOIN patient ON patient.id = course.patient_id
    LEFT JOIN course_end ON course_end.course_id = course.id )";

CourseOnFile course_in(const Statement& row)
{
    return {.id = row.get<CourseId>("id"),
            .key = row.get<std::string>("key"),
            .patient_key = row.get<std::string>("patient_key"),
            .patient_name = row.get<std::string>("patient_name"),
            .course = {.patient = row.get<PatientId>("patient_id"),
                       .indication = row.get<Indication>("indication"),
                       .region = row.get<Region>("region"),
                       .planned = row.get<int>("planned"),
                       .interval = row.get<int>("interval_days"),
                       .begins = row.get<Day>("begins"),
                       .note = row.get<std::string>("note")},
            .planned_at = row.get<Moment>("planned_at"),
            .planned_by = row.get<std::string>("planned_by"),
            .ended = row.get<std::optional<Day>>("ended"),
            .ended_by = row.get<std::string>("ended_by"),
            .end_reason = row.get<std::string>("end_reason")};
}

std::vector<CourseOnFile> courses_in(Statement row)
{
    std::vector<CourseOnFile> rows;
    while (row.step())
        rows.push_back(course_in(row));
    return rows;
}

} // namespace

std::vector<CourseOnFile> CourseTable::of(PatientId patient) const
{
    return courses_in(record_.query(
        select_course + "WHERE course.patient_id = $1 ORDER BY course.begins DESC, course.id DESC", patient));
}

std::vector<CourseOnFile> CourseTable::not_ended() const
{
    return courses_in(record_.query(select_course + "WHERE course_end.day IS NULL ORDER BY course.id"));
}

std::optional<CourseOnFile> CourseTable::find(CourseId id) const
{
    Statement row = record_.query(select_course + "WHERE course.id = $1", id);
    return row.step() ? std::optional(course_in(row)) : std::nullopt;
}

std::vector<CourseSession> CourseTable::sessions_of(PatientId patient) const
{
    const Zone zone = zone_of(clinic_);
    Statement row =
        record_.query("SELECT id, key, indication, region, started FROM session WHERE patient_id = $1 AND " +
                          session_counts + " ORDER BY started, id",
                      patient);
    std::vector<CourseSession> rows;
    while (row.step())
        rows.push_back({.id = row.get<SessionId>(0),
                        .key = row.get<std::string>(1),
                        .indication = row.get<Indication>(2),
                        .region = row.get<Region>(3),
                        .day = zone.day_of(row.get<Moment>(4))});
    return rows;
}

Added<CourseId> CourseTable::add(const CourseDraft& course, Moment at, const std::string& by)
{
    Writing& writing = writable(writing_);
    const CourseId id(writing.ids.next());
    const std::string key = next_key(record_, "CU");
    touch(record_, writing, course_kind(), key, id.value(), [&] {
        record_.run(
            "INSERT INTO course (id, key, patient_id, indication, region, planned, interval_days, begins, note, "
            "planned_at, planned_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            id, key, course.patient, course.indication, course.region, course.planned, course.interval, course.begins,
            course.note, at, by);
    });
    return {id, key};
}

Added<CourseId> CourseTable::end(const CourseEndDraft& end, Moment at, const std::string& by)
{
    const CourseId id = end.course.value();
    const auto key = record_.first<std::string>("SELECT key FROM course WHERE id = $1", id).value();
    touch(record_, writable(writing_), course_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO course_end (course_id, day, at, by_name, reason) VALUES ($1, $2, $3, $4, $5)", id,
                    zone_of(clinic_).day_of(at), at, by, end.reason);
    });
    return {id, key};
}

KindOfThing course_kind()
{
    return {"course", "SELECT id FROM course ORDER BY id", [](Connection& record, std::int64_t id) {
                return canonical_text(
                    record, id,
                    "SELECT id, key, patient_id, indication, region, planned, interval_days, begins, note, planned_at, "
                    "planned_by FROM course WHERE id = $1",
                    {{"end", "SELECT day, at, by_name, reason FROM course_end WHERE course_id = $1"}});
            }};
}

} // namespace clinic::db
