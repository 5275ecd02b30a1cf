"""What comes in from others: tables and crew lists."""
