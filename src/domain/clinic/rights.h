#pragma once

#include "domain/clinic/actor.h"

#include <array>
#include <stdexcept>
#include <string_view>

namespace clinic {

/// What a person may do with the record; one line each of the rights table (roles.csv).
enum class Right {
    search_patients,
    open_patient,
    create_patient,
    edit_patient,
    open_clinical_file,
    edit_allergies,
    merge_patients,
    undo_merge,
    mark_restricted,
    open_restricted,
    archive_patient,
    erase_patient,
    record_consent,
    withdraw_consent,
    list_sessions,
    open_session,
    create_session,
    edit_own_session,
    edit_other_session,
    sign_session,
    countersign_session,
    amend_session,
    delete_draft_session,
    delete_signed_session,
    enter_late_session,
    use_expired_product,
    book_appointment,
    record_reaction,
    grade_reaction,
    close_reaction,
    export_notification,
    open_all_reactions,
    view_photos,
    add_photo,
    export_photo,
    hide_attachment,
    receive_lot,
    correct_stock,
    block_lot,
    list_lot_patients,
    edit_products,
    view_formula,
    draft_formula,
    approve_formula,
    withdraw_formula,
    view_certificates,
    add_certificate,
    confirm_certificate,
    sign_while_expired,
    print_handout,
    produce_dossier,
    export_patient,
    export_bulk,
    see_statistics,
    view_own_activity,
    view_patient_trail,
    view_whole_trail,
    verify_trail,
    export_audit_report,
    change_trail,
    review_break_glass,
    create_user,
    assign_role,
    disable_user,
    reset_password,
    change_own_password,
    change_own_role,
    change_security,
    make_backup,
    restore_backup,
    drill_restore,
    change_keys,
    import_records,
    upgrade_schema,
    break_glass,
};

/// How far a role may go: always, never, the least needed, giving a reason, on one's own, by signature, or only two
/// together.
enum class Grant { yes, no, minimum, with_reason, own, signed_by, two_people };

struct RightRow {
    Right right;
    std::string_view code;       // "S06"
    std::array<Grant, 6> grants; // in the order of Role
};

[[nodiscard]] const std::array<RightRow, 75>& rights_table();

/// True when one of the actor's roles is granted it. What needs two people is never permitted to one.
[[nodiscard]] bool permits(const Actor&, Right);

/// The signed-in person may not do this; nothing was changed.
class NotPermitted : public std::runtime_error {
public:
    explicit NotPermitted(Right);
    [[nodiscard]] Right right() const { return right_; }

private:
    Right right_;
};

/// Throws NotPermitted unless permitted; every service asks first.
void require(const Actor&, Right);

} // namespace clinic
