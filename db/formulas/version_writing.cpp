#include "db/formulas/version_content.h"
#include "db/formulas/version_table.h"

namespace clinic::db {

Added<FormulaId> VersionTable::add(const FormulaDraft& formula)
{
    Writing& writing = writable(writing_);
    const FormulaId id(writing.ids.next());
    touch(record_, writing, formula_kind(), formula.code, id.value(), [&] {
        record_.run("INSERT INTO formula (id, code, name, sample) VALUES ($1, $2, $3, $4)", id, formula.code,
                    formula.name, formula.sample);
        for (const Indication indication : formula.indications)
            record_.run("INSERT INTO formula_indication (formula_id, indication) VALUES ($1, $2)", id, indication);
    });
    return {id, formula.code};
}

void VersionTable::put_content(VersionId id, const VersionDraft& version)
{
    record_.run("UPDATE version SET parent_id = $2, reason = $3, reason_text = $4, author_id = $5, change_id = $6, "
                "row_version = coalesce(row_version, 0) + 1 WHERE id = $1",
                id, version.parent, version.reason, version.reason_text, version.author, version.change);
    record_.run("DELETE FROM version_line WHERE version_id = $1", id);
    int position = 0;
    for (const CompositionLine& line : version.lines) {
        const Concentration& concentration = line.concentration.value();
        record_.run("INSERT INTO version_line (version_id, position, ingredient_id, amount, unit, role) "
                    "VALUES ($1, $2, $3, $4, $5, $6)",
                    id, ++position, line.ingredient, concentration.value, concentration.unit, line.role);
    }
    put_specification(record_, id, version.specification);
}

Added<VersionId> VersionTable::add(const VersionDraft& version)
{
    Writing& writing = writable(writing_);
    const VersionId id(writing.ids.next());
    const auto number =
        record_.first<int>("SELECT coalesce(max(number), 0) + 1 FROM version WHERE formula_id = $1", version.formula)
            .value();
    const std::string key =
        record_.first<std::string>("SELECT code FROM formula WHERE id = $1", version.formula).value() + '@' +
        std::to_string(number);
    touch(record_, writing, version_kind(), key, id.value(), [&] {
        record_.run("INSERT INTO version (id, key, formula_id, number, state, reason_text) "
                    "VALUES ($1, $2, $3, $4, $5, '')",
                    id, key, version.formula, number, VersionState::draft);
        put_content(id, version);
    });
    return {id, key};
}

void VersionTable::amend(VersionId id, const VersionDraft& version)
{
    touch(record_, writable(writing_), version_kind(), key_of(id), id.value(), [&] { put_content(id, version); });
}

void VersionTable::submit(VersionId id, Moment at)
{
    touch(record_, writable(writing_), version_kind(), key_of(id), id.value(), [&] {
        record_.run("UPDATE version_line SET substance = (SELECT CASE WHEN ingredient.cas <> '' THEN ingredient.cas "
                    "ELSE ingredient.inci END FROM ingredient WHERE ingredient.id = version_line.ingredient_id) "
                    "WHERE version_id = $1",
                    id);
        record_.run("UPDATE version SET state = 'IN_REVIEW', submitted = $2, content_hash = $3 WHERE id = $1", id, at,
                    frozen_content_hash(record_, id));
    });
}

void VersionTable::approve(VersionId id, PractitionerId by, Moment at)
{
    touch(record_, writable(writing_), version_kind(), key_of(id), id.value(), [&] {
        record_.run("UPDATE version SET state = 'APPROVED', approved = $2, approver_id = $3 WHERE id = $1", id, at, by);
    });
}

void VersionTable::reject(VersionId id, PractitionerId by, Moment at, const std::string& reason)
{
    touch(record_, writable(writing_), version_kind(), key_of(id), id.value(), [&] {
        record_.run("UPDATE version SET state = 'REJECTED', rejected = $2, rejecter_id = $3, rejection_reason = $4 "
                    "WHERE id = $1",
                    id, at, by, reason);
    });
}

void VersionTable::put_in_force(VersionId id, Moment at)
{
    Writing& writing = writable(writing_);
    Statement earlier = record_.query("SELECT earlier.id, earlier.key FROM version AS earlier "
                                      "JOIN version ON version.formula_id = earlier.formula_id "
                                      "WHERE version.id = $1 AND earlier.state = 'EFFECTIVE'",
                                      id);
    struct Superseded {
        VersionId id;
        std::string key;
        std::optional<std::string> text;
    };
    std::optional<Superseded> before;
    if (earlier.step()) {
        const auto row = earlier.get<VersionId>("id");
        before = {row, earlier.get<std::string>("key"), version_kind().text(record_, row.value())};
    }

    touch(record_, writing, version_kind(), key_of(id), id.value(), [&] {
        if (before)
            record_.run("UPDATE version SET state = 'SUPERSEDED', in_force_until = $2 WHERE id = $1", before->id, at);
        record_.run("UPDATE version SET state = 'EFFECTIVE', in_force_from = $2 WHERE id = $1", id, at);
    });
    if (before)
        writing.journal.touched({version_kind().kind, before->key, before->id.value(), before->text,
                                 version_kind().text(record_, before->id.value())});
}

void VersionTable::withdraw(VersionId id, Moment at, const std::string& reason)
{
    touch(record_, writable(writing_), version_kind(), key_of(id), id.value(), [&] {
        record_.run("UPDATE version SET state = 'WITHDRAWN', in_force_until = $2, withdrawal_reason = $3 WHERE id = $1",
                    id, at, reason);
    });
}

} // namespace clinic::db
