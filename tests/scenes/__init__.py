"""Painted pages with invented people, for pictures of every screen."""
