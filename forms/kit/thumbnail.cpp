#include "forms/kit/thumbnail.h"

#include "base/picture.h"

#include <gtk/gtk.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <string_view>

namespace clinic::ui {

namespace {

struct Wish {
    double width;
    double height;
};

struct Unref {
    void operator()(GdkPixbufLoader* loader) const { g_object_unref(loader); }
};

/// The kind of picture that these bytes begin; nullptr for anything else. A drawing with commands in it is none.
const char* kind_of_picture(const std::string& bytes)
{
    struct Beginning {
        std::string_view bytes;
        const char* kind;
    };
    static constexpr std::array beginnings{Beginning{"\x89PNG", "png"}, Beginning{"\xff\xd8\xff", "jpeg"},
                                           Beginning{"GIF8", "gif"}, Beginning{"BM", "bmp"}};
    const auto* const found = std::find_if(beginnings.begin(), beginnings.end(),
                                           [&bytes](const auto& each) { return bytes.starts_with(each.bytes); });
    return found == beginnings.end() ? nullptr : found->kind;
}

/// Told as soon as the file has said its size, before anything is drawn.
void shrink(GdkPixbufLoader* loader, int width, int height, void* data)
{
    if (double(width) * double(height) > most_pixels)
        return gdk_pixbuf_loader_set_size(loader, 0, 0); // asks for nothing
    const auto& wish = *static_cast<const Wish*>(data);
    const double factor = std::min({wish.width / width, wish.height / height, 1.0});
    const auto scaled = [factor](int length) { return std::max(1, static_cast<int>(std::lround(length * factor))); };
    gdk_pixbuf_loader_set_size(loader, scaled(width), scaled(height));
}

} // namespace

wxBitmap thumbnail(const std::string& bytes, const wxSize& largest, double scale)
{
    const char* const kind = kind_of_picture(bytes);
    const std::unique_ptr<GdkPixbufLoader, Unref> loader(kind ? gdk_pixbuf_loader_new_with_type(kind, nullptr)
                                                              : nullptr);
    if (!loader)
        return {};
    Wish wish{largest.x * scale, largest.y * scale};
    g_signal_connect(loader.get(), "size-prepared", G_CALLBACK(shrink), &wish);
    const bool read = gdk_pixbuf_loader_write(loader.get(), reinterpret_cast<const guchar*>(bytes.data()), bytes.size(),
                                              nullptr) != 0;
    const bool whole = gdk_pixbuf_loader_close(loader.get(), nullptr) != 0;
    GdkPixbuf* const drawn = read && whole ? gdk_pixbuf_loader_get_pixbuf(loader.get()) : nullptr;
    if (!drawn)
        return {};
    wxBitmap upright(gdk_pixbuf_apply_embedded_orientation(drawn)); // owns it; a camera may be held sideways
    upright.SetScaleFactor(scale);
    return upright;
}

} // namespace clinic::ui
