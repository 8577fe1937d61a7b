#include "screens/paper_desk.h"

#include "reports/pdf.h"

#include <cstdlib>

namespace clinic {

namespace {

/// The person's own folder that the system empties at sign-out, or the one for short-lived files.
std::filesystem::path passing_folder()
{
    const char* const own = std::getenv("XDG_RUNTIME_DIR");
    const auto base = own && *own ? std::filesystem::path(own) : std::filesystem::temp_directory_path();
    auto folder = base / "mesotrace";
    std::filesystem::create_directories(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    return folder;
}

} // namespace

PaperDesk::PaperDesk(papers::Document document, std::string file_name)
    : document_(std::move(document))
    , file_name_(std::move(file_name))
    , pages_(document_)
{
}

void PaperDesk::save(const std::filesystem::path& file) const
{
    papers::write_pdf(document_, file);
}

std::filesystem::path PaperDesk::save_to_pass_on() const
{
    auto file = passing_folder() / file_name();
    save(file);
    return file;
}

} // namespace clinic
