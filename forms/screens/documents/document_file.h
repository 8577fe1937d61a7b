#pragma once

#include "domain/documents/document.h"
#include "screens/desk.h"
#include "screens/list_source.h"

#include <vector>

namespace clinic {

/// One thing with its documents: what it is called, and what must be among them.
class DocumentFile {
public:
    DocumentFile(Desk& desk, const DocumentOwner& owner) : desk_(desk), owner_(owner) {}

    struct Head {
        std::string name;
        std::string below; // what kind of thing it is, or of what
        std::string number;
        std::string mark = {}; // that something is missing, or that nothing is; empty where nothing must be there
        Tone tone = Tone::plain;
    };
    [[nodiscard]] Head head() const;

    struct Fact {
        std::string label;
        std::string value;
    };
    /// Every paper that must be on file, and whether it is.
    [[nodiscard]] std::vector<Fact> expected() const;

private:
    Desk& desk_;
    DocumentOwner owner_;
};

/// What a document may belong to, by its name.
[[nodiscard]] std::string owner_name(const Desk&, const DocumentOwner&);

} // namespace clinic
