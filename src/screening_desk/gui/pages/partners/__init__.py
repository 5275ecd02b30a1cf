"""The partner directory: its list, the form of one partner, and the table for a spreadsheet."""
