#pragma once

#include "reports/document.h"

#include <string>

namespace clinic::papers::testing {

inline RateChart sample_chart()
{
    return {.words = Words(),
            .title = "Reactions by formula version",
            .x_label = "Reacted among those asked, 95 % interval",
            .label_title = "Formula version",
            .reacted_title = "Reacted",
            .asked_no_reaction_title = "Asked, no reaction",
            .not_yet_asked_title = "Not yet asked",
            .rows = {{.label = "Lumen v1",
                      .rate = 0.021,
                      .low = 0.012,
                      .high = 0.036,
                      .reacted = 12,
                      .asked_no_reaction = 560,
                      .not_yet_asked = 31},
                     {.label = "Lumen v2",
                      .rate = 0.05,
                      .low = 0.031,
                      .high = 0.079,
                      .reacted = 17,
                      .asked_no_reaction = 323,
                      .not_yet_asked = 12},
                     {.label = "Lumen v3, without preservative",
                      .rate = 0.04,
                      .low = 0.007,
                      .high = 0.195,
                      .reacted = 1,
                      .asked_no_reaction = 24,
                      .not_yet_asked = 8,
                      .remark = "Too few to say"},
                     {.label = "Lumen v4",
                      .reacted = 0,
                      .asked_no_reaction = 0,
                      .not_yet_asked = 5,
                      .remark = "Nobody has been asked yet"}}};
}

inline Table long_table(int rows)
{
    Table table{.columns = {{"No.", 0.5, Alignment::right},
                            {"Formula and lot", 2.4, Alignment::left},
                            {"Region", 1.4, Alignment::left},
                            {"Volume", 0.8, Alignment::right},
                            {"Remark", 2.2, Alignment::left}},
                .rows = {}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back({std::to_string(row), "Lumen v2, lot LU-" + std::to_string(4000 + row),
                              row % 2 == 0 ? "Sillon nasogénien" : "Μέτωπο", std::to_string(row % 5 + 1) + ".5 ml",
                              row % 7 == 0 ? "Œdème léger, disparu le lendemain; la patiente a été rappelée" : ""});
    return table;
}

inline std::string long_paragraph()
{
    std::string text;
    for (int sentence = 1; sentence <= 160; ++sentence)
        text += "Sentence " + std::to_string(sentence) + " tells what was seen at the visit and what was agreed. ";
    return text;
}

/// One of everything, in three languages, over several pages.
inline Document sample_document()
{
    Document document{.words = Words(),
                      .made_at = *moment_from_iso("2026-11-22T09:30:00Z"),
                      .clinic = "Clinique des Tilleuls",
                      .clinic_lines = {"12 rue des Tilleuls, 75011 Paris", "+33 1 55 50 01 99"},
                      .title = "After your mesotherapy session",
                      .subtitle = "Session of 22/11/2026 · Lumen v2 · face and neck",
                      .header = "Aftercare",
                      .footer = "Ελένη Παπαδοπούλου · 03/08/1979 · H-2026-000123"};
    document.blocks = {
        FactGrid{.facts = {{"Patient", "Ελένη Παπαδοπούλου"},
                           {"Born", "03/08/1979"},
                           {"Practitioner", "Dr Hélène Lefèvre"},
                           {"Session", "22/11/2026 10:30"},
                           {"Lots", "LU-4002 (06/2027), LI-118 (01/2027)"},
                           {"Document", "H-2026-000123"}},
                 .columns = 3},
        Heading{1, "The first days"},
        Paragraph{"La séance a duré vingt minutes ; aucune réaction immédiate n’a été observée. L’œdème léger décrit à "
                  "la visite précédente a disparu."},
        Paragraph{"Η θεραπεία έγινε χωρίς επιπλοκές· δόθηκαν γραπτές οδηγίες και ορίστηκε νέο ραντεβού σε δεκαπέντε "
                  "ημέρες."},
        Heading{2, "Do"},
        BulletList{{{"Drink water.", "One and a half litres a day for two days.", BulletMark::tick},
                    {"Cool the skin",
                     "with a clean cloth when it feels warm, ten minutes at a time, as often as you "
                     "like, but never with ice directly on the skin.",
                     BulletMark::tick}}},
        Heading{2, "Avoid"},
        BulletList{{{"Sun and sunbeds", "for two weeks.", BulletMark::cross},
                    {"Make-up", "until tomorrow morning.", BulletMark::cross},
                    {"", "Sport, sauna and swimming pools for three days.", BulletMark::dot}}},
        Paragraph{
            "Call us at once when the swelling spreads, when you have fever, or when you find it hard to breathe. "
            "At night, call 112.",
            ParagraphStyle::warning},
        Paragraph{"Your next check-in is on 29/11/2026. We will call you.", ParagraphStyle::key},
        Paragraph{"This sheet follows the clinic's plan for Lumen v2, reviewed on 01/09/2026.", ParagraphStyle::muted},
        SignatureLines{{"Date and signature of the patient", "Date and signature of the practitioner"}},
        PageBreak{},
        Heading{1, "What is known about Lumen"},
        sample_chart(),
        Heading{1, "Sessions"},
        long_table(60),
        Heading{1, "Notes"},
        Paragraph{long_paragraph()},
        Heading{3, "End of the notes"},
        Paragraph{"The last words."}};
    return document;
}

} // namespace clinic::papers::testing
