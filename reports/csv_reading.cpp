#include "reports/csv.h"

#include <algorithm>
#include <array>
#include <csv.h>
#include <istream>
#include <new>
#include <utility>

namespace clinic::papers {

namespace {

/// libcsv in strict mode, with the row and line numbers that it does not keep.
class CsvReader {
public:
    explicit CsvReader(char separator)
    {
        constexpr unsigned char options = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;
        if (csv_init(&parser_, options) != 0)
            throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(separator));
        csv_set_space_func(&parser_, [](unsigned char) { return 0; }); // spaces belong to the cell
        csv_set_blk_size(&parser_, block);
    }
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;
    CsvReader(CsvReader&&) = delete;
    CsvReader& operator=(CsvReader&&) = delete;
    ~CsvReader() { csv_free(&parser_); }

    void read(std::string_view piece)
    {
        if (csv_parse(&parser_, piece.data(), piece.size(), on_cell, on_row_end, this) != piece.size())
            stop(parser_.quoted != 0 ? CsvFaultKind::text_after_quote : CsvFaultKind::quote_inside_cell);
    }

    void end()
    {
        if (!fault_ && csv_fini(&parser_, on_cell, on_row_end, this) != 0)
            stop(CsvFaultKind::quote_not_closed);
    }

    /// The rows that ended since they were last taken.
    [[nodiscard]] std::vector<CsvRow> take_rows() { return std::exchange(rows_, {}); }
    [[nodiscard]] const std::optional<CsvFault>& fault() const { return fault_; }

private:
    static constexpr std::size_t block = 65536;

    static void on_cell(void* bytes, std::size_t length, void* reader)
    {
        static_cast<CsvReader*>(reader)->add_cell({static_cast<const char*>(bytes), length});
    }

    static void on_row_end(int sign, void* reader) { static_cast<CsvReader*>(reader)->end_row(sign); }

    void add_cell(std::string_view cell)
    {
        if (cell.find('\0') != std::string_view::npos)
            stop_here(CsvFaultKind::nul_character);
        row_.cells.emplace_back(cell);
        for (const char character : cell)
            count_line(character);
        after_return_ = false;
    }

    /// Also called for the sign of an empty line, and with -1 where the source ends without one.
    void end_row(int sign)
    {
        count_line(sign);
        if (!row_.cells.empty() && !fault_) {
            ++count_;
            rows_.push_back(std::exchange(row_, {}));
        }
        row_ = {.line = line_, .cells = {}};
    }

    /// CR, LF and CR LF each end one line.
    void count_line(int sign)
    {
        if (sign == CSV_CR || (sign == CSV_LF && !after_return_))
            ++line_;
        after_return_ = sign == CSV_CR;
    }

    void stop(CsvFaultKind kind)
    {
        if (csv_error(&parser_) == CSV_ENOMEM || csv_error(&parser_) == CSV_ETOOBIG)
            throw std::bad_alloc();
        stop_here(kind);
    }

    void stop_here(CsvFaultKind kind)
    {
        if (!fault_)
            fault_ = {.row = count_ + 1, .line = row_.line, .kind = kind};
    }

    csv_parser parser_{};
    CsvRow row_{.line = 1, .cells = {}};
    std::vector<CsvRow> rows_;
    std::optional<CsvFault> fault_;
    std::size_t count_ = 0;
    std::size_t line_ = 1;
    bool after_return_ = false;
};

std::string_view without_mark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    return text;
}

} // namespace

CsvReading read_csv(std::string_view text, char separator)
{
    CsvReader reader(separator);
    reader.read(without_mark(text));
    reader.end();
    if (reader.fault())
        return *reader.fault();
    return reader.take_rows();
}

CsvReading read_csv(std::istream& source, char separator)
{
    std::vector<CsvRow> rows;
    if (const auto fault = read_csv(source, separator, [&rows](const CsvRow& row) { rows.push_back(row); }))
        return *fault;
    return rows;
}

std::optional<CsvFault> read_csv(std::istream& source, char separator, const std::function<void(const CsvRow&)>& each)
{
    CsvReader reader(separator);
    std::array<char, 65536> piece{};
    bool at_start = true;
    do {
        source.read(piece.data(), piece.size());
        const std::string_view read(piece.data(), static_cast<std::size_t>(source.gcount()));
        reader.read(at_start ? without_mark(read) : read);
        at_start = false;
        if (!source)
            reader.end();
        for (const CsvRow& row : reader.take_rows())
            each(row);
    } while (source && !reader.fault());
    return reader.fault();
}

} // namespace clinic::papers
