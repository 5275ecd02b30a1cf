"""The way in: first run, sign-in, recovery, restore before anybody is signed in, and the hidden screen."""
