#pragma once

#include "db/documents/content_table.h"
#include "db/trail/canonical.h"
#include "records/care.h"

namespace clinic::db {

/// The SQL about photographs of patients, which are only ever added, and about hiding them.
class PhotoTable {
public:
    PhotoTable(Connection& record, Writing* writing) : record_(record), writing_(writing), contents_(record, writing) {}

    [[nodiscard]] std::vector<PhotoRow> of(PatientId) const;
    [[nodiscard]] std::optional<PhotoRow> find(PhotoId) const;
    void write(PhotoId, std::ostream&) const;

    Added<PhotoId> add(const PhotoDraft&, std::istream& picture, Moment at, const std::string& by);
    void hide(PhotoId, const PhotoHidingRow&);

private:
    Connection& record_;
    Writing* writing_;
    ContentTable contents_;
};

[[nodiscard]] KindOfThing photo_kind();
[[nodiscard]] KindOfThing photo_hiding_kind();

} // namespace clinic::db
