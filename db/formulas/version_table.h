#pragma once

#include "db/writing.h"
#include "records/formulas.h"

namespace clinic::db {

/// Formulas and their versions; the part of FormulaTable that is about them.
class VersionTable {
public:
    VersionTable(Connection& record, Writing* writing) : record_(record), writing_(writing) {}

    [[nodiscard]] std::vector<FormulaRow> formulas() const;
    [[nodiscard]] std::optional<FormulaId> formula_of(const std::string& code) const;
    [[nodiscard]] std::vector<VersionRow> of(FormulaId) const;
    [[nodiscard]] std::optional<VersionRow> find(VersionId) const;
    [[nodiscard]] std::optional<VersionId> of(const std::string& key) const;
    [[nodiscard]] std::optional<VersionOnFile> on_file(VersionId) const;
    [[nodiscard]] std::vector<VersionOnFile> in_force_for(Indication, Moment) const;

    Added<FormulaId> add(const FormulaDraft&);
    Added<VersionId> add(const VersionDraft&);
    void amend(VersionId, const VersionDraft&);
    void submit(VersionId, Moment);
    void approve(VersionId, PractitionerId by, Moment);
    void reject(VersionId, PractitionerId by, Moment, const std::string& reason);
    void put_in_force(VersionId, Moment);
    void withdraw(VersionId, Moment, const std::string& reason);

private:
    [[nodiscard]] std::set<Indication> indications_of(FormulaId) const;
    [[nodiscard]] VersionRow row_in(const Statement&) const;
    [[nodiscard]] std::vector<VersionLineRow> lines_of(VersionId) const;
    [[nodiscard]] std::string key_of(VersionId) const;
    void put_content(VersionId, const VersionDraft&);

    Connection& record_;
    Writing* writing_;
};

[[nodiscard]] const KindOfThing& formula_kind();
[[nodiscard]] const KindOfThing& version_kind();

} // namespace clinic::db
