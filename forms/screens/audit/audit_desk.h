#pragma once

#include "records/dossier.h"
#include "screens/list_source.h"
#include "screens/named.h"
#include "screens/told.h"

#include <filesystem>
#include <functional>

using cairo_t = struct _cairo;

namespace clinic {

/// How often each version, ingredient, lot… was followed by a reaction: the question, the long count, and its three
/// ways out.
class AuditDesk {
public:
    explicit AuditDesk(Desk& desk) : desk_(desk) {}

    /// The twelve months until today, all formulas, fourteen days.
    [[nodiscard]] AuditQuery usual_query() const;
    [[nodiscard]] Day today() const { return desk_.today(); }
    /// Stands for all of them in the list of formulas.
    static constexpr FormulaId all_formulas{0};
    [[nodiscard]] std::vector<Named<FormulaId>> formulas() const;
    [[nodiscard]] std::vector<Named<AuditBy>> groupings() const;
    [[nodiscard]] std::vector<Named<AuditWindow>> windows() const { return all_named<AuditWindow>(desk_.words); }
    [[nodiscard]] std::vector<Named<int>> grades() const;
    /// What speaks against counting: a period that ends before it begins.
    [[nodiscard]] std::vector<Told> objections(const AuditQuery&) const;

    /// The count, for a thread of its own; it reads the record by a second way. `go_on` may return false to break off.
    using Count = std::function<AuditReport(const std::function<bool()>& go_on)>;
    [[nodiscard]] Count count(const AuditQuery&) const;
    /// Takes over what was counted.
    void take(AuditReport report) { report_ = std::move(report); }
    [[nodiscard]] bool counted() const { return report_.has_value(); }

    /// The figures as text, row by row; three counts in each.
    [[nodiscard]] std::vector<Column> columns() const;
    [[nodiscard]] std::vector<std::vector<std::string>> rows() const;
    /// The same of each version against the one before it, or of each other thing against those without it.
    [[nodiscard]] std::string chart_title() const;
    [[nodiscard]] std::string comparison_title() const;
    [[nodiscard]] std::vector<Column> change_columns() const;
    [[nodiscard]] std::vector<std::vector<std::string>> change_rows() const;
    [[nodiscard]] bool empty() const { return !report_ || report_->lines.empty(); }
    /// In units of 1/96 inch for this width.
    [[nodiscard]] double chart_height(double width) const;
    struct Canvas {
        double width;
        double height;
        double margin;
    };
    void paint_chart(cairo_t*, const Canvas&, bool dark) const;
    /// The chart in words, row by row.
    [[nodiscard]] std::string spoken() const;

    /// "audit-2026-11-22"
    [[nodiscard]] std::string file_name() const;
    /// Both throw std::system_error with the machine's reason.
    void save_pdf(const std::filesystem::path&) const;
    void save_csv(const std::filesystem::path&) const;

private:
    [[nodiscard]] AuditReport titles_only() const;

    Desk& desk_;
    std::optional<AuditReport> report_;
};

} // namespace clinic
