"""Travel groups: what is entered once, and the members it goes to."""
