#include "screens/paper_desk.h"

#include "reports/pdf.h"
#include "screens/passing_folder.h"

namespace clinic {

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
