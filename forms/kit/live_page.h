#pragma once

namespace clinic::ui {

/// A page that reads the record again when it comes to the front or the record has changed.
class LivePage {
public:
    virtual ~LivePage() = default;
    virtual void read_again() = 0;
};

} // namespace clinic::ui
