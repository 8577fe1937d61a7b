#include "forms/documents/documents_page.h"

#include "forms/documents/documents_part.h"
#include "forms/fact_list.h"
#include "forms/kit/banner.h"
#include "forms/words.h"

namespace clinic::ui {

DocumentsPage::DocumentsPage(wxWindow* parent, Desk& desk, Navigation& navigation, const DocumentOwner& owner)
    : ReadingPage(parent)
    , file_(desk, owner)
    , banner_(new Banner(this))
{
    add_top(*banner_);
    if (!file_.expected().empty())
        expected_ = add_group<FactRows>(say("What must be on file"), "documents.expected");
    documents_ = add_group<DocumentsPart>(say("Documents"), desk, navigation, owner);
    read_again();
}

void DocumentsPage::read_again()
{
    const auto head = file_.head();
    BannerText text{to_wx(head.name), to_wx(head.below), to_wx(head.number), {}};
    if (!head.mark.empty())
        text.marks.push_back({to_wx(head.mark), head.tone});
    banner_->show(text);
    if (expected_)
        expected_->show(fact_list(file_.expected()));
    documents_->read_again();
}

} // namespace clinic::ui
