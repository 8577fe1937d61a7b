#include "domain/formulas/check_digits.h"

#include <catch2/catch.hpp>

using namespace clinic;

TEST_CASE("the check digit of a CAS number tells a mistyped digit and a swap", "[check digits]")
{
    CHECK(check_cas(GENERATE("58-08-2", "7732-18-5", "50-81-7", "9067-32-7", "616204-22-9")) == CheckDigit::right);
    CHECK(check_cas(GENERATE("58-08-3", "7732-18-6", "50-18-7")) == CheckDigit::wrong);
}

TEST_CASE("what is not written like a CAS number is not judged as one", "[check digits]")
{
    CHECK(check_cas(GENERATE("", "-", "5-08-2", "12345678-08-2", "58-8-2", "58-08-22", "58082", "58-08-", "58-08-x",
                             " 58-08-2", "x58-08-2", "58-08-2 ", "200-362-1")) == CheckDigit::not_that_form);
}

TEST_CASE("the check digit of an EC number counts modulo eleven", "[check digits]")
{
    CHECK(check_ec(GENERATE("200-362-1", "232-678-0", "200-066-2")) == CheckDigit::right);
    CHECK(check_ec("200-362-2") == CheckDigit::wrong);
}

TEST_CASE("an EC number whose remainder is ten carries the digit one", "[check digits]")
{
    CHECK(check_ec(GENERATE("431-770-1", "423-420-1", "424-090-1")) == CheckDigit::right);
    CHECK(check_ec("431-770-0") == CheckDigit::wrong);
}

TEST_CASE("what is not written like an EC number is not judged as one", "[check digits]")
{
    CHECK(check_ec(GENERATE("", "200-362-", "200-362-X", "2003621", "200-3621", "58-08-2", "200-362-11")) ==
          CheckDigit::not_that_form);
}

TEST_CASE("the check digit of a GTIN is the same rule for 8, 12, 13 and 14 digits", "[check digits]")
{
    CHECK(check_gtin(GENERATE("6291041500213", "4006381333931", "09506000134352", "00614141123452", "614141123452",
                              "96385074")) == CheckDigit::right);
    CHECK(check_gtin("6291041500214") == CheckDigit::wrong);
    CHECK(check_gtin(GENERATE("", "629104150021", "62910415002133x", "6291041500 13", "123456789")) !=
          CheckDigit::right);
    CHECK(check_gtin(GENERATE("", "123456789", "629104150021x", "+62910415002")) == CheckDigit::not_that_form);
}

TEST_CASE("a UFI is checked over its sixteen signs", "[check digits]")
{
    CHECK(check_ufi(GENERATE("C23S-PQ2V-AMH9-VVRF", "6KTT-PSK1-AFDM-KEFU", "QNWM-9X6E-E46N-G4GJ",
                             "R3NN-3KVT-2XSG-W43J")) == CheckDigit::right);
    CHECK(check_ufi(GENERATE("C23S-PQ2V-AMH9-VVRE", "C32S-PQ2V-AMH9-VVRF")) == CheckDigit::wrong);
    CHECK(check_ufi(GENERATE("", "C23SPQ2VAMH9VVRF", "C23S-PQ2V-AMH9-VVR", "B23S-PQ2V-AMH9-VVRF", "C23S-PQ2V-AMH9_VVRF",
                             "c23s-pq2v-amh9-vvrf")) == CheckDigit::not_that_form);
}
