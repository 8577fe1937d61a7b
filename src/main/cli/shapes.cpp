#include "main/cli/shapes.h"

#include <iomanip>
#include <sstream>

namespace clinic::cli {

Json text_shape()
{
    return {{"type", "string"}};
}

Json flag_shape()
{
    return {{"type", "boolean"}};
}

Json whole_number_shape()
{
    return {{"type", "integer"}};
}

Json decimal_shape(std::string_view unit)
{
    return {{"type", {"string", "number"}}, {"unit", unit}};
}

Json day_shape()
{
    return {{"type", "string"}, {"format", "date"}};
}

Json moment_shape()
{
    return {{"type", "string"}, {"format", "date-time"}};
}

Json key_shape(std::string_view kind)
{
    return {{"type", "string"}, {"refers-to", kind}};
}

Json list_shape(Json items)
{
    return {{"type", "array"}, {"items", std::move(items)}};
}

Json map_shape(std::string_view names, Json values)
{
    return {{"type", "object"}, {"names", names}, {"additionalProperties", std::move(values)}};
}

std::string clock_face(std::chrono::minutes since_midnight)
{
    std::ostringstream face;
    face << std::setfill('0') << std::setw(2) << since_midnight.count() / 60 << ':' << std::setw(2)
         << since_midnight.count() % 60;
    return face.str();
}

} // namespace clinic::cli
