#include "reports/body_outlines.h"

namespace clinic::papers::outlines {

namespace {

// The arms.

constexpr auto arm_body =
    std::to_array<Knot>({{36, 37.6, sharp},   {54, 34.6},      {84, 33},       {116, 44},
                         {138, 70},           {149, 108},      {148, 146},     {142, 182},
                         {142, 220},          {144, 258},      {145, 290},     {150, 322},
                         {152, 350},          {150, 390},      {146, 438},     {142, 484},
                         {143.5, 512},        {150, 527},      {164, 545},     {178, 570},
                         {189, 594},          {191.5, 605},    {188.5, 612.5}, {182, 612.5},
                         {177, 605},          {170, 592},      {165.5, 586},   {162.2, 588, sharp},
                         {162, 606},          {164, 630},      {164.4, 650},   {162, 659},
                         {156.5, 662},        {151, 658},      {148.4, 646},   {144.6, 626},
                         {142.8, 613, sharp}, {142.2, 638},    {142, 660},     {139.4, 671},
                         {133.2, 674.6},      {127, 671},      {124.6, 659},   {123.6, 636},
                         {122.4, 613, sharp}, {120.8, 636},    {119.4, 652},   {116, 662.6},
                         {110, 665.6},        {104.6, 661},    {103.2, 648},   {103.6, 628},
                         {102.6, 609, sharp}, {99.4, 622},     {97, 632},      {93, 640.8},
                         {87.4, 643},         {82.8, 638},     {82.6, 626},    {84, 608},
                         {84.6, 590},         {85.6, 566},     {90, 540},      {94.5, 514},
                         {93.5, 486},         {87, 440},       {77, 396},      {69, 352},
                         {67.4, 322},         {70, 298},       {69, 262},      {66, 220},
                         {62, 186},           {57, 158, sharp}});
constexpr auto arm_armpit = std::to_array<Knot>({{57, 158}, {60, 138}, {68, 118}, {74, 100}});
constexpr auto arm_deltoid = std::to_array<Knot>({{76, 104}, {90, 150}, {112, 186}, {136, 196}});
constexpr auto arm_clavicle = std::to_array<Knot>({{36, 55}, {62, 51.5}, {94, 50}});
constexpr auto arm_biceps = std::to_array<Knot>({{74, 196}, {78, 236}, {86, 270}});
constexpr auto arm_elbow_fold = std::to_array<Knot>({{78, 304}, {96, 312}, {118, 310}, {134, 300}});
constexpr auto arm_forearm = std::to_array<Knot>({{114, 318}, {106, 360}, {104, 410}});
constexpr auto arm_wrist_1 = std::to_array<Knot>({{97, 513}, {118, 517}, {143, 512}});
constexpr auto arm_wrist_2 = std::to_array<Knot>({{98, 520}, {120, 523}, {145, 519}});
constexpr auto palm_thumb = std::to_array<Knot>({{160, 592}, {143, 588}, {129, 570}, {123.5, 532}});
constexpr auto palm_head = std::to_array<Knot>({{161, 594}, {138, 594}, {114, 584}, {96, 566}});
constexpr auto palm_heart = std::to_array<Knot>({{138, 607}, {120, 604}, {102, 594}, {86, 588}});
constexpr auto finger_folds_1 = std::to_array<Knot>({{146, 618}, {154, 615.5}, {161, 616}});
constexpr auto finger_folds_2 = std::to_array<Knot>({{125, 620}, {132.5, 621}, {140.5, 620}});
constexpr auto finger_folds_3 = std::to_array<Knot>({{105, 617.5}, {112, 619}, {119.5, 618.5}});
constexpr auto finger_folds_4 = std::to_array<Knot>({{85.5, 607}, {92, 610}, {99.5, 611.5}});
constexpr auto arm_thumb_fold = std::to_array<Knot>({{173, 592}, {178, 587.5}, {184, 586.5}});

constexpr auto arms_front = std::to_array<Trace>({{body, beside, arm_body},
                                                  {detail, beside, arm_armpit},
                                                  {faint, beside, arm_deltoid},
                                                  {faint, beside, arm_clavicle},
                                                  {faint, beside, arm_biceps},
                                                  {detail, beside, arm_elbow_fold},
                                                  {faint, beside, arm_forearm},
                                                  {detail, beside, arm_wrist_1},
                                                  {faint, beside, arm_wrist_2},
                                                  {detail, beside, palm_thumb},
                                                  {detail, beside, palm_head},
                                                  {detail, beside, palm_heart},
                                                  {faint, beside, finger_folds_1},
                                                  {faint, beside, finger_folds_2},
                                                  {faint, beside, finger_folds_3},
                                                  {faint, beside, finger_folds_4},
                                                  {faint, beside, arm_thumb_fold}});
constexpr auto arm_fades = std::to_array<Fade>({{Fade::Across::columns, 34, 64}});

constexpr auto elbow_tip = std::to_array<Knot>({{92, 296}, {96, 286}, {106, 283}, {116, 288}, {118, 300}});
constexpr auto elbow_below = std::to_array<Knot>({{95, 312}, {106, 317}, {116, 311}});
constexpr auto arm_triceps = std::to_array<Knot>({{104, 176}, {98, 214}, {102, 252}, {104, 274}});
constexpr auto arm_ulna = std::to_array<Knot>({{104, 326}, {98, 390}, {97, 460}});
constexpr auto wrist_bone = oval(99, 502, 4, 5.5);
constexpr auto knuckle_1 = std::to_array<Knot>({{144, 590}, {150, 586}, {156, 590}});
constexpr auto knuckle_2 = std::to_array<Knot>({{125, 589}, {131, 585}, {137, 589}});
constexpr auto knuckle_3 = std::to_array<Knot>({{107, 589}, {112, 585.5}, {118, 589}});
constexpr auto knuckle_4 = std::to_array<Knot>({{90, 588}, {95, 584.5}, {101, 588}});
constexpr auto tendon_1 = std::to_array<Knot>({{149, 580}, {140, 552}, {132, 530}});
constexpr auto tendon_2 = std::to_array<Knot>({{130, 580}, {126, 552}, {124, 530}});
constexpr auto tendon_3 = std::to_array<Knot>({{113, 580}, {114, 552}, {116, 530}});
constexpr auto nail_1 = std::to_array<Knot>({{153.4, 657}, {152.4, 649.5}, {156.5, 646.5}, {160.6, 649.5}, {160, 657}});
constexpr auto nail_2 = std::to_array<Knot>({{129, 668}, {128.6, 660}, {133, 656.6}, {137.5, 660}, {137, 668}});
constexpr auto nail_3 = std::to_array<Knot>({{106.4, 660}, {106.4, 652.4}, {110.6, 649.4}, {114.8, 652.4}, {114, 660}});
constexpr auto nail_4 = std::to_array<Knot>({{84.8, 638}, {85.2, 631.4}, {88.8, 628.6}, {92.6, 631.4}, {91.4, 638}});
constexpr auto finger_back_1 = std::to_array<Knot>({{151, 630}, {155.5, 627.6}, {160.5, 629}});
constexpr auto finger_back_2 = std::to_array<Knot>({{128, 634}, {132.8, 632}, {138, 634}});
constexpr auto finger_back_3 = std::to_array<Knot>({{107, 632}, {111.5, 630}, {116.5, 632}});
constexpr auto finger_back_4 = std::to_array<Knot>({{87, 616}, {91, 614.5}, {95.5, 616.5}});
constexpr auto nail_thumb = std::to_array<Knot>({{181.6, 606}, {180.4, 599}, {184.4, 596}, {188.6, 598.4}, {189, 605}});

constexpr auto arms_back = std::to_array<Trace>(
    {{body, beside, arm_body},       {detail, beside, arm_armpit},   {faint, beside, arm_deltoid},
     {faint, beside, arm_triceps},   {detail, beside, elbow_tip},    {faint, beside, elbow_below},
     {faint, beside, arm_ulna},      {detail, beside, wrist_bone},   {detail, beside, knuckle_1},
     {detail, beside, knuckle_2},    {detail, beside, knuckle_3},    {detail, beside, knuckle_4},
     {faint, beside, tendon_1},      {faint, beside, tendon_2},      {faint, beside, tendon_3},
     {detail, beside, nail_1},       {detail, beside, nail_2},       {detail, beside, nail_3},
     {detail, beside, nail_4},       {detail, beside, nail_thumb},   {faint, beside, finger_back_1},
     {faint, beside, finger_back_2}, {faint, beside, finger_back_3}, {faint, beside, finger_back_4}});

// The legs from the front.

constexpr auto leg_body = std::to_array<Knot>(
    {{0, -40, sharp},  {112, -40, sharp}, {115, 6},       {126, 50},  {141, 96},  {150, 142}, {152, 190},
     {148, 246},       {139, 310},        {127, 376},     {116, 424}, {111, 456}, {111, 484}, {115, 514},
     {119, 550},       {117, 596},        {108, 656},     {97, 716},  {90, 762},  {90, 784},  {93, 798},
     {90, 812, sharp}, {46, 812, sharp},  {42, 798},      {45, 782},  {45, 758},  {40, 706},  {32, 650},
     {25, 596},        {23, 552},         {27, 510},      {30, 484},  {28, 454},  {24, 420},  {17, 364},
     {9, 300},         {4, 246},          {0, 206, sharp}});
constexpr auto foot_front = std::to_array<Knot>({{92, 790, sharp},
                                                 {94, 806},
                                                 {101, 824},
                                                 {113, 842},
                                                 {124, 856},
                                                 {126, 866},
                                                 {118, 872},
                                                 {94, 874},
                                                 {66, 875},
                                                 {51, 874},
                                                 {43.5, 866},
                                                 {43.5, 850},
                                                 {46, 828},
                                                 {46, 810},
                                                 {43, 792, sharp}});
constexpr auto leg_groin = std::to_array<Knot>({{110, 80}, {92, 118}, {62, 158}, {28, 190}, {4, 206}});
constexpr auto leg_iliac = std::to_array<Knot>({{122, 24}, {112, 34}, {107, 56}, {109, 74}});
constexpr auto leg_navel = std::to_array<Knot>({{-5, 8}, {0, 4}, {5, 8}, {0, 16}, {-5, 8}});
constexpr auto leg_pubis = std::to_array<Knot>({{0, 168}, {22, 166}, {42, 156}});
constexpr auto leg_quadriceps = std::to_array<Knot>({{96, 190}, {92, 270}, {84, 350}, {80, 410}});
constexpr auto leg_vastus = std::to_array<Knot>({{40, 340}, {36, 390}, {42, 424}, {52, 436}});
constexpr auto leg_patella = std::to_array<Knot>(
    {{54, 462}, {57, 446}, {70, 441}, {84, 446}, {87, 462}, {80, 478}, {70, 484}, {60, 478}, {54, 462}});
constexpr auto leg_below_knee = std::to_array<Knot>({{62, 492}, {64, 506}, {70, 512}, {76, 506}, {78, 492}});
constexpr auto leg_tibia = std::to_array<Knot>({{72, 524}, {68, 590}, {62, 670}, {60, 750}});
constexpr auto leg_calf = std::to_array<Knot>({{36, 540}, {42, 600}, {50, 650}});
constexpr auto ankle_outer = std::to_array<Knot>({{86, 792}, {84, 800}, {88, 806}});
constexpr auto ankle_inner = std::to_array<Knot>({{49, 786}, {52, 794}, {48, 801}});
constexpr auto toe_line_1 = std::to_array<Knot>({{70, 874}, {71, 862}, {69, 853}});
constexpr auto toe_line_2 = std::to_array<Knot>({{85, 874}, {86, 863}, {84, 856}});
constexpr auto toe_line_3 = std::to_array<Knot>({{99, 873.5}, {99.5, 864}, {97, 857}});
constexpr auto toe_line_4 = std::to_array<Knot>({{112, 873}, {111.5, 864}, {108, 858}});
constexpr auto foot_instep = std::to_array<Knot>({{62, 800}, {62, 824}, {60, 846}});

constexpr auto legs_front = std::to_array<Trace>({{body, joined, leg_body},
                                                  {body, beside, foot_front},
                                                  {faint, none, leg_navel},
                                                  {detail, beside, leg_groin},
                                                  {faint, beside, leg_iliac},
                                                  {faint, joined, leg_pubis},
                                                  {faint, beside, leg_quadriceps},
                                                  {faint, beside, leg_vastus},
                                                  {detail, beside, leg_patella},
                                                  {faint, beside, leg_below_knee},
                                                  {faint, beside, leg_tibia},
                                                  {faint, beside, leg_calf},
                                                  {detail, beside, ankle_outer},
                                                  {detail, beside, ankle_inner},
                                                  {detail, beside, toe_line_1},
                                                  {detail, beside, toe_line_2},
                                                  {detail, beside, toe_line_3},
                                                  {detail, beside, toe_line_4},
                                                  {faint, beside, foot_instep}});
constexpr auto leg_fades = std::to_array<Fade>({{Fade::Across::rows, 0, 40}});

// The legs from the back.

constexpr auto foot_toes_back = std::to_array<Knot>(
    {{88, 820, sharp}, {100, 834}, {112, 850}, {117, 860}, {112, 866}, {96, 867, sharp}, {80, 850, sharp}});
constexpr auto foot_back = std::to_array<Knot>({{91, 790, sharp},
                                                {92, 806},
                                                {92, 824},
                                                {95, 846},
                                                {94, 864},
                                                {82, 873},
                                                {68, 874},
                                                {54, 872},
                                                {45, 862},
                                                {45, 844},
                                                {47, 822},
                                                {46, 806},
                                                {43, 792, sharp}});
constexpr auto leg_cleft = std::to_array<Knot>({{0, 58}, {0, 200}});
constexpr auto leg_gluteal = std::to_array<Knot>({{2, 200}, {20, 211}, {50, 216}, {84, 212}, {112, 198}});
constexpr auto leg_dimple = std::to_array<Knot>({{27, 26}, {31, 30}, {32, 36}});
constexpr auto leg_hamstring = std::to_array<Knot>({{72, 240}, {70, 300}, {66, 360}, {60, 410}});
constexpr auto knee_fold = std::to_array<Knot>({{44, 462}, {60, 466}, {80, 465}, {98, 459}});
constexpr auto knee_hollow_inner = std::to_array<Knot>({{46, 420}, {50, 446}, {46, 478}});
constexpr auto knee_hollow_outer = std::to_array<Knot>({{94, 418}, {91, 444}, {96, 474}});
constexpr auto leg_calf_middle = std::to_array<Knot>({{70, 500}, {70, 550}, {68, 606}});
constexpr auto leg_calf_edge = std::to_array<Knot>({{27, 608}, {38, 624}, {52, 626}, {65, 612}});
constexpr auto leg_calf_edge_outer = std::to_array<Knot>({{74, 606}, {86, 616}, {98, 614}, {110, 598}});
constexpr auto achilles_outer = std::to_array<Knot>({{78, 700}, {74, 760}, {77, 820}});
constexpr auto achilles_inner = std::to_array<Knot>({{60, 700}, {62, 760}, {59, 820}});
constexpr auto heel_line = std::to_array<Knot>({{54, 850}, {69, 856}, {84, 851}});

constexpr auto legs_back = std::to_array<Trace>({{body, joined, leg_body},
                                                 {body, beside, foot_toes_back},
                                                 {body, beside, foot_back},
                                                 {fine, none, leg_cleft},
                                                 {fine, beside, leg_gluteal},
                                                 {detail, beside, leg_dimple},
                                                 {faint, beside, leg_hamstring},
                                                 {detail, beside, knee_fold},
                                                 {faint, beside, knee_hollow_inner},
                                                 {faint, beside, knee_hollow_outer},
                                                 {faint, beside, leg_calf_middle},
                                                 {faint, beside, leg_calf_edge},
                                                 {faint, beside, leg_calf_edge_outer},
                                                 {faint, beside, achilles_outer},
                                                 {faint, beside, achilles_inner},
                                                 {detail, beside, ankle_outer},
                                                 {detail, beside, ankle_inner},
                                                 {faint, beside, heel_line}});

// The legs from the left.

constexpr auto leg_side_body = std::to_array<Knot>(
    {{50, -40, sharp}, {44, 0},    {40, 40},   {42, 80},   {46, 108},  {42, 150},         {36, 200},
     {36, 260},        {44, 330},  {55, 390},  {63, 430},  {62, 456},  {66, 478},         {72, 500},
     {76, 540},        {81, 600},  {88, 670},  {95, 740},  {98, 778},  {92, 804},         {72, 824},
     {46, 840},        {22, 851},  {11, 860},  {12, 870},  {22, 874},  {54, 875},         {90, 871},
     {124, 869},       {150, 873}, {172, 873}, {184, 866}, {186, 850}, {180, 828},        {172, 804},
     {166, 776},       {166, 730}, {174, 674}, {184, 614}, {186, 566}, {180, 520},        {173, 484},
     {171, 456},       {175, 420}, {184, 366}, {193, 306}, {197, 250}, {197, 216},        {206, 190},
     {212, 156},       {208, 116}, {196, 72},  {184, 34},  {180, 0},   {184, -40, sharp}, {50, -40, sharp}});
constexpr auto leg_side_gluteal = std::to_array<Knot>({{197, 214}, {180, 216}, {160, 208}});
constexpr auto leg_side_hip = std::to_array<Knot>({{112, 96}, {128, 112}, {132, 140}, {122, 166}});
constexpr auto leg_side_iliac = std::to_array<Knot>({{50, 54}, {60, 34}, {86, 14}, {120, 6}, {156, 16}});
constexpr auto leg_side_groin = std::to_array<Knot>({{50, 64}, {54, 86}, {50, 106}});
constexpr auto leg_side_band = std::to_array<Knot>({{118, 190}, {116, 280}, {118, 360}, {122, 430}});
constexpr auto leg_side_hamstring = std::to_array<Knot>({{150, 380}, {154, 430}, {152, 462}});
constexpr auto leg_side_patella = std::to_array<Knot>({{66, 434}, {78, 436}, {84, 452}, {79, 470}, {69, 476}});
constexpr auto leg_side_knee = std::to_array<Knot>({{86, 482}, {100, 492}, {116, 488}});
constexpr auto leg_side_calf = std::to_array<Knot>({{140, 500}, {136, 560}, {140, 620}, {152, 668}});
constexpr auto leg_side_achilles = std::to_array<Knot>({{152, 700}, {150, 750}, {154, 800}});
constexpr auto leg_side_ankle =
    std::to_array<Knot>({{124, 806}, {119, 798}, {122, 786}, {131, 782}, {139, 788}, {139, 800}, {132, 808}});
constexpr auto leg_side_sole = std::to_array<Knot>({{26, 866}, {60, 864}, {96, 858}});
constexpr auto leg_side_toe = std::to_array<Knot>({{36, 874}, {34, 866}, {38, 860}});
constexpr auto leg_side_toe_2 = std::to_array<Knot>({{48, 875}, {47, 868}, {51, 863}});
constexpr auto leg_side_toe_3 = std::to_array<Knot>({{60, 875}, {59.5, 869}, {63, 865}});

constexpr auto legs_left = std::to_array<Trace>({{body, none, leg_side_body},
                                                 {fine, none, leg_side_gluteal},
                                                 {faint, none, leg_side_hip},
                                                 {faint, none, leg_side_iliac},
                                                 {faint, none, leg_side_groin},
                                                 {faint, none, leg_side_band},
                                                 {faint, none, leg_side_hamstring},
                                                 {detail, none, leg_side_patella},
                                                 {faint, none, leg_side_knee},
                                                 {faint, none, leg_side_calf},
                                                 {faint, none, leg_side_achilles},
                                                 {detail, none, leg_side_ankle},
                                                 {detail, none, leg_side_toe},
                                                 {detail, none, leg_side_toe_2},
                                                 {detail, none, leg_side_toe_3}});

} // namespace

Outlines arms_outlines(Side side)
{
    if (side == Side::front)
        return {true, arms_front, arm_fades};
    return {true, arms_back, arm_fades};
}

Outlines legs_outlines(Side side)
{
    if (side == Side::front)
        return {true, legs_front, leg_fades};
    if (side == Side::back)
        return {true, legs_back, leg_fades};
    return {false, legs_left, leg_fades};
}

} // namespace clinic::papers::outlines
