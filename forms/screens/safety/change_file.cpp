#include "screens/safety/change_file.h"

#include "reports/change_text.h"
#include "reports/papers/audit.h"
#include "reports/papers/change.h"
#include "services/requests/change_report.h"
#include "services/safety/changes.h"

namespace clinic {

namespace {

constexpr double points_of_a_unit = 72.0 / 96.0;

} // namespace

ChangeFile::ChangeFile(Desk& desk, ChangeRequestId change)
    : desk_(desk)
    , change_(change)
    , report_(change_report_of(desk.records, desk.actor, change))
{
}

void ChangeFile::read_again()
{
    report_ = change_report_of(desk_.records, desk_.actor, change_);
}

std::string ChangeFile::title() const
{
    return report_.change.key + ", " + report_.change.version_key;
}

std::vector<papers::Fact> ChangeFile::request() const
{
    return papers::request_facts(report_, desk_.words);
}

std::vector<papers::Fact> ChangeFile::carriers() const
{
    return papers::carrier_facts(report_, desk_.words);
}

std::vector<papers::Fact> ChangeFile::affected() const
{
    return papers::affected_facts(report_, desk_.words);
}

std::vector<papers::Fact> ChangeFile::effect() const
{
    return papers::effect_facts(report_, desk_.words);
}

std::vector<papers::Fact> ChangeFile::reviews() const
{
    return papers::review_facts(report_, desk_.words);
}

double ChangeFile::chart_height(double width) const
{
    const auto chart = papers::audit_chart(papers::as_audit(report_), desk_.words);
    return papers::height_of(chart, width * points_of_a_unit) / points_of_a_unit;
}

void ChangeFile::paint_chart(cairo_t* cairo, double width, double height, bool dark) const
{
    const auto colours = dark ? papers::dark_chart() : papers::light_chart();
    papers::dip_into(cairo, colours.paper);
    cairo_paint(cairo);
    cairo_scale(cairo, 1 / points_of_a_unit, 1 / points_of_a_unit);
    papers::paint(cairo, papers::audit_chart(papers::as_audit(report_), desk_.words), width * points_of_a_unit,
                  height * points_of_a_unit, colours);
}

papers::Document ChangeFile::paper() const
{
    return papers::change(report_, desk_.words);
}

SaveOutcome<ChangeRequestId> ChangeFile::drop(const std::string& reason)
{
    return told(desk_, drop_change(desk_.records, desk_.deed(), {.change = change_, .reason = reason}));
}

} // namespace clinic
