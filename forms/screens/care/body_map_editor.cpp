#include "screens/care/body_map_editor.h"

#include "records/care.h"
#include "reports/body_map.h"
#include "reports/names.h"

#include <algorithm>
#include <cmath>

namespace clinic {

namespace {

constexpr double reach = 9;       // of the mouse around a point, in 1/96 inch
constexpr int cursor_reach = 150; // of the cross, in ten-thousandths
constexpr std::size_t recent_sessions = 20;
constexpr double closest = 8;

} // namespace

void BodyMapEditor::tell() const
{
    if (on_change)
        on_change();
}

void BodyMapEditor::start(std::optional<Region> region, std::vector<InjectionPoint> points)
{
    region_ = region;
    if (region_)
        side_ = points.empty() ? sides_of(*region_).front() : points.front().side;
    if (!points.empty())
        how_ = points.back().how;
    points_.start(std::move(points));
    from_.reset();
    zoom_ = 1;
    cursor_ = {drawing_edge / 2, drawing_edge / 2};
    middle_ = cursor_;
    tell();
}

void BodyMapEditor::show_region(std::optional<Region> region)
{
    if (region == region_)
        return;
    if (region_)
        put_away_[*region_] = points_.all();
    start(region, region ? put_away_[*region] : std::vector<InjectionPoint>());
}

std::vector<Named<Side>> BodyMapEditor::sides() const
{
    std::vector<Named<Side>> sides;
    if (region_)
        for (const Side each : sides_of(*region_))
            sides.push_back({each, std::string(code_of(each)), name_of(desk_.words, each)});
    return sides;
}

void BodyMapEditor::show_side(Side side)
{
    side_ = side;
    points_.let_go();
    from_.reset();
    tell();
}

std::vector<Named<MapTool>> BodyMapEditor::tools() const
{
    const Words& words = desk_.words;
    return {{MapTool::point, "POINT", words("single points")},
            {MapTool::line, "LINE", words("along a line")},
            {MapTool::area, "AREA", words("all over an area")}};
}

void BodyMapEditor::take(MapTool tool)
{
    tool_ = tool;
    points_.let_go();
    from_.reset();
    tell();
}

std::vector<Named<InjectionTechnique>> BodyMapEditor::techniques() const
{
    return all_named<InjectionTechnique>(desk_.words);
}

void BodyMapEditor::inject(const Injecting& how)
{
    how_ = how;
    points_.inject_chosen(how);
    tell();
}

void BodyMapEditor::inject_as_last()
{
    if (!points().empty() || !region_ || how_ != Injecting())
        return;
    ListQuery recent;
    recent.most = recent_sessions;
    for (const auto& row : desk_.records.care().sessions(recent).rows)
        if (row.region == region_ && row.state != SessionState::invalid)
            if (const auto session = desk_.records.care().session(row.id);
                session && !session->session.points.empty()) {
                how_ = session->session.points.back().how;
                return;
            }
}

papers::MapFrame BodyMapEditor::frame(Canvas canvas) const
{
    return papers::frame_for(view(), canvas.width, canvas.height, zoom_, middle_);
}

void BodyMapEditor::paint(cairo_t* cairo, Canvas canvas, bool dark, bool focused) const
{
    if (!region_)
        return;
    papers::BodyMapPicture picture{.words = desk_.words, .view = view(), .planned = planned()};
    for (std::size_t index = 0; index < points().size(); ++index)
        if (points()[index].side == side_)
            (points_.chosen().contains(index) ? picture.chosen : picture.points).push_back(points()[index].place);
    if (focused)
        picture.cursor = cursor_;
    papers::paint(cairo, picture, frame(canvas), canvas.width, canvas.height,
                  dark ? papers::dark_map() : papers::light_map());
}

std::optional<std::size_t> BodyMapEditor::point_near(Canvas canvas, Spot spot) const
{
    const auto laid = frame(canvas);
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t index = 0; index < points().size(); ++index) {
        const auto& [side, place, how] = points()[index];
        const double distance = std::hypot(laid.x_of(place) - spot.x, laid.y_of(place) - spot.y);
        if (side == side_ && distance <= least) {
            nearest = index;
            least = distance;
        }
    }
    return nearest;
}

std::optional<std::size_t> BodyMapEditor::point_under_cursor() const
{
    for (std::size_t index = 0; index < points().size(); ++index)
        if (points()[index].side == side_ && std::abs(points()[index].place.x - cursor_.x) <= cursor_reach &&
            std::abs(points()[index].place.y - cursor_.y) <= cursor_reach)
            return index;
    return std::nullopt;
}

std::vector<Place> BodyMapEditor::planned() const
{
    if (!from_ || !region_)
        return {};
    const auto places = tool_ == MapTool::line ? places_along(*from_, cursor_, view(), spacing_)
                                               : places_within(*from_, cursor_, view(), spacing_);
    return places.size() > most_points ? std::vector<Place>() : papers::on_body(view(), places);
}

void BodyMapEditor::press(Canvas canvas, Spot spot, bool more)
{
    if (!region_)
        return;
    const auto place = frame(canvas).place_at(spot.x, spot.y);
    if (const auto near = point_near(canvas, spot)) {
        choose(*near, more);
        moving_from_ = place;
    } else if (tool_ == MapTool::point) {
        cursor_ = place;
        place_at({place});
    } else {
        points_.let_go();
        from_ = place;
        cursor_ = place;
    }
    tell();
}

bool BodyMapEditor::may_shift(int across, int down) const
{
    std::vector<Place> places;
    places.reserve(chosen());
    for (const auto index : points_.chosen())
        places.push_back(shifted(points()[index].place, across, down));
    return papers::on_body(view(), places).size() == places.size();
}

void BodyMapEditor::drag(Canvas canvas, Spot spot)
{
    if (!region_)
        return;
    const auto place = frame(canvas).place_at(spot.x, spot.y);
    if (moving_from_) {
        if (!may_shift(place.x - moving_from_->x, place.y - moving_from_->y))
            return;
        points_.shift_chosen(place.x - moving_from_->x, place.y - moving_from_->y);
        moving_from_ = place;
        tell();
    } else if (from_) {
        cursor_ = place;
        tell();
    }
}

void BodyMapEditor::release(Canvas canvas, Spot spot)
{
    drag(canvas, spot);
    moving_from_.reset();
    if (from_)
        place_at(planned());
    from_.reset();
    tell();
}

void BodyMapEditor::move_cursor(int across, int down)
{
    cursor_ = shifted(cursor_, across, down);
    middle_ = cursor_;
    tell();
}

void BodyMapEditor::act()
{
    if (!region_)
        return;
    if (const auto under = from_ ? std::nullopt : point_under_cursor())
        choose(*under, true);
    else if (tool_ == MapTool::point)
        place_at({cursor_});
    else if (!from_)
        from_ = cursor_;
    else {
        place_at(planned());
        from_.reset();
    }
    tell();
}

void BodyMapEditor::zoom(double factor)
{
    zoom_ = std::clamp(zoom_ * factor, 1.0, closest);
    middle_ = cursor_;
    tell();
}

/// Off the skin nothing is placed.
void BodyMapEditor::place_at(const std::vector<Place>& places)
{
    const auto on_skin = papers::on_body(view(), places);
    std::vector<InjectionPoint> placed;
    placed.reserve(on_skin.size());
    for (const Place place : on_skin)
        placed.push_back({.side = side_, .place = place, .how = how_});
    points_.add(placed);
}

void BodyMapEditor::choose(std::size_t index, bool more)
{
    points_.choose(index, more);
    how_ = points()[index].how;
}

void BodyMapEditor::choose_all()
{
    points_.choose_all(side_);
    tell();
}

bool BodyMapEditor::let_go()
{
    const bool held = chosen() > 0 || from_;
    points_.let_go();
    from_.reset();
    if (held)
        tell();
    return held;
}

void BodyMapEditor::remove()
{
    if (chosen() == 0)
        if (const auto under = point_under_cursor())
            points_.choose(*under, false);
    points_.remove_chosen();
    tell();
}

void BodyMapEditor::undo()
{
    points_.undo();
    tell();
}

void BodyMapEditor::redo()
{
    points_.redo();
    tell();
}

std::string BodyMapEditor::copy_last(std::optional<PatientId> patient)
{
    const Words& words = desk_.words;
    const auto& care = desk_.records.care();
    if (patient && region_)
        for (const auto& row : care.sessions_of(*patient)) {
            if (row.region != region_ || row.state != SessionState::signed_off)
                continue;
            auto copied = care.session(row.id)->session.points;
            if (copied.empty())
                continue;
            side_ = copied.front().side;
            how_ = copied.back().how;
            points_.replace(std::move(copied));
            tell();
            return fill(words("Taken over from {session} of {day}. Adjust what is different today."),
                        {{"session", row.key}, {"day", to_people(desk_.zone().day_of(row.started))}});
        }
    return words("No signed session of this patient has a map of this region.");
}

std::string BodyMapEditor::summary() const
{
    if (points().empty())
        return desk_.words("No point yet");
    auto text = points_text(desk_.words, points().size());
    if (volume() > Volume{0})
        text += ", " + volume_text(desk_.words, volume());
    return chosen() == 0 ? text
                         : text + " · " + fill(desk_.words("{count} chosen"), {{"count", std::to_string(chosen())}});
}

std::vector<std::string> BodyMapEditor::totals() const
{
    const auto groups = grouped(points());
    std::vector<std::string> lines;
    lines.reserve(groups.size());
    for (const auto& group : groups)
        lines.push_back(name_of(desk_.words, group.side) + ": " +
                        points_text(desk_.words, static_cast<std::size_t>(group.count)) + " · " +
                        injecting_text(desk_.words, group.how));
    return lines;
}

} // namespace clinic
