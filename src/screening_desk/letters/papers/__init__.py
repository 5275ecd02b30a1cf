"""The papers whose words an office can edit: one TOML file a kind, and the pages of those that need their own module."""
