"""The movement history: one person, all stays as a picture and a table, and what is to be looked at."""
