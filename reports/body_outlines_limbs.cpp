#include "reports/body_outlines.h"

namespace clinic::papers::outlines {

namespace {

// The arms.

constexpr Knot arm_body[] = {{36, 37.6, sharp},   {54, 34.6},      {84, 33},       {116, 44},
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
                             {62, 186},           {57, 158, sharp}};
constexpr Knot arm_armpit[] = {{57, 158}, {60, 138}, {68, 118}, {74, 100}};
constexpr Knot arm_deltoid[] = {{76, 104}, {90, 150}, {112, 186}, {136, 196}};
constexpr Knot arm_clavicle[] = {{36, 55}, {62, 51.5}, {94, 50}};
constexpr Knot arm_biceps[] = {{74, 196}, {78, 236}, {86, 270}};
constexpr Knot arm_elbow_fold[] = {{78, 304}, {96, 312}, {118, 310}, {134, 300}};
constexpr Knot arm_forearm[] = {{114, 318}, {106, 360}, {104, 410}};
constexpr Knot arm_wrist_1[] = {{97, 513}, {118, 517}, {143, 512}};
constexpr Knot arm_wrist_2[] = {{98, 520}, {120, 523}, {145, 519}};
constexpr Knot palm_thumb[] = {{160, 592}, {143, 588}, {129, 570}, {123.5, 532}};
constexpr Knot palm_head[] = {{161, 594}, {138, 594}, {114, 584}, {96, 566}};
constexpr Knot palm_heart[] = {{138, 607}, {120, 604}, {102, 594}, {86, 588}};
constexpr Knot finger_folds_1[] = {{146, 618}, {154, 615.5}, {161, 616}};
constexpr Knot finger_folds_2[] = {{125, 620}, {132.5, 621}, {140.5, 620}};
constexpr Knot finger_folds_3[] = {{105, 617.5}, {112, 619}, {119.5, 618.5}};
constexpr Knot finger_folds_4[] = {{85.5, 607}, {92, 610}, {99.5, 611.5}};
constexpr Knot arm_thumb_fold[] = {{173, 592}, {178, 587.5}, {184, 586.5}};

constexpr Trace arms_front[] = {
    {body, beside, arm_body},        {detail, beside, arm_armpit},    {faint, beside, arm_deltoid},
    {faint, beside, arm_clavicle},   {faint, beside, arm_biceps},     {detail, beside, arm_elbow_fold},
    {faint, beside, arm_forearm},    {detail, beside, arm_wrist_1},   {faint, beside, arm_wrist_2},
    {detail, beside, palm_thumb},    {detail, beside, palm_head},     {detail, beside, palm_heart},
    {faint, beside, finger_folds_1}, {faint, beside, finger_folds_2}, {faint, beside, finger_folds_3},
    {faint, beside, finger_folds_4}, {faint, beside, arm_thumb_fold},
};
constexpr Fade arm_fades[] = {{Fade::Across::columns, 34, 64}};

constexpr Knot elbow_tip[] = {{92, 296}, {96, 286}, {106, 283}, {116, 288}, {118, 300}};
constexpr Knot elbow_below[] = {{95, 312}, {106, 317}, {116, 311}};
constexpr Knot arm_triceps[] = {{104, 176}, {98, 214}, {102, 252}, {104, 274}};
constexpr Knot arm_ulna[] = {{104, 326}, {98, 390}, {97, 460}};
constexpr auto wrist_bone = oval(99, 502, 4, 5.5);
constexpr Knot knuckle_1[] = {{144, 590}, {150, 586}, {156, 590}};
constexpr Knot knuckle_2[] = {{125, 589}, {131, 585}, {137, 589}};
constexpr Knot knuckle_3[] = {{107, 589}, {112, 585.5}, {118, 589}};
constexpr Knot knuckle_4[] = {{90, 588}, {95, 584.5}, {101, 588}};
constexpr Knot tendon_1[] = {{149, 580}, {140, 552}, {132, 530}};
constexpr Knot tendon_2[] = {{130, 580}, {126, 552}, {124, 530}};
constexpr Knot tendon_3[] = {{113, 580}, {114, 552}, {116, 530}};
constexpr Knot nail_1[] = {{153.4, 657}, {152.4, 649.5}, {156.5, 646.5}, {160.6, 649.5}, {160, 657}};
constexpr Knot nail_2[] = {{129, 668}, {128.6, 660}, {133, 656.6}, {137.5, 660}, {137, 668}};
constexpr Knot nail_3[] = {{106.4, 660}, {106.4, 652.4}, {110.6, 649.4}, {114.8, 652.4}, {114, 660}};
constexpr Knot nail_4[] = {{84.8, 638}, {85.2, 631.4}, {88.8, 628.6}, {92.6, 631.4}, {91.4, 638}};
constexpr Knot finger_back_1[] = {{151, 630}, {155.5, 627.6}, {160.5, 629}};
constexpr Knot finger_back_2[] = {{128, 634}, {132.8, 632}, {138, 634}};
constexpr Knot finger_back_3[] = {{107, 632}, {111.5, 630}, {116.5, 632}};
constexpr Knot finger_back_4[] = {{87, 616}, {91, 614.5}, {95.5, 616.5}};
constexpr Knot nail_thumb[] = {{181.6, 606}, {180.4, 599}, {184.4, 596}, {188.6, 598.4}, {189, 605}};

constexpr Trace arms_back[] = {
    {body, beside, arm_body},       {detail, beside, arm_armpit},   {faint, beside, arm_deltoid},
    {faint, beside, arm_triceps},   {detail, beside, elbow_tip},    {faint, beside, elbow_below},
    {faint, beside, arm_ulna},      {detail, beside, wrist_bone},   {detail, beside, knuckle_1},
    {detail, beside, knuckle_2},    {detail, beside, knuckle_3},    {detail, beside, knuckle_4},
    {faint, beside, tendon_1},      {faint, beside, tendon_2},      {faint, beside, tendon_3},
    {detail, beside, nail_1},       {detail, beside, nail_2},       {detail, beside, nail_3},
    {detail, beside, nail_4},       {detail, beside, nail_thumb},   {faint, beside, finger_back_1},
    {faint, beside, finger_back_2}, {faint, beside, finger_back_3}, {faint, beside, finger_back_4},
};

// The legs from the front.

constexpr Knot leg_body[] = {
    {0, -40, sharp},  {112, -40, sharp}, {115, 6},       {126, 50},  {141, 96},  {150, 142}, {152, 190},
    {148, 246},       {139, 310},        {127, 376},     {116, 424}, {111, 456}, {111, 484}, {115, 514},
    {119, 550},       {117, 596},        {108, 656},     {97, 716},  {90, 762},  {90, 784},  {93, 798},
    {90, 812, sharp}, {46, 812, sharp},  {42, 798},      {45, 782},  {45, 758},  {40, 706},  {32, 650},
    {25, 596},        {23, 552},         {27, 510},      {30, 484},  {28, 454},  {24, 420},  {17, 364},
    {9, 300},         {4, 246},          {0, 206, sharp}};
constexpr Knot foot_front[] = {{92, 790, sharp}, {94, 806},   {101, 824}, {113, 842}, {124, 856},
                               {126, 866},       {118, 872},  {94, 874},  {66, 875},  {51, 874},
                               {43.5, 866},      {43.5, 850}, {46, 828},  {46, 810},  {43, 792, sharp}};
constexpr Knot leg_groin[] = {{110, 80}, {92, 118}, {62, 158}, {28, 190}, {4, 206}};
constexpr Knot leg_iliac[] = {{122, 24}, {112, 34}, {107, 56}, {109, 74}};
constexpr Knot leg_navel[] = {{-5, 8}, {0, 4}, {5, 8}, {0, 16}, {-5, 8}};
constexpr Knot leg_pubis[] = {{0, 168}, {22, 166}, {42, 156}};
constexpr Knot leg_quadriceps[] = {{96, 190}, {92, 270}, {84, 350}, {80, 410}};
constexpr Knot leg_vastus[] = {{40, 340}, {36, 390}, {42, 424}, {52, 436}};
constexpr Knot leg_patella[] = {{54, 462}, {57, 446}, {70, 441}, {84, 446}, {87, 462},
                                {80, 478}, {70, 484}, {60, 478}, {54, 462}};
constexpr Knot leg_below_knee[] = {{62, 492}, {64, 506}, {70, 512}, {76, 506}, {78, 492}};
constexpr Knot leg_tibia[] = {{72, 524}, {68, 590}, {62, 670}, {60, 750}};
constexpr Knot leg_calf[] = {{36, 540}, {42, 600}, {50, 650}};
constexpr Knot ankle_outer[] = {{86, 792}, {84, 800}, {88, 806}};
constexpr Knot ankle_inner[] = {{49, 786}, {52, 794}, {48, 801}};
constexpr Knot toe_line_1[] = {{70, 874}, {71, 862}, {69, 853}};
constexpr Knot toe_line_2[] = {{85, 874}, {86, 863}, {84, 856}};
constexpr Knot toe_line_3[] = {{99, 873.5}, {99.5, 864}, {97, 857}};
constexpr Knot toe_line_4[] = {{112, 873}, {111.5, 864}, {108, 858}};
constexpr Knot foot_instep[] = {{62, 800}, {62, 824}, {60, 846}};

constexpr Trace legs_front[] = {
    {body, joined, leg_body},        {body, beside, foot_front},    {faint, none, leg_navel},
    {detail, beside, leg_groin},     {faint, beside, leg_iliac},    {faint, joined, leg_pubis},
    {faint, beside, leg_quadriceps}, {faint, beside, leg_vastus},   {detail, beside, leg_patella},
    {faint, beside, leg_below_knee}, {faint, beside, leg_tibia},    {faint, beside, leg_calf},
    {detail, beside, ankle_outer},   {detail, beside, ankle_inner}, {detail, beside, toe_line_1},
    {detail, beside, toe_line_2},    {detail, beside, toe_line_3},  {detail, beside, toe_line_4},
    {faint, beside, foot_instep},
};
constexpr Fade leg_fades[] = {{Fade::Across::rows, 0, 40}};

// The legs from the back.

constexpr Knot foot_toes_back[] = {{88, 820, sharp}, {100, 834},       {112, 850},      {117, 860},
                                   {112, 866},       {96, 867, sharp}, {80, 850, sharp}};
constexpr Knot foot_back[] = {{91, 790, sharp}, {92, 806}, {92, 824}, {95, 846}, {94, 864}, {82, 873},       {68, 874},
                              {54, 872},        {45, 862}, {45, 844}, {47, 822}, {46, 806}, {43, 792, sharp}};
constexpr Knot leg_cleft[] = {{0, 58}, {0, 200}};
constexpr Knot leg_gluteal[] = {{2, 200}, {20, 211}, {50, 216}, {84, 212}, {112, 198}};
constexpr Knot leg_dimple[] = {{27, 26}, {31, 30}, {32, 36}};
constexpr Knot leg_hamstring[] = {{72, 240}, {70, 300}, {66, 360}, {60, 410}};
constexpr Knot knee_fold[] = {{44, 462}, {60, 466}, {80, 465}, {98, 459}};
constexpr Knot knee_hollow_inner[] = {{46, 420}, {50, 446}, {46, 478}};
constexpr Knot knee_hollow_outer[] = {{94, 418}, {91, 444}, {96, 474}};
constexpr Knot leg_calf_middle[] = {{70, 500}, {70, 550}, {68, 606}};
constexpr Knot leg_calf_edge[] = {{27, 608}, {38, 624}, {52, 626}, {65, 612}};
constexpr Knot leg_calf_edge_outer[] = {{74, 606}, {86, 616}, {98, 614}, {110, 598}};
constexpr Knot achilles_outer[] = {{78, 700}, {74, 760}, {77, 820}};
constexpr Knot achilles_inner[] = {{60, 700}, {62, 760}, {59, 820}};
constexpr Knot heel_line[] = {{54, 850}, {69, 856}, {84, 851}};

constexpr Trace legs_back[] = {
    {body, joined, leg_body},
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
    {faint, beside, heel_line},
};

// The legs from the left.

constexpr Knot leg_side_body[] = {
    {50, -40, sharp}, {44, 0},    {40, 40},   {42, 80},   {46, 108},  {42, 150},  {36, 200},         {36, 260},
    {44, 330},        {55, 390},  {63, 430},  {62, 456},  {66, 478},  {72, 500},  {76, 540},         {81, 600},
    {88, 670},        {95, 740},  {98, 778},  {92, 804},  {72, 824},  {46, 840},  {22, 851},         {11, 860},
    {12, 870},        {22, 874},  {54, 875},  {90, 871},  {124, 869}, {150, 873}, {172, 873},        {184, 866},
    {186, 850},       {180, 828}, {172, 804}, {166, 776}, {166, 730}, {174, 674}, {184, 614},        {186, 566},
    {180, 520},       {173, 484}, {171, 456}, {175, 420}, {184, 366}, {193, 306}, {197, 250},        {197, 216},
    {206, 190},       {212, 156}, {208, 116}, {196, 72},  {184, 34},  {180, 0},   {184, -40, sharp}, {50, -40, sharp}};
constexpr Knot leg_side_gluteal[] = {{197, 214}, {180, 216}, {160, 208}};
constexpr Knot leg_side_hip[] = {{112, 96}, {128, 112}, {132, 140}, {122, 166}};
constexpr Knot leg_side_iliac[] = {{50, 54}, {60, 34}, {86, 14}, {120, 6}, {156, 16}};
constexpr Knot leg_side_groin[] = {{50, 64}, {54, 86}, {50, 106}};
constexpr Knot leg_side_band[] = {{118, 190}, {116, 280}, {118, 360}, {122, 430}};
constexpr Knot leg_side_hamstring[] = {{150, 380}, {154, 430}, {152, 462}};
constexpr Knot leg_side_patella[] = {{66, 434}, {78, 436}, {84, 452}, {79, 470}, {69, 476}};
constexpr Knot leg_side_knee[] = {{86, 482}, {100, 492}, {116, 488}};
constexpr Knot leg_side_calf[] = {{140, 500}, {136, 560}, {140, 620}, {152, 668}};
constexpr Knot leg_side_achilles[] = {{152, 700}, {150, 750}, {154, 800}};
constexpr Knot leg_side_ankle[] = {{124, 806}, {119, 798}, {122, 786}, {131, 782}, {139, 788}, {139, 800}, {132, 808}};
constexpr Knot leg_side_sole[] = {{26, 866}, {60, 864}, {96, 858}};
constexpr Knot leg_side_toe[] = {{36, 874}, {34, 866}, {38, 860}};
constexpr Knot leg_side_toe_2[] = {{48, 875}, {47, 868}, {51, 863}};
constexpr Knot leg_side_toe_3[] = {{60, 875}, {59.5, 869}, {63, 865}};

constexpr Trace legs_left[] = {
    {body, none, leg_side_body},       {fine, none, leg_side_gluteal},   {faint, none, leg_side_hip},
    {faint, none, leg_side_iliac},     {faint, none, leg_side_groin},    {faint, none, leg_side_band},
    {faint, none, leg_side_hamstring}, {detail, none, leg_side_patella}, {faint, none, leg_side_knee},
    {faint, none, leg_side_calf},      {faint, none, leg_side_achilles}, {detail, none, leg_side_ankle},
    {detail, none, leg_side_toe},      {detail, none, leg_side_toe_2},   {detail, none, leg_side_toe_3},
};

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
