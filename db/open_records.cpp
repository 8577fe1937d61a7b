#include "db/open_records.h"

#include "db/care/care_table.h"
#include "db/care/draft_table.h"
#include "db/clinic/clinic_table.h"
#include "db/documents/document_table.h"
#include "db/engine/open.h"
#include "db/formulas/formula_table.h"
#include "db/patients/patient_table.h"
#include "db/requests/request_table.h"
#include "db/safety/safety_table.h"
#include "db/staff/staff_table.h"
#include "db/trail/entry.h"
#include "db/trail/trail_table.h"
#include "db/trouble.h"

namespace clinic::db {

namespace {

std::vector<KindOfThing> all_kinds()
{
    std::vector<KindOfThing> all;
    for (auto kinds : {clinic_kinds(), document_kinds(), staff_kinds(), formula_kinds(), patient_kinds(), care_kinds(),
                       safety_kinds(), request_kinds()})
        all.insert(all.end(), kinds.begin(), kinds.end());
    return all;
}

/// All tables over one connection.
struct Tables {
    Tables(Connection& record, Writing* writing, const Clock& clock)
        : clinic(record, writing)
        , documents(record, writing)
        , staff(record, writing)
        , formulas(record, writing, clock)
        , patients(record, writing)
        , care(record, writing, clinic)
        , safety(record, writing, formulas)
        , requests(record, writing)
    {
    }

    ClinicTable clinic;
    DocumentTable documents;
    StaffTable staff;
    FormulaTable formulas;
    PatientTable patients;
    CareTable care;
    SafetyTable safety;
    RequestTable requests;
};

/// The stores of a change are those of a record, but may also be written.
class ChangeInProgress final : public Change {
public:
    ChangeInProgress(Connection& record, IdMaker& ids, const Clock& clock, Deed deed)
        : record_(record)
        , transaction_(record)
        , writing_{journal_, ids, clock.now()}
        , tables_(record, &writing_, clock)
        , deed_(std::move(deed))
    {
    }

    [[nodiscard]] const ClinicStore& clinic() const override { return tables_.clinic; }
    [[nodiscard]] const DocumentStore& documents() const override { return tables_.documents; }
    [[nodiscard]] const StaffStore& staff() const override { return tables_.staff; }
    [[nodiscard]] const FormulaStore& formulas() const override { return tables_.formulas; }
    [[nodiscard]] const PatientStore& patients() const override { return tables_.patients; }
    [[nodiscard]] const CareStore& care() const override { return tables_.care; }
    [[nodiscard]] const SafetyStore& safety() const override { return tables_.safety; }
    [[nodiscard]] const RequestStore& requests() const override { return tables_.requests; }
    [[nodiscard]] ClinicStore& clinic() override { return tables_.clinic; }
    [[nodiscard]] DocumentStore& documents() override { return tables_.documents; }
    [[nodiscard]] StaffStore& staff() override { return tables_.staff; }
    [[nodiscard]] FormulaStore& formulas() override { return tables_.formulas; }
    [[nodiscard]] PatientStore& patients() override { return tables_.patients; }
    [[nodiscard]] CareStore& care() override { return tables_.care; }
    [[nodiscard]] SafetyStore& safety() override { return tables_.safety; }
    [[nodiscard]] RequestStore& requests() override { return tables_.requests; }

    [[nodiscard]] Moment now() const override { return writing_.now; }
    Receipt commit(std::string_view deed_name) override
    {
        Receipt receipt = write_entry(record_, journal_, deed_, deed_name, writing_.now);
        transaction_.commit();
        return receipt;
    }

private:
    Connection& record_;
    Transaction transaction_;
    Journal journal_;
    Writing writing_;
    Tables tables_;
    Deed deed_;
};

enum class Access { writing, reading };

class RecordFile final : public Records {
public:
    RecordFile(Connection record, const Clock& clock, Access access)
        : record_(std::move(record))
        , clock_(clock)
        , access_(access)
        , ids_(clock)
        , tables_(record_, nullptr, clock)
        , trail_(record_, all_kinds())
        , drafts_(record_, ids_)
    {
        for (const KindOfThing& kind : all_kinds())
            ids_.after(
                record_
                    .first<std::int64_t>("SELECT coalesce(max(row_id), 0) FROM trail_thing WHERE kind = $1", kind.kind)
                    .value());
    }
    ~RecordFile() override
    {
        if (access_ == Access::writing)
            record_.tidy_up();
    }
    RecordFile(const RecordFile&) = delete;
    RecordFile& operator=(const RecordFile&) = delete;

    [[nodiscard]] Moment now() const override { return clock_.now(); }
    [[nodiscard]] const ClinicStore& clinic() const override { return tables_.clinic; }
    [[nodiscard]] const DocumentStore& documents() const override { return tables_.documents; }
    [[nodiscard]] const StaffStore& staff() const override { return tables_.staff; }
    [[nodiscard]] const FormulaStore& formulas() const override { return tables_.formulas; }
    [[nodiscard]] const PatientStore& patients() const override { return tables_.patients; }
    [[nodiscard]] const CareStore& care() const override { return tables_.care; }
    [[nodiscard]] const SafetyStore& safety() const override { return tables_.safety; }
    [[nodiscard]] const RequestStore& requests() const override { return tables_.requests; }
    [[nodiscard]] const TrailStore& trail() const override { return trail_; }
    [[nodiscard]] std::unique_ptr<Change> begin_change(const Deed& deed) override
    {
        if (access_ == Access::reading)
            throw RecordTrouble(Trouble::read_only, "The record was opened for reading only.");
        return std::make_unique<ChangeInProgress>(record_, ids_, clock_, deed);
    }
    [[nodiscard]] DraftStore& drafts() override { return drafts_; }
    /// Every change leaves one entry in the trail.
    [[nodiscard]] std::int64_t version() const override
    {
        return record_.first<std::int64_t>("SELECT coalesce(max(seq), 0) FROM trail").value();
    }
    [[nodiscard]] std::unique_ptr<Records> for_reading() const override
    {
        return open_for_reading(record_.file(), clock_);
    }

private:
    mutable Connection record_; // to read is no change, though SQLite's statements move
    const Clock& clock_;
    Access access_;
    IdMaker ids_;
    Tables tables_;
    TrailTable trail_;
    DraftTable drafts_;
};

} // namespace

std::unique_ptr<Records> create_record(const std::filesystem::path& file, const Clock& clock)
{
    return std::make_unique<RecordFile>(create_file(file, clock), clock, Access::writing);
}

std::unique_ptr<Records> open_record(const std::filesystem::path& file, const Clock& clock)
{
    return std::make_unique<RecordFile>(open_to_write(file, clock), clock, Access::writing);
}

std::unique_ptr<Records> open_for_reading(const std::filesystem::path& file, const Clock& clock)
{
    return std::make_unique<RecordFile>(open_to_read(file), clock, Access::reading);
}

} // namespace clinic::db
