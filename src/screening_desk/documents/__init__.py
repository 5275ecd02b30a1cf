"""What a travel document says: machine readable zones, check digits, state codes, dates."""
