"""What a person can do: one transaction a call, with its access check and its audit entry."""
