#include "db/care/care_table.h"

namespace clinic::db {

std::optional<SessionId> CareTable::session_of(const std::string& key) const
{
    return record_.first<SessionId>("SELECT id FROM session WHERE key = $1", key);
}

std::optional<CheckInId> CareTable::check_in_of(const std::string& key) const
{
    return record_.first<CheckInId>("SELECT id FROM check_in WHERE key = $1", key);
}

std::optional<ContactId> CareTable::contact_of(const std::string& key) const
{
    return record_.first<ContactId>("SELECT id FROM contact WHERE key = $1", key);
}

std::optional<HandoutId> CareTable::handout_of(const std::string& key) const
{
    return record_.first<HandoutId>("SELECT id FROM handout WHERE key = $1", key);
}

std::optional<AdviceId> CareTable::advice_of(const std::string& key) const
{
    return record_.first<AdviceId>("SELECT id FROM advice WHERE key = $1", key);
}

std::optional<CourseId> CareTable::course_of(const std::string& key) const
{
    return record_.first<CourseId>("SELECT id FROM course WHERE key = $1", key);
}

std::optional<PhotoId> CareTable::photo_of(const std::string& key) const
{
    return record_.first<PhotoId>("SELECT id FROM photo WHERE key = $1", key);
}

std::optional<PrpId> CareTable::prp_of(const std::string& key) const
{
    return record_.first<PrpId>("SELECT id FROM prp WHERE key = $1", key);
}

std::optional<FormulaCareId> CareTable::formula_care_of(const std::string& key) const
{
    return record_.first<FormulaCareId>("SELECT id FROM formula_care WHERE key = $1", key);
}

std::vector<KindOfThing> care_kinds()
{
    return {session_kind(),          addendum_kind(), invalidation_kind(), aftercare_kind(), clearance_kind(),
            aftercare_change_kind(), advice_kind(),   check_in_kind(),     contact_kind(),   course_kind(),
            handout_kind(),          photo_kind(),    photo_hiding_kind(), prp_kind(),       prp_invalidation_kind(),
            formula_care_kind()};
}

} // namespace clinic::db
