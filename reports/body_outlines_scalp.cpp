#include "reports/body_outlines.h"

namespace clinic::papers::outlines {

namespace {

// From above, the forehead upwards.

constexpr auto crown_nose =
    std::to_array<Knot>({{0, 8.5}, {6, 10.4}, {10.5, 15.6}, {14, 20.5}, {24, 26, sharp}, {0, 40, sharp}});
constexpr auto crown_ear =
    std::to_array<Knot>({{66, 98, sharp}, {74, 95}, {82, 101}, {82.5, 112}, {77, 123}, {68, 130, sharp}});
constexpr auto crown_ear_rim = std::to_array<Knot>({{72, 101}, {77.5, 104}, {77.5, 112}, {73, 121}});
constexpr auto crown_head = std::to_array<Knot>(
    {{0, 20}, {24, 24}, {45, 39}, {59, 64}, {68.5, 98}, {73, 132}, {68, 166}, {51, 193}, {27, 207.5}, {0, 212}});
constexpr auto crown_hair = std::to_array<Knot>(
    {{0, 44}, {18, 45}, {34, 51}, {45, 61}, {54, 67}, {64, 78}, {90, 84, sharp}, {90, 230, sharp}, {0, 230, sharp}});
constexpr auto crown_hairline = std::to_array<Knot>({{0, 44}, {18, 45}, {34, 51}, {45, 61}, {54, 67}, {63, 76.6}});
constexpr auto crown_middle = std::to_array<Knot>({{0, 54}, {0, 138}});
constexpr auto crown_strand_1 = std::to_array<Knot>({{10, 56}, {17, 85}, {18, 118}, {10, 144}});
constexpr auto crown_strand_2 = std::to_array<Knot>({{28, 62}, {38, 92}, {38, 126}, {23, 152}});
constexpr auto crown_strand_3 = std::to_array<Knot>({{52, 78}, {60, 115}, {55, 146}, {36, 166}});
constexpr auto crown_strand_4 = std::to_array<Knot>({{8, 164}, {16, 178}, {18, 196}});
constexpr auto crown_strand_5 = std::to_array<Knot>({{20, 166}, {34, 176}, {42, 190}});
constexpr auto crown_whorl =
    std::to_array<Knot>({{0, 146}, {5, 148}, {6, 154}, {1, 158}, {-5, 155}, {-6, 147}, {0, 140}});

constexpr auto scalp_top = std::to_array<Trace>({{body, joined, crown_nose},
                                                 {body, beside, crown_ear},
                                                 {detail, beside, crown_ear_rim},
                                                 {body, joined, crown_head},
                                                 {hair, joined, crown_hair},
                                                 {tint, joined, crown_hair},
                                                 {fine, joined, crown_hairline},
                                                 {faint, none, crown_middle},
                                                 {faint, beside, crown_strand_1},
                                                 {faint, beside, crown_strand_2},
                                                 {faint, beside, crown_strand_3},
                                                 {faint, beside, crown_strand_4},
                                                 {faint, beside, crown_strand_5},
                                                 {detail, none, crown_whorl}});

// From the back.

constexpr auto occiput_jaw =
    std::to_array<Knot>({{0, 140, sharp}, {66, 140, sharp}, {61, 166}, {50, 188}, {36, 200, sharp}, {0, 200, sharp}});
constexpr auto occiput_ear = std::to_array<Knot>({{66, 106, sharp},
                                                  {73, 99},
                                                  {79.5, 98},
                                                  {83, 105},
                                                  {82, 118},
                                                  {78, 133},
                                                  {75.5, 146},
                                                  {70, 152},
                                                  {62, 146, sharp}});
constexpr auto occiput_ear_back = std::to_array<Knot>({{71, 108}, {75, 116}, {74, 130}, {68, 142}});
constexpr auto occiput_head = std::to_array<Knot>({{0, 9},
                                                   {26, 13.2},
                                                   {50, 27},
                                                   {66.5, 51},
                                                   {72.3, 80},
                                                   {71.5, 106},
                                                   {66.5, 132},
                                                   {58.5, 154},
                                                   {53, 174},
                                                   {52, 196},
                                                   {57, 218},
                                                   {70, 234},
                                                   {92, 246, sharp},
                                                   {0, 246, sharp}});
constexpr auto occiput_hair = std::to_array<Knot>({{0, 0, sharp},
                                                   {90, 0, sharp},
                                                   {90, 120, sharp},
                                                   {68, 122},
                                                   {60, 132},
                                                   {54, 148},
                                                   {44, 164},
                                                   {28, 173},
                                                   {10, 176},
                                                   {0, 174}});
constexpr auto occiput_hairline =
    std::to_array<Knot>({{0, 174}, {10, 176}, {28, 173}, {44, 164}, {54, 148}, {60, 132}, {67, 122}});
constexpr auto occiput_whorl = std::to_array<Knot>({{4, 48}, {9, 50}, {10, 56}, {4, 60}, {-3, 57}, {-4, 48}, {4, 41}});
constexpr auto occiput_strand_1 = std::to_array<Knot>({{14, 62}, {20, 90}, {20, 130}, {15, 164}});
constexpr auto occiput_strand_2 = std::to_array<Knot>({{24, 54}, {40, 84}, {42, 124}, {34, 158}});
constexpr auto occiput_strand_3 = std::to_array<Knot>({{30, 40}, {54, 66}, {60, 98}, {54, 134}});
constexpr auto occiput_middle = std::to_array<Knot>({{0, 70}, {0, 164}});
constexpr auto occiput_nape = std::to_array<Knot>({{0, 182}, {0, 226}});
constexpr auto occiput_trapezius = std::to_array<Knot>({{20, 184}, {22, 206}, {32, 230}});

constexpr auto scalp_back = std::to_array<Trace>({{body, joined, occiput_jaw},
                                                  {body, beside, occiput_ear},
                                                  {detail, beside, occiput_ear_back},
                                                  {body, joined, occiput_head},
                                                  {hair, joined, occiput_hair},
                                                  {tint, joined, occiput_hair},
                                                  {fine, joined, occiput_hairline},
                                                  {faint, none, occiput_middle},
                                                  {faint, beside, occiput_strand_1},
                                                  {faint, beside, occiput_strand_2},
                                                  {faint, beside, occiput_strand_3},
                                                  {detail, none, occiput_whorl},
                                                  {faint, none, occiput_nape},
                                                  {faint, beside, occiput_trapezius}});
constexpr auto scalp_fades = std::to_array<Fade>({{Fade::Across::rows, 240, 222}});

} // namespace

Outlines scalp_outlines(Side side)
{
    if (side == Side::top)
        return {true, scalp_top, {}};
    if (side == Side::back)
        return {true, scalp_back, scalp_fades};
    return scalp_side_outlines();
}

} // namespace clinic::papers::outlines
