#pragma once

#include "cli/program.h"

namespace clinic::tests {

/// A sample clinic in Paris whose clock the tests set; it answers in JSON.
class DrillClinic {
public:
    DrillClinic()
    {
        const auto made = run({"init", "--clinic", "Clinique du Parc", "--country", "FR", "--sample"});
        INFO(made.err);
        REQUIRE(made.code == 0);
        as_made_ = true;
    }
    /// True until something is run on it, or its clock is set.
    [[nodiscard]] bool is_as_made() const { return as_made_; }
    /// Takes the record of another clinic, no program being at work on either.
    void take_record_of(const std::string& other) const
    {
        fs::copy_file(other, record(), fs::copy_options::overwrite_existing);
    }

    /// The moment of every call from now on, on the clinic's clock: "2026-03-28", "15:00".
    void at(const std::string& day, const std::string& time)
    {
        day_ = day;
        time_ = time;
        as_made_ = false;
    }
    [[nodiscard]] Ran run(std::vector<std::string> words, const std::string& input = {}) const
    {
        as_made_ = false;
        return program_.run(with_wishes(std::move(words)), input);
    }
    [[nodiscard]] Ran run(std::vector<std::string> words, const Json& input) const
    {
        return run(std::move(words), input.dump());
    }
    [[nodiscard]] std::vector<std::string> with_wishes(std::vector<std::string> words) const
    {
        const std::vector<std::string> wishes{"--record", record(), "--json", "--today", day_, "--now", time_};
        words.insert(words.end(), wishes.begin(), wishes.end());
        return words;
    }
    /// Adds something that must be accepted, and gives its key.
    [[nodiscard]] std::string add(const std::string& kind, const Json& thing) const
    {
        const auto saved = run({"add", kind}, thing);
        INFO(kind << ": " << saved.err);
        REQUIRE(saved.code == 0);
        return saved.key();
    }
    [[nodiscard]] Json shown(const std::string& kind, const std::string& key) const
    {
        const auto told = run({"show", kind, key});
        INFO(told.err);
        REQUIRE(told.code == 0);
        return told.json();
    }
    [[nodiscard]] std::size_t count(const std::string& kind) const { return run({"list", kind}).json().size(); }
    [[nodiscard]] std::string record() const { return (folder_ / "clinic.mesotrace").string(); }
    [[nodiscard]] fs::path file(const std::string& name) const { return folder_ / name; }
    [[nodiscard]] const Program& program() const { return program_; }

private:
    Folder folder_;
    Program program_{folder_};
    std::string day_ = "2026-01-10";
    std::string time_ = "09:00";
    mutable bool as_made_ = false;
};

/// What a hair session needs: somebody who may, two versions of one formula (procaine, then none), lots and a patient.
struct HairStock {
    std::string patient;
    std::string practitioner;
    std::string manager; // checks what the practitioner shows
    std::string certificate;
    std::string licence;
    std::string approver;
    std::string panthenol;
    std::string procaine;
    std::string panthenol_lot;
    std::string procaine_lot;

    /// Made by the program once; clinics in which nothing happened yet get a copy of that record.
    explicit HairStock(const DrillClinic& clinic)
    {
        if (!clinic.is_as_made()) {
            make(clinic);
            return;
        }
        static const DrillClinic first;
        static const HairStock stock(first, Made());
        clinic.take_record_of(first.record());
        *this = stock;
    }

private:
    struct Made {};
    HairStock(const DrillClinic& clinic, Made) { make(clinic); }

    void make(const DrillClinic& clinic)
    {
        patient = clinic.add("patient", a_patient());
        (void)clinic.add("history", a_history(patient));
        practitioner = clinic.add("practitioner", {{"name", "Dr Alice Sample"}, {"profession", "physician"}});
        manager = clinic.add("practitioner", {{"name", "Mary Sample"}, {"profession", "quality manager"}});
        certificate = clinic.add("certification", {{"practitioner", practitioner},
                                                   {"type", "CERTIFICATE"},
                                                   {"issuer", "Board of Samples"},
                                                   {"number", "C-1"},
                                                   {"issued", "2025-01-01"},
                                                   {"expires", "2026-12-31"},
                                                   {"covers", {"MESOTHERAPY_SCALP"}}});
        confirm(clinic, certificate);
        licence = clinic.add("certification", {{"practitioner", practitioner},
                                               {"type", "LICENCE"},
                                               {"issuer", "Register of Samples"},
                                               {"number", "L-1"},
                                               {"issued", "2020-01-01"},
                                               {"never_expires", true}});
        confirm(clinic, licence);
        (void)clinic.add("certification", {{"practitioner", practitioner},
                                           {"type", "INSURANCE"},
                                           {"issuer", "Sample Insurance"},
                                           {"number", "I-1"},
                                           {"issued", "2025-01-01"},
                                           {"expires", "2027-12-31"}});
        panthenol = clinic.add("ingredient", {{"inci", "Panthenol"}, {"cas", "81-13-0"}, {"category", "VITAMIN"}});
        procaine = clinic.add("ingredient", {{"inci", "procaine HCl"},
                                             {"cas", "51-05-8"},
                                             {"category", "ANAESTHETIC"},
                                             {"groups", {"ESTER_ANAESTHETIC_PABA"}}});
        (void)clinic.add(
            "formula",
            {{"code", "HAIR-01"}, {"name", "Hair"}, {"indications", {"HAIR_RESTORATION"}}, {"sample", true}});
        (void)clinic.add("version", {{"formula", "HAIR-01"},
                                     {"author", practitioner},
                                     {"lines",
                                      {{{"ingredient", panthenol}, {"value", "5"}, {"unit", "%_w/v"}},
                                       {{"ingredient", "procaine HCl"}, {"value", "0.4"}, {"unit", "%_w/v"}}}}});
        approver = clinic.add("practitioner", {{"name", "Dr Bruno Sample"}, {"profession", "physician"}});
        put_in_force(clinic, "HAIR-01@1");
        (void)clinic.add("consent", a_consent("HAIR-01@1"));
        panthenol_lot = clinic.add("lot", a_lot(panthenol, "PAN-1"));
        procaine_lot = clinic.add("lot", a_lot(procaine, "PRO-1"));
    }

public:
    void confirm(const DrillClinic& clinic, const std::string& certification) const
    {
        (void)clinic.add("verification", {{"certification", certification},
                                          {"verified_by", manager},
                                          {"on", "2025-01-10"},
                                          {"method", "ISSUER_ONLINE_REGISTER"},
                                          {"source", "Register of Samples"},
                                          {"result", "CONFIRMED"}});
    }

    /// Takes a draft of the practitioner through review and approval.
    void put_in_force(const DrillClinic& clinic, const std::string& version) const
    {
        REQUIRE(clinic.run({"submit", "version", version}).code == 0);
        REQUIRE(clinic.run({"approve", "version", version, "--by", approver}).code == 0);
        REQUIRE(clinic.run({"enforce", "version", version}).code == 0);
    }

    [[nodiscard]] static Json a_patient()
    {
        return {{"family_name", "Παπαδοπούλου"},
                {"given_name", "Ελένη"},
                {"born", "1979-08-03"},
                {"language", "el"},
                {"allergy_state", "NONE"}};
    }
    /// Everything asked, everything denied.
    [[nodiscard]] static Json a_history(const std::string& patient)
    {
        Json answers = Json::object();
        for (const char* what :
             {"COAGULOPATHY",      "ANTICOAGULANT", "THROMBOSIS_HISTORY", "CARDIAC_ARRHYTHMIA", "HYPERTENSION",
              "IMMUNOSUPPRESSION", "AUTOIMMUNE",    "CANCER_ACTIVE",      "CANCER_HISTORY",     "DIABETES_UNCONTROLLED",
              "THYROID",           "RENAL_HEPATIC", "EPILEPSY",           "ASTHMA_SULFITE",     "VASOVAGAL_HISTORY",
              "BDD_SCREEN",        "KELOID",        "ISOTRETINOIN",       "RECENT_PROCEDURE",   "EQUIPMENT_ALLERGY"})
            answers[what] = {{"answer", "NO"}};
        return {{"patient", patient}, {"answers", answers}, {"takes_medicines", "NO"}, {"treated_elsewhere", "NO"}};
    }
    /// Read and signed on the screen, now.
    [[nodiscard]] Json a_consent(const std::string& version) const
    {
        return {{"patient", patient},
                {"subject", "TREATMENT"},
                {"version", version},
                {"indication", "HAIR_RESTORATION"},
                {"practitioner", practitioner},
                {"language", "el"},
                {"decision", "GIVEN"},
                {"way", "DRAWN"},
                {"signature", "100,100 400,200 700,100;200,220 800,220"}};
    }
    [[nodiscard]] static Json a_lot(const std::string& ingredient, const std::string& code)
    {
        return {
            {"ingredient", ingredient}, {"code", code}, {"manufacturer", "Sample Pharma"}, {"expires", "2027-01-31"}};
    }
    [[nodiscard]] Json session(const std::string& day, const std::string& from, const std::string& to) const
    {
        Json screening;
        for (const char* question :
             {"history", "allergies", "earlier_reaction", "any_medicine", "aspirin", "pregnancy", "infection"})
            screening[question] = {{"answer", "no"}};
        for (const char* preparation : {"no_cream_or_makeup", "simple_soap_shower"})
            screening[preparation] = {{"answer", "yes"}};
        return {{"patient", patient},
                {"practitioner", practitioner},
                {"started", day + ' ' + from},
                {"ended", day + ' ' + to},
                {"region", "SCALP"},
                {"indication", "HAIR_RESTORATION"},
                {"version", "HAIR-01@1"},
                {"lots", {{"Panthenol", "PAN-1"}, {procaine, procaine_lot}}},
                {"volume", "2.5"},
                {"screening", screening}};
    }
};

} // namespace clinic::tests
