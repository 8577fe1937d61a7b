#include "forms/kit/source_rows.h"

#include "forms/kit/convert.h"
#include "forms/kit/look.h"

namespace clinic::ui {

unsigned SourceRows::GetColumnCount() const
{
    return static_cast<unsigned>(source_.columns().size());
}

wxString SourceRows::GetColumnType(unsigned /*column*/) const
{
    return "string";
}

void SourceRows::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const
{
    value = to_wx(source_.cell(static_cast<long>(row), static_cast<int>(column)));
}

bool SourceRows::GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attribute) const
{
    const Tone tone = source_.tone(static_cast<long>(row), static_cast<int>(column));
    if (tone == Tone::plain)
        return false;
    attribute.SetColour(look::ink(tone));
    attribute.SetBold(tone == Tone::danger);
    return true;
}

bool SourceRows::SetValueByRow(const wxVariant& /*value*/, unsigned /*row*/, unsigned /*column*/)
{
    return false;
}

} // namespace clinic::ui
