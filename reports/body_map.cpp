#include "reports/body_map.h"

#include "reports/names.h"
#include "reports/typesetter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace clinic::papers {

namespace {

constexpr double point_radius = 3.2;
constexpr double chosen_radius = 4.6;
constexpr double picture_height = 170; // on paper
constexpr double picture_gap = 14;
constexpr double inset = 4; // of a picture in its rectangle

double length(int ten_thousandths, int extent)
{
    return static_cast<double>(ten_thousandths) * extent / drawing_edge;
}

int nearest(double millimetres, int extent)
{
    return std::clamp(static_cast<int>(std::lround(millimetres * drawing_edge / extent)), 0, drawing_edge);
}

/// Where the drawing begins along one side of the rectangle: centred while it fits, never leaving a gap when it does
/// not.
double beginning(double room, double drawn, double middle)
{
    return drawn <= room ? (room - drawn) / 2 : std::clamp(room / 2 - middle, room - drawn, 0.0);
}

void disc(cairo_t* canvas, double x, double y, double radius, const Ink& fill, const Ink& ring)
{
    cairo_new_sub_path(canvas);
    cairo_arc(canvas, x, y, radius, 0, 2 * std::numbers::pi);
    dip_into(canvas, fill);
    cairo_fill_preserve(canvas);
    dip_into(canvas, ring);
    cairo_set_line_width(canvas, 1);
    cairo_stroke(canvas);
}

void circle(cairo_t* canvas, double x, double y, double radius, const Ink& ink)
{
    cairo_new_sub_path(canvas);
    cairo_arc(canvas, x, y, radius, 0, 2 * std::numbers::pi);
    dip_into(canvas, ink);
    cairo_set_line_width(canvas, 1.2);
    cairo_stroke(canvas);
}

void cross_hair(cairo_t* canvas, double x, double y, const Ink& ink)
{
    constexpr double reach = 11;
    constexpr double free_middle = 5;
    dip_into(canvas, ink);
    cairo_set_line_width(canvas, 1.2);
    for (const auto& [dx, dy] : {std::pair{1.0, 0.0}, {-1.0, 0.0}, {0.0, 1.0}, {0.0, -1.0}}) {
        cairo_move_to(canvas, x + dx * free_middle, y + dy * free_middle);
        cairo_line_to(canvas, x + dx * reach, y + dy * reach);
    }
    cairo_stroke(canvas);
}

/// Which of the patient's sides lies left and right of the drawing; from the side it says itself.
void name_sides(cairo_t* canvas, const BodyMapPicture& picture, double width, const MapInks& inks)
{
    const Side side = picture.view.side;
    if (side == Side::left || side == Side::right)
        return;
    const Typesetter typesetter(picture.words.language());
    const auto set = [&](const std::string& text, Alignment alignment) {
        return typesetter.set(text, {.size = TextSize::body, .ink = inks.text, .bold = true, .alignment = alignment},
                              width / 2 - 2 * inset);
    };
    const auto patients_right = picture.words("R");
    const auto patients_left = picture.words("L");
    const bool is_mirror = side == Side::front; // whoever faces the patient has the right one on the left
    set(is_mirror ? patients_right : patients_left, Alignment::left).paint(canvas, 2 * inset, inset);
    set(is_mirror ? patients_left : patients_right, Alignment::right).paint(canvas, width / 2, inset);
}

/// A picture of a view on paper: its height is the same for all, its width follows the extent.
double width_of(BodyView view)
{
    const auto extent = extent_of(view);
    return picture_height * extent.width / extent.height + 2 * inset;
}

/// What one picture of a map shows.
struct Shown {
    const std::string& name;
    const std::vector<InjectionPoint>& points;
};

SetText caption_of(const BodyMap& map, const Shown& shown, Side side, double width, const Ink& ink)
{
    const auto text = shown.name + (shown.name.empty() ? "" : " · ") + view_name(map.words, {map.region, side}) + ": " +
                      points_text(map.words, places_on(side, shown.points).size());
    return Typesetter(map.words.language())
        .set(text, {.size = TextSize::small, .ink = ink, .alignment = Alignment::centre}, width);
}

/// A picture with its place on the paper.
struct PlacedPicture {
    Side side;
    const std::vector<InjectionPoint>& points;
    double left;
    double top;
    double width;
    SetText caption;
};

std::vector<PlacedPicture> placed(const BodyMap& map, double width, const Ink& ink)
{
    std::vector<PlacedPicture> pictures;
    double left = 0;
    double top = 0;
    double row = 0; // its height
    const auto place = [&](Side side, const Shown& shown) {
        const double wide = std::max(width_of({map.region, side}), 90.0);
        auto caption = caption_of(map, shown, side, wide, ink);
        row = std::max(row, picture_height + 4 + caption.height());
        pictures.push_back({side, shown.points, left, top, wide, std::move(caption)});
        left += wide + picture_gap;
    };
    auto all = map.points;
    if (map.other)
        all.insert(all.end(), map.other->points.begin(), map.other->points.end());
    for (const Side side : sides_with_points(map.region, all)) {
        const double wide = std::max(width_of({map.region, side}), 90.0);
        const double together = map.other ? 2 * wide + picture_gap : wide; // a side is not torn apart
        if (left > 0 && left + together > width) {
            left = 0;
            top += row + picture_gap;
            row = 0;
        }
        if (map.other)
            place(side, {map.other->name, map.other->points});
        place(side, {map.name, map.points});
    }
    return pictures;
}

} // namespace

double MapFrame::x_of(Place place) const
{
    return left + scale * length(place.x, extent.width);
}

double MapFrame::y_of(Place place) const
{
    return top + scale * length(place.y, extent.height);
}

Place MapFrame::place_at(double x, double y) const
{
    return {nearest((x - left) / scale, extent.width), nearest((y - top) / scale, extent.height)};
}

MapFrame frame_for(BodyView view, double width, double height, double zoom, Place middle)
{
    const auto extent = extent_of(view);
    const double whole = std::min((width - 2 * inset) / extent.width, (height - 2 * inset) / extent.height);
    MapFrame frame{.left = 0, .top = 0, .scale = std::max(whole, 0.01) * zoom, .extent = extent};
    frame.left = beginning(width, frame.scale * extent.width, frame.scale * length(middle.x, extent.width));
    frame.top = beginning(height, frame.scale * extent.height, frame.scale * length(middle.y, extent.height));
    return frame;
}

MapInks light_map()
{
    return {
        .body = light_body(), .text = muted_ink, .point = accent_ink, .ring = {1, 1, 1}, .chosen = {0.78, 0.27, 0.0}};
}

MapInks dark_map()
{
    return {.body = dark_body(),
            .text = {0.74, 0.76, 0.78},
            .point = {0.45, 0.83, 0.91},
            .ring = {0.08, 0.09, 0.1},
            .chosen = {1.0, 0.66, 0.26}};
}

void paint(cairo_t* canvas, const BodyMapPicture& picture, const MapFrame& frame, double width, double height,
           const MapInks& inks)
{
    cairo_save(canvas);
    cairo_rectangle(canvas, 0, 0, width, height);
    cairo_clip(canvas);
    cairo_save(canvas);
    cairo_translate(canvas, frame.left, frame.top);
    cairo_scale(canvas, frame.scale, frame.scale);
    paint(canvas, picture.view, inks.body);
    cairo_restore(canvas);
    name_sides(canvas, picture, width, inks);
    for (const Place each : picture.planned)
        circle(canvas, frame.x_of(each), frame.y_of(each), point_radius, inks.chosen);
    for (const Place each : picture.points)
        disc(canvas, frame.x_of(each), frame.y_of(each), point_radius, inks.point, inks.ring);
    for (const Place each : picture.chosen)
        disc(canvas, frame.x_of(each), frame.y_of(each), chosen_radius, inks.chosen, inks.ring);
    if (picture.cursor)
        cross_hair(canvas, frame.x_of(*picture.cursor), frame.y_of(*picture.cursor), inks.chosen);
    cairo_restore(canvas);
}

std::vector<Place> places_on(Side side, const std::vector<InjectionPoint>& points)
{
    std::vector<Place> places;
    for (const auto& point : points)
        if (point.side == side)
            places.push_back(point.place);
    return places;
}

std::vector<Side> sides_with_points(Region region, const std::vector<InjectionPoint>& points)
{
    std::vector<Side> sides;
    for (const Side side : sides_of(region))
        if (!places_on(side, points).empty())
            sides.push_back(side);
    return sides;
}

double height_of(const BodyMap& map, double width)
{
    double height = 0;
    for (const auto& picture : placed(map, width, muted_ink))
        height = std::max(height, picture.top + picture_height + 4 + picture.caption.height());
    return height;
}

void paint(cairo_t* canvas, const BodyMap& map, double width, const MapInks& inks)
{
    for (const auto& picture : placed(map, width, inks.text)) {
        const BodyView view{map.region, picture.side};
        cairo_save(canvas);
        cairo_translate(canvas, picture.left, picture.top);
        paint(canvas, {.words = map.words, .view = view, .points = places_on(picture.side, picture.points)},
              frame_for(view, picture.width, picture_height), picture.width, picture_height, inks);
        picture.caption.paint(canvas, 0, picture_height + 4);
        cairo_restore(canvas);
    }
}

} // namespace clinic::papers
