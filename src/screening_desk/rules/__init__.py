"""Pure judgement: findings about documents, assessment of indicators, counting of days."""

from screening_desk.rules.days import DayCount
from screening_desk.rules.findings import DocumentFacts, Facts, Finding, check, open_inputs
from screening_desk.rules.stay import day_count

__all__ = ["DayCount", "DocumentFacts", "Facts", "Finding", "check", "day_count", "open_inputs"]
