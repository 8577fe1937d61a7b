#pragma once

#include "base/calendar.h"
#include "base/words.h"
#include "domain/patients/signature.h"
#include "reports/body_map.h"
#include "reports/print_size.h"
#include "reports/rate_chart.h"
#include "reports/table.h"
#include "reports/timeline.h"

#include <string>
#include <variant>
#include <vector>

namespace clinic::papers {

enum class PaperSize { a4, letter };

/// Level 1 to 3; each becomes a bookmark, and never stands alone at the foot of a page.
struct Heading {
    int level = 1;
    std::string text;
};

enum class ParagraphStyle { body, muted, warning, key };

struct Paragraph {
    std::string text;
    ParagraphStyle style = ParagraphStyle::body;
};

/// What matters most, in a box with a QR code at its right that a phone's camera reads.
struct CodedParagraph {
    std::string text;
    std::string code;    // what the camera gets
    std::string caption; // what it is good for
};

/// The sign before a bullet is a drawing; heading or lead must say the same in words.
enum class BulletMark { dot, tick, cross };

struct Bullet {
    std::string lead; // set in bold before the text
    std::string text;
    BulletMark mark = BulletMark::dot;
};

struct BulletList {
    std::vector<Bullet> bullets;
};

struct Fact {
    std::string label;
    std::string value;
};

/// Labels with their values, row by row.
struct FactGrid {
    std::vector<Fact> facts;
    int columns = 2;
};

/// Lines to sign on, two in a row; the labels stand below them.
struct SignatureLines {
    std::vector<std::string> labels;
    DrawnSignature drawn = {}; // what stands on the first of them
};

struct PageBreak {};

struct Space {
    double points = 12;
};

using Block = std::variant<Heading, Paragraph, CodedParagraph, BulletList, FactGrid, Table, RateChart, BodyMap,
                           Timeline, SignatureLines, PageBreak, Space>;

/// A paper as a value, in its reader's language. Numbers and dates come in as text, the moment of making comes in too,
/// so that the same document always gives the same bytes.
struct Document {
    Words words; // the language of the paper and of what the engine itself says on it
    Moment made_at;
    PaperSize size = PaperSize::a4;
    PrintSize print = PrintSize::normal;
    bool enlargeable = false; // whoever looks at it may choose its print; not where its digest has been noted
    bool one_page = false;    // in normal print set a little smaller rather than run on to a second page
    std::string clinic = {};  // head of the first page, and the file's author
    std::vector<std::string> clinic_lines = {}; // address, telephone, authorisation
    std::string title;
    std::string subtitle = {};
    std::string header = {}; // at the top of every page
    std::string footer = {}; // at the foot of every page, beside "Page 1 of 3": name, birth date, document number
    std::vector<Block> blocks = {};
    std::string calendar = {}; // what of it belongs into a calendar, as an iCalendar file; empty: nothing
};

} // namespace clinic::papers
