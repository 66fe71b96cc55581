"""The signing book: answers printed for an official, and the visas that come back entered by number."""
