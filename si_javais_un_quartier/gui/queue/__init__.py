"""What waits for the next time the public map goes online."""
