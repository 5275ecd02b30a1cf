"""Reference data: what is in force, its editions, and a package that is offered."""
