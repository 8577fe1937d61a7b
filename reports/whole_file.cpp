#include "reports/whole_file.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace clinic::papers {

namespace {

/// A file under a passing name; gone again unless it was renamed.
class PassingFile {
public:
    explicit PassingFile(const std::filesystem::path& target)
        : target_(target)
        , name_(target.string() + ".XXXXXX")
        , handle_(::mkostemp(name_.data(), O_CLOEXEC))
    {
        require(handle_ >= 0);
    }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    PassingFile(PassingFile&&) = delete;
    PassingFile& operator=(PassingFile&&) = delete;
    ~PassingFile()
    {
        if (handle_ >= 0) {
            ::close(handle_);
            ::unlink(name_.c_str());
        }
    }

    void write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(handle_, bytes.data(), bytes.size());
            require(written >= 0 || errno == EINTR);
            bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
        }
        require(::fsync(handle_) == 0);
    }

    void put_in_place()
    {
        require(::rename(name_.c_str(), target_.c_str()) == 0);
        ::close(handle_);
        handle_ = -1;
    }

private:
    void require(bool done) const
    {
        if (!done)
            throw std::system_error(errno, std::generic_category(), target_.string());
    }

    std::filesystem::path target_;
    std::string name_;
    int handle_;
};

/// Makes the new name itself survive a power cut.
void flush_folder(const std::filesystem::path& folder)
{
    const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return; // a folder that may be written but not read
    ::fsync(handle);
    ::close(handle);
}

} // namespace

void write_whole(const std::filesystem::path& path, std::string_view bytes)
{
    PassingFile file(path);
    file.write(bytes);
    file.put_in_place();
    flush_folder(path.parent_path());
}

} // namespace clinic::papers
