"""Pure judgement: findings about documents, assessment of indicators, counting of days."""

from screening_desk.rules.findings import DocumentFacts, Facts, Finding, check, open_inputs

__all__ = ["DocumentFacts", "Facts", "Finding", "check", "open_inputs"]
