"""Does it work: what the questions were good for, and who was delayed for nothing."""
