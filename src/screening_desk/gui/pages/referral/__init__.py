"""Referral of one case: consent, partner, letter, and what leaves."""
