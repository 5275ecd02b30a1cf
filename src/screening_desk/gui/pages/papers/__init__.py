"""The papers of a case beside the referral letter: a list, a form for each kind, and what leaves with it."""
