#include "main/cli/json_text.h"

#include <vector>

namespace clinic::cli {

namespace {

/// Builds the value while it is parsed, with fractions as they are written.
class Builder final : // NOLINT(bugprone-exception-escape): moving a json value does not throw
                      public nlohmann::json_sax<Json> {
public:
    [[nodiscard]] Json take() { return std::move(root_); }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t /*value*/, const string_t& letters) override
    {
        return put(Json::binary({letters.begin(), letters.end()}));
    }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*size*/) override { return open(Json::array()); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        name_ = std::move(name);
        return !open_.back()->contains(name_);
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override
    {
        return false;
    }

private:
    Json* place(Json value)
    {
        if (open_.empty())
            return &(root_ = std::move(value));
        Json& parent = *open_.back();
        if (parent.is_object())
            return &(parent[name_] = std::move(value));
        parent.push_back(std::move(value));
        return &parent.back();
    }
    bool put(Json value)
    {
        place(std::move(value));
        return true;
    }
    bool open(Json value)
    {
        open_.push_back(place(std::move(value)));
        return true;
    }
    bool close()
    {
        open_.pop_back();
        return true;
    }

    Json root_;
    std::vector<Json*> open_;
    std::string name_;
};

} // namespace

std::optional<Json> json_from(std::string_view text)
{
    Builder builder;
    if (!Json::sax_parse(text, &builder))
        return std::nullopt;
    return builder.take();
}

std::optional<std::string> number_text(const Json& value)
{
    if (value.is_binary())
        return std::string(value.get_binary().begin(), value.get_binary().end());
    if (value.is_number_integer())
        return value.dump();
    return std::nullopt;
}

} // namespace clinic::cli
