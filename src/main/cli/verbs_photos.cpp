#include "main/cli/verbs.h"
#include "services/care/photos.h"
#include "services/documents/documents.h"

#include <filesystem>
#include <fstream>

namespace clinic::cli {

namespace {

struct PhotoTyped {
    std::string file;
    std::string patient;
    std::string region;
    std::string view;
    std::string taken;
    std::string note;
};

Ending photograph(Call& call, const PhotoTyped& typed)
{
    if (!std::filesystem::is_regular_file(typed.file))
        throw WrongUsage("the file cannot be read: " + typed.file);
    const auto desk = call.write();
    const auto patient = find_key<PatientId>(desk.records, typed.patient);
    if (!patient)
        return refuse(call, {unknown_key(desk.words, "of", typed.patient)});
    std::ifstream file(typed.file, std::ios::binary);
    const auto picture = picture_in(file);
    PhotoDraft draft{.patient = patient,
                     .region = code_typed<Region>(typed.region, "--region"),
                     .view = code_typed<PhotoView>(typed.view, "--view"),
                     .taken = taken_by_camera(picture, desk.zone),
                     .note = typed.note};
    if (!typed.taken.empty()) {
        draft.taken = moment_from_iso(typed.taken);
        if (!draft.taken)
            throw WrongUsage("not a moment with its offset: " + typed.taken);
    }
    const auto saved = add_photo(desk.records, call.deed_of(desk), described(draft, picture), picture);
    if (!saved)
        return refuse(call, worded(desk, saved.reasons()));
    acknowledge(saved->receipt);
    return Ending::done;
}

} // namespace

void add_photo_verbs(CLI::App& app, Call& call)
{
    const auto typed = std::make_shared<PhotoTyped>();
    auto& verb =
        add_verb<PhotoTyped>(app, call, "photograph", "Put a photograph of a patient on file", typed, photograph);
    verb.add_option("FILE", typed->file, "A JPEG or PNG picture; what the camera adds to it is not kept")->required();
    verb.add_option("--of", typed->patient, "The patient, such as P-000001")->required();
    verb.add_option("--region", typed->region, "FACE, SCALP, NECK, ARMS, BREASTS, ABDOMEN, BACK or LEGS")->required();
    verb.add_option("--view", typed->view, "FRONT, LEFT_OBLIQUE, RIGHT_OBLIQUE, LEFT, RIGHT, BACK or TOP")->required();
    verb.add_option("--taken", typed->taken,
                    "When, such as 2026-03-28T10:00+01:00; what the camera says when nothing is said");
    verb.add_option("--note", typed->note, "Anything else");
}

} // namespace clinic::cli
