"""The day book: lists, search, checks to catch up, papers, late entry, shifts."""
