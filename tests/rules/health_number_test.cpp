#include "domain/patients/health_number.h"

#include <catch2/catch.hpp>

using namespace clinic;

TEST_CASE("a health number with the form of a NIR, an AMKA or an NHS number has right or wrong check digits (4.3)")
{
    CHECK(looks_right("255081416802538"));
    CHECK(looks_right("2 55 08 14 168 025 38"));
    CHECK_FALSE(looks_right("255081416802539"));
    CHECK(looks_right("01018000016"));
    CHECK_FALSE(looks_right("01018000017"));
    CHECK(looks_right("943 476 5919"));
    CHECK(looks_right("401 023 2137"));
    CHECK_FALSE(looks_right("943 476 5918"));
}

TEST_CASE("the letter of a Corsican department counts as its number in a NIR (4.3)")
{
    CHECK(looks_right("180032A00400168") == looks_right("180031900400168"));
    CHECK(looks_right("180032B00400168") == looks_right("180031800400168"));
    int right = 0;
    for (int key = 1; key <= 97; ++key)
        right += looks_right("180032A004001" + std::string(key < 10 ? "0" : "") + std::to_string(key)) ? 1 : 0;
    CHECK(right == 1);
}

TEST_CASE("a health number of a form that nobody told us is never doubted")
{
    for (const auto* const number : {"", "AB 12 34 56 C", "12345", "ZZZZZZZZZZZZZZZ", "943 476 591X"})
        CHECK(looks_right(number));
}
