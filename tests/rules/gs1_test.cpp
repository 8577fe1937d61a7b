#include "domain/formulas/gs1.h"
#include "support/dates.h"

#include <catch2/catch.hpp>

using namespace clinic;
using namespace clinic::testing;

namespace {

const Day today = day("2026-11-22");

Gs1Label label_in(const std::string& text)
{
    const auto label = read_gs1(text, today);
    CAPTURE(text);
    REQUIRE(label);
    return *label;
}

std::string fault_of(const std::string& text)
{
    const auto label = read_gs1(text, today);
    CAPTURE(text);
    REQUIRE_FALSE(label);
    return std::string(code_of(label.reasons()));
}

} // namespace

TEST_CASE("a scanned label gives its GTIN, its lot and its last day", "[gs1]")
{
    const auto label = label_in("01095060001343521728043010ABC123");
    CHECK(label.gtin == "09506000134352");
    CHECK(label.expires == day("2028-04-30"));
    CHECK(label.lot == "ABC123");
    CHECK(label.serial.empty());
    CHECK_FALSE(label.produced);
}

TEST_CASE("FNC1 ends a lot number, and a serial number and a day of production may follow", "[gs1]")
{
    const auto label = label_in("]d20109506000134352"
                                "10LOT-7\x1d"
                                "21SN42\x1d"
                                "112601311728013"
                                "1");
    CHECK(label.lot == "LOT-7");
    CHECK(label.serial == "SN42");
    CHECK(label.produced == day("2026-01-31"));
    CHECK(label.expires == day("2028-01-31"));
    CHECK(label_in("\x1d"
                   "0109506000134352")
              .gtin == "09506000134352");
}

TEST_CASE("the text printed below the bars is read too, with its parentheses", "[gs1]")
{
    const auto label = label_in("(01) 09506000134352 (17) 280430 (10) ABC123");
    CHECK(label.gtin == "09506000134352");
    CHECK(label.expires == day("2028-04-30"));
    CHECK(label.lot == "ABC123");
}

TEST_CASE("day 00 is the last day of its month, leap years included", "[gs1]")
{
    CHECK(label_in("1728020010A").expires == day("2028-02-29"));
    CHECK(label_in("1727020010A").expires == day("2027-02-28"));
}

TEST_CASE("a year of two digits is the nearest one", "[gs1]")
{
    CHECK(label_in("1776113010A").expires == day("2076-11-30"));
    CHECK(label_in("1777010110A").expires == day("1977-01-01"));
    CHECK(read_gs1("1701010110A", day("2099-06-01"))->expires == day("2101-01-01"));
}

TEST_CASE("what says nothing about the lot is passed over, by its fixed length or to its end", "[gs1]")
{
    const auto label = label_in("0109506000134352"
                                "3103001500"
                                "7100123456\x1d"
                                "15280101"
                                "10B-9");
    CHECK(label.lot == "B-9");
    CHECK_FALSE(label.expires);
}

TEST_CASE("a label that cannot be right is refused with its fault", "[gs1]")
{
    CHECK(fault_of("") == "not_gs1");
    CHECK(fault_of("LOT 77") == "not_gs1");
    CHECK(fault_of("17280430") == "not_gs1"); // neither product nor lot
    CHECK(fault_of("010950600013435") == "cut_short");
    CHECK(fault_of("0109506000134352172804") == "cut_short");
    CHECK(fault_of("0109506000134352x") == "cut_short");
    CHECK(fault_of("010950600013435210") == "cut_short");
    CHECK(fault_of("(01)0950600013435") == "cut_short");
    CHECK(fault_of("(01)09506000134352(10") == "cut_short");
    CHECK(fault_of("0109506000134353") == "gtin_check_digit");
    CHECK(fault_of("1728133110A") == "no_such_day");
    CHECK(fault_of("1728023010A") == "no_such_day");
    CHECK(fault_of("17280a3010A") == "no_such_day");
    CHECK(fault_of("10ABCDEFGHIJKLMNOPQRSTU") == "value_too_long");
    CHECK(fault_of("10A\x1d"
                   "10B") == "said_twice");
    CHECK(fault_of("01095060001343520109506000134352") == "said_twice");
}

TEST_CASE("an ordinary lot number is not taken for a label", "[gs1]")
{
    for (const char* lot : {"ABC123", "10A", "0112345", "17-2028", "(A)", "21B77"}) {
        CAPTURE(lot);
        CHECK_FALSE(looks_like_gs1(lot));
    }
    for (const char* label : {"01095060001343521728043010ABC123", "(01)09506000134352", "]d2010950600013435210A",
                              "10A\x1d"
                              "17280430"}) {
        CAPTURE(label);
        CHECK(looks_like_gs1(label));
    }
}
