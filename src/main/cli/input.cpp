#include "main/cli/input.h"

#include "main/cli/one_change.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace clinic::cli {

namespace {

/// The file, or standard input.
class Opened {
public:
    explicit Opened(const Source& source) : from_file_(source.file != "-")
    {
        if (from_file_)
            file_.open(source.file);
        if (from_file_ && (!file_ || std::filesystem::is_directory(source.file)))
            throw WrongUsage("the file cannot be read: " + source.file);
    }
    [[nodiscard]] std::istream& stream() { return from_file_ ? file_ : std::cin; }

private:
    bool from_file_;
    std::ifstream file_;
};

Reply save_text(const Desk& desk, const Deed& deed, const std::string& text, const SaveOne& save)
{
    const auto input = json_from(text);
    if (!input)
        return Problems{problem(desk.words, ReadingRule::not_json, {})};
    return save(desk, deed, *input);
}

Ending save_each_line(Call& call, const Desk& desk, const Source& source, const SaveOne& save)
{
    auto ending = Ending::done;
    for_each_line(source, [&](std::size_t line, const std::string& text) {
        if (tell(call, save_text(desk, call.deed_of(desk, line), text, save), line) != Ending::done)
            ending = Ending::refused;
    });
    return ending;
}

Ending save_all_or_nothing(const Call& call, const Desk& desk, const Deed& deed, const Source& source,
                           const SaveOne& save)
{
    OneChange whole(desk.records, deed);
    const Desk inside{whole, desk.words, desk.zone};
    std::optional<Receipt> last;
    bool refused = false;
    for_each_line(source, [&](std::size_t line, const std::string& text) {
        const auto answer = save_text(inside, deed, text, save);
        complain(answer ? answer->warnings : answer.reasons(), call.style(), line);
        refused = refused || !answer;
        if (answer)
            last = answer->receipt;
    });
    if (refused)
        return Ending::refused;
    if (const auto sealed = whole.commit())
        last = sealed;
    if (last)
        acknowledge(*last);
    return Ending::done;
}

} // namespace

std::string whole_text(const Source& source)
{
    Opened opened(source);
    return {std::istreambuf_iterator<char>(opened.stream()), {}};
}

void for_each_line(const Source& source, const std::function<void(std::size_t, const std::string&)>& each)
{
    Opened opened(source);
    std::string text;
    for (std::size_t line = 1; std::getline(opened.stream(), text); ++line)
        if (text.find_first_not_of(" \t\r") != std::string::npos)
            each(line, text);
}

Ending tell(const Call& call, const Reply& answer, std::size_t input_line)
{
    complain(answer ? answer->warnings : answer.reasons(), call.style(), input_line);
    if (!answer)
        return Ending::refused;
    acknowledge(answer->receipt);
    return Ending::done;
}

Ending save_input(Call& call, const Source& source, const SaveOne& save)
{
    const auto desk = call.write();
    if (source.atomic)
        return save_all_or_nothing(call, desk, call.deed_of(desk), source, save);
    if (call.wishes.lines)
        return save_each_line(call, desk, source, save);
    return tell(call, save_text(desk, call.deed_of(desk), whole_text(source), save));
}

} // namespace clinic::cli
