"""The supervisor's queue and its preview without names."""
