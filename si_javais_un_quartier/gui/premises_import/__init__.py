"""Bringing premises in: the source, what its columns hold, what may be here already, and what came of it."""
