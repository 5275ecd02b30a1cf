"""One package per screen: a page holds its form, its services and the tasks, nothing else."""
