#include "domain/clinic/rights.h"

#include <catch2/catch.hpp>

using namespace clinic;

namespace {

Actor with(std::set<Role> roles)
{
    return {.account = AccountId(1), .name = "somebody", .roles = std::move(roles)};
}

} // namespace

TEST_CASE("nobody without a role may do anything", "[rights]")
{
    for (const auto& row : rights_table())
        CHECK_FALSE(permits(with({}), row.right));
}

TEST_CASE("a right is permitted by any of the roles that grants it", "[rights]")
{
    CHECK(permits(with({Role::practitioner}), Right::sign_session));
    CHECK_FALSE(permits(with({Role::front_desk}), Right::sign_session));
    CHECK_FALSE(permits(with({Role::manager}), Right::sign_session));
    CHECK(permits(with({Role::manager, Role::practitioner}), Right::sign_session));
    CHECK_FALSE(permits(with({Role::auditor}), Right::create_patient));
    CHECK_THROWS_AS(require(with({Role::auditor}), Right::create_patient), NotPermitted);
}

TEST_CASE("what nobody may do is permitted to no role, and what two must do together to none alone", "[rights]")
{
    const auto everybody = with(
        {Role::front_desk, Role::practitioner, Role::manager, Role::auditor, Role::administrator, Role::break_glass});
    CHECK_FALSE(permits(everybody, Right::delete_signed_session));
    CHECK_FALSE(permits(everybody, Right::change_trail));
    CHECK_FALSE(permits(everybody, Right::merge_patients));
}

TEST_CASE("the table has every right once, in six columns", "[rights]")
{
    std::set<std::string_view> codes;
    for (const auto& row : rights_table())
        codes.insert(row.code);
    CHECK(codes.size() == 75);
    CHECK(rights_table().size() * rights_table().front().grants.size() == 450);
}
