"""Question cards: the officer chooses a language, the traveller answers alone on the screen."""
