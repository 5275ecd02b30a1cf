"""The page of the head of the office."""
