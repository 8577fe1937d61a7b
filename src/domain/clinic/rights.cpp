#include "domain/clinic/rights.h"

#include <algorithm>
#include <string>

namespace clinic {

namespace {

using enum Grant;

constexpr std::array<RightRow, 75> table{{
    {Right::search_patients, "P01", {yes, yes, yes, yes, no, yes}},
    {Right::open_patient, "P02", {yes, yes, yes, yes, no, yes}},
    {Right::create_patient, "P03", {yes, yes, yes, no, no, no}},
    {Right::edit_patient, "P04", {yes, yes, yes, no, no, no}},
    {Right::open_clinical_file, "P05", {minimum, yes, with_reason, yes, no, with_reason}},
    {Right::edit_allergies, "P06", {no, yes, no, no, no, no}},
    {Right::merge_patients, "P07", {no, no, two_people, no, no, no}},
    {Right::undo_merge, "P08", {no, no, two_people, no, no, no}},
    {Right::mark_restricted, "P09", {no, with_reason, with_reason, no, no, no}},
    {Right::open_restricted, "P10", {no, no, with_reason, with_reason, no, with_reason}},
    {Right::archive_patient, "P11", {no, no, with_reason, no, no, no}},
    {Right::erase_patient, "P12", {no, no, two_people, no, no, no}},
    {Right::record_consent, "P13", {yes, yes, yes, no, no, no}},
    {Right::withdraw_consent, "P14", {yes, yes, yes, no, no, no}},
    {Right::list_sessions, "S01", {yes, yes, yes, yes, no, yes}},
    {Right::open_session, "S02", {no, yes, with_reason, yes, no, with_reason}},
    {Right::create_session, "S03", {no, yes, no, no, no, no}},
    {Right::edit_own_session, "S04", {no, own, no, no, no, no}},
    {Right::edit_other_session, "S05", {no, with_reason, no, no, no, no}},
    {Right::sign_session, "S06", {no, signed_by, no, no, no, no}},
    {Right::countersign_session, "S07", {no, signed_by, no, no, no, no}},
    {Right::amend_session, "S08", {no, signed_by, no, no, no, no}},
    {Right::delete_draft_session, "S09", {no, own, no, no, no, no}},
    {Right::delete_signed_session, "S10", {no, no, no, no, no, no}},
    {Right::enter_late_session, "S11", {no, with_reason, no, no, no, no}},
    {Right::use_expired_product, "S12", {no, with_reason, no, no, no, no}},
    {Right::book_appointment, "S13", {yes, yes, yes, no, no, no}},
    {Right::record_reaction, "AR01", {with_reason, yes, yes, no, no, no}},
    {Right::grade_reaction, "AR02", {no, signed_by, no, no, no, no}},
    {Right::close_reaction, "AR03", {no, signed_by, signed_by, no, no, no}},
    {Right::export_notification, "AR04", {no, signed_by, signed_by, no, no, no}},
    {Right::open_all_reactions, "AR05", {no, yes, yes, yes, no, no}},
    {Right::view_photos, "F01", {no, yes, with_reason, yes, no, with_reason}},
    {Right::add_photo, "F02", {no, yes, yes, no, no, no}},
    {Right::export_photo, "F03", {no, with_reason, with_reason, no, no, no}},
    {Right::hide_attachment, "F04", {no, with_reason, with_reason, no, no, no}},
    {Right::receive_lot, "L01", {yes, yes, yes, no, no, no}},
    {Right::correct_stock, "L02", {no, with_reason, with_reason, no, no, no}},
    {Right::block_lot, "L03", {no, yes, yes, no, no, no}},
    {Right::list_lot_patients, "L04", {no, yes, yes, yes, no, no}},
    {Right::edit_products, "L05", {no, no, yes, no, no, no}},
    {Right::view_formula, "D01", {yes, yes, yes, yes, no, no}},
    {Right::draft_formula, "D02", {no, yes, yes, no, no, no}},
    {Right::approve_formula, "D03", {no, no, signed_by, no, no, no}},
    {Right::withdraw_formula, "D04", {no, no, signed_by, no, no, no}},
    {Right::view_certificates, "C01", {own, own, yes, yes, no, no}},
    {Right::add_certificate, "C02", {no, own, yes, no, no, no}},
    {Right::confirm_certificate, "C03", {no, no, signed_by, no, no, no}},
    {Right::sign_while_expired, "C04", {no, no, no, no, no, no}},
    {Right::print_handout, "O01", {yes, yes, yes, no, no, no}},
    {Right::produce_dossier, "O02", {with_reason, signed_by, signed_by, no, no, no}},
    {Right::export_patient, "O03", {no, signed_by, signed_by, no, no, no}},
    {Right::export_bulk, "O04", {no, no, two_people, no, no, no}},
    {Right::see_statistics, "O05", {no, yes, yes, yes, no, no}},
    {Right::view_own_activity, "LG01", {yes, yes, yes, yes, yes, yes}},
    {Right::view_patient_trail, "LG02", {no, yes, yes, yes, no, no}},
    {Right::view_whole_trail, "LG03", {no, no, yes, yes, minimum, no}},
    {Right::verify_trail, "LG04", {no, no, yes, yes, yes, no}},
    {Right::export_audit_report, "LG05", {no, no, signed_by, signed_by, no, no}},
    {Right::change_trail, "LG06", {no, no, no, no, no, no}},
    {Right::review_break_glass, "LG07", {no, no, yes, no, no, no}},
    {Right::create_user, "X01", {no, no, signed_by, no, signed_by, no}},
    {Right::assign_role, "X14", {no, no, two_people, no, no, no}},
    {Right::disable_user, "X02", {no, no, signed_by, no, signed_by, no}},
    {Right::reset_password, "X03", {no, no, signed_by, no, two_people, no}},
    {Right::change_own_password, "X04", {signed_by, signed_by, signed_by, signed_by, signed_by, signed_by}},
    {Right::change_own_role, "X05", {no, no, no, no, no, no}},
    {Right::change_security, "X06", {no, no, two_people, no, two_people, no}},
    {Right::make_backup, "X07", {yes, yes, yes, no, yes, no}},
    {Right::restore_backup, "X08", {no, no, two_people, no, two_people, no}},
    {Right::drill_restore, "X09", {no, no, yes, no, yes, no}},
    {Right::change_keys, "X10", {no, no, two_people, no, two_people, no}},
    {Right::import_records, "X11", {no, no, signed_by, no, signed_by, no}},
    {Right::upgrade_schema, "X12", {no, no, no, no, signed_by, no}},
    {Right::break_glass, "X13", {no, with_reason, no, no, no, no}},
}};

} // namespace

const std::array<RightRow, 75>& rights_table()
{
    return table;
}

bool permits(const Actor& actor, Right right)
{
    const auto row =
        std::find_if(table.begin(), table.end(), [right](const auto& each) { return each.right == right; });
    if (row == table.end())
        return false;
    return std::any_of(actor.roles.begin(), actor.roles.end(), [row](Role role) {
        const Grant grant = row->grants[static_cast<std::size_t>(role)];
        return grant != no && grant != two_people;
    });
}

NotPermitted::NotPermitted(Right right)
    : std::runtime_error("not permitted: right " + std::to_string(static_cast<int>(right)))
    , right_(right)
{
}

void require(const Actor& actor, Right right)
{
    if (!permits(actor, right))
        throw NotPermitted(right);
}

} // namespace clinic
