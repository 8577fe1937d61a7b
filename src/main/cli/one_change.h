#pragma once

#include "records/records.h"

namespace clinic::cli {

/// Makes one deed of many: whatever is done through it lands in a single change, which is committed at the end or
/// never. What it is asked is answered from inside that change.
class OneChange final : public Records {
public:
    OneChange(Records& records, const Deed& deed) : records_(records), change_(records.begin_change(deed)) {}

    /// Seals all of it, or answers with the receipt that the same request got before; nothing when nothing was done.
    [[nodiscard]] std::optional<Receipt> commit();

    [[nodiscard]] const ClinicStore& clinic() const override;
    [[nodiscard]] const DocumentStore& documents() const override;
    [[nodiscard]] const StaffStore& staff() const override;
    [[nodiscard]] const FormulaStore& formulas() const override;
    [[nodiscard]] const PatientStore& patients() const override;
    [[nodiscard]] const CareStore& care() const override;
    [[nodiscard]] const SafetyStore& safety() const override;
    [[nodiscard]] const RequestStore& requests() const override;
    [[nodiscard]] Moment now() const override;
    [[nodiscard]] const TrailStore& trail() const override { return records_.trail(); }
    [[nodiscard]] std::unique_ptr<Change> begin_change(const Deed&) override;
    [[nodiscard]] DraftStore& drafts() override { return records_.drafts(); }
    [[nodiscard]] std::int64_t version() const override { return records_.version(); }
    [[nodiscard]] std::unique_ptr<Records> for_reading() const override { return records_.for_reading(); }

private:
    Records& records_;
    std::unique_ptr<Change> change_;
    std::string deed_; // what the parts called themselves
};

} // namespace clinic::cli
