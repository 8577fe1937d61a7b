#include "reports/body_outlines.h"

namespace clinic::papers::outlines {

namespace {

// From the front.

constexpr auto throat_body = std::to_array<Knot>({{0, -20, sharp},
                                                  {55, -20, sharp},
                                                  {55, 20},
                                                  {54, 48},
                                                  {54, 74},
                                                  {59, 95},
                                                  {72, 108},
                                                  {96, 117, sharp},
                                                  {110, 190, sharp},
                                                  {0, 190, sharp}});
constexpr auto throat_jaw = std::to_array<Knot>(
    {{0, 44}, {11, 43.4}, {22.5, 39.6}, {36, 31}, {49, 18}, {57.5, 2}, {62, -20, sharp}, {0, -20, sharp}});
constexpr auto throat_shadow = std::to_array<Knot>({{0, 44},
                                                    {22.5, 39.6},
                                                    {36, 31},
                                                    {49, 18},
                                                    {56, 4, sharp},
                                                    {70, 20, sharp},
                                                    {54, 38},
                                                    {40, 51},
                                                    {20, 58},
                                                    {0, 59}});
constexpr auto throat_mouth = std::to_array<Knot>({{0, 6}, {6, 5}, {14, 5.8}, {26, 5}});
constexpr auto throat_lip = std::to_array<Knot>({{0, 17.5}, {8, 17}, {19, 12}});
constexpr auto throat_chin = std::to_array<Knot>({{0, 25}, {9, 24}});
constexpr auto throat_sternomastoid = std::to_array<Knot>({{50, 46}, {42, 78}, {28, 108}, {13, 131}});
constexpr auto throat_sternomastoid_back = std::to_array<Knot>({{54, 66}, {48, 92}, {38, 114}, {32, 127}});
constexpr auto throat_larynx = std::to_array<Knot>({{8, 80}, {5, 90}, {6, 98}});
constexpr auto throat_larynx_notch = std::to_array<Knot>({{0, 84}, {4, 81}});
constexpr auto throat_notch = std::to_array<Knot>({{0, 141}, {7, 138.5}, {12, 131}});
constexpr auto throat_clavicle = std::to_array<Knot>({{12, 131}, {19, 127.5}, {38, 129}, {62, 124.5}, {94, 117}});
constexpr auto throat_clavicle_below = std::to_array<Knot>({{17, 140}, {36, 138}, {62, 133.5}, {90, 128}});
constexpr auto throat_crease_1 = std::to_array<Knot>({{0, 72}, {18, 70.5}, {34, 65}});
constexpr auto throat_crease_2 = std::to_array<Knot>({{0, 106}, {14, 104.5}, {26, 100}});

constexpr auto neck_front = std::to_array<Trace>({{body, joined, throat_body},
                                                  {shadow, joined, throat_shadow},
                                                  {body, joined, throat_jaw},
                                                  {fine, joined, throat_mouth},
                                                  {detail, joined, throat_lip},
                                                  {faint, joined, throat_chin},
                                                  {detail, beside, throat_sternomastoid},
                                                  {faint, beside, throat_sternomastoid_back},
                                                  {faint, beside, throat_larynx},
                                                  {faint, joined, throat_larynx_notch},
                                                  {detail, joined, throat_notch},
                                                  {detail, beside, throat_clavicle},
                                                  {faint, beside, throat_clavicle_below},
                                                  {faint, joined, throat_crease_1},
                                                  {faint, joined, throat_crease_2}});
constexpr auto neck_fades = std::to_array<Fade>({{Fade::Across::rows, 0, 12}, {Fade::Across::rows, 160, 146}});

// From the back.

constexpr auto nape_jaw =
    std::to_array<Knot>({{0, -20, sharp}, {64, -20, sharp}, {64, 0}, {60, 18}, {50, 34, sharp}, {0, 34, sharp}});
constexpr auto nape_ear = std::to_array<Knot>({{66, -20, sharp}, {78, -8, sharp}, {76.5, 3}, {71, 8}, {60, 2, sharp}});
constexpr auto nape_body = std::to_array<Knot>({{0, -20, sharp},
                                                {69, -20, sharp},
                                                {64, 2},
                                                {57, 22},
                                                {54, 44},
                                                {54, 66},
                                                {60, 88},
                                                {73, 102},
                                                {96, 112, sharp},
                                                {110, 190, sharp},
                                                {0, 190, sharp}});
constexpr auto nape_hair = std::to_array<Knot>(
    {{0, 44}, {10, 46}, {28, 42}, {46, 28}, {56, 6}, {64, -10, sharp}, {64, -30, sharp}, {0, -30, sharp}});
constexpr auto nape_hairline = std::to_array<Knot>({{0, 44}, {10, 46}, {28, 42}, {46, 28}, {56, 6}, {64, -10}});
constexpr auto nape_trapezius = std::to_array<Knot>({{20, 52}, {21, 72}, {29, 94}, {46, 110}, {72, 120}});
constexpr auto nape_furrow = std::to_array<Knot>({{0, 54}, {0, 112}});
constexpr auto nape_vertebra = std::to_array<Knot>({{-6, 124}, {0, 119}, {6, 124}});
constexpr auto nape_spine = std::to_array<Knot>({{0, 132}, {0, 158}});
constexpr auto nape_scapula = std::to_array<Knot>({{44, 158}, {50, 146}, {66, 138}, {90, 133}});

constexpr auto neck_back = std::to_array<Trace>({{body, joined, nape_jaw},
                                                 {body, beside, nape_ear},
                                                 {body, joined, nape_body},
                                                 {hair, joined, nape_hair},
                                                 {detail, joined, nape_hairline},
                                                 {detail, beside, nape_trapezius},
                                                 {faint, none, nape_furrow},
                                                 {detail, none, nape_vertebra},
                                                 {faint, none, nape_spine},
                                                 {faint, beside, nape_scapula}});

// From the left.

constexpr auto neck_side_body = std::to_array<Knot>(
    {{24, -20, sharp},  {18, -6},          {16, 1},         {18.5, 6},  {21.8, 10}, {20, 16},         {17.6, 24},
     {19.5, 33},        {28, 39.5},        {42, 40.6},      {56, 42.5}, {65, 51},   {68.5, 64},       {68, 76},
     {71.5, 96},        {76, 114},         {77, 130},       {72, 143},  {60, 160},  {54, 170, sharp}, {190, 170, sharp},
     {178, 130, sharp}, {162, 112},        {149, 96},       {140, 76},  {137, 54},  {139, 34},        {146, 14},
     {154, -8},         {156, -20, sharp}, {24, -20, sharp}});
constexpr auto neck_side_jaw = std::to_array<Knot>({{103, 4}, {101, 12}, {94, 21}, {79, 30}, {56, 38.5}});
constexpr auto neck_side_shadow = std::to_array<Knot>({{102.6, 6, sharp},
                                                       {101, 12},
                                                       {94, 21},
                                                       {79, 30},
                                                       {50, 40.5, sharp},
                                                       {63, 46.5},
                                                       {82, 42},
                                                       {95, 30},
                                                       {102.6, 6, sharp}});
constexpr auto neck_side_mouth = std::to_array<Knot>({{19, -14}, {36, -10}});
constexpr auto neck_side_lobe =
    std::to_array<Knot>({{100, -20, sharp}, {101, -6}, {104, 3}, {110, 5}, {116, -2}, {122, -20, sharp}});
constexpr auto neck_side_hair = std::to_array<Knot>(
    {{130, -20, sharp}, {128, -4}, {130, 10}, {138, 20}, {160, 24, sharp}, {170, -20, sharp}, {130, -20, sharp}});
constexpr auto neck_side_hairline = std::to_array<Knot>({{130, -20}, {128, -4}, {130, 10}, {138, 20}, {143.5, 22}});
constexpr auto neck_side_sternomastoid = std::to_array<Knot>({{112, 8}, {104, 44}, {92, 84}, {79, 126}});
constexpr auto neck_side_sternomastoid_back = std::to_array<Knot>({{124, 14}, {120, 48}, {110, 86}, {97, 124}});
constexpr auto neck_side_trapezius = std::to_array<Knot>({{136, 62}, {130, 90}, {124, 110}, {116, 126}});
constexpr auto neck_side_clavicle = std::to_array<Knot>({{79, 130}, {88, 125}, {104, 128}, {122, 124}, {136, 126}});
constexpr auto neck_side_clavicle_below = std::to_array<Knot>({{84, 138}, {104, 137}, {124, 133}});
constexpr auto neck_side_shoulder = std::to_array<Knot>({{162, 126}, {146, 124}, {130, 132}, {118, 146}, {112, 162}});

constexpr auto neck_left = std::to_array<Trace>({{body, none, neck_side_body},
                                                 {shadow, none, neck_side_shadow},
                                                 {hair, none, neck_side_hair},
                                                 {detail, none, neck_side_hairline},
                                                 {detail, none, neck_side_jaw},
                                                 {fine, none, neck_side_lobe},
                                                 {detail, none, neck_side_sternomastoid},
                                                 {faint, none, neck_side_sternomastoid_back},
                                                 {faint, none, neck_side_trapezius},
                                                 {detail, none, neck_side_clavicle},
                                                 {faint, none, neck_side_clavicle_below},
                                                 {faint, none, neck_side_shoulder}});

} // namespace

Outlines neck_outlines(Side side)
{
    if (side == Side::front)
        return {true, neck_front, neck_fades};
    if (side == Side::back)
        return {true, neck_back, neck_fades};
    return {false, neck_left, neck_fades};
}

} // namespace clinic::papers::outlines
