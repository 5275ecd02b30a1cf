"""Checklists of care of one case: a child's, and a foreign victim's."""
