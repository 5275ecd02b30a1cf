"""A frozen view of a referral in, the bytes of its PDF out."""
