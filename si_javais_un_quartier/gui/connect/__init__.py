"""Coming to the team's base: making one, testing one, and saying in words what works."""
