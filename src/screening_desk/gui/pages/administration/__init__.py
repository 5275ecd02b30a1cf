"""People, keys, settings, backup, and the audit trail."""
