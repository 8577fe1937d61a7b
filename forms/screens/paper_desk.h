#pragma once

#include "reports/document.h"
#include "reports/paint_page.h"

#include <filesystem>

namespace clinic {

/// A finished paper to look at and to save; what is seen is what the file holds.
class PaperDesk {
public:
    PaperDesk(papers::Document document, std::string file_name);

    [[nodiscard]] const std::string& title() const { return document_.title; }
    /// What the file is called unless somebody says otherwise: "Q-000007.pdf".
    [[nodiscard]] std::string file_name() const { return file_name_ + ".pdf"; }
    [[nodiscard]] const papers::PaperPages& pages() const { return pages_; }

    [[nodiscard]] bool enlargeable() const { return document_.enlargeable; }
    [[nodiscard]] PrintSize print() const { return document_.print; }
    /// Sets the pages again in that size.
    void set_print(PrintSize);

    /// Whether something of it belongs into a calendar.
    [[nodiscard]] bool has_calendar() const { return !document_.calendar.empty(); }
    [[nodiscard]] std::string calendar_name() const { return file_name_ + ".ics"; }
    /// Throws std::system_error with the machine's reason when it cannot be written.
    void save_calendar(const std::filesystem::path&) const;

    /// Throws std::system_error with the machine's reason when it cannot be written.
    void save(const std::filesystem::path&) const;
    /// Saves it into the system's folder for passing files, for a viewer or printer to take; gives where.
    [[nodiscard]] std::filesystem::path save_to_pass_on() const;

private:
    papers::Document document_;
    std::string file_name_;
    papers::PaperPages pages_;
};

} // namespace clinic
