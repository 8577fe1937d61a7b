#pragma once

#include "base/calendar.h"
#include "base/codes.h"
#include "domain/formulas/concentration.h"

#include <string>
#include <vector>

namespace clinic {

/// One line whatever was typed into it, so that no text can pose as two fields: trimmed, with \n for a line's end and a
/// backslash before backslashes and bars.
[[nodiscard]] std::string on_one_line(const std::string&);

/// Takes down as "name=value" what is said; what is not has no line. The same in every language and on every machine.
class SaidLines {
public:
    void add(const std::string& name, const std::string& value);
    void add(const std::string& name, const std::optional<Decimal>& value);
    void add(const std::string& name, const std::optional<Volume>& value); // mL
    void add(const std::string& name, const std::optional<Day>& value);
    void add(const std::string& name, const std::optional<Moment>& value);
    template <typename Enum>
    void add_code(const std::string& name, const std::optional<Enum>& value)
    {
        if (value)
            add(name, std::string(code_of(*value)));
    }
    /// In the order in which they were added.
    [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }
    /// Each with a line feed at its end.
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::string> lines_;
};

} // namespace clinic
