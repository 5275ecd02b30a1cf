"""Endless odd inputs for what reads text from outside: `python3 dev.py fuzz`; a small share of it in every test run."""
