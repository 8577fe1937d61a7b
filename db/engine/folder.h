#pragma once

#include <filesystem>

namespace clinic::db {

/// Makes an empty file that only its owner may read or write; throws std::system_error if there is one already.
void make_private_file(const std::filesystem::path&);

/// A file in the making: written under another name beside its own, which it gets only when it is whole.
/// Not finished, it goes, with what SQLite put beside it.
class UnfinishedFile {
public:
    explicit UnfinishedFile(const std::filesystem::path& target);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Gives the file its name and makes that durable. Its content must be closed and durable.
    void finish();

private:
    void remove() const;

    std::filesystem::path target_;
    std::filesystem::path path_;
};

} // namespace clinic::db
