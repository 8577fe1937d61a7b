#include "reports/body_outlines.h"

namespace clinic::papers::outlines {

namespace {

// The breasts from the front.

constexpr auto chest_body = std::to_array<Knot>({{0, -30, sharp},
                                                 {54, -30, sharp},
                                                 {57, -6},
                                                 {72, 8},
                                                 {104, 20},
                                                 {146, 30},
                                                 {190, 48, sharp},
                                                 {200, 60, sharp},
                                                 {200, 215, sharp},
                                                 {186, 184, sharp},
                                                 {170, 142},
                                                 {150, 100, sharp},
                                                 {149, 122},
                                                 {147, 150},
                                                 {141, 176},
                                                 {135, 200},
                                                 {130, 230},
                                                 {126, 280, sharp},
                                                 {0, 280, sharp}});
constexpr auto chest_fold =
    std::to_array<Knot>({{14, 168}, {26, 186}, {50, 204}, {84, 210}, {116, 202}, {137, 182}, {146, 154}});
constexpr auto chest_fold_shade = std::to_array<Knot>({{20, 180, sharp},
                                                       {50, 204},
                                                       {84, 210},
                                                       {116, 202},
                                                       {142, 172, sharp},
                                                       {124, 212},
                                                       {84, 221},
                                                       {44, 212},
                                                       {20, 180, sharp}});
constexpr auto chest_areola = oval(88, 160, 15, 15);
constexpr auto chest_nipple = oval(88, 159, 5, 5);
constexpr auto chest_armpit = std::to_array<Knot>({{150, 100}, {140, 84}, {134, 66}});
constexpr auto chest_breast_top = std::to_array<Knot>({{120, 98}, {136, 112}, {144, 132}});
constexpr auto chest_middle = std::to_array<Knot>({{0, 100}, {0, 196}});
constexpr auto chest_notch = std::to_array<Knot>({{0, 30}, {7, 27.5}, {12, 20}});
constexpr auto chest_clavicle = std::to_array<Knot>({{12, 20}, {20, 17}, {44, 21}, {82, 18}, {130, 28}});
constexpr auto chest_clavicle_below = std::to_array<Knot>({{18, 29}, {44, 30}, {80, 27}, {112, 31}});
constexpr auto chest_rib_edge = std::to_array<Knot>({{0, 214}, {10, 220}, {24, 236}, {40, 256}});

constexpr auto breasts_front = std::to_array<Trace>({{body, joined, chest_body},
                                                     {shadow, beside, chest_fold_shade},
                                                     {fine, beside, chest_fold},
                                                     {tint, beside, chest_areola},
                                                     {detail, beside, chest_areola},
                                                     {detail, beside, chest_nipple},
                                                     {tint, beside, chest_nipple},
                                                     {detail, beside, chest_armpit},
                                                     {faint, beside, chest_breast_top},
                                                     {faint, none, chest_middle},
                                                     {detail, joined, chest_notch},
                                                     {detail, beside, chest_clavicle},
                                                     {faint, beside, chest_clavicle_below},
                                                     {faint, joined, chest_rib_edge}});
constexpr auto chest_fades = std::to_array<Fade>(
    {{Fade::Across::rows, 0, 14}, {Fade::Across::rows, 260, 240}, {Fade::Across::columns, 180, 168}});
constexpr auto chest_side_fades = std::to_array<Fade>({{Fade::Across::rows, 0, 14}, {Fade::Across::rows, 260, 240}});

// The breasts from the left.

constexpr auto chest_side_body = std::to_array<Knot>(
    {{128, -20, sharp}, {123, -4},        {107, 12},  {90, 36},         {79, 64},          {66, 93},
     {48, 120},         {33, 142},        {26, 158},  {29, 175},        {41, 190},         {56, 197.6},
     {68, 199, sharp},  {68, 222},        {69, 244},  {72, 270, sharp}, {222, 270, sharp}, {224, 244},
     {232, 204},        {241, 160},       {244, 112}, {238, 66},        {222, 28},         {202, 4},
     {196, -20, sharp}, {128, -20, sharp}});
constexpr auto chest_side_fold = std::to_array<Knot>({{60, 198.6}, {84, 197.4}, {105, 186}, {120, 164}});
constexpr auto chest_side_areola = std::to_array<Knot>({{34, 140.4}, {39, 147}, {40.6, 157}, {37, 167}, {28, 173}});
constexpr auto chest_side_areola_shade = std::to_array<Knot>({{34, 140.4, sharp},
                                                              {39, 147},
                                                              {40.6, 157},
                                                              {37, 167},
                                                              {28, 173, sharp},
                                                              {5, 165, sharp},
                                                              {10, 140, sharp},
                                                              {34, 140.4, sharp}});
constexpr auto chest_side_nipple =
    std::to_array<Knot>({{29, 152.4, sharp}, {24, 153.6}, {23, 156.6}, {23.8, 159.6}, {28, 161, sharp}});
constexpr auto chest_side_arm = std::to_array<Knot>({{224, 270},
                                                     {218, 220},
                                                     {212, 176},
                                                     {211, 132},
                                                     {213, 94},
                                                     {206, 62},
                                                     {190, 42},
                                                     {168, 34},
                                                     {147, 42},
                                                     {133, 62},
                                                     {128, 92},
                                                     {131, 130},
                                                     {137, 176},
                                                     {142, 220},
                                                     {147, 270}});
constexpr auto chest_side_clavicle = std::to_array<Knot>({{108, 18}, {122, 20}, {138, 30}, {150, 38}});
constexpr auto chest_side_pectoral = std::to_array<Knot>({{126, 92}, {112, 106}, {104, 122}});
constexpr auto chest_side_deltoid = std::to_array<Knot>({{136, 116}, {150, 136}, {164, 148}});

constexpr auto breasts_left = std::to_array<Trace>({{body, none, chest_side_nipple},
                                                    {body, none, chest_side_body},
                                                    {tint, none, chest_side_areola_shade},
                                                    {detail, none, chest_side_areola},
                                                    {fine, none, chest_side_fold},
                                                    {detail, none, chest_side_clavicle},
                                                    {faint, none, chest_side_pectoral},
                                                    {fine, none, chest_side_arm},
                                                    {faint, none, chest_side_deltoid}});

// The abdomen from the front.

constexpr auto belly_body = std::to_array<Knot>({{0, -20, sharp},
                                                 {135, -20, sharp},
                                                 {132, 8},
                                                 {127, 48},
                                                 {121, 90},
                                                 {119, 124},
                                                 {122, 160},
                                                 {132, 200},
                                                 {143, 242},
                                                 {150, 288},
                                                 {152, 330},
                                                 {151, 380, sharp},
                                                 {0, 380, sharp}});
constexpr auto belly_rib_edge = std::to_array<Knot>({{0, 26}, {11, 32}, {28, 52}, {54, 82}, {86, 108}, {112, 118}});
constexpr auto belly_middle = std::to_array<Knot>({{0, 44}, {0, 160}});
constexpr auto belly_below_navel = std::to_array<Knot>({{0, 190}, {0, 272}});
constexpr auto belly_flank = std::to_array<Knot>({{58, 104}, {64, 146}, {60, 196}, {44, 250}});
constexpr auto belly_navel = std::to_array<Knot>(
    {{-6, 171}, {-4.4, 167}, {0, 165.6}, {4.4, 167}, {6, 171}, {4, 177.5}, {0, 180.5}, {-4, 177.5}, {-6, 171}});
constexpr auto belly_navel_hollow = std::to_array<Knot>({{-2.6, 171}, {0, 169}, {2.6, 171}, {0, 175.5}, {-2.6, 171}});
constexpr auto belly_iliac = std::to_array<Knot>({{124, 178}, {114, 186}, {104, 200}, {99, 218}});
constexpr auto belly_groin = std::to_array<Knot>({{99, 226}, {80, 264}, {50, 308}, {22, 340}, {8, 350}});
constexpr auto belly_pubis = std::to_array<Knot>({{0, 306}, {18, 304}, {38, 296}});
constexpr auto belly_thighs = std::to_array<Knot>({{0, 353}, {0, 370}});
constexpr auto belly_breast_fold = std::to_array<Knot>({{24, 6}, {44, 17}, {74, 20}, {104, 12}, {124, -4}});

constexpr auto abdomen_front = std::to_array<Trace>({{body, joined, belly_body},
                                                     {faint, beside, belly_breast_fold},
                                                     {detail, joined, belly_rib_edge},
                                                     {faint, none, belly_middle},
                                                     {faint, none, belly_below_navel},
                                                     {faint, beside, belly_flank},
                                                     {tint, none, belly_navel},
                                                     {fine, none, belly_navel},
                                                     {deep, none, belly_navel_hollow},
                                                     {detail, beside, belly_iliac},
                                                     {detail, beside, belly_groin},
                                                     {faint, joined, belly_pubis},
                                                     {fine, none, belly_thighs}});
constexpr auto belly_fades = std::to_array<Fade>({{Fade::Across::rows, 0, 24}, {Fade::Across::rows, 360, 334}});

// The abdomen from the left.

constexpr auto flank_body =
    std::to_array<Knot>({{48, -20, sharp},  {44, 8},           {40, 44},        {37, 82},
                         {32, 122},         {28, 150},         {26.8, 166},     {31.5, 172.5, sharp},
                         {26.4, 178.5},     {27, 196},         {30, 222},       {38, 254},
                         {50, 284},         {57, 304},         {57, 330},       {52, 380, sharp},
                         {212, 380, sharp}, {211, 354},        {216, 336},      {227, 312},
                         {231, 284},        {227, 252},        {216, 218},      {203, 184},
                         {195, 152},        {194, 122},        {198, 84},       {204, 44},
                         {208, 8},          {206, -20, sharp}, {48, -20, sharp}});
constexpr auto flank_rib_edge = std::to_array<Knot>({{42, 40}, {53, 70}, {74, 98}, {102, 118}, {130, 126}});
constexpr auto flank_iliac = std::to_array<Knot>({{62, 216}, {67, 201}, {82, 187}, {106, 176}, {136, 173}, {160, 177}});
constexpr auto flank_groin = std::to_array<Knot>({{62, 224}, {66, 250}, {64, 278}, {57, 302}});
constexpr auto flank_gluteal = std::to_array<Knot>({{211, 346}, {196, 345}, {180, 337}});
constexpr auto flank_hip = std::to_array<Knot>({{150, 232}, {168, 252}, {172, 280}, {160, 310}});
constexpr auto flank_side = std::to_array<Knot>({{112, -10}, {114, 40}, {112, 100}});
constexpr auto flank_waist = std::to_array<Knot>({{110, 132}, {114, 146}, {116, 158}});

constexpr auto abdomen_left = std::to_array<Trace>({{body, none, flank_body},
                                                    {detail, none, flank_rib_edge},
                                                    {detail, none, flank_iliac},
                                                    {detail, none, flank_groin},
                                                    {detail, none, flank_gluteal},
                                                    {faint, none, flank_hip},
                                                    {faint, none, flank_side},
                                                    {faint, none, flank_waist}});

// The back.

constexpr auto back_body = std::to_array<Knot>(
    {{0, -30, sharp},   {47, -30, sharp},  {47, 6},           {52, 26},          {68, 43},       {100, 57},
     {134, 68},         {158, 84},         {174, 110},        {184, 142},        {197, 182},     {212, 222, sharp},
     {230, 270, sharp}, {230, 430, sharp}, {213, 404, sharp}, {180, 318},        {154, 246},     {134, 194, sharp},
     {132, 222},        {125, 268},        {118, 312},        {115, 346},        {118, 382},     {127, 422},
     {137, 460},        {143, 496},        {143, 526},        {136, 590, sharp}, {0, 590, sharp}});
constexpr auto back_spine = std::to_array<Knot>({{0, 60}, {0, 412}});
constexpr auto back_vertebra = std::to_array<Knot>({{-6, 50}, {0, 45}, {6, 50}});
constexpr auto back_scapula =
    std::to_array<Knot>({{42, 124}, {39, 152}, {45, 190}, {58, 218}, {70, 222}, {84, 206}, {102, 176}});
constexpr auto back_scapula_spine = std::to_array<Knot>({{44, 122}, {74, 106}, {106, 92}, {136, 84}});
constexpr auto back_trapezius = std::to_array<Knot>({{38, 38}, {52, 56}, {84, 72}, {118, 80}});
constexpr auto back_armpit = std::to_array<Knot>({{134, 194}, {130, 174}, {120, 156}});
constexpr auto back_muscles = std::to_array<Knot>({{16, 250}, {20, 300}, {21, 350}, {16, 392}});
constexpr auto back_latissimus = std::to_array<Knot>({{122, 276}, {96, 310}, {66, 352}, {46, 376}});
constexpr auto back_iliac = std::to_array<Knot>({{114, 378}, {92, 378}, {64, 384}, {42, 396}});
constexpr auto back_dimple = std::to_array<Knot>({{25, 404}, {29, 408}, {30, 414}});
constexpr auto back_sacrum = std::to_array<Knot>({{18, 412}, {10, 426}, {0, 438}});
constexpr auto back_cleft = std::to_array<Knot>({{0, 438}, {0, 580}});
constexpr auto back_gluteal = std::to_array<Knot>({{2, 534}, {18, 544}, {46, 549}, {78, 546}, {104, 534}});

constexpr auto back_back = std::to_array<Trace>({{body, joined, back_body},
                                                 {faint, none, back_spine},
                                                 {detail, none, back_vertebra},
                                                 {detail, beside, back_scapula},
                                                 {detail, beside, back_scapula_spine},
                                                 {faint, beside, back_trapezius},
                                                 {detail, beside, back_armpit},
                                                 {faint, beside, back_muscles},
                                                 {faint, beside, back_latissimus},
                                                 {faint, beside, back_iliac},
                                                 {detail, beside, back_dimple},
                                                 {faint, beside, back_sacrum},
                                                 {fine, none, back_cleft},
                                                 {fine, beside, back_gluteal}});
constexpr auto back_fades = std::to_array<Fade>(
    {{Fade::Across::rows, 0, 24}, {Fade::Across::rows, 560, 540}, {Fade::Across::columns, 210, 192}});

} // namespace

Outlines breasts_outlines(Side side)
{
    if (side == Side::front)
        return {true, breasts_front, chest_fades};
    return {false, breasts_left, chest_side_fades};
}

Outlines abdomen_outlines(Side side)
{
    if (side == Side::front)
        return {true, abdomen_front, belly_fades};
    return {false, abdomen_left, belly_fades};
}

Outlines back_outlines()
{
    return {true, back_back, back_fades};
}

} // namespace clinic::papers::outlines
