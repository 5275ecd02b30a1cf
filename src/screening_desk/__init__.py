"""Screening Desk: document checks, trafficking indicators, review and referral at the immigration counter."""

__version__ = "0.1.0"
