#include "base/clock.h"

namespace clinic {

Moment SystemClock::now() const
{
    return std::chrono::floor<Moment::duration>(std::chrono::system_clock::now());
}

} // namespace clinic
