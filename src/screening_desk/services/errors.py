"""What a service says when it will not, or cannot, do what was asked."""

from __future__ import annotations


class Refused(Exception):
    """The person can put this right, or may not do it. ``code`` is worded by the screens in both languages."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Unavailable(Exception):
    """The store cannot be used just now (full disk, taken away): the work is kept and can be tried again."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


REFUSALS = frozenset(
    {
        "alone_needs_reason", "already_decided", "backup_unreadable", "ban_reason_missing", "basis_missing", "basis_too_long",
        "beyond_consent", "care_needs_consent", "care_not_open", "care_words_missing", "handed_how_missing", "handed_missing",
        "handed_time_missing", "receiver_missing", "unit_missing", "until_past", "guardian_in_doubt", "move_has_draft",
        "move_reason_missing", "move_same", "move_to_missing", "removal_reason_missing",
        "card_reviewer_missing", "certainty_missing", "note_incomplete", "task_incomplete",
        "not_third_reader", "notice_incomplete", "notice_not_due", "notice_unsigned", "third_first", "third_stays_apart",
        "changed_by", "changed_meanwhile", "child_view_missing", "code_wrong", "consent_missing",
        "clock_before_consent", "consent_incomplete", "giver_suspected",
        "consent_not_understood", "consent_withdrawn", "copy_not_neutral", "decision_not_for_mode",
        "disabled", "draft_open_elsewhere", "draft_other_version", "exception_needs_reason", "finish_blocked", "first_passphrase",
        "ground_missing", "group_closed", "identity_needs_reason", "key_file_wrong", "letter_characters", "letter_incomplete",
        "letter_too_long", "member_open", "mou_ended",
        "name_odd", "name_taken", "no_draft", "no_partner", "no_right", "not_found", "not_refer", "open_elsewhere",
        "own_screening", "package_big", "package_changed", "package_cut", "package_format", "package_misfit", "package_not",
        "package_older", "package_signature", "package_signer", "package_table", "package_unreadable",
        "partner_does_not_fit", "passphrase_common", "passphrase_short", "pin_weak", "pin_wrong",
        "mark_without_answer", "placement_answer_missing", "reading_first", "reason_missing", "return_answer_missing",
        "safe_to_carry_missing", "row_saved", "rows_open",
        "same_passphrase", "second_person_missing", "second_person_same", "services_missing",
        "set_up_incomplete", "signed_in_needed", "signer_code_wrong", "signer_known", "signer_withdrawn",
        "time_wrong", "until_missing", "wait", "withdrawal_known",
        "wrong_passphrase", "withheld",
        "act_before_form", "act_in_future", "block_wrong", "caught_up", "late_incomplete", "message_long", "next_self", "next_unknown",
        "paper_known", "paper_not_printed", "paper_on_ship", "paper_open", "paper_open_here", "paper_other_mode", "paper_void",
        "search_reason_missing", "search_text_missing",
        "not_training_store", "role_other_store", "training_case_only", "training_ended", "training_for_good",
        "training_open", "training_store", "training_unknown",
        "letter_known_withdrawn", "letter_withdrawn", "marks_need_head", "office_key_missing", "office_name_missing", "partner_key_missing",
        "partner_key_wrong", "seal_off",
        "case_closed", "case_things_open", "choice_missing", "letter_not_out", "not_decided", "reply_person_missing",
        "safety_not_private", "service_open", "step_not_now", "table_unreadable", "unsafe_needs_words",
        "notice_not_neutral", "paper_facts_missing", "paper_no_deferral", "paper_not_decided", "paper_nothing_handed",
        "paper_place_missing", "paper_recipient_missing", "paper_who_missing",
        "attachment_big", "attachment_damaged", "attachment_held", "attachment_kind", "attachment_many", "attachment_pages",
        "attachment_pixels", "attachment_slow", "attachment_title", "attachment_unreadable",
        "export_many", "nothing_to_export",
        "match_answer_missing", "match_reason_short", "match_found",
        "case_away", "case_here", "handover_big", "handover_changed", "handover_cut", "handover_differs", "handover_empty",
        "handover_large", "handover_many", "handover_newer", "handover_not", "handover_not_for_us",
        "handover_unreadable", "handover_wrong", "station_card_wrong", "station_code_taken", "station_code_wrong",
        "sheet_missing", "wording_brace", "wording_characters", "wording_empty", "wording_long", "wording_mark_missing",
        "wording_mark_twice", "wording_mark_unknown", "wording_not_neutral", "wording_pages", "wording_wide",
        "batch_columns_missing", "batch_source_missing",
        "crossing_days", "crossing_future", "crossing_incomplete", "crossing_known", "link_no_document", "link_reason_short",
        "destruction_empty", "destruction_known", "destruction_not_now", "destruction_open", "hold_known", "number_unknown",
        "pattern_bounds",
        "period_basis_missing", "period_impossible", "period_short", "proposer_same",
        "answer_missing", "blackout_unread", "extract_not_now", "ground_unknown", "proof_unfit", "recorder_same", "request_ended",
        "request_incomplete", "request_not_decided", "why_missing",
        "list_closed", "list_file_unread", "list_incomplete", "list_kind_fixed", "list_loading", "list_no_base",
        "list_source_missing", "list_version_unfit",
        "station_known", "station_no_card", "station_own", "station_same_code", "station_unknown", "station_withdrawn",
    }
)  # fmt: skip
"""Every code a ``Refused`` may carry; the screens word each of them."""
