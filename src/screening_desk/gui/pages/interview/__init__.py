"""The private interview in the secondary room: safety steps, one question at a time, and what is still open."""
