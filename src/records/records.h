#pragma once

#include "records/trail.h"

#include <memory>
#include <string_view>

namespace clinic {

class CareStore;
class ClinicStore;
class Clock;
class DocumentStore;
class DraftStore;
class FormulaStore;
class PatientStore;
class RequestStore;
class SafetyStore;
class StaffStore;

/// What may be asked of the record, one store a subject. Whoever holds a store const can only look.
class Stores {
public:
    virtual ~Stores() = default;
    [[nodiscard]] virtual const ClinicStore& clinic() const = 0;
    [[nodiscard]] virtual const DocumentStore& documents() const = 0;
    [[nodiscard]] virtual const StaffStore& staff() const = 0;
    [[nodiscard]] virtual const FormulaStore& formulas() const = 0;
    [[nodiscard]] virtual const PatientStore& patients() const = 0;
    [[nodiscard]] virtual const CareStore& care() const = 0;
    [[nodiscard]] virtual const SafetyStore& safety() const = 0;
    [[nodiscard]] virtual const RequestStore& requests() const = 0;
    /// The moment that everything asked here is judged by: one for a whole change.
    [[nodiscard]] virtual Moment now() const = 0;
};

/// A change of the record in progress, made by one person. Gone without a trace unless committed.
class Change : public Stores {
public:
    using Stores::care;
    using Stores::clinic;
    using Stores::documents;
    using Stores::formulas;
    using Stores::patients;
    using Stores::requests;
    using Stores::safety;
    using Stores::staff;
    [[nodiscard]] virtual ClinicStore& clinic() = 0;
    [[nodiscard]] virtual DocumentStore& documents() = 0;
    [[nodiscard]] virtual StaffStore& staff() = 0;
    [[nodiscard]] virtual FormulaStore& formulas() = 0;
    [[nodiscard]] virtual PatientStore& patients() = 0;
    [[nodiscard]] virtual CareStore& care() = 0;
    [[nodiscard]] virtual SafetyStore& safety() = 0;
    [[nodiscard]] virtual RequestStore& requests() = 0;

    /// Seals everything touched into one trail entry named `deed` ("session.sign") and returns when it is durable.
    /// The first thing touched is what the receipt names.
    virtual Receipt commit(std::string_view deed) = 0;
};

/// The clinic's record: everybody may read, changes happen only inside a Change.
class Records : public Stores {
public:
    [[nodiscard]] virtual const TrailStore& trail() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Change> begin_change(const Deed&) = 0;
    /// What is being written and no deed yet; the one thing that is written outside a change.
    [[nodiscard]] virtual DraftStore& drafts() = 0;
    /// Grows whenever anybody saved something, in this program or another; cheap enough to ask several times a second.
    [[nodiscard]] virtual std::int64_t version() const = 0;
    /// A second way to read the same record, for a worker thread.
    [[nodiscard]] virtual std::unique_ptr<Records> for_reading() const = 0;
};

} // namespace clinic
