#include "screens/paper_desk.h"

#include "reports/pdf.h"
#include "reports/whole_file.h"
#include "screens/passing_folder.h"

namespace clinic {

PaperDesk::PaperDesk(papers::Document document, std::string file_name)
    : document_(std::move(document))
    , file_name_(std::move(file_name))
    , pages_(document_)
{
}

void PaperDesk::set_print(PrintSize print)
{
    document_.print = print;
    pages_ = papers::PaperPages(document_);
}

void PaperDesk::save(const std::filesystem::path& file) const
{
    papers::write_pdf(document_, file);
}

void PaperDesk::save_calendar(const std::filesystem::path& file) const
{
    papers::write_whole(file, document_.calendar);
}

std::filesystem::path PaperDesk::save_to_pass_on() const
{
    auto file = passing_folder() / file_name();
    save(file);
    return file;
}

} // namespace clinic
