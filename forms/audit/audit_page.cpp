#include "forms/audit/audit_page.h"

#include "forms/kit/chart_canvas.h"
#include "forms/kit/convert.h"
#include "forms/kit/deed_buttons.h"
#include "forms/kit/empty_state.h"
#include "forms/kit/look.h"
#include "forms/kit/name.h"
#include "forms/kit/progress_row.h"
#include "forms/kit/save_file.h"
#include "forms/kit/source_rows.h"
#include "forms/navigation.h"
#include "forms/words.h"

#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

namespace clinic::ui {

namespace {

constexpr int choice_width = 184;
constexpr int first_width = 200;
constexpr int head_width = 88; // of a figure; longer titles go on in the next line

/// Writes the rows and makes the list as high as they are.
void fill_in(wxDataViewListCtrl& list, const std::vector<std::vector<std::string>>& rows)
{
    list.DeleteAllItems();
    for (const auto& row : rows) {
        wxVector<wxVariant> cells;
        for (const auto& cell : row)
            cells.push_back(wxVariant(to_wx(cell)));
        list.AppendItem(cells);
    }
    list.SetMinSize(wxSize(-1, height_of_rows(list, list.GetItemCount())));
}

void add_field(wxSizer& line, wxWindow& page, const wxString& text, wxWindow& field)
{
    auto* const column = new wxBoxSizer(wxVERTICAL);
    if (!text.empty()) {
        auto* const label = new wxStaticText(&page, wxID_ANY, text);
        label->MoveBeforeInTabOrder(&field);
        column->Add(label, wxSizerFlags().Border(wxBOTTOM, page.FromDIP(look::near)));
    }
    column->Add(&field, wxSizerFlags().Expand());
    line.Add(column, wxSizerFlags().Bottom().Border(wxRIGHT | wxBOTTOM, page.FromDIP(look::beside)));
}

} // namespace

AuditPage::AuditPage(wxWindow* parent, Desk& desk, Navigation& navigation) : wxPanel(parent), desk_(desk)
{
    const auto flags = wxSizerFlags().Expand().Border(wxLEFT | wxTOP | wxRIGHT, FromDIP(look::page));
    auto* const whole = new wxBoxSizer(wxVERTICAL);
    auto* const title = look::title(this, say("Audit of adverse reactions"));
    ui::name(*title, "audit.title");
    whole->Add(title, flags);
    whole->Add(make_question(), flags);
    whole->Add(make_deeds(navigation), wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(look::page)));
    progress_ = new ProgressRow(this, "audit.progress");
    progress_->on_cancel = [this] {
        if (work_)
            work_->cancel();
    };
    whole->Add(progress_, flags);
    make_answer();
    empty_ = new EmptyState(this, "audit");
    empty_->say_this(
        say("Reactions will be counted here, by what was injected, by whom or where, with how sure each rate is."),
        wxString(), {});
    empty_->Show();
    whole->Add(empty_, wxSizerFlags(1).Expand());
    whole->Add(answer_, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(look::beside)));
    SetSizer(whole);
}

wxSizer* AuditPage::make_question()
{
    const auto usual = desk_.usual_query();
    from_ = new DateField(this, desk_.today());
    to_ = new DateField(this, desk_.today());
    by_ = new Choice<AuditBy>(this, desk_.groupings());
    formula_ = new Choice<FormulaId>(this, desk_.formulas());
    window_ = new Choice<AuditWindow>(this, desk_.windows());
    grade_ = new Choice<int>(this, desk_.grades());
    serious_ = new wxCheckBox(this, wxID_ANY, say("&Serious ones only"));
    from_->show(usual.from);
    to_->show(usual.to);
    by_->show(usual.by);
    formula_->show(AuditDesk::all_formulas);
    window_->show(usual.window);
    grade_->show(usual.lowest_grade);
    ui::name(*from_, "audit.from", say("From"));
    ui::name(*to_, "audit.to", say("To"));
    ui::name(*by_, "audit.by", say("Counted by"));
    ui::name(*formula_, "audit.formula", say("Formula"));
    ui::name(*window_, "audit.window", say("Reaction within"));
    ui::name(*grade_, "audit.grade", say("Lowest grade"));
    ui::name(*serious_, "audit.serious");
    for (auto* const choice : {static_cast<wxWindow*>(formula_), static_cast<wxWindow*>(grade_)})
        choice->SetMinSize(wxSize(FromDIP(choice_width), choice->GetMinSize().y)); // the question stays in one line
    auto* const line = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    add_field(*line, *this, say("&From"), *from_);
    add_field(*line, *this, say("&To"), *to_);
    add_field(*line, *this, say("Counted &by"), *by_);
    add_field(*line, *this, say("F&ormula"), *formula_);
    add_field(*line, *this, say("Reaction &within"), *window_);
    add_field(*line, *this, say("Lowest &grade"), *grade_);
    add_field(*line, *this, wxString(), *serious_);
    return line;
}

wxSizer* AuditPage::make_deeds(Navigation& navigation)
{
    return deed_buttons(*this, {{"audit.count", say("&Count"), Icon::audit, [this] { count(); }},
                                {"audit.save_pdf", say("Save as &PDF…"), Icon::print,
                                 [this] { save(".pdf", say("PDF files") + " (*.pdf)|*.pdf", &AuditDesk::save_pdf); }},
                                {"audit.save_csv", say("Save as CS&V…"), Icon::import,
                                 [this] { save(".csv", say("CSV files") + " (*.csv)|*.csv", &AuditDesk::save_csv); }},
                                {"audit.completeness", say("Pap&ers…"), Icon::requests,
                                 [&navigation] { navigation.open_completeness(); }}});
}

void AuditPage::make_answer()
{
    answer_ = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
    answer_->SetScrollRate(0, FromDIP(look::row));
    chart_ = new ChartCanvas(answer_, "audit.chart", say("Reactions by formula version"));
    figures_ = new wxDataViewListCtrl(answer_, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                      wxDV_HORIZ_RULES | static_cast<long>(wxBORDER_NONE));
    ui::name(*figures_, "audit.figures", say("Figures"));
    changes_title_ = look::heading(answer_, say("Changes of version"));
    changes_ = new wxDataViewListCtrl(answer_, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                      wxDV_HORIZ_RULES | static_cast<long>(wxBORDER_NONE));
    ui::name(*changes_, "audit.changes", say("Changes of version"));
    auto* const column = new wxBoxSizer(wxVERTICAL);
    column->Add(chart_, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(look::page)));
    column->Add(figures_, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(look::page)));
    column->Add(changes_title_, wxSizerFlags().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(look::page)));
    column->Add(changes_, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(look::page)));
    answer_->SetSizer(column);
    answer_->Hide();
}

AuditQuery AuditPage::read() const
{
    AuditQuery query;
    query.from = from_->day();
    query.to = to_->day();
    if (formula_->chosen() != AuditDesk::all_formulas)
        query.formula = formula_->chosen();
    query.by = by_->chosen().value_or(query.by);
    query.window = window_->chosen().value_or(query.window);
    query.lowest_grade = grade_->chosen().value_or(query.lowest_grade);
    query.serious_only = serious_->GetValue();
    return query;
}

void AuditPage::count()
{
    for (const auto* const field : {from_, to_})
        if (const auto problem = field->problem(); !problem.empty()) {
            progress_->finish(problem);
            return;
        }
    const auto query = read();
    if (const auto against = desk_.objections(query); !against.empty()) {
        progress_->finish(to_wx(against.front().sentence));
        return;
    }
    progress_->tell({-1, to_utf8(say("Counting sessions and reactions…"))});
    work_ = std::make_unique<Background>(
        *this,
        std::function<AuditReport(std::stop_token, const Background::Tell&)>(
            [counting = desk_.count(query)](const std::stop_token& stop, const Background::Tell&) {
                return counting([&stop] { return !stop.stop_requested(); });
            }),
        Background::Tell([this](const Progress& progress) { progress_->tell(progress); }),
        Ending<AuditReport>{.done = [this](AuditReport report) { take(std::move(report)); },
                            .cancelled = [this] { progress_->finish(say("Cancelled; nothing was counted.")); },
                            .failed =
                                [this](const std::exception_ptr& trouble) {
                                    progress_->Hide();
                                    std::rethrow_exception(trouble);
                                }});
}

void AuditPage::take(AuditReport report)
{
    desk_.take(std::move(report));
    if (desk_.empty())
        progress_->finish(say("No signed session falls into this period."));
    else
        progress_->Hide();
    answer_->Show(!desk_.empty());
    empty_->Show(desk_.empty());
    show_figures();
}

/// What the figures are of may be another thing than the last time.
void AuditPage::show_titles()
{
    auto columns = desk_.columns();
    for (auto& column : columns)
        column.title = to_utf8(look::broken(*figures_, to_wx(column.title), FromDIP(head_width)));
    columns.front().width = first_width;
    figures_->ClearColumns();
    append_columns(*figures_, columns);
    auto compared = desk_.change_columns();
    compared.front().width = first_width;
    changes_->ClearColumns();
    append_columns(*changes_, compared);
    const auto title = to_wx(desk_.comparison_title());
    changes_title_->SetLabel(title);
    ui::name(*changes_, "audit.changes", title);
    ui::name(*chart_, "audit.chart", to_wx(desk_.chart_title()));
}

void AuditPage::show_figures()
{
    figures_->DeleteAllItems();
    changes_->DeleteAllItems();
    show_titles();
    fill_in(*figures_, desk_.rows());
    const auto changes = desk_.change_rows();
    changes_title_->Show(!changes.empty());
    changes_->Show(!changes.empty());
    fill_in(*changes_, changes);
    const double width = ToDIP(GetClientSize().x) - 2 * look::page - 2 * look::group;
    chart_->SetMinSize(FromDIP(wxSize(-1, static_cast<int>(desk_.chart_height(width)) + 2 * look::group)));
    chart_->show(
        [this](cairo_t* cairo, double wide, double high, bool dark) {
            desk_.paint_chart(cairo, {.width = wide, .height = high, .margin = look::group}, dark);
        },
        to_wx(desk_.spoken()));
    Layout();
    answer_->FitInside();
    answer_->Layout();
}

void AuditPage::save(const wxString& ending, const wxString& kinds,
                     void (AuditDesk::*as)(const std::filesystem::path&) const)
{
    if (!desk_.counted()) {
        progress_->finish(say("Count first; then the figures can be saved."));
        return;
    }
    const auto file = ask_where_to_save(this, to_wx(desk_.file_name()) + ending, kinds);
    if (!file)
        return;
    (desk_.*as)(*file);
    progress_->finish(fill(say("Saved as {file}"), {{"file", to_wx(file->string())}}));
}

wxWindow* make_audit_page(wxWindow* parent, Desk& desk, Navigation& navigation)
{
    return new AuditPage(parent, desk, navigation);
}

} // namespace clinic::ui
