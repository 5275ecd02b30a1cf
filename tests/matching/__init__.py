"""Names of people, however they are written."""
