"""Bringing answers back in person: who waits, where, in which order; what was told, what they said."""
