#include "base/log.h"

#include <boost/log/attributes/clock.hpp>
#include <boost/log/core.hpp>
#include <boost/log/expressions.hpp>
#include <boost/log/sinks/sync_frontend.hpp>
#include <boost/log/sinks/text_file_backend.hpp>
#include <boost/log/sources/record_ostream.hpp>
#include <boost/log/sources/severity_logger.hpp>
#include <boost/log/support/date_time.hpp>
#include <boost/log/trivial.hpp>
#include <boost/make_shared.hpp>

#include <algorithm>
#include <locale>
#include <mutex>
#include <shared_mutex>
#include <string>

namespace clinic {

namespace {

namespace expressions = boost::log::expressions;
namespace keywords = boost::log::keywords;
namespace sinks = boost::log::sinks;

using Severity = boost::log::trivial::severity_level;
using Sink = sinks::synchronous_sink<sinks::text_file_backend>;

constexpr std::size_t rotation_size = 1'048'576;
constexpr std::size_t kept_files = 5; // with the one that is being written

/// Where the log goes. Without a sink nothing may reach Boost.Log, which would print it on the screen.
struct Destination {
    std::shared_mutex guard;
    boost::shared_ptr<Sink> sink;
    boost::log::sources::severity_logger_mt<Severity> logger;
};

Destination& destination()
{
    static Destination only_one;
    return only_one;
}

/// One sentence, one line: whoever reads the log can trust the line starts.
std::string on_one_line(std::string_view sentence)
{
    std::string line(sentence);
    std::replace_if(
        line.begin(), line.end(), [](char sign) { return static_cast<unsigned char>(sign) < ' '; }, ' ');
    return line;
}

void write(Severity severity, std::string_view sentence)
{
    auto& to = destination();
    const std::shared_lock lock(to.guard);
    if (to.sink)
        BOOST_LOG_SEV(to.logger, severity) << on_one_line(sentence);
}

boost::shared_ptr<Sink> sink_into(const std::filesystem::path& folder)
{
    const auto backend = boost::make_shared<sinks::text_file_backend>(
        keywords::file_name = (folder / "mesotrace.log").string(), keywords::target_file_name = "mesotrace-%5N.log",
        keywords::open_mode = std::ios::out | std::ios::app, keywords::rotation_size = rotation_size,
        keywords::enable_final_rotation = false, keywords::auto_flush = true);
    backend->set_file_collector(
        sinks::file::make_collector(keywords::target = folder.string(), keywords::max_files = kept_files - 1));
    backend->scan_for_files();

    auto sink = boost::make_shared<Sink>(backend);
    sink->set_formatter(expressions::stream
                        << expressions::format_date_time<boost::posix_time::ptime>("TimeStamp", "%Y-%m-%dT%H:%M:%S.%fZ")
                        << " " << boost::log::trivial::severity << ": " << expressions::smessage);
    sink->imbue(std::locale::classic());
    return sink;
}

void detach(boost::shared_ptr<Sink>& sink)
{
    if (!sink)
        return;
    boost::log::core::get()->remove_sink(sink);
    sink->flush();
    sink.reset();
}

} // namespace

void log_info(std::string_view sentence)
{
    write(Severity::info, sentence);
}

void log_warning(std::string_view sentence)
{
    write(Severity::warning, sentence);
}

void log_error(std::string_view sentence)
{
    write(Severity::error, sentence);
}

void log_to(const std::filesystem::path& folder)
{
    if (std::filesystem::create_directories(folder))
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);

    auto& to = destination();
    const std::unique_lock lock(to.guard);
    detach(to.sink);
    to.sink = sink_into(folder);
    boost::log::core::get()->add_global_attribute("TimeStamp", boost::log::attributes::utc_clock());
    boost::log::core::get()->add_sink(to.sink);
}

void stop_log()
{
    auto& to = destination();
    const std::unique_lock lock(to.guard);
    detach(to.sink);
}

} // namespace clinic
