#pragma once

#include "records/dossier.h"
#include "reports/document.h"
#include "screens/named.h"
#include "screens/told.h"

#include <cairo.h>

namespace clinic {

/// A change of a formula on file: what was asked for, the versions that carry it out, and what it did.
class ChangeFile {
public:
    ChangeFile(Desk& desk, ChangeRequestId change);

    void read_again();
    [[nodiscard]] ChangeRequestId change() const { return change_; }
    [[nodiscard]] std::string title() const; // "CR-000001, HAIR-01@1"
    [[nodiscard]] const ChangeReport& report() const { return report_; }
    [[nodiscard]] ChangeState state() const { return state_of(report_.change); }
    [[nodiscard]] FormulaId formula() const { return report_.change.formula; }
    [[nodiscard]] VersionId version() const { return report_.change.request.version.value(); }
    [[nodiscard]] std::vector<papers::Fact> request() const;
    [[nodiscard]] std::vector<papers::Fact> carriers() const;
    [[nodiscard]] std::vector<papers::Fact> affected() const;
    [[nodiscard]] std::vector<papers::Fact> effect() const;
    [[nodiscard]] std::vector<papers::Fact> reviews() const;
    /// The rates before and after; in units of 1/96 inch.
    [[nodiscard]] double chart_height(double width) const;
    void paint_chart(cairo_t*, double width, double height, bool dark) const;

    [[nodiscard]] papers::Document paper() const;
    [[nodiscard]] SaveOutcome<ChangeRequestId> drop(const std::string& reason);

private:
    Desk& desk_;
    ChangeRequestId change_;
    ChangeReport report_;
};

} // namespace clinic
