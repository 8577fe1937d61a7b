#include "reports/pdf.h"

#include "reports/paint_page.h"
#include "reports/whole_file.h"

#include <array>
#include <cairo-pdf.h>
#include <cmath>
#include <memory>
#include <stdexcept>

namespace clinic::papers {

namespace {

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Canvas = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

cairo_status_t append(void* bytes, const unsigned char* piece, unsigned int length)
{
    static_cast<std::string*>(bytes)->append(piece, piece + length);
    return CAIRO_STATUS_SUCCESS;
}

/// "2026-11-22T09:30:00Z": cairo reads no fractions of a second.
std::string creation_date(Moment moment)
{
    return to_iso(moment).substr(0, 19) + "Z";
}

void describe(cairo_surface_t* surface, const Document& document)
{
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, document.title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, document.clinic.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, creation_date(document.made_at).c_str());
}

void outline(cairo_surface_t* surface, const std::vector<Bookmark>& bookmarks)
{
    std::array<int, 4> last{}; // the newest bookmark of each level; the root above all
    for (const Bookmark& bookmark : bookmarks) {
        const auto level = static_cast<std::size_t>(bookmark.level);
        const std::string place =
            "page=" + std::to_string(bookmark.page) + " pos=[0 " + std::to_string(std::lround(bookmark.top)) + "]";
        last.at(level) = cairo_pdf_surface_add_outline(surface, last.at(level - 1), bookmark.text.c_str(),
                                                       place.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        for (std::size_t below = level + 1; below < last.size(); ++below)
            last.at(below) = last.at(level);
    }
}

void require(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(std::string("the paper could not be drawn: ") + cairo_status_to_string(status));
}

} // namespace

std::string pdf_bytes(const Document& document)
{
    const PaperPages pages(document);
    std::string bytes;
    const Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes, pages.width(), pages.height()),
                          &cairo_surface_destroy);
    describe(surface.get(), document);
    const Canvas canvas(cairo_create(surface.get()), &cairo_destroy);
    cairo_tag_begin(canvas.get(), "Document", nullptr);
    for (int page = 1; page <= pages.count(); ++page) {
        pages.paint(canvas.get(), page);
        if (page == pages.count())
            cairo_tag_end(canvas.get(), "Document");
        cairo_show_page(canvas.get());
    }
    outline(surface.get(), pages.bookmarks());
    require(cairo_status(canvas.get()));
    cairo_surface_finish(surface.get());
    require(cairo_surface_status(surface.get()));
    return bytes;
}

void write_pdf(const Document& document, const std::filesystem::path& path)
{
    write_whole(path, pdf_bytes(document));
}

} // namespace clinic::papers
