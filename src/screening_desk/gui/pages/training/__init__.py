"""Training: the list of cases, the case beside the counter, own steps beside the key, the course result."""
