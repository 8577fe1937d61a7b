#pragma once

#include "forms/main_window.h"
#include "forms/navigator.h"

namespace clinic::ui {

template <typename Page, typename... About>
void Navigator::push(const About&... about)
{
    window_->push([&](wxWindow* parent) { return new Page(parent, desk_, *this, about...); });
}

} // namespace clinic::ui
