#include "base/sha256.h"

#include <bit>
#include <cstddef>

namespace clinic {

namespace {

using Word = std::uint32_t;
using State = std::array<Word, 8>;

constexpr std::size_t block_bytes = 64;
constexpr std::size_t length_bytes = 8;

// The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
constexpr std::array<Word, 64> round_constants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::array<Word, 64> schedule(std::string_view block)
{
    std::array<Word, 64> words{};
    for (std::size_t i = 0; i < block_bytes; ++i)
        words[i / 4] = words[i / 4] << 8U | static_cast<unsigned char>(block[i]);
    for (std::size_t t = 16; t < words.size(); ++t) {
        const Word early = words[t - 15];
        const Word late = words[t - 2];
        words[t] = words[t - 16] + words[t - 7] + (std::rotr(early, 7) ^ std::rotr(early, 18) ^ early >> 3U) +
                   (std::rotr(late, 17) ^ std::rotr(late, 19) ^ late >> 10U);
    }
    return words;
}

void take(State& state, std::string_view block)
{
    const auto words = schedule(block);
    auto [a, b, c, d, e, f, g, h] = state;
    for (std::size_t t = 0; t < words.size(); ++t) {
        const Word first = h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) +
                           round_constants[t] + words[t];
        const Word second = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + second;
    }
    const State worked{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] += worked[i];
}

/// The end of the message, a one bit, zeros and the message's length in bits: one block or two.
std::string padded(std::string_view rest, std::uint64_t message_bytes)
{
    std::string end(rest);
    end += '\x80';
    while (end.size() % block_bytes != block_bytes - length_bytes)
        end += '\0';
    for (int shift = 56; shift >= 0; shift -= 8)
        end += static_cast<char>(message_bytes * 8 >> static_cast<unsigned>(shift) & 0xffU);
    return end;
}

} // namespace

void Sha256::add(std::string_view bytes)
{
    bytes_ += bytes.size();
    if (!rest_.empty()) {
        const auto missing = bytes.substr(0, block_bytes - rest_.size());
        rest_ += missing;
        bytes.remove_prefix(missing.size());
        if (rest_.size() < block_bytes)
            return;
        take(state_, rest_);
        rest_.clear();
    }
    for (; bytes.size() >= block_bytes; bytes.remove_prefix(block_bytes))
        take(state_, bytes.substr(0, block_bytes));
    rest_ = bytes;
}

std::string Sha256::hex()
{
    const auto end = padded(rest_, bytes_);
    for (std::size_t at = 0; at < end.size(); at += block_bytes)
        take(state_, std::string_view(end).substr(at, block_bytes));
    std::string hex;
    for (const Word word : state_)
        for (int shift = 28; shift >= 0; shift -= 4)
            hex += "0123456789abcdef"[word >> static_cast<unsigned>(shift) & 0xfU];
    return hex;
}

std::string sha256(std::string_view bytes)
{
    Sha256 digest;
    digest.add(bytes);
    return digest.hex();
}

} // namespace clinic
