"""People by their names: an index over lists of names, and in words what agrees and what does not.

A name that is found is never "the same person": it is a name, and the officer is told which words of it agree. Documents
are compared before names, and by their number, not here.
"""

from screening_desk.matching.comparing import Card, Document, Facts, Line, compare
from screening_desk.matching.index import Hit, NameIndex
from screening_desk.matching.pairing import Names, Pair, compare_names

__all__ = ["Card", "Document", "Facts", "Hit", "Line", "NameIndex", "Names", "Pair", "compare", "compare_names"]
