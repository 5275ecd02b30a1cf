"""Links between screenings as a graph that is opened step by step, and patterns that wait for a supervisor."""
