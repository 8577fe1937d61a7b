#include "base/sha256.h"

#include <catch2/catch.hpp>

using clinic::sha256;

TEST_CASE("a digest does not depend on the pieces in which the bytes come", "[sha256]")
{
    const std::string text(200, 'x');
    const auto piece = GENERATE(1U, 7U, 63U, 64U, 65U, 199U, 200U);
    Sha256 digest;
    for (std::size_t at = 0; at < text.size(); at += piece)
        digest.add(std::string_view(text).substr(at, piece));
    CHECK(digest.hex() == sha256(text));
}

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's own examples")
{
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("SHA-256 of nothing is the known digest of the empty message")
{
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}
