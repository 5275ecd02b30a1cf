"""One case before a supervisor: readings side by side, decision, fields."""
