#include "base/decimal.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace clinic;

namespace {

std::string read_as(std::string_view text, char decimal_sign)
{
    const auto reading = decimal_from_people(text, decimal_sign);
    if (reading.ambiguous)
        return reading.ambiguous->first + " or " + reading.ambiguous->second;
    return reading.value ? reading.value->text() : "nothing";
}

} // namespace

TEST_CASE("a decimal is written in its shortest form", "[decimal]")
{
    const auto [written, shortest] = GENERATE(table<const char*, const char*>({
        {"0.05", "0.05"},
        {"12", "12"},
        {"12.000", "12"},
        {"-3.50", "-3.5"},
        {"-0.5", "-0.5"},
        {"007", "7"},
        {"0", "0"},
        {"-0", "0"},
        {"0.000000001", "0.000000001"},
        {"100", "100"},
    }));
    const auto number = decimal_from_text(written);
    REQUIRE(number);
    CHECK(number->text() == shortest);
    CHECK(decimal_from_text(number->text()) == number);
}

TEST_CASE("a decimal is exact where binary fractions are not", "[decimal]")
{
    CHECK(decimal_from_text("0.1")->billionths() + decimal_from_text("0.2")->billionths() ==
          decimal_from_text("0.3")->billionths());
    CHECK(decimal_from_text("1.10") == decimal_from_text("1.1"));
    CHECK(*decimal_from_text("0.05") < *decimal_from_text("0.5"));
    CHECK(*decimal_from_text("-2") < Decimal(0));
    CHECK(decimal_from_text("0.05")->to_double() == 0.05);
}

TEST_CASE("a decimal holds all it promises and refuses what does not fit", "[decimal]")
{
    CHECK(decimal_from_text("999999.999999999")->billionths() == 999'999'999'999'999);
    CHECK(decimal_from_text("9223372036.85477")->billionths() == 9'223'372'036'854'770'000);
    CHECK(decimal_from_text("-9223372036.85477")->billionths() == -9'223'372'036'854'770'000);
    const auto* const too_long = GENERATE("9223372036.85478", "-9223372036.85478", "9223372037", "99999999999",
                                          "123456789012345", "1234567890123456", "0.0000000001", "9999999.999999999");
    CAPTURE(too_long);
    CHECK_FALSE(decimal_from_text(too_long));
}

TEST_CASE("even the outermost number can be written", "[decimal]")
{
    CHECK(Decimal::from_billionths(std::numeric_limits<std::int64_t>::max()).text() == "9223372036.854775807");
    CHECK(Decimal::from_billionths(std::numeric_limits<std::int64_t>::min()).text() == "-9223372036.854775808");
}

TEST_CASE("the canonical form is digits and one point", "[decimal]")
{
    CHECK_FALSE(decimal_from_text(GENERATE("", "-", ".", ".5", "5.", "-.5", "1,5", "1.2.3", "+1", "--1", "1-", "1e3",
                                           "0x1", "inf", "nan", " 1", "1 ", "1 000", "1'000")));
}

TEST_CASE("comma and point are read alike, in every locale", "[decimal]")
{
    const char sign = GENERATE('.', ',');
    CHECK(read_as("1,5", sign) == "1.5");
    CHECK(read_as("1.5", sign) == "1.5");
    CHECK(read_as(" 1,50 ", sign) == "1.5");
    CHECK(read_as("-0,25", sign) == "-0.25");
    CHECK(read_as("12", sign) == "12");
    CHECK(read_as("1234", sign) == "1234");
}

TEST_CASE("a point before three digits may mean two numbers, and both are shown", "[decimal]")
{
    CHECK(read_as("1.234", '.') == "1.234 or 1234");
    CHECK(read_as("1.234", ',') == "1,234 or 1234");
    CHECK(read_as("123.456", ',') == "123,456 or 123456");
    CHECK(read_as("-1.234", ',') == "-1,234 or -1234");
}

TEST_CASE("a comma before three digits is ambiguous only where it is not the decimal sign", "[decimal]")
{
    CHECK(read_as("1,234", '.') == "1.234 or 1234");
    CHECK(read_as("1,234", ',') == "1.234");
}

TEST_CASE("what cannot be a thousands sign is not ambiguous", "[decimal]")
{
    const char sign = GENERATE('.', ',');
    CHECK(read_as("0.125", sign) == "0.125");
    CHECK(read_as("0,125", sign) == "0.125");
    CHECK(read_as("-0.125", sign) == "-0.125");
    CHECK(read_as("1.2345", sign) == "1.2345");
    CHECK(read_as("1.23", sign) == "1.23");
    CHECK(read_as("1234.567", sign) == "1234.567");
}

TEST_CASE("what is no number is refused whole", "[decimal]")
{
    const char sign = GENERATE('.', ',');
    const auto* const text = GENERATE("", " ", "-", ".", ",", "-,", "1,234.5", "1.234,5", "1.234.567", "1,234,567",
                                      "1 234", "1e3", "1E3", "inf", "nan", "+1", "1-", "- 1", "--1", "0x10", "5,", ",5",
                                      "1a", "\xc2\xbd", "\xff", "9223372036.85478");
    CAPTURE(text);
    CHECK(read_as(text, sign) == "nothing");
}

TEST_CASE("people read a number with their own sign", "[decimal]")
{
    CHECK(to_people(*decimal_from_text("0.05"), ',') == "0,05");
    CHECK(to_people(*decimal_from_text("0.05"), '.') == "0.05");
    CHECK(to_people(*decimal_from_text("-12"), ',') == "-12");
}
