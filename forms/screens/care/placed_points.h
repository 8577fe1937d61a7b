#pragma once

#include "domain/care/body_map.h"

#include <set>

namespace clinic {

/// The points of a map, with those that are chosen. Every step can be undone, and done again until another is made.
class PlacedPoints {
public:
    using Points = std::vector<InjectionPoint>;

    /// Nothing of what it starts with can be undone.
    void start(Points);
    [[nodiscard]] const Points& all() const { return points_; }
    [[nodiscard]] const std::set<std::size_t>& chosen() const { return chosen_; }

    void add(const Points&);
    void replace(Points);
    void remove_chosen();
    /// Moves the chosen points; moves without anything in between are one step.
    void shift_chosen(int across, int down);
    /// Injects the chosen points differently; again, going on with it is one step.
    void inject_chosen(const Injecting&);

    /// `more` keeps what is chosen, and lets go of a point that is.
    void choose(std::size_t, bool more);
    void choose_all(Side);
    void let_go();

    [[nodiscard]] bool can_undo() const { return !past_.empty(); }
    [[nodiscard]] bool can_redo() const { return !future_.empty(); }
    void undo();
    void redo();

private:
    enum class Step { other, shift, inject };
    void remember(Step);
    void go_to(std::vector<Points>& from, std::vector<Points>& to);

    Points points_;
    std::set<std::size_t> chosen_;
    std::vector<Points> past_;
    std::vector<Points> future_;
    Step last_ = Step::other;
};

/// Moved by ten-thousandths of the drawing, and no farther than its edge.
[[nodiscard]] Place shifted(Place, int across, int down);

} // namespace clinic
