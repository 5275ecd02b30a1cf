"""The parts of a letter by the words an officer knows them by, for a refusal that names one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def letter_field_word(path: str) -> str:
    """Name a field of a letter's view by its dotted path; an unknown one is shown as it is."""
    words = {
        "letterhead": translate("LetterFields", "the letterhead (Administration)"),
        "place": translate("LetterFields", "the town of the office (Administration)"),
        "duty_phone": translate("LetterFields", "the duty phone (Administration)"),
        "recipient.addressee": translate("LetterFields", "the addressee (Partners)"),
        "recipient": translate("LetterFields", "the name or town of the recipient (Partners)"),
        "mou": translate("LetterFields", "the number of the MoU (Partners)"),
        "languages": translate("LetterFields", "the language of the consent"),
        "interpreter_code": translate("LetterFields", "the code of the interpreter"),
        "basis": translate("LetterFields", "the code of the interpreter"),
        "consent": translate("LetterFields", "the code of the interpreter"),
        "contact_way": translate("LetterFields", "how to reach the person"),
        "urgent_need": translate("LetterFields", "what is urgent"),
        "identity.reason": translate("LetterFields", "the reason for the name"),
        "identity": translate("LetterFields", "name or document of the person"),
        "signer": translate("LetterFields", "position, name or NIP of whoever signs"),
        "sender_name": translate("LetterFields", "your name"),
        "sender_nip": translate("LetterFields", "your NIP"),
        "head.letterhead": translate("LetterFields", "the letterhead (Administration)"),
        "head.town": translate("LetterFields", "the town of the office (Administration)"),
        "head.duty_phone": translate("LetterFields", "the duty phone (Administration)"),
        "giver": translate("LetterFields", "name, function or number of who hands over"),
        "receiver": translate("LetterFields", "name, function or number of who receives"),
        "witness": translate("LetterFields", "the witness"),
        "details": translate("LetterFields", "what was handed over"),
        "note": translate("LetterFields", "the note"),
        "observed": translate("LetterFields", "what officers saw"),
        "said": translate("LetterFields", "what was said"),
        "urgent": translate("LetterFields", "what is urgent"),
        "fact": translate("LetterFields", "the fact in the documents"),
        "objection": translate("LetterFields", "where to object"),
        "official": translate("LetterFields", "the title of the official"),
        "fields": translate("LetterFields", "a field of the draft"),
        "reason": translate("LetterFields", "the reason"),
        "copies_to": translate("LetterFields", "the copies (at most 12 lines of 200 characters)"),
    }
    return words.get(path) or words.get(path.partition(".")[0], path)
