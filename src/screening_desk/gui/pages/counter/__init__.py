"""The counter: one traveller from the scan to the hand-over, in each mode."""
