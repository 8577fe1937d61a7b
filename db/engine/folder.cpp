#include "db/engine/folder.h"

#include <sys/stat.h>

#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace clinic::db {

namespace {

namespace fs = std::filesystem;

int opened(const fs::path& path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        throw std::system_error(errno, std::generic_category(), "A file or folder cannot be opened.");
    return file;
}

} // namespace

void make_private_file(const fs::path& path)
{
    ::close(opened(path, O_WRONLY | O_CREAT | O_EXCL));
}

UnfinishedFile::UnfinishedFile(const fs::path& target) : target_(fs::absolute(target)), path_(target_)
{
    path_ += ".unfinished";
    remove();
}

UnfinishedFile::~UnfinishedFile()
{
    remove();
}

void UnfinishedFile::finish()
{
    fs::rename(path_, target_);
    const int folder = opened(target_.parent_path(), O_RDONLY | O_DIRECTORY);
    const bool durable = ::fsync(folder) == 0;
    const int reason = errno;
    ::close(folder);
    if (!durable)
        throw std::system_error(reason, std::generic_category(), "A file's name cannot be made durable.");
}

void UnfinishedFile::remove() const
{
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        fs::remove(fs::path(path_) += ending, ignored);
    }
}

} // namespace clinic::db
