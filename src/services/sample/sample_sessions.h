#pragma once

#include "services/sample/sample_world.h"

namespace clinic {

/// When the sessions of the period begin: on working days, from nine in the morning, evenly spread.
class SampleDiary {
public:
    explicit SampleDiary(const SampleWorld&);

    /// The start of the session with this number, from 0; never earlier than that of the one before by more than a day.
    [[nodiscard]] Moment start_of(std::size_t number) const;

private:
    const SampleWorld& world_;
    std::vector<Day> working_days_;
};

/// One more signed session with all that followed it: aftercare, check-ins, and now and then a reaction. Whatever a
/// rule objects to is done otherwise, as a clinic would: another version, another practitioner, another patient.
void add_sample_session(Change&, SampleWorld&, std::size_t number, Moment started);

/// A session of the last working day that nobody has signed yet.
void add_unsigned_session(Change&, SampleWorld&, Moment started);

} // namespace clinic
