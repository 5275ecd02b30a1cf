"""Pure judgement: findings about documents, assessment of indicators, counting of days."""
