"""Proof that a letter is an office's own and whole: check code, seal, withdrawn list, and what verifies them.

Nothing here knows a store: partners verify with the letter, the office's public key and its list of withdrawn letters.
"""

from screening_desk.letters.proof.paper import seal_paper as seal_paper
