#include "reports/body_outlines.h"

namespace clinic::papers::outlines {

namespace {

// From the front.

constexpr auto face_neck = std::to_array<Knot>({{0, 170, sharp},
                                                {52, 170, sharp},
                                                {48.5, 192},
                                                {49, 212},
                                                {54, 228},
                                                {66, 240},
                                                {80, 247, sharp},
                                                {0, 247, sharp}});
constexpr auto face_head = std::to_array<Knot>({{0, 9},
                                                {26, 13.2},
                                                {50, 27},
                                                {66.5, 51},
                                                {72.3, 80},
                                                {71.8, 104},
                                                {69.8, 126},
                                                {65.5, 147},
                                                {58.5, 168},
                                                {47.5, 187.5},
                                                {33, 203.5},
                                                {17.5, 212.2},
                                                {0, 215}});
constexpr auto face_ear = std::to_array<Knot>({{68, 108, sharp},
                                               {72, 100.5},
                                               {78, 98},
                                               {82.6, 103},
                                               {82.6, 115},
                                               {79.6, 129},
                                               {76.8, 142},
                                               {73.2, 150.6},
                                               {68.4, 152},
                                               {63, 146, sharp}});
constexpr auto face_helix =
    std::to_array<Knot>({{73.4, 108}, {76.8, 103.4}, {79.2, 107}, {78.4, 118}, {75.4, 129}, {72, 136}});
constexpr auto face_tragus = std::to_array<Knot>({{72, 115}, {74.2, 121}, {71.5, 127}});
constexpr auto face_chin_shadow = std::to_array<Knot>(
    {{0, 214}, {17.5, 212.2}, {33, 203.5}, {52, 180, sharp}, {49, 200}, {37, 213}, {18, 221}, {0, 222.5}});
constexpr auto face_hair = std::to_array<Knot>({{0, 0, sharp},
                                                {90, 0, sharp},
                                                {90, 112, sharp},
                                                {70.5, 112, sharp},
                                                {67, 103},
                                                {64.5, 92},
                                                {60, 79},
                                                {56.5, 66},
                                                {48, 55},
                                                {34, 49},
                                                {16, 46.5},
                                                {0, 46.5}});
constexpr auto face_hairline = std::to_array<Knot>(
    {{0, 46.5}, {16, 46.5}, {34, 49}, {48, 55}, {56.5, 66}, {60, 79}, {64.5, 92}, {67, 103}, {70.5, 112}});
constexpr auto face_strand_1 = std::to_array<Knot>({{9, 17}, {12, 27}, {12, 40}});
constexpr auto face_strand_2 = std::to_array<Knot>({{26, 20}, {33, 30}, {36, 43}});
constexpr auto face_strand_3 = std::to_array<Knot>({{42, 29}, {52, 42}, {57, 57}});
constexpr auto face_strand_4 = std::to_array<Knot>({{57, 46}, {64, 62}, {66, 82}});
constexpr auto face_brow = std::to_array<Knot>({{15, 93.6, sharp},
                                                {29, 89},
                                                {42, 88.9},
                                                {53, 95.6, sharp},
                                                {42, 92},
                                                {29.5, 92.9},
                                                {16.4, 97.4, sharp},
                                                {14.4, 95.8},
                                                {15, 93.6, sharp}});
constexpr auto face_lashes = std::to_array<Knot>({{16.5, 114.6, sharp},
                                                  {21.5, 108.6},
                                                  {30, 104.6},
                                                  {39, 105.8},
                                                  {47, 111.2, sharp},
                                                  {38.6, 106.9},
                                                  {30, 106},
                                                  {22.4, 109.4},
                                                  {16.5, 114.6, sharp}});
constexpr auto face_lower_lid =
    std::to_array<Knot>({{16.5, 114.6, sharp}, {24, 116.7}, {33, 117.3}, {41, 115.3}, {47, 111.2, sharp}});
constexpr auto face_lid_fold = std::to_array<Knot>({{19.5, 105}, {29, 100.6}, {39, 101.2}, {47.5, 105.8}});
constexpr auto face_iris = std::to_array<Knot>(
    {{26.2, 105.8, sharp}, {25, 110.6}, {27.4, 115.2}, {31.6, 117}, {35.9, 115.2}, {38.3, 110.6}, {37, 105.4, sharp}});
constexpr auto face_pupil = oval(31.7, 110.4, 2.9, 2.9);
constexpr auto face_nose_bridge = std::to_array<Knot>({{12.5, 103}, {9.4, 111}, {8.6, 121}, {9.6, 132}});
constexpr auto face_ala = std::to_array<Knot>({{13.2, 140.5}, {16.8, 145.5}, {17, 151}, {14, 154.6}, {11.2, 154.2}});
constexpr auto face_nostril =
    std::to_array<Knot>({{4.6, 156.2, sharp}, {8.2, 153.9}, {11.8, 154.6, sharp}, {8.4, 156}, {4.6, 156.2, sharp}});
constexpr auto face_nose_tip = std::to_array<Knot>({{0, 159.2}, {3.4, 158.2}, {5.6, 156.2}});
constexpr auto face_lips =
    std::to_array<Knot>({{0, 170.8}, {5.6, 168.8}, {14, 171.8}, {26, 177.2, sharp}, {19, 184.5}, {9, 189}, {0, 189.8}});
constexpr auto face_upper_lip = std::to_array<Knot>({{0, 170.8}, {5.6, 168.8}, {14, 171.8}, {26, 177.2}});
constexpr auto face_mouth = std::to_array<Knot>({{0, 178.2}, {5, 177.2}, {14, 178}, {26.5, 177}});
constexpr auto face_lower_lip = std::to_array<Knot>({{0, 189.8}, {9, 189}, {18, 185.2}});
constexpr auto face_chin = std::to_array<Knot>({{0, 197.6}, {5, 197.2}, {9.5, 196}});
constexpr auto face_throat = std::to_array<Knot>({{38, 208}, {32, 224}, {22, 242}});

constexpr auto face_front = std::to_array<Trace>(
    {{body, joined, face_neck},        {shadow, joined, face_chin_shadow}, {faint, beside, face_throat},
     {body, beside, face_ear},         {detail, beside, face_helix},       {faint, beside, face_tragus},
     {body, joined, face_head},        {hair, joined, face_hair},          {detail, joined, face_hairline},
     {faint, beside, face_strand_1},   {faint, beside, face_strand_2},     {faint, beside, face_strand_3},
     {faint, beside, face_strand_4},   {brow, beside, face_brow},          {tint, beside, face_iris},
     {detail, beside, face_iris},      {deep, beside, face_pupil},         {solid, beside, face_lashes},
     {detail, beside, face_lower_lid}, {faint, beside, face_lid_fold},     {faint, beside, face_nose_bridge},
     {detail, beside, face_ala},       {deep, beside, face_nostril},       {detail, joined, face_nose_tip},
     {tint, joined, face_lips},        {detail, joined, face_upper_lip},   {fine, joined, face_mouth},
     {detail, joined, face_lower_lip}, {faint, joined, face_chin}});
constexpr auto face_fades = std::to_array<Fade>({{Fade::Across::rows, 240, 222}});

// From the left.

constexpr auto profile_body = std::to_array<Knot>({{98, 246, sharp}, {91, 231},
                                                   {82, 220},        {72, 215},
                                                   {58, 215},        {46, 214.4},
                                                   {36.6, 210},      {31.6, 202.4},
                                                   {31.8, 195.5},    {33, 190.4},
                                                   {30, 186.4},      {27, 182},
                                                   {28.4, 177.6},    {30.4, 175.4, sharp},
                                                   {26.2, 173},      {25.4, 169.4},
                                                   {27.6, 164.6},    {28.8, 160.4},
                                                   {27.4, 157.4},    {22, 156},
                                                   {15, 154.4},      {10.8, 150.2},
                                                   {11.8, 144.2},    {16.6, 136},
                                                   {22, 124.5},      {27.3, 113},
                                                   {30.6, 105},      {30, 98},
                                                   {28.2, 89},       {29, 74},
                                                   {33.5, 54},       {45, 34},
                                                   {64, 18.6},       {88, 10.6},
                                                   {112, 9},         {142, 14.5},
                                                   {168, 31},        {185.5, 58},
                                                   {191.5, 88},      {187, 118},
                                                   {178, 142},       {170, 162},
                                                   {166.5, 184},     {169.5, 208},
                                                   {178, 230},       {190, 246, sharp}});
constexpr auto profile_hair = std::to_array<Knot>({{38, 30, sharp},
                                                   {40.5, 39.5, sharp},
                                                   {54, 46.5},
                                                   {65, 57},
                                                   {71, 69},
                                                   {80, 78},
                                                   {90, 87},
                                                   {96, 98},
                                                   {100, 110},
                                                   {110, 116, sharp},
                                                   {122, 120, sharp},
                                                   {129, 136, sharp},
                                                   {136, 150},
                                                   {148, 163},
                                                   {168, 170, sharp},
                                                   {200, 172, sharp},
                                                   {200, 0, sharp},
                                                   {38, 0, sharp},
                                                   {38, 30, sharp}});
constexpr auto profile_hairline = std::to_array<Knot>(
    {{40.5, 39.5}, {54, 46.5}, {65, 57}, {71, 69}, {80, 78}, {90, 87}, {96, 98}, {100, 110}, {110, 116}});
constexpr auto profile_nape = std::to_array<Knot>({{129, 136}, {136, 150}, {148, 163}, {168, 170}});
constexpr auto profile_ear = std::to_array<Knot>({{109, 120, sharp},
                                                  {107.4, 108},
                                                  {114, 98},
                                                  {126, 95},
                                                  {137, 102},
                                                  {140, 115},
                                                  {135.5, 129},
                                                  {129, 140},
                                                  {123.5, 151},
                                                  {116, 155.5},
                                                  {110.6, 150},
                                                  {109.5, 139, sharp}});
constexpr auto profile_helix = std::to_array<Knot>(
    {{112.6, 117}, {112.6, 108.6}, {118, 102.4}, {126.5, 100.8}, {133.4, 106}, {134.6, 116}, {131, 126}, {127, 134}});
constexpr auto profile_concha =
    std::to_array<Knot>({{116.5, 114.5}, {121.5, 110.6}, {127.5, 114}, {127, 124}, {122, 134}, {115, 140.5}});
constexpr auto profile_tragus = std::to_array<Knot>({{109, 120, sharp}, {112.6, 126}, {113, 132}, {109.5, 139, sharp}});
constexpr auto profile_jaw =
    std::to_array<Knot>({{111, 158}, {109, 170}, {104, 183}, {95, 194}, {80, 204}, {62, 211.5}});
constexpr auto profile_jaw_shadow = std::to_array<Knot>({{108.4, 173, sharp},
                                                         {104, 183},
                                                         {95, 194},
                                                         {80, 204},
                                                         {58, 213, sharp},
                                                         {74, 217},
                                                         {91, 210},
                                                         {103, 197},
                                                         {108.4, 173, sharp}});
constexpr auto profile_brow = std::to_array<Knot>(
    {{32, 94.6, sharp}, {39, 88.4}, {52, 87}, {64, 94, sharp}, {52, 90.6}, {40, 92.4}, {32, 94.6, sharp}});
constexpr auto profile_lashes = std::to_array<Knot>({{41.4, 106.8, sharp},
                                                     {46.5, 103.9},
                                                     {53.5, 106.2},
                                                     {60.5, 111.5, sharp},
                                                     {53, 107.6},
                                                     {46.5, 105.5},
                                                     {41.4, 106.8, sharp}});
constexpr auto profile_upper_lid =
    std::to_array<Knot>({{41.4, 106.8, sharp}, {46.5, 104}, {53.5, 106.4}, {60.5, 111.5, sharp}});
constexpr auto profile_lower_lid = std::to_array<Knot>({{43, 116}, {48.5, 116.2}, {55, 114.2}, {60, 111.2}});
constexpr auto profile_eyeball = std::to_array<Knot>({{42.4, 106.4}, {41.2, 111}, {43, 116}});
constexpr auto profile_iris = std::to_array<Knot>({{47, 105.6, sharp}, {48, 110.6}, {45.8, 116, sharp}});
constexpr auto profile_pupil =
    std::to_array<Knot>({{42.2, 107.6}, {44.4, 110.8}, {42.4, 114}, {41.6, 110.8}, {42.2, 107.6}});
constexpr auto profile_lid_fold = std::to_array<Knot>({{41, 101.5}, {48, 99.6}, {56, 102}, {62, 107}});
constexpr auto profile_ala = std::to_array<Knot>({{34.4, 142.8}, {39, 147.4}, {39, 153}, {35, 156.6}, {31, 156.4}});
constexpr auto profile_nostril = std::to_array<Knot>(
    {{20.6, 154.2, sharp}, {24.4, 151.9}, {28.4, 153.6, sharp}, {24.6, 153.8}, {20.6, 154.2, sharp}});
constexpr auto profile_lips = std::to_array<Knot>({{26, 166.6, sharp},
                                                   {34, 169.6},
                                                   {46, 177.6, sharp},
                                                   {39, 183},
                                                   {29.6, 186, sharp},
                                                   {15, 182, sharp},
                                                   {15, 168, sharp},
                                                   {26, 166.6, sharp}});
constexpr auto profile_upper_lip = std::to_array<Knot>({{26, 166.6}, {34, 169.6}, {46, 177.6}});
constexpr auto profile_lower_lip = std::to_array<Knot>({{30, 186.2}, {37.5, 183.8}, {42, 181}});
constexpr auto profile_mouth = std::to_array<Knot>({{30.2, 175.2}, {37, 175.8}, {47, 178.2}});
constexpr auto profile_throat = std::to_array<Knot>({{126, 158}, {122, 186}, {114, 214}, {106, 242}});

constexpr auto profile_whorl =
    std::to_array<Knot>({{152, 46}, {157, 47}, {159, 52}, {154, 56}, {149, 53}, {148, 45}, {153, 39}});
constexpr auto profile_strand_1 = std::to_array<Knot>({{52, 38}, {78, 26}, {108, 24}, {136, 32}});
constexpr auto profile_strand_2 = std::to_array<Knot>({{66, 50}, {90, 41}, {116, 40}, {140, 46}});
constexpr auto profile_strand_3 = std::to_array<Knot>({{80, 68}, {102, 58}, {124, 55}, {143, 58}});
constexpr auto profile_strand_4 = std::to_array<Knot>({{98, 86}, {114, 76}, {132, 70}, {148, 66}});
constexpr auto profile_strand_5 = std::to_array<Knot>({{160, 64}, {164, 88}, {158, 116}, {146, 142}});
constexpr auto profile_strand_6 = std::to_array<Knot>({{168, 58}, {178, 84}, {174, 114}, {160, 150}});
constexpr auto profile_strand_7 = std::to_array<Knot>({{150, 72}, {150, 92}, {145, 112}, {140, 126}});

constexpr auto face_left = std::to_array<Trace>(
    {{body, none, profile_body},        {shadow, none, profile_jaw_shadow}, {hair, none, profile_hair},
     {faint, none, profile_strand_1},   {faint, none, profile_strand_2},    {faint, none, profile_strand_3},
     {faint, none, profile_strand_4},   {faint, none, profile_strand_5},    {faint, none, profile_strand_6},
     {faint, none, profile_strand_7},   {detail, none, profile_hairline},   {detail, none, profile_nape},
     {faint, none, profile_throat},     {detail, none, profile_jaw},        {brow, none, profile_brow},
     {detail, none, profile_eyeball},   {detail, none, profile_iris},       {deep, none, profile_pupil},
     {solid, none, profile_lashes},     {detail, none, profile_lower_lid},  {faint, none, profile_lid_fold},
     {detail, none, profile_ala},       {deep, none, profile_nostril},      {tint, none, profile_lips},
     {detail, none, profile_upper_lip}, {detail, none, profile_lower_lip},  {fine, none, profile_mouth},
     {body, none, profile_ear},         {detail, none, profile_helix},      {faint, none, profile_concha},
     {detail, none, profile_tragus}});

// The same head, with its hair in the foreground.

constexpr auto scalp_left = std::to_array<Trace>(
    {{body, none, profile_body},       {shadow, none, profile_jaw_shadow}, {hair, none, profile_hair},
     {tint, none, profile_hair},       {faint, none, profile_strand_1},    {faint, none, profile_strand_2},
     {faint, none, profile_strand_3},  {faint, none, profile_strand_4},    {faint, none, profile_strand_5},
     {faint, none, profile_strand_6},  {faint, none, profile_strand_7},    {detail, none, profile_whorl},
     {fine, none, profile_hairline},   {fine, none, profile_nape},         {faint, none, profile_throat},
     {faint, none, profile_jaw},       {hair, none, profile_brow},         {faint, none, profile_eyeball},
     {faint, none, profile_iris},      {deep, none, profile_pupil},        {faint, none, profile_upper_lid},
     {faint, none, profile_lower_lid}, {faint, none, profile_ala},         {faint, none, profile_mouth},
     {body, none, profile_ear},        {detail, none, profile_helix},      {faint, none, profile_concha},
     {detail, none, profile_tragus}});

} // namespace

Outlines face_outlines(Side side)
{
    if (side == Side::front)
        return {true, face_front, face_fades};
    return {false, face_left, face_fades};
}

Outlines scalp_side_outlines()
{
    return {false, scalp_left, face_fades};
}

} // namespace clinic::papers::outlines
