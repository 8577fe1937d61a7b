#include "db/engine/writer_lock.h"

#include "db/trouble.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <array>
#include <fcntl.h>
#include <sstream>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace clinic::db {

namespace {

RecordHolder holder_in(int file)
{
    std::array<char, 512> text{};
    const auto length = ::pread(file, text.data(), text.size(), 0);
    std::istringstream words(std::string(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0));
    RecordHolder holder;
    std::string since;
    words >> holder.process >> holder.host >> since;
    holder.since = moment_from_iso(since).value_or(Moment());
    return holder;
}

void write_holder(int file, Moment now)
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    const std::string text = std::to_string(::getpid()) + ' ' + host.data() + ' ' + to_iso(now) + '\n';
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, text.data(), text.size(), 0) < 0)
        throw std::system_error(errno, std::generic_category(), "The lock file cannot be written.");
}

} // namespace

WriterLock::WriterLock(const std::filesystem::path& record, const Clock& clock)
    : file_(::open((record.string() + "-lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR))
{
    if (file_ < 0)
        throw std::system_error(errno, std::generic_category(), "The lock file cannot be opened.");
    try {
        if (::flock(file_, LOCK_EX | LOCK_NB) != 0)
            throw RecordInUse(holder_in(file_));
        write_holder(file_, clock.now());
    } catch (...) {
        ::close(file_);
        throw;
    }
}

WriterLock::WriterLock(WriterLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

WriterLock::~WriterLock()
{
    if (file_ >= 0)
        ::close(file_);
}

} // namespace clinic::db
