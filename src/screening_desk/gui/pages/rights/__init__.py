"""How long records are kept, what a person asks about their own data, and the chronology for a complaint."""
