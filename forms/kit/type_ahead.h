#pragma once

#include "base/strong_id.h"
#include "base/text.h"
#include "forms/kit/self_checking.h"
#include "forms/kit/text_fields.h"

#include <wx/panel.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace clinic::ui {

/// Something that typing may find. `why_not` says why it cannot be chosen; it is shown grey beside the name.
template <typename Id>
struct Offer {
    Id id;
    std::string key;
    std::string name;
    std::string why_not = {};
};

/// Does every word of `typed` occur in the text, whatever its case and accents?
[[nodiscard]] bool matches(const std::string& typed, const std::string& text);

/// A line of text with a list below it that narrows while somebody types. The list never takes the keyboard:
/// up and down walk it, Enter takes, Esc closes it.
class TypeAheadBox : public wxPanel, public SelfChecking {
public:
    using Offers = std::vector<Offer<std::int64_t>>;
    using Search = std::function<Offers(const std::string& typed)>;

    TypeAheadBox(wxWindow* parent, Search, int width = 0);
    ~TypeAheadBox() override;
    TypeAheadBox(const TypeAheadBox&) = delete;
    TypeAheadBox& operator=(const TypeAheadBox&) = delete;

    /// Called when somebody took another thing or emptied the line.
    std::function<void()> on_chosen;

    [[nodiscard]] const std::optional<Offer<std::int64_t>>& taken() const { return taken_; }
    /// Shows a thing that the record names, or none; nobody is told.
    void put(std::optional<Offer<std::int64_t>>);
    /// Typed text that stands for nothing is a problem; an empty line is not.
    [[nodiscard]] wxString problem() const override;
    void set_hint(const wxString& hint) { text_->SetHint(hint); }

    [[nodiscard]] bool is_open() const;
    void SetFocus() override { text_->SetFocus(); }

private:
    void on_key(wxKeyEvent&);
    void on_typed();
    void open();
    void close();
    void walk(int steps);
    void take(const Offer<std::int64_t>&);

    Search search_;
    TextField* text_;
    class Drop* drop_;
    std::optional<Offer<std::int64_t>> taken_;
};

/// Type-ahead for typed values.
template <typename Id>
class TypeAhead final : public TypeAheadBox {
public:
    /// For lists in memory; every word typed must occur in key or name.
    TypeAhead(wxWindow* parent, std::vector<Offer<Id>> offers, int width = 0)
        : TypeAhead(
              parent,
              [offers = std::move(offers)](const std::string& typed) {
                  std::vector<Offer<Id>> found;
                  for (const auto& offer : offers)
                      if (matches(typed, offer.key + ' ' + offer.name))
                          found.push_back(offer);
                  return found;
              },
              width)
    {
    }
    TypeAhead(wxWindow* parent, const std::vector<Named<Id>>& options, int width = 0)
        : TypeAhead(parent, offers_of(options), width)
    {
    }
    /// For what the record has to be asked for.
    TypeAhead(wxWindow* parent, std::function<std::vector<Offer<Id>>(const std::string& typed)> search, int width = 0)
        : TypeAheadBox(
              parent,
              [search = std::move(search)](const std::string& typed) {
                  Offers found;
                  for (auto& offer : search(typed))
                      found.push_back({number_of(offer.id), offer.key, offer.name, offer.why_not});
                  return found;
              },
              width)
    {
    }

    [[nodiscard]] std::optional<Id> chosen() const
    {
        return taken() ? std::optional(static_cast<Id>(taken()->id)) : std::nullopt;
    }
    void show(const Named<Id>& thing) { put(Offer<std::int64_t>{number_of(thing.id), thing.key, thing.name, {}}); }
    void clear() { put(std::nullopt); }

private:
    static std::int64_t number_of(const Id& id)
    {
        if constexpr (requires { id.value(); })
            return id.value();
        else
            return static_cast<std::int64_t>(id);
    }
    static std::vector<Offer<Id>> offers_of(const std::vector<Named<Id>>& options)
    {
        std::vector<Offer<Id>> offers;
        offers.reserve(options.size());
        for (const auto& option : options)
            offers.push_back({option.id, option.key, option.name});
        return offers;
    }
};

} // namespace clinic::ui
