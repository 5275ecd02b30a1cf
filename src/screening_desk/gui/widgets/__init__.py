"""The few widgets that several pages share."""
