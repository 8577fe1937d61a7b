#include "main/cli/one_change.h"

#include <utility>

namespace clinic::cli {

namespace {

/// A part of the one change: its commit only says what it was.
class Part final : public Change {
public:
    Part(Change& whole, std::string& deed) : whole_(whole), deed_(deed) {}

    [[nodiscard]] const ClinicStore& clinic() const override { return std::as_const(whole_).clinic(); }
    [[nodiscard]] const DocumentStore& documents() const override { return std::as_const(whole_).documents(); }
    [[nodiscard]] const StaffStore& staff() const override { return std::as_const(whole_).staff(); }
    [[nodiscard]] const FormulaStore& formulas() const override { return std::as_const(whole_).formulas(); }
    [[nodiscard]] const PatientStore& patients() const override { return std::as_const(whole_).patients(); }
    [[nodiscard]] const CareStore& care() const override { return std::as_const(whole_).care(); }
    [[nodiscard]] const SafetyStore& safety() const override { return std::as_const(whole_).safety(); }
    [[nodiscard]] const RequestStore& requests() const override { return std::as_const(whole_).requests(); }
    [[nodiscard]] ClinicStore& clinic() override { return whole_.clinic(); }
    [[nodiscard]] DocumentStore& documents() override { return whole_.documents(); }
    [[nodiscard]] StaffStore& staff() override { return whole_.staff(); }
    [[nodiscard]] FormulaStore& formulas() override { return whole_.formulas(); }
    [[nodiscard]] PatientStore& patients() override { return whole_.patients(); }
    [[nodiscard]] CareStore& care() override { return whole_.care(); }
    [[nodiscard]] SafetyStore& safety() override { return whole_.safety(); }
    [[nodiscard]] RequestStore& requests() override { return whole_.requests(); }
    [[nodiscard]] Moment now() const override { return whole_.now(); }
    Receipt commit(std::string_view deed) override
    {
        deed_ = deed;
        return {};
    }

private:
    Change& whole_;
    std::string& deed_;
};

} // namespace

std::optional<Receipt> OneChange::commit()
{
    return deed_.empty() ? std::nullopt : std::optional(change_->commit(deed_));
}

const ClinicStore& OneChange::clinic() const
{
    return std::as_const(*change_).clinic();
}

const DocumentStore& OneChange::documents() const
{
    return std::as_const(*change_).documents();
}

const StaffStore& OneChange::staff() const
{
    return std::as_const(*change_).staff();
}

const FormulaStore& OneChange::formulas() const
{
    return std::as_const(*change_).formulas();
}

const PatientStore& OneChange::patients() const
{
    return std::as_const(*change_).patients();
}

const CareStore& OneChange::care() const
{
    return std::as_const(*change_).care();
}

const SafetyStore& OneChange::safety() const
{
    return std::as_const(*change_).safety();
}

const RequestStore& OneChange::requests() const
{
    return std::as_const(*change_).requests();
}

Moment OneChange::now() const
{
    return change_->now();
}

std::unique_ptr<Change> OneChange::begin_change(const Deed& /*deed*/)
{
    return std::make_unique<Part>(*change_, deed_);
}

} // namespace clinic::cli
