#include "screens/audit/audit_desk.h"

#include "base/text.h"
#include "records/formulas.h"
#include "reports/audit_names.h"
#include "reports/csv.h"
#include "reports/papers/audit.h"
#include "reports/pdf.h"
#include "reports/whole_file.h"
#include "services/requests/requests.h"

#include <algorithm>
#include <cairo.h>

namespace clinic {

namespace {

constexpr double points_per_unit = 72.0 / 96.0;
constexpr int highest_grade = 5;
constexpr int usual_months = 12;
constexpr int width_of_a_share = 92; // of a column of the changes
constexpr int least_width = 64;      // of a list's column; the list makes it wider for its title

} // namespace

AuditQuery AuditDesk::usual_query() const
{
    AuditQuery query;
    query.from = add_months(desk_.today(), -usual_months);
    query.to = desk_.today();
    return query;
}

std::vector<Named<FormulaId>> AuditDesk::formulas() const
{
    std::vector<Named<FormulaId>> all{{all_formulas, {}, desk_.words("All formulas")}};
    for (const auto& row : desk_.records.formulas().formulas())
        all.push_back({row.id, row.formula.code, row.formula.code + " · " + row.formula.name});
    return all;
}

std::vector<Named<int>> AuditDesk::grades() const
{
    std::vector<Named<int>> all;
    for (int grade = 1; grade <= highest_grade; ++grade)
        all.push_back({grade, std::to_string(grade), grade_name(desk_.words, grade)});
    return all;
}

std::vector<Told> AuditDesk::objections(const AuditQuery& query) const
{
    if (query.from && query.to && *query.to < *query.from)
        return {{"audit.to", {}, desk_.words("The period ends before it begins. Put a later last day.")}};
    return {};
}

AuditDesk::Count AuditDesk::count(const AuditQuery& query) const
{
    const std::shared_ptr<Records> records = desk_.records.for_reading();
    return [records, actor = desk_.actor, query](const std::function<bool()>& go_on) {
        return audit_report_of(*records, actor, query, go_on);
    };
}

std::vector<Named<AuditBy>> AuditDesk::groupings() const
{
    auto all = all_named<AuditBy>(desk_.words);
    std::rotate(all.begin(), all.begin() + 1, all.end()); // all together comes last
    return all;
}

AuditReport AuditDesk::titles_only() const
{
    AuditReport report{.clinic = {}, .query = {}, .formula = {}, .lines = {}};
    if (report_)
        report.query.by = report_->query.by;
    return report;
}

std::string AuditDesk::chart_title() const
{
    return papers::title_of(desk_.words, titles_only().query.by);
}

std::string AuditDesk::comparison_title() const
{
    return papers::comparison_title_of(desk_.words, titles_only().query.by);
}

std::vector<Column> AuditDesk::columns() const
{
    std::vector<Column> columns;
    for (const auto& column : papers::audit_table(titles_only(), desk_.words).columns)
        columns.push_back({column.title, least_width, column.alignment == papers::Alignment::right});
    return columns;
}

std::vector<std::vector<std::string>> AuditDesk::rows() const
{
    return report_ ? papers::audit_table(*report_, desk_.words).rows : std::vector<std::vector<std::string>>();
}

std::vector<Column> AuditDesk::change_columns() const
{
    std::vector<Column> columns;
    for (const auto& column : papers::change_table(titles_only(), desk_.words).columns)
        columns.push_back({column.title, static_cast<int>(column.share * width_of_a_share),
                           column.alignment == papers::Alignment::right});
    return columns;
}

std::vector<std::vector<std::string>> AuditDesk::change_rows() const
{
    return report_ ? papers::change_table(*report_, desk_.words).rows : std::vector<std::vector<std::string>>();
}

double AuditDesk::chart_height(double width) const
{
    if (!report_)
        return 0;
    return papers::height_of(papers::audit_chart(*report_, desk_.words), width * points_per_unit) / points_per_unit;
}

void AuditDesk::paint_chart(cairo_t* cairo, const Canvas& canvas, bool dark) const
{
    if (!report_)
        return;
    const auto colours = dark ? papers::dark_chart() : papers::light_chart();
    papers::dip_into(cairo, colours.paper);
    cairo_paint(cairo);
    cairo_translate(cairo, canvas.margin, canvas.margin);
    cairo_scale(cairo, 1 / points_per_unit, 1 / points_per_unit);
    papers::paint(cairo, papers::audit_chart(*report_, desk_.words),
                  (canvas.width - 2 * canvas.margin) * points_per_unit,
                  (canvas.height - 2 * canvas.margin) * points_per_unit, colours);
}

std::string AuditDesk::spoken() const
{
    std::string text;
    if (!report_)
        return text;
    const auto table = papers::audit_table(*report_, desk_.words);
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            if (!row[i].empty())
                text += table.columns[i].title + " " + row[i] + ", ";
        text += "\n";
    }
    return text;
}

std::string AuditDesk::file_name() const
{
    return "audit-" + to_iso(desk_.today());
}

void AuditDesk::save_pdf(const std::filesystem::path& file) const
{
    papers::write_pdf(papers::audit(report_.value(), desk_.words), file);
}

void AuditDesk::save_csv(const std::filesystem::path& file) const
{
    papers::write_whole(file, papers::csv_text(papers::audit_table(report_.value(), desk_.words)));
}

} // namespace clinic
